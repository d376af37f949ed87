import CFriBidi

/// Letters brought into the order and form that the terminal at hand shows rightly.
struct Arrangement {
  private let letters: [Letter]
  private let paragraph: Paragraph
  /// For each place from the left, which letter stands there.
  private let order: [Int]

  init(_ letters: [Letter], _ paragraph: Paragraph) {
    self.letters = letters
    self.paragraph = paragraph
    order = Self.visualOrder(of: paragraph)
  }

  func arrange(for mode: BidiMode, into line: inout Line) {
    switch mode {
    case .visual: line.letters = joined()
    case .runs: arrangeRuns(mirrors: false, into: &line)
    case .runsMirrored: arrangeRuns(mirrors: true, into: &line)
    case .words: line.letters = words()
    case .off: line.letters = letters
    }
  }

  /// Rule L2: from the highest level down, each stretch at that level or above is turned round.
  private static func visualOrder(of paragraph: Paragraph) -> [Int] {
    var order = Array(0..<paragraph.count)
    var level = order.reduce(0) { max($0, paragraph.level($1)) }
    while level > 0 {
      turn(&order) { paragraph.level($0) >= level }
      level -= 1
    }
    return order
  }

  /// Reverses each stretch of letters that satisfy the condition.
  private static func turn(_ order: inout [Int], where turns: (Int) -> Bool) {
    var start = 0
    while start < order.count {
      var end = start
      while end < order.count, turns(order[end]) { end += 1 }
      order[start..<end].reverse()
      start = end + 1
    }
  }

  /// Presentation forms in visual order. A lam that became part of its alef's glyph gives it its
  /// marks and its place in the text.
  private func joined() -> [Letter] {
    order.compactMap { place in
      guard !paragraph.isLigated(place) else { return nil }
      var letter = shown(place)
      if place > 0, paragraph.isLigated(place - 1) {
        let lam = letters[place - 1]
        letter.cluster = Cluster(letter.cluster.base)
        letter.cluster.take(marksOf: lam.cluster)
        letter.cluster.take(marksOf: letters[place].cluster)
        letter.source = lam.source
      }
      return letter
    }
  }

  /// The letter as it looks at its level.
  private func shown(_ place: Int) -> Letter {
    var letter = letters[place]
    letter.cluster.base = paragraph.shape(place)
    letter.joiner = nil
    return letter
  }

  /// Each run from a right-to-left letter to another, without Latin between, is left in its stored
  /// order for the terminal to turn round. U+200E on both sides keeps its neighbours out of it.
  private func arrangeRuns(mirrors: Bool, into line: inout Line) {
    var out = order.map(shown)
    for run in Self.stretches(of: order, where: { !paragraph.isLeftToRight($0) }) {
      guard let run = trimmed(run) else { continue }
      for (place, letter) in zip(run, order[run].sorted()) {
        out[place] = mirrors ? shown(letter) : letters[letter]
        out[place].joiner = letters[letter].joiner
      }
      out[run.upperBound - 1].cluster.end(with: Self.leftToRightMark)
      if run.lowerBound > 0 {
        out[run.lowerBound - 1].cluster.end(with: Self.leftToRightMark)
      } else {
        line.beginsWithRun = true
      }
    }
    line.letters = out.withJoiners
  }

  /// From its first right-to-left letter to its last; `nil` when it has none.
  private func trimmed(_ run: Range<Int>) -> Range<Int>? {
    guard let first = run.first(where: { paragraph.isRightToLeft(order[$0]) }),
      let last = run.last(where: { paragraph.isRightToLeft(order[$0]) })
    else { return nil }
    return first..<last + 1
  }

  /// Words in visual order, each in its stored order; groups of Persian digits turned round,
  /// because the terminal will turn them again.
  private func words() -> [Letter] {
    var out = order.map(shown)
    for word in Self.stretches(of: order, where: isOfWord) {
      guard order[word].contains(where: { paragraph.isRightToLeft($0) }) else { continue }
      for (place, letter) in zip(word, order[word].sorted()) { out[place] = plain(letter) }
    }
    for group in Self.stretches(of: order, where: isPersianDigit) { out[group].reverse() }
    return out
  }

  private func plain(_ place: Int) -> Letter {
    var letter = letters[place]
    letter.joiner = nil
    return letter
  }

  private func isOfWord(_ place: Int) -> Bool {
    paragraph.level(place) & 1 == 1 && letters[place].cluster.base != " "
  }

  private func isPersianDigit(_ place: Int) -> Bool {
    (0x6F0...0x6F9).contains(letters[place].cluster.base.value)
  }

  private static let leftToRightMark: Unicode.Scalar = "\u{200E}"

  /// The longest stretches of places whose items all satisfy the condition.
  private static func stretches(
    of items: [Int], where isIn: (Int) -> Bool
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    for (place, item) in items.enumerated() {
      if isIn(item) {
        start = start ?? place
      } else if let begun = start {
        found.append(begun..<place)
        start = nil
      }
    }
    if let start { found.append(start..<items.count) }
    return found
  }
}
