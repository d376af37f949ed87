/// Others who are named in a sentence, and are not who it is about.
extension CaptureSentence {
  /// `Peter and Mary from Acme`: the first is who it is about.
  mutating func takeCompanions() {
    let start = place
    while place < words.count, SentenceWords.ands.contains(bare[place]) {
      var other = place + 1
      while other < words.count, isBeforeName(other) { other += 1 }
      let names = run(from: other, isCompany: false)
      guard (1...3).contains(names.count), Self.isSomebody(names[0]) else { break }
      place = other + names.count
    }
    beside = words[start..<place].joined(separator: " ")
  }

  private func isBeforeName(_ place: Int) -> Bool {
    SentenceWords.articles.contains(bare[place]) || CaptureWalk.isBeforeName(words[place])
  }

  /// `Peter's boss at Acme`: who that is nobody knows, and where is known.
  mutating func takeRelation() -> Bool {
    let start = place
    let isFound = takePossessive() || takeGenitive()
    guard isFound else { return false }
    beside = words[start..<place].joined(separator: " ")
    _ = takeCompany()
    takeTown()
    return !company.isEmpty || isNeed
  }

  /// `Head of Sales at Acme wants a demo`, «مدیر خرید شرکت آلفا»: nobody is named.
  mutating func takeOffice() -> Bool {
    guard opening.isEmpty, place == 0 else { return false }
    takeRole()
    guard !role.isEmpty else { return false }
    _ = takeCompany()
    takeTown()
    return !company.isEmpty && isNeed
  }

  /// `Peter's new boss`
  private mutating func takePossessive() -> Bool {
    guard place < words.count, words[place].isCapital, Self.isPossessive(words[place]) else {
      return false
    }
    let next = bare.indices.dropFirst(place + 1).prefix(2)
    guard let end = next.first(where: { isRelation(bare[$0]) }) else { return false }
    place = end + 1
    return true
  }

  /// «Ο προϊστάμενος του Πέτρου», «رئیس علی»
  private mutating func takeGenitive() -> Bool {
    var end = end(of: ["ο", "η"], from: place)
    guard end < words.count, isRelation(bare[end]), !words[end].isLatin else { return false }
    end += 1
    let isGreek = end < words.count && SentenceWords.genitives.contains(bare[end])
    if isGreek { end += 1 }
    guard end < words.count, isGreek || !words[end].contains(where: \.isCased),
      Self.isSomebody(words[end])
    else { return false }
    place = end + 1
    return true
  }

  /// `Acme's Peter`
  mutating func takeOwner() {
    guard place + 1 < words.count, words[place].isCapital, Self.isPossessive(words[place]),
      GivenNames.contains(words[place + 1])
    else { return }
    let owner = String(words[place].dropLast(2))
    guard !owner.isEmpty, !Self.isSomebody(owner) else { return }
    company = owner
    place += 1
  }

  private func isRelation(_ word: String) -> Bool { SentenceWords.relations.contains(word) }

  static func isPossessive(_ word: String) -> Bool {
    ["'s", "’s", "s'", "s’"].contains(where: word.hasSuffix)
  }

  /// A given name, in any case of Greek, or what somebody is called by.
  static func isSomebody(_ word: String) -> Bool {
    if GivenNames.contains(word) || CaptureWalk.isBeforeName(word) { return true }
    let folded = Folding.fold(word)
    if folded.hasSuffix("ου") {
      let stem = String(folded.dropLast(2))
      return ["οσ", "ησ", "ασ"].contains { GivenNames.contains(stem + $0) }
    }
    return folded.hasSuffix("σ")
      ? GivenNames.contains(String(folded.dropLast())) : GivenNames.contains(folded + "σ")
  }
}

extension String {
  var isLatin: Bool { unicodeScalars.allSatisfy { $0.value < 0x250 } }
}
