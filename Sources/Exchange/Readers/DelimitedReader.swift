/// Reads a CSV or TSV file row by row, in memory that does not depend on its size.
///
/// Lines may end with CR, LF or both, cells may hold lines in quotes, and a byte that the encoding
/// does not have is an error, never dropped. Empty lines are no rows.
public final class DelimitedReader {
  /// The first row; empty if the file is, or has no header.
  public private(set) var header: [String] = []
  public var delimiter: UInt8 { scanner.delimiter }
  public var encoding: TextEncoding { source.encoding }
  /// Takes off the apostrophes that `FormulaGuard` puts before cells; to be set where the header
  /// shows that the file is one's own export.
  public var isOwnExport = false

  private let source: ByteSource
  private var scanner: RowScanner
  /// Text from the file, of which the row that is being read starts at `rowStart`.
  private var text: [UInt8] = []
  private var rowStart = 0
  private var isAtEnd = false
  /// Whether a zero byte was ever seen: only then is each cell searched for one.
  private var hasSeenZero = false

  /// Opens the file, and reads its header.
  /// - Throws: `ReadingError`; also `badHeader`, because no row can be understood without it.
  public init(path: String, options: DelimitedOptions = DelimitedOptions()) throws(ReadingError) {
    let source = try ByteSource(path: path, encoding: options.encoding, limit: options.limits.file)
    var sample: [UInt8] = []
    while sample.count < Dialect.sampleSize, !source.isBroken {
      guard try source.append(to: &sample, line: 1) else { break }
    }
    let dialect = Dialect(sample.span.extracting(first: Dialect.sampleSize), options)
    self.source = source
    text = sample
    rowStart = dialect.preface
    scanner = RowScanner(
      delimiter: dialect.delimiter, quote: options.quote, limits: options.limits,
      line: dialect.preface > 0 ? 2 : 1)
    hasSeenZero = text.contains(0)
    if hasSeenZero, !source.encodingIsKnown { try refuseWideText() }
    if options.hasHeader { try readHeader() }
  }

  /// The next row; `nil` at the end of the file.
  /// - Throws: `ReadingError`, after which nothing more can be read. What is wrong with one row
  ///   only is its `flaw`.
  public func next() throws(ReadingError) -> SheetRow? {
    while try findRow() {
      let row = scanner.isBlank ? nil : try currentRow()
      rowStart += scanner.length
      scanner.startRow()
      if let row { return row }
    }
    return nil
  }

  private func readHeader() throws(ReadingError) {
    guard let row = try next() else { return }
    if let flaw = row.flaw { throw .badHeader(line: row.line, flaw: flaw) }
    header = row.cells
  }

  /// Text of two bytes a character, without a mark that says so, would look like rows of zeros.
  private func refuseWideText() throws(ReadingError) {
    let proposal = TextEncoding.likeliest(of: text)
    guard proposal == .utf16LittleEndian || proposal == .utf16BigEndian else { return }
    throw .notText(line: 1, encoding: .utf8, proposal: proposal)
  }
}

extension DelimitedReader {
  /// Brings the whole of the next row into `text`; false if there is none.
  private func findRow() throws(ReadingError) -> Bool {
    while !scanner.scan(text, from: rowStart) {
      if scanner.flaw != nil { rowStart += scanner.forget() }
      guard try readMore() else { return scanner.finish() }
    }
    return true
  }

  private func readMore() throws(ReadingError) -> Bool {
    guard !isAtEnd else { return false }
    text.removeSubrange(..<rowStart)
    rowStart = 0
    let known = text.count
    isAtEnd = !(try source.append(to: &text, line: scanner.line))
    hasSeenZero = hasSeenZero || text[known...].contains(0)
    return !isAtEnd
  }

  private func currentRow() throws(ReadingError) -> SheetRow {
    var row = SheetRow(line: scanner.rowLine, cells: [], flaw: scanner.flaw)
    row.cells.reserveCapacity(scanner.fields.count)
    for field in scanner.fields { row.cells.append(try content(of: field)) }
    checkWidth(of: &row)
    if hasSeenZero, row.cells.contains(where: { $0.utf8.contains(0) }) {
      row.flaw = row.flaw ?? .zeroByte
    }
    if isOwnExport { row.cells = row.cells.map(FormulaGuard.takenOff) }
    return row
  }

  /// Cells beyond the header are left off where they are empty, and a flaw where they are not.
  private func checkWidth(of row: inout SheetRow) {
    let width = header.count
    guard width > 0, row.cells.count > width else { return }
    if row.cells[width...].allSatisfy(\.isEmpty) {
      row.cells.removeSubrange(width...)
    } else {
      row.flaw = .extraCells(count: row.cells.count - width)
    }
  }

  private func content(of field: RowScanner.Field) throws(ReadingError) -> String {
    do {
      return try field.content(in: text, from: rowStart, quote: scanner.quote)
    } catch {
      throw notText(from: field.start)
    }
  }

  /// The error for bytes at `position` of the row, which may be some lines below its first.
  private func notText(from position: Int) -> ReadingError {
    let rowText = rowStart + (scanner.fields.first?.start ?? position)
    let before = text[rowText..<(rowStart + position)]
    let lineFeeds = before.count { $0 == 0x0A }
    let line = scanner.rowLine + (lineFeeds > 0 ? lineFeeds : before.count { $0 == 0x0D })
    let proposal = TextEncoding.likeliest(of: text[rowText...])
    return .notText(line: line, encoding: encoding, proposal: proposal)
  }
}
