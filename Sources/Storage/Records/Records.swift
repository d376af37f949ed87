import Domain
import GRDB

extension SQLiteRepository {
  public func record(_ reference: Reference) throws -> Domain.Record? {
    try read { db in
      try db.record(reference) ?? db.record(try db.survivor(of: reference))
    }
  }

  public func all<E: Entity>(_ type: E.Type) throws -> [E] {
    let kind = E.kind
    let query = Fragment(
      "SELECT \(kind.columns(of: "r")) FROM \(kind.rawValue) r ORDER BY \(kind.naturalOrder)")
    return try read { db in try db.rows(query) { try E($0.record(kind)) } }
  }

  public func count(_ kind: Kind, where filter: Filter) throws -> Int {
    try ask(filter) { asking in
      let chosen = try Selection(filter, of: FilteredRows(kind, as: "r"), for: .everything, asking)
      let query = "SELECT count(*) FROM \(chosen.from) WHERE " + chosen.condition
      return try asking.db.first(query) { $0.count(0) } ?? 0
    }
  }

  public func title(of reference: Reference) throws -> String {
    try read { db in try db.title(of: try db.survivor(of: reference)) }
  }
}

extension Database {
  func record(_ reference: Reference) throws -> Record? {
    let kind = reference.kind
    let query = Fragment(
      "SELECT \(kind.columns(of: "r")) FROM \(kind.rawValue) r WHERE r.id = ?",
      binding: reference.raw)
    return try first(query) { $0.record(kind) }
  }

  func title(of reference: Reference) throws -> String {
    let kind = reference.kind
    let query = Fragment(
      "SELECT \(kind.title(of: "r")) FROM \(kind.rawValue) r WHERE r.id = ?",
      binding: reference.raw)
    return try first(query) { $0.text(0) } ?? ""
  }
}
