/// A line in words, and the marks that part what it says.
enum CaptureToken: Hashable {
  case word(String)
  case mark

  var word: String? { if case .word(let word) = self { word } else { nil } }

  /// Commas part words but not digits; a dash parts words when it stands alone.
  static func all(in line: String) -> [CaptureToken] {
    var tokens: [CaptureToken] = []
    for word in unbracketed(line).split(whereSeparator: \.isWhitespace) {
      append(spread(String(word)), to: &tokens)
    }
    return tokens
  }

  /// `Tom Baker (Head of IT, Globex) called`: what stands in brackets and is more than one thing, or is
  /// what somebody does or where, stands between commas.
  private static func unbracketed(_ line: String) -> String {
    guard let start = line.firstIndex(of: "("),
      let end = line[start...].firstIndex(of: ")")
    else { return line }
    let inside = line[line.index(after: start)..<end]
    let words = CaptureVocabulary.bare(String(inside))
    guard
      inside.contains(where: { ",،;|".contains($0) })
        || words.contains(where: CaptureVocabulary.titles.contains)
        || !words.isEmpty && words.allSatisfy(SentenceWords.departments.contains)
    else { return line }
    return line[..<start] + ", " + inside + ", " + line[line.index(after: end)...]
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

extension Array where Element == CaptureToken {
  /// «۸۸۷۷۶۶۵۵ - ۰۲۱» as it is dialled: the area stands first.
  var withAreasFirst: [CaptureToken] {
    var tokens = flatMap(\.partedArea)
    for place in tokens.indices.dropFirst(2) where tokens[place - 1] == .mark {
      guard let number = tokens[place - 2].word, let area = tokens[place].word,
        Self.digits(of: number, 5...8), Self.digits(of: area, 3...4),
        Numbers.latin(area).hasPrefix("0")
      else { continue }
      tokens.replaceSubrange(place - 2...place, with: [.word(area), .word(number), .mark])
    }
    return tokens
  }

  private static func digits(of word: String, _ count: ClosedRange<Int>) -> Bool {
    let latin = Numbers.latin(word).utf8
    return count.contains(latin.count) && latin.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension CaptureToken {
  /// `88776655-021` in its three parts; anything else as it is.
  fileprivate var partedArea: [CaptureToken] {
    guard let parts = word?.split(separator: "-", omittingEmptySubsequences: false),
      parts.count == 2, (5...8).contains(parts[0].count), (3...4).contains(parts[1].count),
      Numbers.latin(String(parts[1])).hasPrefix("0")
    else { return [self] }
    return [.word(String(parts[0])), .mark, .word(String(parts[1]))]
  }
}
