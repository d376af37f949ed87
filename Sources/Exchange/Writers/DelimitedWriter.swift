/// How a delimited file is to look.
public struct DelimitedStyle: Sendable, Equatable {
  public var delimiter: UInt8
  /// CR and LF at the end of lines, as old spreadsheets want it; else LF.
  public var usesCarriageReturns = false
  /// A mark in front by which Excel knows that the file is UTF-8.
  public var hasByteOrderMark = false
  /// Whether cells that look like formulas get an apostrophe; off, cells go out as they are.
  public var guardsFormulas = true

  public init(delimiter: UInt8) { self.delimiter = delimiter }

  public static let csv = DelimitedStyle(delimiter: UInt8(ascii: ","))
  public static let tsv = DelimitedStyle(delimiter: UInt8(ascii: "\t"))
}

/// Writes rows as CSV or TSV, in UTF-8, a piece at a time.
public struct DelimitedWriter {
  private static let quote = UInt8(ascii: "\"")

  private let style: DelimitedStyle
  /// For each byte, whether a cell that holds it stands in quotes: also what another program might
  /// take for a delimiter.
  private let asksForQuotes: [Bool]
  private var output: GatheredBytes

  public init(_ style: DelimitedStyle, to sink: @escaping ByteSink) {
    self.style = style
    let marks = Set(Dialect.delimiters + [style.delimiter, Self.quote, 0x0A, 0x0D])
    asksForQuotes = (0...UInt8.max).map(marks.contains)
    output = GatheredBytes(to: sink)
    if style.hasByteOrderMark { output.append(TextEncoding.utf8.byteOrderMark) }
  }

  public mutating func write(_ cells: [String]) throws {
    for (index, cell) in cells.enumerated() {
      if index > 0 { output.append(style.delimiter) }
      // Alone and bare, an empty cell would be an empty line, which is no row.
      write(cell, alone: cells.count == 1)
    }
    if style.usesCarriageReturns { output.append(UInt8(ascii: "\r")) }
    output.append(UInt8(ascii: "\n"))
    try output.flushIfFull()
  }

  /// Hands on what is still gathered; to be called after the last row.
  public mutating func finish() throws { try output.flush() }

  private mutating func write(_ cell: String, alone: Bool) {
    let guarded = style.guardsFormulas ? FormulaGuard.putOn(cell) : cell
    let isGuarded = guarded.utf8.first == UInt8(ascii: "'")
    guard isGuarded || needsQuotes(guarded, alone: alone) else {
      return output.append(guarded.utf8)
    }
    output.append(Self.quote)
    for byte in guarded.utf8 {
      if byte == Self.quote { output.append(Self.quote) }
      output.append(byte)
    }
    output.append(Self.quote)
  }

  private func needsQuotes(_ cell: String, alone: Bool) -> Bool {
    let bytes = cell.utf8.span
    guard !bytes.isEmpty else { return alone }
    let space = UInt8(ascii: " ")
    if bytes[0] == space || bytes[bytes.count - 1] == space { return true }
    for index in bytes.indices where asksForQuotes[Int(bytes[index])] { return true }
    return false
  }
}
