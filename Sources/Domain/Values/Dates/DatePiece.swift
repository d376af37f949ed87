/// A piece of a date as it was typed: a word that is known, a number with the marks within it, or
/// the sign in front of one.
enum DatePiece: Hashable {
  case word(DateWord)
  /// ASCII digits, and `: / . - –` between them; `5.12.` keeps its last dot.
  case number(String)
  case sign(Int)

  /// - Returns: `nil` when there is a word that no date has.
  static func all(in text: String) -> [DatePiece]? {
    var pieces: [DatePiece] = []
    var words: [String] = []
    for raw in raws(Numbers.latin(text).lowercased()) {
      if case .letters(let word) = raw {
        words.append(word)
        continue
      }
      guard let known = known(words) else { return nil }
      pieces += known
      words = []
      switch raw {
      case .digits(let number): pieces.append(.number(number))
      case .sign(let sign): pieces.append(.sign(sign))
      case .letters: break
      }
    }
    return known(words).map { pieces + $0 }
  }

  /// The longest entries of the vocabulary that the words begin with, one after the other.
  private static func known(_ words: [String]) -> [DatePiece]? {
    var pieces: [DatePiece] = []
    var rest = words[...]
    while !rest.isEmpty {
      let lengths = (1...min(DateVocabulary.longest, rest.count)).reversed()
      let found = lengths.lazy.compactMap { length in
        DateVocabulary.word(rest.prefix(length).joined(separator: " ")).map { (length, $0) }
      }.first
      guard let (length, word) = found else { return nil }
      pieces.append(.word(word))
      rest = rest.dropFirst(length)
    }
    return pieces
  }

  private enum Raw {
    case letters(String)
    case digits(String)
    case sign(Int)
  }

  /// Runs of letters (folded) and of digits; `10am` is two of them, `2026-11-21` one.
  private static func raws(_ text: String) -> [Raw] {
    var raws: [Raw] = []
    var rest = Array(text)[...]
    var standsAlone = true
    while let first = rest.first {
      defer { standsAlone = first.isWhitespace }
      if isDigit(first) {
        raws.append(.digits(takeNumber(&rest)))
      } else if isOfWord(first) {
        let word = rest.prefix(while: isOfWord)
        rest = rest.dropFirst(word.count)
        let folded = Folding.fold(String(word))
        if !folded.isEmpty { raws.append(.letters(folded)) }
      } else {
        rest.removeFirst()
        if standsAlone, let sign = signs[first], rest.first.map(isDigit) == true {
          raws.append(.sign(sign))
        }
      }
    }
    return raws
  }

  private static let signs: [Character: Int] = ["+": 1, "-": -1, "−": -1]

  private static func takeNumber(_ rest: inout ArraySlice<Character>) -> String {
    var number = ""
    while let next = rest.first {
      let goesOn =
        isDigit(next) || ":/.-–".contains(next) && rest.dropFirst().first.map(isDigit) == true
      guard goesOn else { break }
      number.append(next)
      rest.removeFirst()
    }
    if isDayAndMonth(number), rest.first == "." {
      number.append(".")
      rest.removeFirst()
    }
    return number
  }

  private static func isDayAndMonth(_ number: String) -> Bool {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { (1...2).contains($0.count) && Int($0) != nil }
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  /// What joins the halves of a word stays in it, and is folded away.
  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character == "\u{200C}" || character == "'" || character == "’"
  }
}
