import Crypto
import Domain
import GRDB

/// Compares what the file says about itself with what we know, so that no foreign trigger or view
/// runs inside our writes. The tables behind a search index are SQLite's own business.
enum SchemaCheck {
  static func run(_ db: Database, path: String) throws {
    // A file that nobody has rebuilt holds them in our order.
    guard try seal(of: db) != Schema1.seal else { return }
    let found = Set(try db.rows(Fragment(Self.query)) { $0.text(0) })
    let known = Set(Schema1.statements)
    if let stranger = found.subtracting(known).min() {
      throw RepositoryError.damaged(path: path, what: "unknown in the schema: \(heading(stranger))")
    }
    if let missing = known.subtracting(found).min() {
      throw RepositoryError.damaged(path: path, what: "gone from the schema: \(heading(missing))")
    }
  }

  /// What the file says about itself, as `Schema1.seal`.
  static func seal(of db: Database) throws -> String {
    var hasher = SHA256()
    try db.each(Fragment(query)) { cells in
      hasher.update(bufferPointer: cells.bytes(0))
      hasher.update(data: [0])
      return true
    }
    return hasher.finalize().hexadecimal
  }

  private static let query = """
    SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
      AND NOT (type = 'table' AND name IN (\(shadows)))
    """

  /// Their text differs between versions of SQLite.
  private static let shadows = ["lead", "account", "contact", "opportunity"].flatMap { kind in
    ["data", "idx", "content", "docsize", "config"].map { "'\(kind)Search_\($0)'" }
  }.joined(separator: ", ")

  private static func heading(_ sql: String) -> String {
    sql.split(separator: "\n").first?.split(separator: "(").first.map(String.init) ?? sql
  }
}
