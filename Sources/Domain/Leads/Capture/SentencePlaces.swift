/// From where somebody is, and what they do there.
extension CaptureSentence {
  /// `purchasing manager of Delta`: what stands between somebody and the company.
  mutating func takeRole() {
    let start = end(of: SentenceWords.articles, from: place)
    let said = bare[start...].prefix {
      CaptureVocabulary.titles.contains($0) || CaptureVocabulary.titleParts.contains($0)
    }
    let joining = said.reversed().prefix(while: SentenceWords.joining.contains)
    let title = said.dropLast(joining.count)
    guard title.contains(where: CaptureVocabulary.titles.contains) else { return }
    role = words[start..<title.endIndex].joined(separator: " ")
    place = title.endIndex
  }

  /// - Returns: the word that joins both, empty where nothing does.
  mutating func takeCompany() -> String {
    guard place < words.count, !isUncased || isNeed else { return "" }
    let joint = bare[place]
    if SentenceWords.joints.contains(joint) {
      guard joint != "at" || !["met", "saw"].contains(Folding.fold(opening)) else { return "" }
      take(companyAt: place + 1)
      return joint
    }
    if SentenceWords.genitives.contains(joint) || joint == "در" {
      let found = run(from: place + 1, isCompany: true)
      guard let first = found.first, joint == "در" ? Self.isLegal(first) : !Self.isSomebody(first),
        joint != "του" || found.contains(where: { Self.isKind($0) || $0.isLatin })
      else { return "" }
      take(companyAt: place + 1)
      return joint
    }
    guard isKindHere(place) else { return "" }
    take(companyAt: place)
    return company.isEmpty ? "" : joint
  }

  /// «مدیر خرید شرکت آلفا»: nothing joins the two.
  private func isKindHere(_ place: Int) -> Bool {
    guard !words[place].contains(where: \.isCased) else { return false }
    return Self.isLegal(words[place]) || !role.isEmpty && Self.isKind(words[place])
  }

  private mutating func take(companyAt place: Int) {
    let start = end(of: SentenceWords.articles, from: place)
    let part = department(at: start)
    let found = run(from: part?.company ?? start, isCompany: true)
    guard !found.isEmpty else { return }
    if let part {
      add(role: words[start..<part.end])
    }
    if found.allSatisfy(isDepartment) {
      add(role: found[...])
    } else {
      company = found.joined(separator: " ")
    }
    self.place = (part?.company ?? start) + found.count
  }

  private mutating func add(role words: ArraySlice<String>) {
    role = [role, words.joined(separator: " ")].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func isDepartment(_ word: String) -> Bool {
    SentenceWords.departments.contains(CaptureVocabulary.bare(word).joined())
  }

  /// `accounting at Acme`: a part of a company is none.
  /// - Returns: where it ends and where the company begins.
  private func department(at start: Int) -> (end: Int, company: Int)? {
    let end = end(of: SentenceWords.departments, from: start)
    guard end > start, end < words.count else { return nil }
    if SentenceWords.within.contains(bare[end]) {
      return (end, self.end(of: SentenceWords.articles, from: end + 1))
    }
    let isPart =
      Self.isLegal(words[end]) || end > start + 1 && SentenceWords.parts.contains(bare[start])
    return isPart && !words[end].contains(where: \.isCased) ? (end, end) : nil
  }

  /// `from Acme in Berlin`; who is met in a town need not be from there.
  mutating func takeTown() {
    guard !company.isEmpty || opening.isEmpty && isNeed, place < words.count,
      SentenceWords.placing.contains(bare[place])
    else {
      return
    }
    for length in [2, 1] where place + length < words.count {
      let text = words[(place + 1)...(place + length)].joined(separator: " ")
      guard let found = CaptureVocabulary.town(text) else { continue }
      town = found
      place += length + 1
      return
    }
  }

  // MARK: Words of a name

  /// Words that can be one name, from a place on. Before «می‌خواهد» the last word is what is wanted.
  func run(from start: Int, isCompany: Bool) -> [String] {
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
  static func isKind(_ word: String) -> Bool {
    let bare = CaptureVocabulary.bare(word).joined()
    return CaptureVocabulary.legalForms.contains(bare) || CaptureVocabulary.trades.contains(bare)
  }

  private static func isLegal(_ word: String) -> Bool {
    CaptureVocabulary.legalForms.contains(CaptureVocabulary.bare(word).joined())
  }

  /// Where there are capitals a name has them; elsewhere it ends where something else begins.
  private func isOfName(_ place: Int, isCompany: Bool, isFirst: Bool) -> Bool {
    let word = words[place]
    guard let letter = word.first(where: { $0.isLetter || $0.isNumber }) else {
      return word == "&" && isCompany && !isFirst
    }
    if isCompany, !isFirst, SentenceWords.links.contains(bare[place]) {
      guard let next = words[(place + 1)...].first, next.isCapital else { return false }
      let isOther = SentenceWords.ands.contains(bare[place]) && GivenNames.contains(next)
      return self.place == 0 || !isOther
    }
    guard !SentenceWords.stops.contains(bare[place]), !SentenceWords.joints.contains(bare[place]),
      isCompany || isFirst || letter.isCased || !isOfWork(place)
    else { return false }
    if isCompany, letter.isNumber { return word.contains(where: \.isUppercase) }
    return letter.isUppercase || !letter.isNumber && (isUncased || !letter.isCased)
  }

  /// «علی رضایی مدیر خرید», «مریم کریمی شرکت آلفا»: the name has ended.
  private func isOfWork(_ place: Int) -> Bool {
    SentenceWords.roles.contains(bare[place]) || Self.isLegal(words[place])
  }
}
