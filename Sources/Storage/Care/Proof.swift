import Domain
import GRDB

/// Proves that a file is what it should be; each proof reads all that it speaks of.
struct Proof {
  let db: Database

  init(_ db: Database) { self.db = db }

  func pages() throws -> [CheckFinding] {
    let words = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
    return words == ["ok"] ? [] : words.map { .damaged($0) }
  }

  func links() throws -> [CheckFinding] {
    try db.rows(Fragment("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 20"))
    {
      .dangling(table: $0.text(0), row: $0.integer(1) ?? 0, parent: $0.text(2))
    }
  }

  /// Walks the journal from its first entry; the first one that does not fit is told.
  func chain() throws -> [CheckFinding] {
    let query = Fragment(
      """
      SELECT sequence, at, user, run, act, nature, reverses, reason, count, payload, hash
        FROM journal ORDER BY sequence
      """)
    let statement = try db.cachedStatement(sql: query.text)
    let cursor = try Row.fetchCursor(statement)
    var previous = ChainLink.beginning
    var sequence: Int64 = 0
    let cells = Cells(statement: statement.sqliteStatement)
    while try cursor.next() != nil {
      let link = ChainLink(cells)
      sequence += 1
      guard link.sequence == sequence, link.hash(after: previous) == cells.data(10) else {
        return [.chainBroken(sequence: link.sequence)]
      }
      previous = cells.data(10)
    }
    return []
  }

  func totals() throws -> [CheckFinding] {
    let lanes = """
      SELECT r.stage, coalesce(r.owner, 0), r.currency, count(*), sum(\(Kept.laneAmount)),
        sum(r.weighted) FROM opportunity r GROUP BY 1, 2, 3
      """
    let plans = """
      SELECT time, owner, sum(planned), sum(done), sum(minutes) FROM (\(Kept.plans)) GROUP BY 1, 2
      """
    return try differences(.stage, "SELECT * FROM laneTotal", lanes)
      + differences(.activity, "SELECT * FROM planTotal", plans)
  }

  private func differences(_ kind: Kind, _ kept: String, _ counted: String) throws -> [CheckFinding]
  {
    let wrong = try count(
      "(SELECT * FROM (\(kept) EXCEPT \(counted)) UNION ALL SELECT * FROM (\(counted) EXCEPT \(kept)))"
    )
    return wrong == 0 ? [] : [.outOfStep(kind, .totals, rows: wrong)]
  }

  func kept() throws -> [CheckFinding] {
    var found: [CheckFinding] = []
    let segments = try SegmentReading(db)
    for kind in Kind.allCases {
      for (part, differs) in differences(kind, segments.policies) {
        let wrong = try count("\(kind.rawValue) r WHERE \(differs)")
        if wrong > 0 { found.append(.outOfStep(kind, part, rows: wrong)) }
      }
      if kind == .account || kind == .contact {
        let rows = "SELECT count(*) FROM \(kind.rawValue) r WHERE r.inSegment IS NOT ("
        let wrong = try db.first(rows + segments.expression(kind) + ")") { $0.count(0) } ?? 0
        if wrong > 0 { found.append(.outOfStep(kind, .segments, rows: wrong)) }
      }
      let wrong = try db.wrongMatchKeys(kind)
      if wrong > 0 { found.append(.outOfStep(kind, .matches, rows: wrong)) }
      let wrongFields = try db.wrongFieldKeys(kind)
      if wrongFields > 0 { found.append(.outOfStep(kind, .fields, rows: wrongFields)) }
      guard kind.isSearched else { continue }
      let strays = try count(
        "\(kind.rawValue)Search_content WHERE id NOT IN (SELECT id FROM \(kind.rawValue))")
      if strays > 0 { found.append(.outOfStep(kind, .search, rows: strays)) }
    }
    return found
  }

  private func count(_ rows: String) throws -> Int {
    try db.first(Fragment("SELECT count(*) FROM \(rows)")) { $0.count(0) } ?? 0
  }

  /// What is true of a row `r` of which a part is not kept in step.
  private func differences(
    _ kind: Kind, _ policies: Policies
  ) -> [(CheckFinding.KeptPart, String)] {
    var found: [(CheckFinding.KeptPart, String)] = []
    let names = Kept.names(kind).map { "r.\($0.column) IS NOT \($0.value)" }
    if !names.isEmpty { found.append((.name, names.joined(separator: " OR "))) }
    if let text = Kept.searchText(kind) {
      found.append((.search, Self.searchDiffers(kind.rawValue, text)))
    }
    if kind.hasNextStep {
      found.append((.nextStep, "(\(Kept.stepColumns)) IS NOT (\(Kept.nextStep(kind)))"))
    }
    if kind == .account || kind == .contact {
      found.append((.figures, "(\(Kept.figureColumns)) IS NOT (\(Kept.figures(kind)))"))
      found.append(
        (.contacts, "(\(Kept.contactColumns)) IS NOT (\(Kept.contacts(kind, policies)))"))
    }
    if kind == .opportunity {
      found.append((.lastTouch, "(r.lastTouchAt, r.idleUntil) IS NOT (\(Kept.touch))"))
      let deal = "SELECT \(Kept.deal()) FROM stage s WHERE s.id = r.stage"
      found.append((.deal, "(r.pipeline, r.state, r.weighted, r.idleUntil) IS NOT (\(deal))"))
    }
    return found
  }

  static func searchDiffers(_ table: String, _ text: String) -> String {
    "(SELECT c.c0 FROM \(table)Search_content c WHERE c.id = r.id) IS NOT \(text)"
  }
}
