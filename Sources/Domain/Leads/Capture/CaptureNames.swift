/// Who it is, by what is left when everything else is understood.
extension CaptureWalk {
  mutating func takeNames() {
    var names = pieces.indices.filter {
      !pieces[$0].isTaken && !pieces[$0].isNote && isCandidate(pieces[$0].text)
    }
    let isAlone = names.count == 1 && found.name.isEmpty
    if found.company.isEmpty, !isAlone, let place = names.first(where: isOfDomain) {
      take(company: place, &names)
    }
    if found.name.isEmpty, let place = person(among: names) {
      let rest = takePerson(place)
      names.removeAll { $0 == place }
      take(behindName: rest, place)
    }
    names.removeAll { Self.isOfAnother(pieces[$0].text) }
    guard found.company.isEmpty, let place = names.first, isNear(place) else { return }
    take(company: place, &names)
  }

  private mutating func take(behindName rest: String, _ place: Int) {
    if Self.isOfAnother(rest) {
      pieces[place].text = rest
      pieces[place].isTaken = false
    } else if found.company.isEmpty {
      found.company = rest
    }
  }

  /// «معرفی آقای نادری»: somebody else is named.
  private static func isOfAnother(_ text: String) -> Bool {
    CaptureVocabulary.bare(text)
      .drop { isBeforeName($0) || SentenceWords.articles.contains($0) }
      .contains(where: CaptureVocabulary.courtesies.contains)
  }

  private mutating func take(company place: Int, _ names: inout [Int]) {
    found.company = pieces[place].text
    pieces[place].isTaken = true
    names.removeAll { $0 == place }
  }

  /// A company stands in the first lines of a card, or in the one line that there is.
  private func isNear(_ place: Int) -> Bool {
    pieces[place].line <= (pieces.first?.line ?? 0) + 3
  }

  /// One to six words that begin with a capital, where there are capitals.
  private func isCandidate(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...6).contains(words.count), Self.isName(text), !Self.isUnnamed(text) else {
      return false
    }
    return words.allSatisfy { word in
      guard let first = word.first(where: \.isLetter) else { return true }
      return !first.isCased || first.isUppercase || word.count <= 3
    }
  }

  /// What is in no name is in it, or what begins or ends none: `Peter and`.
  private static func isUnnamed(_ text: String) -> Bool {
    let words = CaptureVocabulary.bare(text)
    return words.contains(where: SentenceWords.unnamed.contains)
      || words.first.map(SentenceWords.starts.contains) ?? false
      || words.last.map(SentenceWords.ends.contains) ?? false
      || NextStep.formLength(in: words[...]) != nil
      || CaptureVocabulary.label(text) != nil
  }

  /// Who the address of the mail names; else the name before the title; else the first with two
  /// words; else the first of two, or a word that is somebody's name.
  private func person(among names: [Int]) -> Int? {
    let people = names.filter { pieces[$0].text.split(separator: " ").count > 1 }
    if let place = (people + names).first(where: isInAddress) { return place }
    if let title = titlePlace, let before = people.last(where: { $0 < title }) { return before }
    if let first = people.first { return first }
    guard let first = names.first else { return nil }
    let isSomebody = names.count > 1 || !found.company.isEmpty
    return isSomebody || GivenNames.contains(pieces[first].text) ? first : nil
  }

  private func isInAddress(_ place: Int) -> Bool {
    let words = CaptureVocabulary.bare(pieces[place].text).filter { $0.utf8.count > 2 }
    let locals = found.emails.map { Folding.fold(String($0.prefix { $0 != "@" })) }
    return words.contains { word in locals.contains { $0.contains(word) } } && !isOfDomain(place)
  }

  /// `Aegean Olive` of `maria@aegean-olive.example`.
  private func isOfDomain(_ place: Int) -> Bool {
    let words = CaptureVocabulary.bare(pieces[place].text)
    let name = words.joined()
    let hosts =
      found.emails.map { String($0.drop { $0 != "@" }.dropFirst()) }
      + [found.website.lowercased().replacing("https://", with: "").replacing("http://", with: "")]
    return hosts.contains { host in
      let labels = host.split(separator: ".").map(String.init).filter { $0 != "www" }
      guard let label = labels.first.map({ Folding.words($0).joined() }), label.utf8.count > 2
      else {
        return false
      }
      return name == label || name.hasPrefix(label) && label.utf8.count > 3
        || words.count > 1 && label.hasPrefix(name)
    }
  }

  /// Takes the name of a person out of a piece.
  /// - Returns: what stands behind it where nothing parts the two.
  private mutating func takePerson(_ place: Int) -> String {
    let words = pieces[place].text.split(separator: " ").map(String.init)
    pieces[place].isTaken = true
    guard words.count > 3, found.company.isEmpty || Self.isOfAnother(pieces[place].text) else {
      take(name: pieces[place].text)
      return ""
    }
    let before = words.prefix { Self.isBeforeName($0) }.count
    take(name: words.prefix(before + 2).joined(separator: " "))
    return words.dropFirst(before + 2).joined(separator: " ")
  }
}

extension LeadCapture {
  var name: String { "\(firstName) \(lastName)".trimmed }
}
