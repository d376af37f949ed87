import Domain
import GRDB

/// What the search index has for the words of a filter.
struct KnownHits {
  /// Hits that are fetched and sorted rather than met along the index of the order.
  static let few = 500
  /// Hits whose ids are known sooner than a page of rows is tested for the words themselves.
  static let most = 20_000

  /// More than `most`.
  let areMany: Bool
  /// No more than `few`.
  let areFew: Bool
  private let ids: Fragment
  /// What else the filter asks for.
  private let rest: Fragment

  /// - Returns: `nil` for a filter without words, and for a kind that no search finds.
  init?(
    _ filter: Filter, of rows: FilteredRows, few: Int = few, most: Int = most, _ asking: Asking
  ) throws {
    let words = Words(filter.terms.flatMap(\.words))
    guard let search = rows.kind.searchTable, !words.words.isEmpty else { return nil }
    let question = try SearchQuestion(words, in: search, asking.db)
    let hits = Fragment("FROM \(search) s WHERE s.\(search) MATCH ?", binding: question.match)
    let count = try asking.db.count(upTo: most + 1, hits)
    (areFew, areMany) = (count <= few, count > most)
    ids = "SELECT s.rowid " + hits
    rest = try FilterSQL(asking: asking, rows: rows).conditions(question.rest(of: filter))
  }

  /// The rows among them. With the sign, SQLite walks the order of a page and reads no row that is
  /// none of them; without it, it goes from hit to hit.
  func condition(on rows: FilteredRows) -> Fragment {
    .all(["\(areFew ? "" : "+")\(rows.id) IN (" + ids + ")", rest])
  }
}

extension PageQuery {
  func meeting(_ hits: KnownHits) -> Fragment {
    ordered(hits.areFew ? table : walked, .all(scope + [hits.condition(on: rows)]))
  }

  /// By the hits of words unless they are very many, else along the index of the order; when that does
  /// not soon fill the page, by the filter's shortcut if it has one, or by its hits after all. Whoever
  /// shows the rows sorts them.
  func found<Row>(
    _ filter: Filter, _ asking: Asking, _ read: (Cells) throws -> Row
  ) throws -> [Row] {
    let hits = try KnownHits(filter, of: rows, asking)
    if let hits, !hits.areMany { return try asking.db.rows(meeting(hits), read) }
    if filter.mayBeShort {
      let found = try asking.db.rows(walkingALittle(filter, asking), read)
      if found.count >= limit { return found }
      let chosen = try Selection(filter, of: rows, for: .page, asking)
      if chosen.isShort { return try asking.db.rows(sorting(chosen), read) }
    }
    return try asking.db.rows(try hits.map(meeting) ?? walking(filter, asking), read)
  }
}
