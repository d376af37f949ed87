extension RowScanner.Field {
  /// The text of the cell, without its quotes.
  /// - Parameter start: where in `text` the row of the cell starts.
  /// - Throws: where the bytes are not UTF-8.
  func content(
    in text: [UInt8], from start: Int, quote: UInt8?
  ) throws(UTF8.ValidationError) -> String {
    let bytes = text.span.extracting((start + self.start)..<(start + end))
    guard holdsQuotes, let quote else { return try Self.string(bytes) }
    return try Self.string(Self.unquoted(bytes, quote).span)
  }

  private static func string(_ bytes: Span<UInt8>) throws(UTF8.ValidationError) -> String {
    String(copying: try UTF8Span(validating: bytes))
  }

  /// The bytes of a quoted cell: two quotes mean one, and what follows the closing one belongs to
  /// the cell too, for programs that write `"Big" deal`.
  private static func unquoted(_ bytes: Span<UInt8>, _ quote: UInt8) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isInside = true
    var index = 0
    while index < bytes.count {
      let isQuote = isInside && bytes[index] == quote
      let isDoubled = isQuote && index + 1 < bytes.count && bytes[index + 1] == quote
      if !isQuote || isDoubled { result.append(bytes[index]) }
      if isQuote, !isDoubled { isInside = false }
      index += isDoubled ? 2 : 1
    }
    return result
  }
}
