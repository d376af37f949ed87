import Domain
import GRDB

/// The keys under which a record is found by what stands in a field that people have made: a number
/// as it is; of a text the whole, with a sign before it that no word has, and each folded word.
enum FieldKeys {
  static let kinds = CustomField.Owner.allCases.map(\.kind)
  static let whole = "="
  /// Letters of a key; what is longer is told apart by the row itself.
  private static let longest = 64

  struct Key: Hashable {
    let field: Int64
    let value: Value
  }

  static func all(of values: CustomValues) -> Set<Key> {
    Set(values.fields.flatMap { field in keys(values[field]).map { Key(field: field, value: $0) } })
  }

  /// The text as a whole, as it is looked for.
  static func whole(_ text: String) -> String { whole + cut(text) }

  private static func keys(_ value: Value) -> [Value] {
    guard let text = value.text else { return value.isNull ? [] : [value] }
    let words = Day(iso: text) == nil ? Folding.words(text) : []
    return ([whole(text)] + words.map(cut)).map { .text($0) }
  }

  static func cut(_ word: String) -> String { String(String(word.unicodeScalars.prefix(longest))) }
}

/// The keys that one change moves: those of the row before go, those of the row after come.
struct AffectedFields {
  private var moves: [(record: Int64, gone: Set<FieldKeys.Key>, come: Set<FieldKeys.Key>)] = []

  mutating func note(_ reference: Reference, _ change: RowChange) {
    guard FieldKeys.kinds.contains(reference.kind), change.touches(["custom"]) else { return }
    let (gone, come) = (Self.keys(of: change.before), Self.keys(of: change.after))
    guard gone != come else { return }
    moves.append((reference.raw, gone.subtracting(come), come.subtracting(gone)))
  }

  func settle(_ db: Database) throws {
    for (record, gone, come) in moves {
      try write(
        "DELETE FROM fieldKey WHERE field = ? AND value = ? AND record = ?", gone, record, db)
      try write("INSERT OR IGNORE INTO fieldKey VALUES (?, ?, ?)", come, record, db)
    }
  }

  private func write(
    _ statement: String, _ keys: Set<FieldKeys.Key>, _ record: Int64, _ db: Database
  ) throws {
    for key in keys {
      try db.run(
        Fragment(
          statement,
          [key.field.databaseValue, key.value.databaseValue, record.databaseValue]))
    }
  }

  private static func keys(of record: Record?) -> Set<FieldKeys.Key> {
    guard let value = record?["custom"], let values = CustomValues(value) else { return [] }
    return FieldKeys.all(of: values)
  }
}

/// The keys of many rows at once.
extension Database {
  func addFieldKeys(_ kind: Kind, where rows: Fragment) throws {
    try withFieldKeys(of: kind, where: rows) { table in
      try run(
        Fragment(
          "INSERT OR IGNORE INTO fieldKey SELECT * FROM \(table) ORDER BY field, value, record"))
    }
  }

  func dropFieldKeys(_ kind: Kind, where rows: Fragment) throws {
    try withFieldKeys(of: kind, where: rows) { table in
      try run(
        Fragment("DELETE FROM fieldKey WHERE (field, value, record) IN (SELECT * FROM \(table))"))
    }
  }

  /// How many keys are missing, or lead to a record of the kind that does not have them.
  func wrongFieldKeys(_ kind: Kind) throws -> Int {
    var wrong = 0
    try withFieldKeys(of: kind, where: .always) { table in
      let kept =
        "SELECT k.field, k.value, k.record FROM fieldKey k JOIN \(kind.rawValue) r ON r.id = k.record"
      let right = "SELECT DISTINCT field, value, record FROM \(table)"
      let query = Fragment(
        "SELECT count(*) FROM (SELECT * FROM (\(kept) EXCEPT \(right))"
          + " UNION ALL SELECT * FROM (\(right) EXCEPT \(kept)))")
      wrong = try first(query) { $0.count(0) } ?? 0
    }
    return wrong
  }

  /// Hands the keys of some rows `r` to `body` in a private table that then goes.
  private func withFieldKeys(
    of kind: Kind, where rows: Fragment, _ body: (_ table: String) throws -> Void
  ) throws {
    guard FieldKeys.kinds.contains(kind) else { return }
    let query =
      Fragment("SELECT r.id, r.custom FROM \(kind.rawValue) r WHERE r.custom IS NOT NULL AND ")
      + rows
    try execute(sql: "CREATE TEMP TABLE foundField(field INTEGER, value, record INTEGER)")
    let insertion = try Insertion("INSERT INTO temp.foundField VALUES (?, ?, ?)", count: 3, self)
    try each(query) { cells in
      let values = CustomValues(cells.value(1)) ?? CustomValues()
      for key in FieldKeys.all(of: values) {
        try insertion.run([.integer(key.field), key.value, cells.value(0)], self)
      }
      return true
    }
    try body("temp.foundField")
    try execute(sql: "DROP TABLE temp.foundField")
  }
}
