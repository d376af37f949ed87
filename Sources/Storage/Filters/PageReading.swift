import Domain
import GRDB

extension PageQuery {
  /// By the hits of words if they are few; if they are many, or there are no words, along the index
  /// of the order; when that does not soon fill the page, by the filter's shortcut if it has one, by
  /// the stretch of names where the hits stand, or by all of them. Whoever shows the rows sorts them
  /// and takes the first.
  func found<Row>(
    _ filter: Filter, _ asking: Asking, _ read: (Cells) throws -> Row
  ) throws -> [Row] {
    var hits = try KnownHits(filter, of: rows, scopeWord: scopeWord, asking)
    if hits?.areFew != true, let steps = hits.map(\.firstSteps) ?? filter.firstSteps {
      let found = try asking.db.rows(walking(steps, filter, asking), read)
      if found.count >= limit { return found }
      if hits == nil || filter.hasMoreThanWords {
        let chosen = try Selection(filter, of: rows, for: .page, asking)
        if chosen.isShort { return try asking.db.rows(sorting(chosen), read) }
      }
    }
    if hits?.areRough == true {
      hits = try KnownHits(filter, of: rows, scopeWord: scopeWord, isExact: true, asking)
    }
    let queries = try hits.map { try meeting($0, asking.db) } ?? [walking(filter, asking)]
    return try queries.flatMap { try asking.db.rows($0, read) }
  }

  /// Apart where that is quicker.
  private func meeting(_ hits: KnownHits, _ db: Database) throws -> [Fragment] {
    let ids = try hits.ids(db)
    return try meetingApart(hits, ids, db) ?? [meeting(hits, ids)]
  }

  func meeting(_ hits: KnownHits, _ ids: [Int64]) -> Fragment {
    guard hits.areFew else { return walking(among: SortedIDs(ids), hits.rest) }
    return ordered(table, .all(scope + [rows.areListed(ids), hits.rest]))
  }

  /// What is called as the word says, and else what holds it; `nil` where hits are few, not of one
  /// stretch of the order, or many are called otherwise.
  func meetingApart(_ hits: KnownHits, _ ids: [Int64], _ db: Database) throws -> [Fragment]? {
    guard !hits.areFew, order.hasPrefix("\(rows.alias).nameKey") else { return nil }
    return try hits.parted(ids, rows, in: scope, db)?.map { ordered(walked, .all(scope + [$0])) }
  }
}

extension Filter {
  /// Rows that are tested before a shortcut is looked for; `nil` where there is none.
  fileprivate var firstSteps: Int? { mayBeShort ? PageQuery.firstSteps : nil }
  fileprivate var hasMoreThanWords: Bool { terms.contains { $0.words.isEmpty } }
}
