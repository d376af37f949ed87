/// One line that is written as a sentence.
extension CaptureWalk {
  /// Who is spoken of in the first words, and from where; what else is said is a need or a note.
  mutating func takeSentence() {
    guard let place = pieces.indices.first(where: { !pieces[$0].isTaken }) else { return }
    if let sentence = CaptureSentence(pieces[place].text) {
      take(sentence)
      take(rest: sentence, place)
    } else if let step = step(of: pieces[place].text), let sentence = CaptureSentence(step.subject),
      sentence.rest.isEmpty
    {
      take(sentence)
      found.nextStep = step
      pieces[place].isTaken = true
    }
  }

  /// `call Peter from Acme tomorrow`: work that is named, and when; the day may stand first.
  private func step(of text: String) -> NextStep? {
    let words = text.split(separator: " ").map(String.init)
    let start = words.indices.prefix(5).first { NextStep.isForm(words[$0]) } ?? 0
    let step = NextStep((words[start...] + words[..<start]).joined(separator: " "), reading)
    return step.form != .task && step.due != nil ? step : nil
  }

  private mutating func take(_ sentence: CaptureSentence) {
    if !sentence.name.isEmpty { take(name: sentence.name) }
    if !take(town: sentence.company) { found.company = sentence.company }
  }

  private mutating func take(rest sentence: CaptureSentence, _ place: Int) {
    var said = [sentence.opening, sentence.rest].filter { !$0.isEmpty }.joined(separator: " ")
    if sentence.isNeed {
      found.need = takingStep(sentence.rest)
      said = sentence.opening
    } else {
      said = takingStep(said)
    }
    if sentence.isOfCompany { found.company = sentence.subject }
    let asks = !sentence.subject.isEmpty && !sentence.isOfCompany
    pieces[place].text = asks ? sentence.subject : said
    pieces[place].isNote = !asks
    pieces[place].isTaken = pieces[place].text.isEmpty
  }

  /// `call her tomorrow` at the end of what is said, without a comma before it.
  private mutating func takingStep(_ rest: String) -> String {
    guard found.nextStep == nil else { return rest }
    let words = rest.split(separator: " ").map(String.init)
    for start in words.indices where start == 0 || !Self.isArticle(words[start - 1]) {
      let step = NextStep(words[start...].joined(separator: " "), reading, looksAmid: false)
      let isNamed = NextStep.isForm(words[start]) || step.form != .task && step.subject.isEmpty
      guard isNamed, step.due != nil || step.missingDay != nil else { continue }
      found.nextStep = step
      return words[..<start].joined(separator: " ")
    }
    return rest
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
