/// What somebody does, and where: `Head of Sales at Acme`.
extension CaptureWalk {
  mutating func takeTitle(_ place: Int, _ words: [String]) -> Bool {
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

  mutating func takeCompany(_ place: Int, _ words: [String]) -> Bool {
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
