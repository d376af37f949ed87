/// One line that is written as a sentence.
extension CaptureWalk {
  /// Who is spoken of in the first words, and from where; what else is said is a need or a note.
  mutating func takeSentence() {
    guard let place = pieces.indices.first(where: { !pieces[$0].isTaken && !pieces[$0].isNote })
    else { return }
    if takeCalled(place) { return }
    if let sentence = CaptureSentence(pieces[place].text) {
      take(sentence)
      take(rest: sentence, place)
    } else if !takePlanned(place), !takeAsked(place), takeStep(place) {
      takeSentence()
    }
  }

  /// `Called Acme, Peter wants a demo`: the one is where the other is from.
  private mutating func takeCalled(_ place: Int) -> Bool {
    guard place + 1 < pieces.count, let call = CaptureSentence(calling: pieces[place].text),
      let sentence = CaptureSentence(pieces[place + 1].text), !sentence.name.isEmpty,
      sentence.company.isEmpty
    else { return false }
    take(sentence)
    take(rest: sentence, place + 1)
    found.company = call.company
    keep([call.opening, call.rest], place)
    return true
  }

  /// `call Susan on 0131 496 0000 tomorrow`: the number is taken, and the sentence goes on behind it.
  mutating func joinAroundNumbers() {
    for place in pieces.indices where !pieces[place].isTaken {
      var words = pieces[place].text.split(separator: " ").map(String.init)
      guard words.count > 1, let last = words.last, NextStep.formLength(in: words[...]) != nil
      else { continue }
      if SentenceWords.dialling.contains(Folding.fold(last)) {
        words.removeLast()
      } else {
        guard place + 1 < pieces.count, Self.isTopic(pieces[place + 1].text) else { continue }
      }
      if place + 1 < pieces.count {
        words.append(pieces[place + 1].text)
        pieces[place + 1].isTaken = true
      }
      pieces[place].text = words.joined(separator: " ")
    }
  }

  /// `about the renewal on monday`
  private static func isTopic(_ text: String) -> Bool {
    text.split(separator: " ").first.map { SentenceWords.topics.contains(Folding.fold(String($0))) }
      ?? false
  }

  /// `call Peter from Acme tomorrow about the quote`
  private mutating func takePlanned(_ place: Int) -> Bool {
    guard let step = step(of: pieces[place].text),
      let sentence = CaptureSentence(step.subject, isAsked: true), !sentence.name.isEmpty
    else { return false }
    let said = sentence.rest.split(separator: " ").map(String.init)
    let topic = topic(of: said[...], from: 0)
    guard said.isEmpty || topic != nil else { return false }
    take(sentence)
    found.nextStep = topic.map { step.on($0) } ?? step
    keep([sentence.beside], place)
    return true
  }

  /// `Call Peter from Acme`: nobody says when.
  private mutating func takeAsked(_ place: Int) -> Bool {
    let words = pieces[place].text.split(separator: " ").map(String.init)
    guard let length = NextStep.formLength(in: words[...]),
      let sentence = CaptureSentence(words.dropFirst(length).joined(separator: " "), isAsked: true),
      !sentence.name.isEmpty, !sentence.company.isEmpty || sentence.rest.isEmpty
    else { return false }
    take(sentence)
    keep([words[..<length].joined(separator: " "), sentence.beside, sentence.rest], place)
    return true
  }

  /// `call Peter from Acme tomorrow`: work that is named, and when; the day may stand first.
  func step(of text: String) -> NextStep? {
    let words = text.split(separator: " ").map(String.init)
    let start = words.indices.prefix(5).first { NextStep.formLength(in: words[$0...]) != nil } ?? 0
    let steps = [
      NextStep((words[start...] + words[..<start]).joined(separator: " "), reading),
      step(saying: words[start...]),
    ]
    return steps.first { $0.form != .task && $0.due != nil }
  }

  private mutating func take(_ sentence: CaptureSentence) {
    if !sentence.name.isEmpty { take(name: sentence.name) }
    if found.title.isEmpty { found.title = sentence.role }
    if SentenceSources.isMeant(by: sentence.company) {
      pieces.append(Piece(text: sentence.company, line: 0, isNote: true))
    } else if !take(town: CaptureVocabulary.town(sentence.company) ?? sentence.company) {
      found.company = sentence.company
    }
    take(town: sentence.town)
  }

  private mutating func take(rest sentence: CaptureSentence, _ place: Int) {
    let before = [sentence.opening, sentence.beside].filter { !$0.isEmpty }
    var said = before
    if sentence.isNeed {
      found.need = takingStep(sentence.rest)
    } else {
      said = [takingStep((before + [sentence.rest]).joined(separator: " ").trimmed)]
    }
    if sentence.isOfCompany { found.company = sentence.subject }
    guard sentence.subject.isEmpty || sentence.isOfCompany else {
      pieces[place].text = sentence.subject
      return
    }
    keep(said, place)
  }

  /// What nothing else is made of stays in the notes.
  private mutating func keep(_ texts: [String], _ place: Int) {
    pieces[place].text = texts.filter { !$0.isEmpty }.joined(separator: " ")
    pieces[place].isNote = true
    pieces[place].isTaken = pieces[place].text.isEmpty
  }

  /// `call her tomorrow` at the end of what is said, without a comma before it.
  private mutating func takingStep(_ rest: String) -> String {
    guard found.nextStep == nil else { return rest }
    let words = rest.split(separator: " ").map(String.init)
    for start in words.indices where start == 0 || !Self.isArticle(words[start - 1]) {
      let step = step(saying: words[start...])
      let isNamed =
        NextStep.isForm(words[start])
        || step.form != .task && (step.subject.isEmpty || reading.namesDay(words[start]))
      guard isNamed, step.due != nil || step.missingDay != nil else { continue }
      found.nextStep = step
      return words[..<start].joined(separator: " ")
    }
    return rest
  }

  /// With the date at the end, or before what it is about: `call her tomorrow about the quote`.
  func step(saying words: ArraySlice<String>) -> NextStep {
    for place in words.indices.dropFirst() {
      guard let topic = topic(of: words, from: place) else { continue }
      let step = NextStep(
        words[..<place].joined(separator: " "), reading, looksAmid: false)
      guard step.form != .task, step.due != nil else { continue }
      let said = step.subject.isEmpty ? [topic] : [step.subject, words[place], topic]
      return step.on(said.joined(separator: " "))
    }
    return NextStep(words.joined(separator: " "), reading, looksAmid: false)
  }

  /// What follows `about`, where that is no date.
  private func topic(of words: ArraySlice<String>, from place: Int) -> String? {
    guard place < words.endIndex, SentenceWords.topics.contains(Folding.fold(words[place])) else {
      return nil
    }
    let topic = words[(place + 1)...]
    guard let last = topic.last, !reading.isOfDate(last) else { return nil }
    return topic.joined(separator: " ")
  }

  /// `a call` is wanted, and not yet agreed.
  private static func isArticle(_ word: String) -> Bool {
    ["a", "an", "the", "یک", "ενα", "μια"].contains(Folding.fold(word))
  }

  /// `wants a demo next friday`, where nothing else says what is to be done.
  mutating func takeStepOfNeed() {
    guard found.nextStep == nil, !found.need.isEmpty else { return }
    let step = NextStep(found.need, reading)
    let words = CaptureVocabulary.bare(found.need)
    guard step.due != nil, words.contains(where: reading.namesDate),
      !words.contains(where: SentenceWords.limits.contains)
    else { return }
    found.nextStep = step.about(Self.wish(step.subject))
    found.need = step.subject
  }

  /// What is wanted.
  private static func wish(_ text: String) -> String {
    var words = text.split(separator: " ")[...]
    func isWishing(_ word: Substring?) -> Bool {
      word.map { SentenceWords.wishing.contains(CaptureVocabulary.bare(String($0)).joined()) }
        ?? false
    }
    while isWishing(words.first) { words.removeFirst() }
    while isWishing(words.last) { words.removeLast() }
    return words.joined(separator: " ")
  }
}
