/// What may be days amid a line: `call Anna tomorrow about the offer`.
struct DaysAmid {
  private var found: [DayAmid] = []

  /// - Parameter end: where a date at the end of the line begins.
  init(_ words: [String], upTo end: Int?, _ reading: Reading) {
    let end = end ?? words.count
    var start = 0
    while start < end {
      let stops = (start + 1...min(end, start + Self.mostWords)).reversed()
      let day = stops.lazy.compactMap { DayAmid(words, start..<$0, reading) }.first
      if let day { found.append(day) }
      start = day?.words.upperBound ?? start + 1
    }
  }

  var isEmpty: Bool { found.isEmpty }

  /// The day of the line where there is one alone, and it can be nothing else.
  var only: DayAmid? { found.count == 1 && found[0].isUnmistakable ? found[0] : nil }

  private static let mostWords = 7
}

/// Words amid a line that are said as a day to come is.
struct DayAmid {
  let words: Range<Int>
  let isUnmistakable: Bool
  private let text: String

  /// - Returns: `nil` where they name no day, or one that is gone, or end in a word that joins them to
  ///   what follows.
  init?(_ line: [String], _ words: Range<Int>, _ reading: Reading) {
    text = line[words].joined(separator: " ")
    let last = DatePiece.all(in: line[words.upperBound - 1])
    guard last?.allSatisfy(\.isJoining) == false,
      let said = DateWalk.read(text, by: reading, isAhead: true), said.saysDay,
      let due = try? SaidDateMeaning(said: said, reading: reading, isAhead: true).due(),
      due.iso >= reading.clock.today.iso
    else { return nil }
    self.words = words
    let next = words.upperBound < line.count ? line[words.upperBound] : ""
    isUnmistakable =
      !Self.countsFrom(next)
      && Self.isPlain(line[words].map(Folding.fold), said, DatePiece.all(in: text) ?? [])
  }

  /// With the time at the end of the line, when there is one.
  func joined(to time: String?, _ reading: Reading) -> SaidSpan? {
    try? reading.said([text, time].compactMap { $0 }.joined(separator: " ")).get()
  }

  /// The line without these words; `for` in front of them goes too.
  func removed(from line: [String]) -> [String] {
    let head = line[..<words.lowerBound]
    let isFor = head.last.map { Folding.fold($0) == "for" } ?? false
    return head.dropLast(isFor ? 1 : 0) + line[words.upperBound...]
  }

  /// `two weeks after the meeting` tells no day.
  private static func countsFrom(_ word: String) -> Bool {
    Folding.fold(word) == "از"
      || DatePiece.all(in: word)?.contains { [.word(.beside(1)), .word(.beside(-1))].contains($0) }
        ?? false
  }

  private static func isPlain(
    _ words: [String], _ said: SaidDate, _ pieces: [DatePiece]
  ) -> Bool {
    if words.contains(where: ambiguous.contains) { return said.hour != nil }
    if words.first.map(prepositions.contains) == true { return true }
    if words.contains(where: short.contains) { return false }
    if let period = said.period { return period.unit == .week && period.shift > 0 }
    return said.month != nil && said.dayOfMonth != nil || pieces.contains(where: \.namesDayAlone)
  }

  /// Names, and words for the third, the fourth and the fifth.
  private static let ambiguous: Set = [
    "tom", "sun", "τριτη", "τεταρτη", "πεμπτη", "παρασκευη", "κυριακη",
  ]
  private static let short: Set = [
    "tod", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "δευ", "δε", "τρι",
    "τρ", "τετ", "τε", "πεμ", "πε", "παρ", "πα", "σαβ", "σα", "κυρ", "κυ",
  ]
  private static let prepositions: Set = [
    "on", "by", "until", "till", "in", "σε", "στις", "ως", "εως", "μεχρι", "تا", "در",
  ]
}

extension DatePiece {
  /// It belongs to what stands behind it.
  fileprivate var isJoining: Bool {
    switch self {
    case .word(.filler), .word(.until), .word(.through), .word(.within), .word(.at),
      .word(.beside):
      true
    case .word, .number, .sign: false
    }
  }

  fileprivate var namesDayAlone: Bool {
    switch self {
    case .word(.day), .word(.today), .word(.weekday), .word(.edgeOf), .word(.shift(1)),
      .word(.away(1)), .sign:
      true
    case .word, .number: false
    }
  }
}
