import Domain
import GRDB

/// What the search index has for the words of a filter.
struct KnownHits {
  /// Hits that are fetched and sorted rather than met along the index of the order.
  static let few = 500
  /// Hits whose ids are known sooner than a page of rows is tested for the words themselves.
  static let most = 25_000
  /// Hits of which one in a dozen rows is one, where there are as many rows as a page is slow for.
  private static let some = 7000.0
  /// Rows that are tested first where there are so many hits, and very many: those of a page may lie
  /// behind thousands that are called alike.
  private static let (steps, stepsAmongMany) = (500, 2000)

  /// More than `most`, as far as can be guessed.
  let areMany: Bool
  /// No more than `few`.
  let areFew: Bool
  /// Rows along the order that are tested first, where a page of them is likely to be full by then.
  let firstSteps: Int?
  /// There may be fewer: those of the first three letters were counted.
  let areRough: Bool
  private let probe: HitProbe
  private let search: String
  private let exactMatch: String
  /// What else the filter asks for.
  let rest: Fragment
  /// The names that begin with the word, if it is one.
  private let names: Fragment?

  /// - Parameters:
  ///   - scopeWord: what they hold besides.
  ///   - isExact: long beginnings are asked for as they are, which takes as long as they have hits.
  /// - Returns: `nil` for a filter without words, and for a kind that no search finds.
  init?(
    _ filter: Filter, of rows: FilteredRows, scopeWord: String? = nil, isExact: Bool = false,
    few: Int = few, most: Int = most, _ asking: Asking
  ) throws {
    let words = Words(filter.terms.flatMap(\.words))
    guard let search = rows.kind.searchTable, !words.words.isEmpty else { return nil }
    let question = try SearchQuestion(words, in: search, asking.db)
    let scope = scopeWord.map { " AND \"\($0)\"" } ?? ""
    let asked = (isExact ? question.exactMatch : question.match) + scope
    // The hits of a long beginning are all collected before the first is known.
    let limit = isExact && !question.isExact ? Int.max : Self.few + 1
    let probe = try HitProbe(asked, of: rows.kind, in: search, reading: limit, asking.db)
    (self.probe, self.search, exactMatch) = (probe, search, question.exactMatch + scope)
    areRough = !isExact && !question.isExact
    (areFew, areMany) = (probe.first.count <= few, probe.estimate > Double(most))
    firstSteps = areMany ? Self.stepsAmongMany : probe.estimate > Self.some ? Self.steps : nil
    names =
      words.isOne
      ? Fragment(
        "\(rows.alias).nameKey >= ? AND \(rows.alias).nameKey < ?",
        binding: words.words[0], words.words[0] + "\u{10FFFF}")
      : nil
    rest = try FilterSQL(asking: asking, rows: rows)
      .conditions(filter.terms.filter(\.words.isEmpty))
  }

  /// All of them, in their order.
  func ids(_ db: Database) throws -> [Int64] {
    if probe.isWhole && !areRough { return probe.first }
    return try db.hits(exactMatch, in: search, limit: .max)
  }

  /// Where nearly all are called so: the stretch of their names, and what others there are, each
  /// as a condition on the rows. `nil` where these are no few: then they are met soon.
  func parted(
    _ ids: [Int64], _ rows: FilteredRows, in scope: [Fragment], _ db: Database
  ) throws -> [Fragment]? {
    guard let names, try probe.areMostly(names, rows, butFor: Self.few, db) else { return nil }
    let called = Set(
      try db.ids(
        "SELECT \(rows.id) FROM \(rows.kind.rawValue) \(rows.alias) WHERE " + .all(scope + [names]))
    )
    guard ids.count - called.count <= Self.few else { return nil }
    let others = ids.filter { !called.contains($0) }
    return [.all([rows.areListed(others), rest]), .all([names, rest])]
  }
}

extension FilteredRows {
  /// SQLite goes from id to id.
  func areListed(_ ids: [Int64]) -> Fragment {
    let list = "[\(ids.map(String.init).joined(separator: ", "))]"
    return Fragment("\(id) IN (SELECT value FROM json_each(?))", binding: list)
  }
}
