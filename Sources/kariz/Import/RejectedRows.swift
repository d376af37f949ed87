import Exchange

/// Writes rejected rows as they stood in their file, with the reason in a column of its own before
/// them: behind them it would stand under another header where a row is longer than the header.
///
/// The file is made with the first of them, so that an import without any leaves none behind.
nonisolated final class RejectedRows {
  private let path: String
  private let force: Bool
  private let reasonLabel: String
  private let words: (RejectReason) -> String
  private var file: SafeFile?
  private var writer: DelimitedWriter?

  /// - Parameters:
  ///   - force: whether a file of that name may be replaced.
  ///   - reasonLabel: the header of the added column.
  ///   - words: a reason in the reader's language.
  init(
    _ path: String, force: Bool, reasonLabel: String, words: @escaping (RejectReason) -> String
  ) {
    self.path = path
    self.force = force
    self.reasonLabel = reasonLabel
    self.words = words
  }

  /// - Parameter isOwn: whether apostrophes before formulas were taken off when it was read.
  func write(
    _ row: SheetRow, _ reason: RejectReason, of reader: DelimitedReader, isOwn: Bool
  ) throws {
    if writer == nil { try begin(reader, isOwn: isOwn) }
    let padding = max(0, reader.header.count - row.cells.count)
    try writer?.write([words(reason)] + row.cells + Array(repeating: "", count: padding))
  }

  func finish() throws {
    try writer?.finish()
    try file?.commit()
    file = nil
  }

  private func begin(_ reader: DelimitedReader, isOwn: Bool) throws {
    let file = try SafeFile(path, force: force)
    var style = DelimitedStyle(delimiter: reader.delimiter)
    style.guardsFormulas = isOwn
    self.file = file
    writer = DelimitedWriter(style) { try file.write($0) }
    try writer?.write([reasonLabel] + reader.header)
  }
}
