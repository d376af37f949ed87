/// Who a sentence is about.
extension CaptureSentence {
  mutating func takePerson(_ isAsked: Bool) -> Bool {
    let isAccusative = takeArticle()
    takeOwner()
    let isCalled = takeName(isAccusative)
    guard !name.isEmpty else { return false }
    takeCompanions()
    takeRole()
    let joint = takeCompany()
    takeTown()
    let isObject = place < words.count && bare[place] == "را"
    if isObject { place += 1 }
    let isMet = isObject || !opening.isEmpty
    let isPair = !beside.isEmpty && place == words.count
    guard !joint.isEmpty || !company.isEmpty || isAsked || isMet || isNeed || isPair,
      role.isEmpty || isMet || isNeed || !joint.isEmpty,
      beside.isEmpty || isMet || !company.isEmpty || !isOfOne
    else { return false }
    return isCalled || isMet && first.isCapital || isCertain(joint, isAsked)
  }

  /// Somebody alone wants something: «θέλει», `wants`.
  private var isOfOne: Bool { bare[place...].contains(where: SentenceWords.singulars.contains) }

  private func isCertain(_ joint: String, _ isAsked: Bool) -> Bool {
    let isOf = SentenceWords.genitives.contains(joint)
    if GivenNames.contains(first) { return !isOf || count > 1 || isNeed || isAsked }
    return count > 1 && first.isCapital && isNeed && !company.isEmpty && (!isOf || !role.isEmpty)
  }

  /// `Acme wants a demo`, where it is not said whether that is somebody.
  mutating func takeSubject() -> Bool {
    guard opening.isEmpty, place == 0 else { return false }
    let found = run(from: 0, isCompany: true)
    guard let first = found.first, first.first?.isUppercase ?? false || Self.isKind(first) else {
      return false
    }
    subject = found.joined(separator: " ")
    place = found.count
    let isOwner = found.last.map(Self.isPossessive) ?? false
    return isNeed && (!isOwner || SentenceWords.wishes.contains(bare[place]))
  }

  /// - Returns: whether the name behind it is in the accusative of a man: «τον Πέτρο».
  private mutating func takeArticle() -> Bool {
    guard place < words.count, SentenceWords.articles.contains(bare[place]) else {
      return place > 0 && bare[place - 1] == "στον"
    }
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
}

extension String {
  var isCapital: Bool { first?.isUppercase ?? false }

  /// Of a man who is met: «Πέτρο» is called «Πέτρος».
  fileprivate var nominative: String {
    guard let last = Folding.fold(self).last, "οηα".contains(last),
      !Folding.fold(self).hasSuffix("ου")
    else { return self }
    return self + "ς"
  }
}
