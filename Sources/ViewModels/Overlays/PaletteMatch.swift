import Domain

/// What was typed into the palette. On the keyboard of another script it is meant as well by the
/// keys that it lies on.
struct PaletteQuery {
  let text: String
  let readings: [Fuzzy]
  /// The folded words of each reading.
  let words: [[String]]

  init(_ text: String, _ keyboards: Keyboards) {
    let texts = [text, keyboards.command(text)]
    self.text = text.trimmed
    readings = texts.map(Fuzzy.init)
    words = texts.map { Folding.words(String($0.prefix(Fuzzy.longest))) }
  }
}

/// An action in the shape in which it is compared with what is typed.
struct Candidate {
  let choice: PaletteModel.Choice
  let name: Fuzzy.Name
  /// The folded words of its sentence and its identity, and what it is called in English.
  let told: [String]

  init(_ choice: PaletteModel.Choice, _ phrases: Phrases) {
    self.choice = choice
    name = Fuzzy.Name(choice.name)
    let english = choice.action.says(Phrases.english).label
    told = Folding.words(
      "\(choice.action.says(phrases).help) \(choice.action.id) \(english)")
  }
}

/// An action that fits what was typed, and how well.
struct Match {
  let row: PaletteModel.Row
  let score: Int
  let isStrong: Bool

  init?(_ candidate: Candidate, _ query: PaletteQuery) {
    let choice = candidate.choice
    let fits = query.readings.compactMap { fuzzy in
      fuzzy.fit(candidate.name).map { (fuzzy.isStrong($0), $0) }
    }
    if let (isStrong, fit) = fits.max(by: { $0.1.score < $1.1.score }) {
      row = .action(choice, places: fit.places)
      score = fit.score * 2 - (choice.obstacle == nil ? 0 : 1)
      self.isStrong = isStrong
      return
    }
    let holdsAll = query.words.contains { words in
      words.allSatisfy { word in candidate.told.contains { $0.hasPrefix(word) } }
    }
    guard holdsAll || choice.action.keys.contains(where: { $0.text == query.text }) else {
      return nil
    }
    row = .action(choice, places: [])
    score = 0
    isStrong = false
  }
}
