import Domain
import GRDB

/// Takes the edits of one change into the file, inside its transaction, and remembers what the
/// journal has to tell and what is to be kept in step.
struct Door {
  let db: Database
  private(set) var touches: [Touch] = []
  private var affected = Affected()

  init(_ db: Database) { self.db = db }

  /// Whether somebody's copy of the small tables is old now.
  var changesSmallTables: Bool { affected.changesSmallTables }

  /// Writes one row, provided that each field that changes still holds what the edit says it held.
  /// - Throws: `Conflict`, `RepositoryError.refused`.
  mutating func apply(_ edit: Edit) throws {
    let reference = Reference(edit.kind, edit.id)
    let current = try db.record(reference)
    let after = try Merge(edit, current, db).result()
    guard after != current else { return }
    try after.map(TextLimits.check)
    let oldTitle = current == nil ? "" : try db.title(of: reference)
    let batch = after == nil ? try db.batch(of: reference) : nil
    try affected.note(reference, before: current, after: after, db)
    try write(reference, current, after)
    let title = after == nil ? oldTitle : try db.title(of: reference)
    var touch = Touch(reference, title: title, before: current, after: after)
    touch.batch = batch
    touches.append(touch)
  }

  /// Brings what is kept in step, once all edits are in; then every link must lead somewhere.
  mutating func settle() throws {
    try affected.settle(db)
    for touch in touches { try touch.checkRise(db) }
    guard db.hasDanglingLinks else { return }
    for touch in touches { try touch.checkLinks(db) }
    throw RepositoryError.refused("a link leads to nothing")
  }

  private func write(_ reference: Reference, _ before: Record?, _ after: Record?) throws {
    let table = reference.kind.rawValue
    switch (before, after) {
    case (_, nil): try db.run(Fragment("DELETE FROM \(table) WHERE id = ?", binding: reference.raw))
    case (nil, let after?): try insert(after)
    case (let before?, let after?): try update(before, after)
    }
  }

  private func insert(_ record: Record) throws {
    let kind = record.kind
    let marks = Array(repeating: "?", count: record.values.count).joined(separator: ", ")
    let kept = kind == .opportunity ? ("pipeline, state, weighted", "0, 'open', 0") : nil
    try db.run(
      Fragment(
        "INSERT INTO \(kind.rawValue)(\(kind.columnList)\(kept.map { ", \($0.0)" } ?? ""))"
          + " VALUES (\(marks)\(kept.map { ", \($0.1)" } ?? ""))",
        record.values.map(\.databaseValue)))
  }

  private func update(_ before: Record, _ after: Record) throws {
    let properties = before.kind.properties
    let changed = properties.indices.filter { before.values[$0] != after.values[$0] }
    let columns = changed.map { "\(properties[$0].column) = ?" }.joined(separator: ", ")
    try db.run(
      Fragment(
        "UPDATE \(before.kind.rawValue) SET \(columns) WHERE id = ?",
        changed.map { after.values[$0].databaseValue } + [before.id.databaseValue]))
  }
}

extension Database {
  /// The bulk change that a row came with.
  fileprivate func batch(of reference: Reference) throws -> Int64? {
    let sql = "SELECT batch FROM \(reference.kind.rawValue) WHERE id = ?"
    return try first(Fragment(sql, binding: reference.raw)) { $0.integer(0) } ?? nil
  }

  /// Runs a statement that is compiled once and kept.
  func run(_ statement: Fragment) throws {
    try cachedStatement(sql: statement.text)
      .execute(arguments: statement.arguments)
  }
}
