/// A line in words, and the marks that part what it says.
enum CaptureToken: Hashable {
  case word(String)
  case mark

  var word: String? { if case .word(let word) = self { word } else { nil } }

  /// Commas part words but not digits; a dash parts words when it stands alone.
  static func all(in line: String) -> [CaptureToken] {
    var tokens: [CaptureToken] = []
    for word in line.split(whereSeparator: \.isWhitespace) {
      append(spread(String(word)), to: &tokens)
    }
    return tokens
  }

  private static func append(_ text: String, to tokens: inout [CaptureToken]) {
    for piece in text.split(separator: "\u{1F}", omittingEmptySubsequences: false) {
      if !piece.isEmpty { tokens.append(.word(String(piece))) }
      tokens.append(.mark)
    }
    tokens.removeLast()
  }

  /// The same with a control character wherever something ends: «،» and `|` anywhere, a comma at the
  /// end of a word or between letters, and behind a label: `Tel:2105550199`.
  private static func spread(_ word: String) -> String {
    if lone.contains(word) { return "\u{1F}" }
    var out = ""
    let letters = Array(word)
    for (place, letter) in letters.enumerated() {
      let next = place + 1 < letters.count ? letters[place + 1] : nil
      switch letter {
      case "،", "؛", ";", "|", "•", "·", "●", "▪": out += "\u{1F}"
      case "," where !(next?.isNumber ?? false) || !(place > 0 && letters[place - 1].isNumber):
        out += "\u{1F}"
      case ":" where endsLabel(out, next): out += ":\u{1F}"
      default: out.append(letter)
      }
    }
    return out
  }

  /// A colon behind a word; not that of a time or of an address on the web.
  private static func endsLabel(_ before: String, _ next: Character?) -> Bool {
    guard let last = before.last, !last.isNumber, next != "/" else { return false }
    return !["http", "https", "mailto", "tel"].contains(before.lowercased())
  }

  private static let lone: Set = ["-", "–", "—", "/", "|", "•", "·", "*", "--", "---", "●"]
}
