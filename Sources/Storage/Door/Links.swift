import Domain
import GRDB
import GRDBSQLite

extension Database {
  /// Whether a commit would be refused now, because a link leads to nothing.
  var hasDanglingLinks: Bool {
    var count: CInt = 0
    var high: CInt = 0
    sqlite3_db_status(sqliteConnection, SQLITE_DBSTATUS_DEFERRED_FKS, &count, &high, 0)
    return count != 0
  }

  /// Records that still point to one of the rows that went.
  /// - Parameter gone: a query for the ids of the rows that went.
  func pointers(to kind: Kind, among gone: Fragment) throws -> [(pointer: Holder, to: Int64)] {
    for link in Link.all(to: kind) {
      let column = link.property.column
      let query =
        Fragment("SELECT id, \(column) FROM \(link.child.rawValue) WHERE \(column) IN (")
        + gone + ") LIMIT 10"
      let found = try rows(query) { ($0.integer(0) ?? 0, $0.integer(1) ?? 0) }
      if !found.isEmpty { return try found.map { (try holder(Reference(link.child, $0.0)), $0.1) } }
    }
    return []
  }

  private func holder(_ reference: Reference) throws -> Holder {
    Holder(reference, title: try title(of: reference))
  }
}

extension Touch {
  /// - Throws: `inUse` when the record went and others point to it; `refused` when it points to
  ///   nothing itself.
  func checkLinks(_ db: Database) throws {
    guard let reference else { return }
    if isDeletion {
      let found = try db.pointers(to: reference.kind, among: Fragment("?", binding: reference.raw))
      guard found.isEmpty else {
        throw RepositoryError.inUse(reference, by: found.map(\.pointer))
      }
    }
    for link in reference.kind.links {
      guard let target = after?[link.property.name]?.value.integer else { continue }
      guard try db.record(Reference(link.parent, target)) == nil else { continue }
      throw RepositoryError.refused("\(reference.kind.rawValue).\(link.property.name)")
    }
  }

  /// - Throws: `circle` when a record would stand above itself.
  func checkRise(_ db: Database) throws {
    guard let reference else { return }
    for link in reference.kind.links where link.parent == reference.kind {
      guard let target = after?[link.property.name]?.value.integer else { continue }
      try checkRise(of: reference, to: target, link.property.name, db)
    }
  }

  private func checkRise(
    of reference: Reference, to first: Int64, _ property: String, _ db: Database
  ) throws {
    var next: Int64? = first
    var met: Set<Int64> = []
    while let id = next, met.insert(id).inserted {
      guard id != reference.raw else { throw RepositoryError.circle(reference) }
      next = try db.record(Reference(reference.kind, id))?[property].integer
    }
  }
}
