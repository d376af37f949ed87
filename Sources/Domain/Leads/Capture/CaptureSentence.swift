/// `Peter from Acme wants a demo`: who it is about and from where, and what else is said.
struct CaptureSentence {
  /// What stands before the name: `met`, `spoke to`.
  var opening = ""
  /// With what the person is called by.
  var name = ""
  /// Who is named with them, or by them: `and Mary`, `Peter's boss`.
  var beside = ""
  /// What they do there, or in what part of it: `purchasing manager`, `accounting`.
  var role = ""
  /// May be a town.
  var company = ""
  var town = ""
  /// Who wants something, where there is no name.
  var subject = ""
  /// May be empty.
  var rest = ""

  let words: [String]
  /// The same, as they were written.
  private let written: [String]
  /// Folded, as long as the words.
  let bare: [String]
  let isUncased: Bool
  var place = 0
  /// By which somebody is known to be one, and with how many more words they are named.
  var first = ""
  var count = 0

  /// - Parameter isAsked: the words say with whom something is to be done: `call` stood before them.
  /// - Returns: `nil` where it is not certain who is meant.
  init?(_ text: String, isAsked: Bool = false) {
    self.init(words: text)
    if isAsked { skip(SentenceWords.toward) }
    takeOpening()
    let isClear =
      attempt { $0.takeRelation() } || attempt { $0.takeOffice() }
      || attempt { $0.takePerson(isAsked) }
      || attempt { $0.takeSubject() }
    guard isClear else { return nil }
    end()
  }

  /// `Called Acme`, where another is named in what follows.
  init?(calling text: String) {
    self.init(words: text)
    takeOpening()
    let isMet = place > 0
    skip(SentenceWords.articles)
    let found = run(from: place, isCompany: true)
    guard isMet, let first = found.first, !Self.isSomebody(first),
      bare[(place + found.count)...].allSatisfy(SentenceWords.meetings.contains)
    else { return nil }
    company = found.joined(separator: " ")
    place += found.count
    end()
  }

  private init(words text: String) {
    written = text.split(whereSeparator: \.isWhitespace).map(String.init)
    words = written.map(\.trimmingMarks)
    bare = words.map { CaptureVocabulary.bare($0).joined() }
    isUncased = text.contains(where: \.isCased) && !text.contains(where: \.isUppercase)
  }

  /// Somebody wants something.
  var isNeed: Bool {
    let said = bare[place...]
    return said.contains(where: SentenceWords.wishes.contains)
      && !said.contains(where: SentenceWords.denials.contains)
  }

  /// `House of Fraser`, `Jane's Bakery`: nobody is called so.
  var isOfCompany: Bool {
    let words = subject.split(separator: " ").map(String.init)
    return words.dropLast().contains {
      SentenceWords.links.contains(CaptureVocabulary.bare($0).joined()) || Self.isPossessive($0)
    }
  }

  // MARK: Steps

  private mutating func end() { rest = written[place...].joined(separator: " ") }

  /// Leaves all as it was where nothing is found.
  private mutating func attempt(_ take: (inout Self) -> Bool) -> Bool {
    var trial = self
    guard take(&trial) else { return false }
    self = trial
    return true
  }

  private mutating func skip(_ known: Set<String>) {
    place = end(of: known, from: place)
  }

  /// Where other words begin than these.
  func end(of known: Set<String>, from start: Int) -> Int {
    start + bare[start...].prefix(while: known.contains).count
  }

  private mutating func takeOpening() {
    let start = bare[place...].joined(separator: " ") + " "
    let found = SentenceWords.openings.filter { start.hasPrefix($0 + " ") }
    guard let longest = found.max(by: { $0.utf8.count < $1.utf8.count }) else { return }
    place += longest.split(separator: " ").count
    let isJoined = SentenceWords.prepositions.contains(bare[place - 1])
    opening = words[..<(isJoined ? place - 1 : place)].joined(separator: " ")
  }
}
