import Exchange

/// Writes rejected rows as they stood in their file, with the reason in a column of its own.
///
/// The file is made with the first of them, so that an import without any leaves none behind.
nonisolated final class RejectedRows {
  private let path: String
  private let reasonLabel: String
  private let words: (RejectReason) -> String
  private var file: SafeFile?
  private var writer: DelimitedWriter?

  /// - Parameters:
  ///   - reasonLabel: the header of the added column.
  ///   - words: a reason in the reader's language.
  init(_ path: String, reasonLabel: String, words: @escaping (RejectReason) -> String) {
    self.path = path
    self.reasonLabel = reasonLabel
    self.words = words
  }

  /// - Parameter isOwn: whether apostrophes before formulas were taken off when it was read.
  func write(
    _ row: SheetRow, _ reason: RejectReason, of reader: DelimitedReader, isOwn: Bool
  ) throws {
    if writer == nil { try begin(reader, isOwn: isOwn) }
    let padding = max(0, reader.header.count - row.cells.count)
    try writer?.write(row.cells + Array(repeating: "", count: padding) + [words(reason)])
  }

  func finish() throws {
    try writer?.finish()
    try file?.commit()
    file = nil
  }

  private func begin(_ reader: DelimitedReader, isOwn: Bool) throws {
    let file = try SafeFile(path)
    var style = DelimitedStyle(delimiter: reader.delimiter)
    style.guardsFormulas = isOwn
    self.file = file
    writer = DelimitedWriter(style) { try file.write($0) }
    try writer?.write(reader.header + [reasonLabel])
  }
}
