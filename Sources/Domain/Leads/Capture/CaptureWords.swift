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

  private mutating func takeTitle(_ place: Int, _ words: [String]) -> Bool {
    var parts = pieces[place].text.split(separator: " ").map(String.init)
    guard found.title.isEmpty, words.contains(where: CaptureVocabulary.titles.contains),
      !words.contains(where: CaptureVocabulary.needs.contains),
      !Self.isCalledByDegree(parts)
    else { return false }
    titlePlace = place
    if place == 0, let start = Self.named(parts) {
      take(name: parts[..<start].joined(separator: " "))
      parts.removeFirst(start)
    }
    if let company = parted(parts) {
      found.title = parts[..<company.end].joined(separator: " ").trimmingMarks
      if found.company.isEmpty { found.company = parts[company.start...].joined(separator: " ") }
    } else {
      found.title = parts.joined(separator: " ")
    }
    pieces[place].isTaken = true
    return true
  }

  /// «آقای دکتر مهندس علی رضایی»: a name, though a degree may be a title too.
  private static func isCalledByDegree(_ words: [String]) -> Bool {
    let rest = words.drop(while: isBeforeName)
    return rest.count < words.count && !rest.isEmpty
      && !rest.contains { CaptureVocabulary.titles.contains(CaptureVocabulary.bare($0).joined()) }
  }

  /// «علی رضایی مدیر فروش»: where the name ends.
  private static func named(_ words: [String]) -> Int? {
    let end = words.firstIndex {
      let bare = CaptureVocabulary.bare($0).joined()
      return CaptureVocabulary.titles.contains(bare) || CaptureVocabulary.titleParts.contains(bare)
    }
    return end.flatMap { (1...3).contains($0) && GivenNames.contains(words[0]) ? $0 : nil }
  }

  /// `Head of Sales at Acme`, «مدیر فروش شرکت آلفا»: where the title ends and the company begins.
  private func parted(_ words: [String]) -> (end: Int, start: Int)? {
    let bare = words.map { CaptureVocabulary.bare($0).joined() }
    if let at = words.indices.dropFirst().first(where: { Self.at.contains(words[$0].lowercased()) }
    ),
      at + 1 < words.count
    {
      return (at, at + 1)
    }
    if let of = bare.indices.dropFirst().first(where: { Self.isLed(bare, $0) }) {
      return Self.parted(bare, at: of + 1)
    }
    if let second = bare.dropFirst().first, SentenceWords.owners.contains(bare[0]),
      !CaptureVocabulary.titles.contains(second), !CaptureVocabulary.titleParts.contains(second)
    {
      return (1, 1)
    }
    guard bare.contains(where: CaptureVocabulary.legalForms.contains) else { return nil }
    let end = bare.firstIndex {
      !CaptureVocabulary.titles.contains($0) && !CaptureVocabulary.titleParts.contains($0)
    }
    return end.flatMap { $0 > 0 ? Self.parted(bare, at: $0) : nil }
  }

  /// `CEO of Acme`: who leads a company leads all of it.
  private static func isLed(_ bare: [String], _ place: Int) -> Bool {
    SentenceWords.genitives.contains(bare[place]) && SentenceWords.leaders.contains(bare[place - 1])
      && place + 1 < bare.count && !CaptureVocabulary.titleParts.contains(bare[place + 1])
  }

  /// `of` and «της» between the two belong to neither.
  private static func parted(_ bare: [String], at place: Int) -> (end: Int, start: Int) {
    let joining = bare[..<place].reversed()
      .prefix { SentenceWords.joining.contains($0) || SentenceWords.articles.contains($0) }
    let articles = bare[place...].prefix(while: SentenceWords.articles.contains)
    return (place - joining.count, place + articles.count)
  }

  private static let at: Set = ["at", "@", "στην", "στη", "στον", "στο"]

  private mutating func takeCompany(_ place: Int, _ words: [String]) -> Bool {
    let isLegal = words.contains(where: CaptureVocabulary.legalForms.contains)
    guard isLegal || words.contains(where: CaptureVocabulary.trades.contains),
      words.first.map(SentenceWords.pronouns.contains) != true, !Self.isSaid(words)
    else { return false }
    if words.allSatisfy(CaptureVocabulary.legalForms.contains), place > 0,
      pieces[place - 1].line == pieces[place].line, !pieces[place - 1].isTaken
    {
      pieces[place].text = pieces[place - 1].text + ", " + pieces[place].text
      pieces[place - 1].isTaken = true
    }
    guard found.company.isEmpty else { return false }
    found.company = pieces[place].text
    pieces[place].isTaken = true
    return true
  }

  /// A sentence, and no name, though there is one in it.
  private static func isSaid(_ words: [String]) -> Bool {
    words.count > 7 || NextStep.formLength(in: words[...]) != nil
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
