import Domain
import GRDB

/// How every connection behaves. A setting that does not read back is an error at the start.
enum Pragmas {
  /// Full sync, for with anything less a power cut loses what was reported as saved. No automatic
  /// checkpoint, for in SQLite up to 3.51.2 it may race with another connection's commit.
  private static let wanted = [
    ("synchronous", "2"), ("foreign_keys", "1"), ("trusted_schema", "0"),
    ("cell_size_check", "1"), ("mmap_size", "0"), ("wal_autocheckpoint", "0"),
    ("temp_store", "1"),
  ]
  /// A log that grew in a bulk change gives its room back; bytes.
  private static let logLimit = 16 << 20

  static func set(on db: Database, readOnly: Bool) throws {
    for (name, value) in wanted {
      try db.execute(sql: "PRAGMA \(name) = \(value)")
      try check(db, name, is: value)
    }
    guard !readOnly else { return }
    try db.execute(sql: "PRAGMA journal_size_limit = \(logLimit)")
    if try value(db, "journal_mode") != "wal" { try turnOnLog(db) }
  }

  /// Another program's database is left in the mode that it has: its marks are checked first.
  private static func turnOnLog(_ db: Database) throws {
    let mark = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let isEmpty = try Row.fetchOne(db, sql: "SELECT 1 FROM sqlite_schema LIMIT 1") == nil
    guard mark == Schema1.applicationID || mark == 0 && isEmpty else { return }
    try db.execute(sql: "PRAGMA journal_mode = WAL")
    try check(db, "journal_mode", is: "wal")
  }

  private static func check(_ db: Database, _ name: String, is wanted: String) throws {
    let found = try value(db, name)
    guard found == wanted else {
      throw DatabaseError(message: "the setting \(name) is \(found ?? "unknown"), not \(wanted)")
    }
  }

  private static func value(_ db: Database, _ name: String) throws -> String? {
    let value = try DatabaseValue.fetchOne(db, sql: "PRAGMA \(name)")
    return value.flatMap { Int64.fromDatabaseValue($0).map(String.init) ?? .fromDatabaseValue($0) }
  }
}
