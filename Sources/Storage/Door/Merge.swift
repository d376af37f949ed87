import Domain
import GRDB

/// What a row becomes when an edit meets the row as it is now: field by field, so that two people
/// who change different fields both succeed.
struct Merge {
  private let edit: Edit
  private let current: Record?
  private let db: Database

  init(_ edit: Edit, _ current: Record?, _ db: Database) {
    self.edit = edit
    self.current = current
    self.db = db
  }

  /// - Returns: the row afterwards; `nil` when it is gone then.
  /// - Throws: `Conflict` when a field that the edit changes, or a row that it deletes, was changed.
  func result() throws -> Record? {
    for record in [edit.before, edit.after].compactMap({ $0 }) {
      guard record.values.count == edit.kind.properties.count else {
        throw RepositoryError.refused("\(edit.kind.rawValue) with a wrong count of values")
      }
    }
    switch (edit.before, edit.after) {
    case (nil, let after):
      guard current == nil else { throw try conflict([], isMissing: true) }
      return after
    case (let before?, nil):
      _ = try checked(before, edit.changedNames)
      return nil
    case (let before?, let after?):
      var merged = try checked(before, edit.changedNames)
      for name in edit.changedNames { merged[name] = after[name] }
      return merged
    }
  }

  /// The row as it is, when it still holds under these names what it held.
  private func checked(_ before: Record, _ names: [String]) throws -> Record {
    guard let current else { throw try conflict([], isMissing: true) }
    let fields = try names.filter { name in
      // When it was changed last differs for everybody who changed anything, and two who set the
      // same value agree.
      name != "updatedAt" && current[name] != before[name] && current[name] != edit.after?[name]
    }
    .map { name in
      FieldConflict(
        kind: edit.kind, id: edit.id, property: try property(name),
        original: before[name], mine: edit.after?[name] ?? .null, theirs: current[name])
    }
    guard fields.isEmpty else { throw try conflict(fields, isMissing: false) }
    return current
  }

  private func property(_ name: String) throws -> Property {
    if let property = edit.kind.schema.property(name) { return property }
    let own = try CustomValues.field(named: name).flatMap {
      try db.record(Reference(.field, $0)).map { try CustomField($0).property }
    }
    return own ?? Property(name, .text)
  }

  private func conflict(_ fields: [FieldConflict], isMissing: Bool) throws -> Conflict {
    let last = try Journal(db).lastTouch(of: Reference(edit.kind, edit.id))
    return Conflict(fields: fields, by: last?.by, at: last?.at, isMissing: isMissing)
  }
}

/// What a text of the file may be.
enum TextLimits {
  /// Bytes of one field.
  static let field = 1_000_000

  /// - Throws: `RepositoryError.refused` for a text that is too long or holds a NUL, at which other
  ///   programs would cut it off.
  static func check(_ record: Record) throws {
    for (value, property) in zip(record.values, record.kind.properties) {
      guard case .text(let text) = value else { continue }
      guard text.utf8.count <= field, !text.utf8.contains(0) else {
        throw RepositoryError.refused("\(property.name) is too long or holds a NUL")
      }
    }
  }
}
