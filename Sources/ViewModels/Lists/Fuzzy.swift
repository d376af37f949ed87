import Domain

/// How well a typed text fits a name: its letters in their order, best where words begin and side
/// by side. Letters are folded, so that case, accents and twin letters do not count.
nonisolated public struct Fuzzy: Sendable {
  public struct Fit: Hashable, Sendable {
    public let score: Int
    /// The characters of the name that were typed, by their place.
    public let places: [Int]
  }

  /// Nobody types more than this to find something by its name.
  static let longest = 64

  private let letters: [Character]

  public init(_ query: String) {
    letters = Folding.fold(String(query.prefix(Self.longest + 1))).filter { $0 != " " }
  }

  /// - Returns: `nil` when letters are missing, or lie so scattered that nobody meant this name.
  public func fit(_ name: String) -> Fit? { fit(Name(name)) }

  func fit(_ name: Name) -> Fit? {
    let spots = name.spots
    guard !letters.isEmpty, letters.count <= spots.count else { return nil }
    var rows: [[Step?]] = []
    for letter in letters { rows.append(row(of: letter, after: rows.last, spots)) }
    guard let (end, best) = Self.best(rows[rows.count - 1]), best.score >= letters.count * 3 else {
      return nil
    }
    return Fit(score: best.score, places: trace(rows, from: end).map { spots[$0].place })
  }

  /// Every typed letter begins a word or follows the one before it.
  public func isStrong(_ fit: Fit) -> Bool { fit.score >= letters.count * 6 }

  /// A name as its letters, made once for all that is typed.
  struct Name: Sendable {
    fileprivate let spots: [Spot]

    init(_ name: String) { spots = Fuzzy.spots(of: name) }
  }

  fileprivate struct Spot: Sendable {
    let letter: Character
    let place: Int
    let startsWord: Bool
  }

  /// The best way to a letter of the name: its score, and where the letter before it lies.
  private struct Step {
    let score: Int
    let previous: Int?
  }

  private static func spots(of name: String) -> [Spot] {
    var spots: [Spot] = []
    var startsWord = true
    for (place, character) in name.enumerated() {
      let folded = Folding.fold(String(character))
      // What folds away, such as a joiner, neither counts nor parts words.
      if folded.isEmpty && character.isWhitespace { startsWord = true }
      for letter in folded {
        spots.append(Spot(letter: letter, place: place, startsWord: startsWord))
        startsWord = false
      }
    }
    return spots
  }

  private func row(of letter: Character, after rows: [Step?]?, _ spots: [Spot]) -> [Step?] {
    var before: (place: Int, score: Int)?
    return spots.indices.map { index in
      if index > 0, let step = rows?[index - 1], step.score >= (before?.score ?? .min) {
        before = (index - 1, step.score)
      }
      guard spots[index].letter == letter else { return nil }
      let own = 1 + (spots[index].startsWord ? 8 : 0)
      guard let rows else { return Step(score: own, previous: nil) }
      let beside = index > 0 ? rows[index - 1].map { $0.score + own + 6 } : nil
      let apart = before.map { $0.score + own - 1 }
      guard let before, let score = [beside, apart].compactMap({ $0 }).max() else { return nil }
      return Step(score: score, previous: score == beside ? index - 1 : before.place)
    }
  }

  private static func best(_ row: [Step?]) -> (Int, Step)? {
    row.enumerated().compactMap { place, step in step.map { (place, $0) } }
      .max { $0.1.score < $1.1.score }
  }

  private func trace(_ rows: [[Step?]], from end: Int) -> [Int] {
    var places = [end]
    for row in rows.reversed() {
      guard let last = places.last, let previous = row[last]?.previous else { break }
      places.append(previous)
    }
    return places.reversed()
  }
}
