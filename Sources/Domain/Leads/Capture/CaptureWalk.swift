/// Walks over a text line by line: first what is known by its shape, then what is known by its words,
/// and at the end who and where, by what is left.
struct CaptureWalk {
  /// Words between two marks, in the order in which they stand.
  struct Piece {
    var text: String
    let line: Int
    var isTaken = false
    /// It belongs to the notes, whatever its words look like.
    var isNote = false
  }

  let reading: Reading
  /// Reads numbers as where the text is from, when its numbers say where that is.
  private var away: Reading?
  var found = LeadCapture()
  var pieces: [Piece] = []
  /// Where the title stands, if there is one: names stand before it.
  var titlePlace: Int?
  /// What stands before a name and belongs to the title: `Dr`, «دکتر».
  var degree = ""
  /// A piece that says where somebody is; what follows it in its line belongs to it.
  var placeOfAddress: Int?

  init(_ reading: Reading) { self.reading = reading }

  mutating func run(_ text: String) {
    let lines = CaptureLines(text)
    away = CapturedNumber.country(of: lines.said.map(\.text), reading).map(reading.reading(at:))
    let said = lines.said.filter { !Self.isClosing($0.text) }
    for line in said { take(line.text, line.place) }
    if said.count == 1 {
      joinAroundNumbers()
      for place in pieces.indices where SentenceSources.begins(pieces[place].text) {
        pieces[place].isNote = true
      }
      takeSentence()
    }
    for place in pieces.indices where !pieces[place].isNote { understand(place) }
    takeNames()
    if said.count == 1 {
      takeStepOfNeed()
      if found.source.isEmpty { found.source = SentenceSources.source(in: text) ?? "" }
    }
    found.title = [degree, found.title].filter { !$0.isEmpty }.joined(separator: " · ")
    found.notes = ([notes] + lines.asides).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// `Best regards,` and the two dashes above a signature.
  private static func isClosing(_ line: String) -> Bool {
    let words = CaptureVocabulary.bare(line)
    return words.isEmpty
      ? line.allSatisfy { "-–—_=*".contains($0) }
      : CaptureVocabulary.isSignOff(words)
  }

  /// What nobody understood, line by line.
  private var notes: String {
    var lines: [Int: [String]] = [:]
    for piece in pieces where !piece.isTaken { lines[piece.line, default: []].append(piece.text) }
    return lines.sorted { $0.key < $1.key }.map { $0.value.joined(separator: ", ") }
      .joined(separator: "\n")
  }

  // MARK: Shapes

  /// Takes addresses, numbers and tags out of a line; what stays are pieces.
  private mutating func take(_ line: String, _ number: Int) {
    let tokens = CaptureToken.all(in: line).withAreasFirst.withCodesApart
    if takeLabelled(line, tokens, number) { return }
    var words: [String] = []
    var label: CaptureVocabulary.Label?
    var isAnnounced = false
    var place = 0
    func end(_ walk: inout CaptureWalk) {
      let text = Self.text(of: words)
      let announced = isAnnounced ? label : nil
      isAnnounced = words.last?.hasSuffix(":") ?? false
      words = []
      label = nil
      if !text.isEmpty, !isAnnounced, walk.fill(announced, text, number) { return }
      label = CaptureVocabulary.label(text)
      if !text.isEmpty, label == nil { walk.pieces.append(Piece(text: text, line: number)) }
      if label == .fax || label == .identity || label == .postalCode {
        walk.pieces.append(Piece(text: text, line: number))
      }
    }
    while place < tokens.count {
      guard let word = tokens[place].word else {
        end(&self)
        place += 1
        continue
      }
      if takeShape(of: word) {
        end(&self)
        place += 1
        continue
      }
      let run = tokens[place...].prefix { $0.word != nil }.compactMap(\.word)
      let named = words.isEmpty ? label : CaptureVocabulary.label(words.suffix(1).joined())
      if named == nil, isCode(word, behind: words, number) {
        if !Self.isState(words.last) { end(&self) }
        words.append(word)
        end(&self)
        place += 1
        continue
      }
      if !words.isEmpty, named == .fax, word.hasPrefix("+") {
        end(&self)
        continue
      }
      if named != .fax, named != .identity, named != .postalCode,
        let captured = dialled(run[...], isLabelled: named == .phone)
      {
        if named == .phone, !words.isEmpty { words.removeLast() }
        if !found.phones.contains(captured.kept) { found.phones.append(captured.kept) }
        end(&self)
        label = nil
        place += captured.count
        continue
      }
      if words.isEmpty, named == .fax || named == .identity || named == .postalCode {
        join(run, number)
        place += run.count
        label = nil
        continue
      }
      words.append(word)
      place += 1
    }
    end(&self)
  }

  private func dialled(_ run: ArraySlice<String>, isLabelled: Bool) -> CapturedNumber? {
    let far = away.flatMap { CapturedNumber(run, $0, isLabelled: isLabelled) }
    return far ?? CapturedNumber(run, reading, isLabelled: isLabelled)
  }

  /// Without the marks around it; but the dot of `Ltd.` and «Α.Ε.» is of the name.
  private static func text(of words: [String]) -> String {
    let text = words.joined(separator: " ").trimmingMarks.trimmed
    guard let last = words.last, last.hasSuffix("."), text.hasSuffix(last.dropLast()),
      CaptureVocabulary.legalForms.contains(CaptureVocabulary.bare(last).joined())
    else { return text }
    return text + "."
  }

  /// A number that is no telephone stays behind what it is called.
  private mutating func join(_ words: [String], _ line: Int) {
    guard let last = pieces.indices.last else { return }
    pieces[last].text += ": " + words.joined(separator: " ").trimmingMarks
  }

  private mutating func takeShape(of word: String) -> Bool {
    if let email = LeadCapture.email(word) {
      if !found.emails.contains(email) { found.emails.append(email) }
    } else if word.hasPrefix("#"), word.count > 1, !Tags([word]).words.isEmpty {
      take(tag: String(word.dropFirst()).trimmingMarks)
    } else if found.website.isEmpty, let website = LeadCapture.website(word) {
      found.website = website
    } else {
      return false
    }
    return true
  }

  private mutating func take(tag: String) {
    if found.source.isEmpty {
      found.source = tag
    } else {
      found.tags = Tags(found.tags.words + [tag])
    }
  }

  // MARK: Names

  /// A name without what somebody is called by; degrees stand before it or behind it.
  mutating func take(name text: String) {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    if words.count > 1, ["Ο", "Η"].contains(words.first) { words.removeFirst() }
    while words.count > 1, let word = words.first, Self.isBeforeName(word) {
      take(degree: words.removeFirst())
    }
    while words.count > 1, let word = words.last, Self.isDegree(word) {
      take(degree: words.removeLast())
    }
    let name = PersonName(words.joined(separator: " "))
    (found.firstName, found.lastName) = (name.first, name.last)
  }

  private mutating func take(degree word: String) {
    guard Self.isDegree(word) else { return }
    degree = [degree, word].filter { !$0.isEmpty }.joined(separator: " ")
  }

  static func isDegree(_ word: String) -> Bool {
    CaptureVocabulary.degrees.contains(CaptureVocabulary.bare(word).joined())
  }

  static func isBeforeName(_ word: String) -> Bool {
    isDegree(word)
      || CaptureVocabulary.courtesies.contains(CaptureVocabulary.bare(word).joined())
  }
}
