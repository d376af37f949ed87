/// Words of a header in another encoding: `=?utf-8?B?zqDOsc+Bz4TOtw==?=` (RFC 2047).
enum EncodedWords {
  /// The text with all of them read. Blanks between two of them are none, and a letter may begin in one
  /// and end in the next.
  static func text(_ raw: String) -> String {
    var out = ""
    var waiting: (encoding: String, bytes: [UInt8]) = ("", [])
    func flush() {
      out += TextBytes.text(waiting.bytes[...], in: waiting.encoding)
      waiting = ("", [])
    }
    var rest = raw[...]
    while let word = Word(firstIn: rest) {
      let before = rest[..<word.range.lowerBound]
      if !before.allSatisfy(\.isWhitespace) || waiting.bytes.isEmpty {
        flush()
        out += before
      }
      if waiting.encoding != word.encoding { flush() }
      waiting = (word.encoding, waiting.bytes + word.bytes)
      rest = rest[word.range.upperBound...]
    }
    flush()
    return out + rest
  }

  private struct Word {
    let range: Range<Substring.Index>
    let encoding: String
    let bytes: [UInt8]

    init?(firstIn text: Substring) {
      let pattern = #/=\?([^?\s]+)\?([BbQq])\?([^?]*)\?=/#
      guard let match = text.firstMatch(of: pattern) else { return nil }
      range = match.range
      // `utf-8*el` names the language too (RFC 2231).
      encoding = match.1.prefix { $0 != "*" }.lowercased()
      let body = Array(match.3.utf8)[...]
      bytes =
        match.2.lowercased() == "b"
        ? TextBytes.base64(body) : TextBytes.quoted(body, underscoreIsBlank: true)
    }
  }
}
