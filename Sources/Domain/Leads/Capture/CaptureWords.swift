/// What a piece says by its words.
extension CaptureWalk {
  /// Takes a piece that is a date with work, an amount, a need, an address, a title or a company.
  mutating func understand(_ place: Int) {
    let words = CaptureVocabulary.bare(pieces[place].text)
    guard !words.isEmpty, !pieces[place].isTaken else { return }
    if takeNothing(place, words) || takeRating(place, words) || takeStep(place)
      || takeNeed(place, words)
    {
      return
    }
    takeMoney(place)
    guard !pieces[place].isTaken else { return }
    if takeAddress(place, words) || takeTitle(place, words) || takeCompany(place, words) { return }
  }

  /// A network's name says nothing; a part of the world behind a title belongs to it.
  private mutating func takeNothing(_ place: Int, _ words: [String]) -> Bool {
    let isRegion =
      titlePlace == place - 1 && place > 0 && pieces[place - 1].line == pieces[place].line
      && words.allSatisfy(CaptureVocabulary.regions.contains)
    guard isRegion || CaptureVocabulary.isSignOff(words) else { return false }
    if isRegion { found.title += ", " + pieces[place].text }
    if words.allSatisfy(CaptureVocabulary.networks.contains) { nameNetwork(of: place) }
    pieces[place].isTaken = true
    return true
  }

  /// `hot lead`; what follows, such as where it is from, is a note.
  private mutating func takeRating(_ place: Int, _ words: [String]) -> Bool {
    guard found.rating == nil, let (rating, length) = SentenceWords.rating(words) else {
      return false
    }
    found.rating = rating
    let rest = pieces[place].text.split(separator: " ").dropFirst(length).joined(separator: " ")
    pieces[place].text = rest
    pieces[place].isNote = true
    pieces[place].isTaken = rest.isEmpty
    return true
  }

  /// `Instagram: alpha_ir`: by what name somebody is found there.
  private mutating func nameNetwork(of place: Int) {
    guard place + 1 < pieces.count, pieces[place + 1].line == pieces[place].line,
      !pieces[place + 1].isTaken, !pieces[place + 1].text.contains(" "),
      !CaptureVocabulary.isSignOff(CaptureVocabulary.bare(pieces[place + 1].text))
    else { return }
    pieces[place + 1].text = "\(pieces[place].text): \(pieces[place + 1].text)"
    pieces[place + 1].isNote = true
  }

  /// A date with what is to be done then. A name beside a date is none.
  mutating func takeStep(_ place: Int) -> Bool {
    guard found.nextStep == nil else { return false }
    let said = pieces[place].text.split(separator: " ").map(String.init)
    let words = Array(said.drop { SentenceWords.polite.contains(Folding.fold($0)) })
    for start in words.indices.prefix(8) {
      let text = words[start...].joined(separator: " ")
      let step = step(saying: words[start...])
      guard !NextStep.isName(text), step.due != nil || step.missingDay != nil,
        start == 0 ? step.isPlain : step.isNamed(in: words[start])
      else {
        continue
      }
      found.nextStep = step
      pieces[place].text = words[..<start].joined(separator: " ")
      pieces[place].isTaken = start == 0
      return start == 0
    }
    return takeDayFirst(place)
  }

  /// «شنبه جلسه حضوری»: the day, then what is to be done.
  private mutating func takeDayFirst(_ place: Int) -> Bool {
    guard let first = pieces[place].text.split(separator: " ").first,
      reading.namesDay(String(first)), let step = step(of: pieces[place].text)
    else { return false }
    found.nextStep = step
    pieces[place].isTaken = true
    return true
  }

  private mutating func takeNeed(_ place: Int, _ words: [String]) -> Bool {
    let said = words.drop(while: SentenceWords.pronouns.contains)
    guard found.need.isEmpty, let first = said.first else { return false }
    let isSaid =
      CaptureVocabulary.needs.contains(first)
      || words.last.map { ["میخواهد", "خواهد"].contains($0) } ?? false
      || words.contains { ["نیاز", "احتیاج", "لازم"].contains($0) }
        && words.last?.hasPrefix("دار") ?? false
      || SentenceWords.isOrder(words)
    guard isSaid, words.count > 1 else { return false }
    found.need = pieces[place].text
    pieces[place].isTaken = true
    return true
  }

  /// An amount that says its currency or its size, or of which the text says that it is one.
  private mutating func takeMoney(_ place: Int) {
    guard found.budget == nil else { return }
    let words = pieces[place].text.split(separator: " ").map(String.init)
    for start in words.indices {
      let isNamed = start > 0 && CaptureVocabulary.label(words[start - 1]) == .budget
      for end in (start...min(start + 2, words.count - 1)).reversed() {
        let text = words[start...end].joined(separator: " ").trimmingMarks
        guard let money = reading.money(text), isNamed || Self.isAmount(text) else { continue }
        found.budget = money
        let rest = words[..<(isNamed ? start - 1 : start)] + words[(end + 1)...]
        pieces[place].text = rest.joined(separator: " ").trimmed
        pieces[place].isTaken = rest.isEmpty
        return
      }
    }
  }

  private static func isAmount(_ text: String) -> Bool {
    guard text.contains(where: { $0.isNumber }) else { return false }
    let word = text.split(separator: " ").last.map(String.init) ?? ""
    if word.count == 3, let code = Currency(word) { return word == code.code && code.isInUse }
    return text.contains { "€$£".contains($0) }
      || word.contains { $0.isLetter } && !word.hasSuffix("m")
  }
}

extension NextStep {
  /// Nothing but the date and the kind of work, or a kind of work that is named first or last.
  fileprivate var isPlain: Bool {
    subject.isEmpty || form != .task || SentenceWords.works.contains(Folding.fold(subject))
  }

  /// `Tom` is a name, though it can be short for tomorrow.
  fileprivate static func isName(_ text: String) -> Bool {
    !text.contains(" ") && !text.contains(where: \.isNumber) && text.count <= 3
  }

  /// The word is the kind of work.
  fileprivate func isNamed(in word: String) -> Bool { isPlain && form != .task && subject.isEmpty }
}
