import Domain
import GRDB

extension PageQuery {
  /// Hits that are fetched and sorted rather than met along the index.
  static let fewHits = 500
  /// Hits whose ids are known sooner than a page of rows is tested for the words themselves.
  static let mostKnown = 20_000

  /// By the ids that the search index has for the words of a filter: the index of the order is walked
  /// and no row is read that is none of them.
  ///
  /// - Parameter most: with more hits there is no such way; `nil` knows them all.
  /// - Returns: `nil` also for a filter without words.
  func knowing(
    _ filter: Filter, upTo most: Int?, few: Int = fewHits, _ asking: Asking
  ) throws -> Fragment? {
    let words = Words(filter.terms.flatMap(\.words))
    guard let search = rows.kind.searchTable, !words.words.isEmpty else { return nil }
    let question = try SearchQuestion(words, in: search, asking.db)
    let hits = Fragment("FROM \(search) s WHERE s.\(search) MATCH ?", binding: question.match)
    let count = try asking.db.count(upTo: (most ?? Self.mostKnown) + 1, hits)
    guard most.map({ count <= $0 }) ?? true else { return nil }
    let rest = try FilterSQL(asking: asking, rows: rows).conditions(question.rest(of: filter))
    // With the sign, SQLite walks the order; without it, it goes from hit to hit.
    let id = count <= few ? rows.id : "+\(rows.id)"
    let known = Fragment("\(id) IN (SELECT s.rowid ") + hits + ")"
    return ordered("\(rows.kind.rawValue) \(rows.alias)", .all(scope + [known, rest]))
  }
}
