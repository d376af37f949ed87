/// `Peter from Acme wants a demo`: who it is about and from where, and what else is said.
struct CaptureSentence {
  /// What stands before the name: `met`, `spoke to`.
  private(set) var opening = ""
  /// With what the person is called by.
  private(set) var name = ""
  /// May be a town.
  private(set) var company = ""
  /// Who wants something, where there is no name.
  private(set) var subject = ""
  /// May be empty.
  private(set) var rest = ""

  private let words: [String]
  /// The same, as they were written.
  private let written: [String]
  /// Folded, as long as the words.
  private let bare: [String]
  private let isUncased: Bool
  private var place = 0
  /// By which somebody is known to be one, and with how many more words they are named.
  private var first = ""
  private var count = 0

  /// - Returns: `nil` where it is not certain who is meant.
  init?(_ text: String) {
    written = text.split(whereSeparator: \.isWhitespace).map(String.init)
    words = written.map(\.trimmingMarks)
    bare = words.map { CaptureVocabulary.bare($0).joined() }
    isUncased = text.contains(where: \.isCased) && !text.contains(where: \.isUppercase)
    takeOpening()
    if !takePerson(), !takeSubject() { return nil }
    rest = written[place...].joined(separator: " ")
  }

  /// Somebody wants something.
  var isNeed: Bool {
    let said = bare[place...]
    return said.contains(where: SentenceWords.wishes.contains)
      && !said.contains(where: SentenceWords.denials.contains)
  }

  /// `House of Fraser`: nobody is called so.
  var isOfCompany: Bool {
    subject.split(separator: " ").contains {
      SentenceWords.links.contains(CaptureVocabulary.bare(String($0)).joined())
    }
  }

  // MARK: Who

  private mutating func takePerson() -> Bool {
    let isAccusative = takeArticle()
    let isCalled = takeName(isAccusative)
    guard !name.isEmpty, let joint = takeCompany() else { return false }
    let isObject = place < words.count && bare[place] == "را"
    if isObject { place += 1 }
    return isCertain(joint, isCalled, isObject || !opening.isEmpty)
  }

  /// `Acme wants a demo`, where it is not said whether that is somebody.
  private mutating func takeSubject() -> Bool {
    (name, company, place) = ("", "", 0)
    guard opening.isEmpty else { return false }
    let found = run(from: 0, isCompany: true)
    guard let first = found.first, first.first?.isUppercase ?? false || Self.isKind(first) else {
      return false
    }
    subject = found.joined(separator: " ")
    place = found.count
    return isNeed
  }

  private mutating func takeOpening() {
    let start = bare.joined(separator: " ") + " "
    let found = SentenceWords.openings.filter { start.hasPrefix($0 + " ") }
    guard let longest = found.max(by: { $0.utf8.count < $1.utf8.count }) else { return }
    place = longest.split(separator: " ").count
    let isJoined = SentenceWords.prepositions.contains(bare[place - 1])
    opening = words[..<(isJoined ? place - 1 : place)].joined(separator: " ")
  }

  /// - Returns: whether the name behind it is in the accusative of a man: «τον Πέτρο».
  private mutating func takeArticle() -> Bool {
    guard place < words.count, SentenceWords.articles.contains(bare[place]) else { return false }
    place += 1
    return bare[place - 1] == "τον"
  }

  /// - Returns: whether what somebody is called by says that it is a person.
  private mutating func takeName(_ isAccusative: Bool) -> Bool {
    let called = words[place...].prefix(while: CaptureWalk.isBeforeName)
    let start = place + called.count
    let names = run(from: start, isCompany: false)
      .map { isAccusative ? $0.nominative : $0 }
    guard (1...3).contains(names.count) else { return false }
    name = (called + names).joined(separator: " ")
    first = names[0]
    count = names.count
    place = start + names.count
    return !called.isEmpty
  }

  private func isCertain(_ joint: String, _ isCalled: Bool, _ isMet: Bool) -> Bool {
    guard !joint.isEmpty || isNeed || isMet else { return false }
    let isCapital = first.isCapital
    if isCalled || isMet && isCapital { return true }
    if GivenNames.contains(first) { return joint != "of" || count > 1 || isNeed }
    return count > 1 && isCapital && isNeed && !company.isEmpty && joint != "of"
  }

  // MARK: From where

  /// - Returns: the word that joins both, empty where nothing does; `nil` where it joins something else.
  private mutating func takeCompany() -> String? {
    guard place < words.count, SentenceWords.joints.contains(bare[place]), !isUncased || isNeed,
      bare[place] != "at" || !["met", "saw"].contains(Folding.fold(opening))
    else { return "" }
    let joint = bare[place]
    var start = place + 1
    while start < words.count, SentenceWords.articles.contains(bare[start]) { start += 1 }
    let found = run(from: start, isCompany: true)
    guard !found.isEmpty else { return joint }
    company = found.joined(separator: " ")
    place = start + found.count
    return joint
  }

  /// Words that can be one name, from a place on. Before «می‌خواهد» the last word is what is wanted.
  private func run(from start: Int, isCompany: Bool) -> [String] {
    guard start < words.count else { return [] }
    let end =
      words.indices[start...].first {
        !isOfName($0, isCompany: isCompany, isFirst: $0 == start)
      } ?? words.count
    let run = Array(words[start..<end])
    guard end < words.count, SentenceWords.finals.contains(bare[end]) else {
      return run.count <= 5 ? run : []
    }
    return run.count - run.prefix(while: Self.isKind).count == 2 ? run.dropLast() : []
  }

  /// «شرکت», «هتل»: the name of a company begins.
  private static func isKind(_ word: String) -> Bool {
    let bare = CaptureVocabulary.bare(word).joined()
    return CaptureVocabulary.legalForms.contains(bare) || CaptureVocabulary.trades.contains(bare)
  }

  /// Where there are capitals a name has them; elsewhere it ends where something else begins.
  private func isOfName(_ place: Int, isCompany: Bool, isFirst: Bool) -> Bool {
    let word = words[place]
    guard let letter = word.first(where: { $0.isLetter || $0.isNumber }) else {
      return word == "&" && isCompany && !isFirst
    }
    if isCompany, !isFirst, SentenceWords.links.contains(bare[place]) {
      return words[(place + 1)...].first?.isCapital ?? false
    }
    guard !SentenceWords.stops.contains(bare[place]), !SentenceWords.joints.contains(bare[place])
    else { return false }
    if isCompany, letter.isNumber { return word.contains(where: \.isUppercase) }
    return letter.isUppercase || !letter.isNumber && (isUncased || !letter.isCased)
  }
}

extension String {
  fileprivate var isCapital: Bool { first?.isUppercase ?? false }

  /// Of a man who is met: «Πέτρο» is called «Πέτρος».
  fileprivate var nominative: String {
    guard let last = Folding.fold(self).last, "οηα".contains(last),
      !Folding.fold(self).hasSuffix("ου")
    else { return self }
    return self + "ς"
  }
}
