import Domain
import GRDB

/// Rows of one kind on their way into their table.
struct BatchSource {
  let kind: Kind
  /// Where they wait: the staging of a bulk change, or the aside of one that was undone.
  let table: String
  /// Which of that table's rows `r`.
  let rows: Fragment
}

extension Batch {
  /// The batch's rows `r` of a kind, within a table that has the column `batch`.
  func rows(_ kind: Kind, as alias: String = "r") -> Fragment {
    guard let span = spans[kind.rawValue] else { return .never }
    return Fragment(
      "\(alias).id BETWEEN ? AND ? AND \(alias).batch = ?",
      binding: span.first, span.last, sequence)
  }

  /// Takes the batch out of sight, but not out of the file.
  /// - Throws: `changedSince` when somebody worked on its rows, `inUse` when others point to them.
  func setAside(_ db: Database) throws {
    let changed = try kinds.reduce(0) { try $0 + changedRows($1, db) }
    guard changed == 0 else { throw RepositoryError.changedSince(count: changed) }
    for kind in kinds { try setAside(kind, db) }
    try keepNeighbours(db, in: \.asideTable)
    try db.dropEmptyTotals()
    guard db.hasDanglingLinks else { return }
    for kind in kinds { try checkNobodyPoints(to: kind, db) }
  }

  /// Puts back what was set aside.
  func bringBack(_ db: Database) throws {
    for kind in kinds {
      let source = BatchSource(kind: kind, table: kind.asideTable, rows: rows(kind))
      try insert(source, db)
      try db.run(Fragment("DELETE FROM \(kind.asideTable) AS r WHERE ") + rows(kind))
    }
    try settle(db)
  }

  /// Moves rows into their table, with what is kept of them by themselves.
  func insert(_ source: BatchSource, _ db: Database) throws {
    let kind = source.kind
    var columns = kind.properties.map(\.column)
    var values = columns.map { "r.\($0)" }
    for name in Kept.names(kind) {
      columns.append(name.column)
      values.append(name.value)
    }
    var join = ""
    if kind == .opportunity {
      columns.append("pipeline, state, weighted, idleUntil")
      values.append(Kept.deal(touched: "NULL"))
      join = " LEFT JOIN stage s ON s.id = r.stage"
    }
    let statement =
      Fragment(
        "INSERT INTO \(kind.rawValue)(\(columns.joined(separator: ", ")), batch)"
          + " SELECT \(values.joined(separator: ", ")), \(sequence)"
          + " FROM \(source.table) r\(join) WHERE ") + source.rows + " ORDER BY r.id"
    try db.run(statement)
  }

  /// Keeps in step what depends on the new rows, once all of them are in.
  /// - Parameter keys: the table that holds their keys of duplicates, where they are found already.
  func settle(_ db: Database, keys: String? = nil) throws {
    if spans[Kind.opportunity.rawValue] != nil {
      try db.count(.plus, dealsWhere: rows(.opportunity))
    }
    try db.count(.plus, activitiesWhere: rows(.activity))
    try keepNeighbours(db, in: \.rawValue)
    for kind in kinds where kind.isSearched {
      try db.withLargePieces(ofSearch: kind, for: spans[kind.rawValue]?.count ?? 0) {
        try db.keepSearch(kind, where: rows(kind), areNew: true)
      }
    }
    if let keys { try db.addMatchKeys(of: keys) }
    for kind in kinds {
      if keys == nil { try db.addMatchKeys(kind, where: rows(kind)) }
      try db.addFieldKeys(kind, where: rows(kind))
    }
  }

  private func setAside(_ kind: Kind, _ db: Database) throws {
    let rows = rows(kind)
    if kind == .opportunity { try db.count(.minus, dealsWhere: rows) }
    if kind == .activity { try db.count(.minus, activitiesWhere: rows) }
    try db.dropMatchKeys(kind, where: rows)
    try db.dropFieldKeys(kind, where: rows)
    let columns = kind.columnList
    try db.run(
      Fragment(
        "INSERT INTO \(kind.asideTable)(\(columns), batch) SELECT \(columns), batch"
          + " FROM \(kind.rawValue) r WHERE ") + rows)
    try db.dropSearch(kind, ids: Fragment("SELECT r.id FROM \(kind.rawValue) r WHERE ") + rows)
    try db.run(Fragment("DELETE FROM \(kind.rawValue) AS r WHERE ") + rows)
  }

  /// Customers of the batch's deals, and whatever its activities belong to.
  /// - Parameter table: where the batch's rows of a kind are just now.
  private func keepNeighbours(_ db: Database, in table: (Kind) -> String) throws {
    func owners(_ parent: Kind, of child: Kind) -> Fragment {
      Fragment("r.id IN (SELECT c.\(parent.rawValue) FROM \(table(child)) c WHERE ")
        + rows(child, as: "c") + ")"
    }
    if spans[Kind.opportunity.rawValue] != nil {
      for kind in [Kind.account, .contact] {
        try db.keepFigures(kind, where: owners(kind, of: .opportunity))
      }
    }
    let segments = try SegmentReading(db)
    if !segments.policies.segments.isEmpty {
      for kind in [Kind.account, .contact] {
        try db.keepSegments(kind, where: rows(kind), segments)
        guard spans[Kind.opportunity.rawValue] != nil else { continue }
        try db.keepSegments(kind, where: owners(kind, of: .opportunity), segments)
      }
    }
    try keepContacts(db, in: table)
    guard spans[Kind.activity.rawValue] != nil else { return }
    for kind in Kind.allCases where kind.hasNextStep {
      try db.keepNextSteps(kind, where: owners(kind, of: .activity))
    }
    try db.keepLastTouch(where: owners(.opportunity, of: .activity))
  }

  /// Customers that the batch brings, and those that its activities, deals, leads and people lead to.
  private func keepContacts(_ db: Database, in table: (Kind) -> String) throws {
    for kind in [Kind.account, .contact] {
      try db.keepContacts(kind, where: rows(kind))
      let parents = [Kind.activity, .opportunity, .lead] + (kind == .account ? [.contact] : [])
      for child in parents where spans[child.rawValue] != nil {
        try db.keepContacts(
          kind,
          where: Fragment(
            "r.batch IS NOT \(sequence) AND r.id IN (SELECT c.\(kind.rawValue) FROM"
              + " \(table(child)) c WHERE ") + rows(child, as: "c") + ")")
      }
      guard spans[Kind.activity.rawValue] != nil else { continue }
      for between in parents.dropFirst() {
        let way =
          "SELECT b.\(kind.rawValue) FROM \(table(.activity)) c CROSS JOIN \(between.rawValue) b"
          + " ON b.id = c.\(between.rawValue) WHERE "
        try db.keepContacts(
          kind,
          where: Fragment("r.batch IS NOT \(sequence) AND r.id IN (\(way)")
            + rows(.activity, as: "c") + ")")
      }
    }
  }

  /// Rows of the batch that were touched by entries which stand, or that are gone.
  private func changedRows(_ kind: Kind, _ db: Database) throws -> Int {
    guard let span = spans[kind.rawValue] else { return 0 }
    let query = Fragment(
      """
      SELECT count(DISTINCT t.record) FROM journalTouch t
        JOIN journal j ON j.sequence = t.sequence JOIN \(kind.rawValue) r ON r.id = t.record
        WHERE t.record BETWEEN ? AND ? AND r.batch = ? AND t.sequence > ? AND j.nature IN (0, 2)
          AND NOT EXISTS (SELECT 1 FROM journal b WHERE b.reverses = j.sequence)
      """, binding: span.first, span.last, sequence, sequence)
    let present = Fragment("SELECT count(*) FROM \(kind.rawValue) r WHERE ") + rows(kind)
    let touched = try db.first(query) { $0.count(0) } ?? 0
    return touched + max(0, span.count - (try db.first(present) { $0.count(0) } ?? 0))
  }

  private func checkNobodyPoints(to kind: Kind, _ db: Database) throws {
    let gone = Fragment("SELECT r.id FROM \(kind.asideTable) r WHERE ") + rows(kind)
    let found = try db.pointers(to: kind, among: gone)
    guard let first = found.first else { return }
    throw RepositoryError.inUse(Reference(kind, first.to), by: found.map(\.pointer))
  }
}
