import Domain
import GRDB

/// The keys of many rows at once: of a batch that comes or goes, and of all rows when they are built
/// anew or proved.
extension Database {
  /// Keys are put in their order first: a table that is written from its beginning to its end takes
  /// a fraction of the time and room.
  func addMatchKeys(_ kind: Kind, where rows: Fragment) throws {
    try withKeys(of: kind, where: rows) { try addMatchKeys(of: $0) }
  }

  /// Adds those that stand in a private table of `MatchKeys`.
  func addMatchKeys(of table: String) throws {
    try run(
      Fragment(
        "INSERT OR IGNORE INTO matchKey SELECT * FROM \(table) ORDER BY value, kind, record"))
  }

  func dropMatchKeys(_ kind: Kind, where rows: Fragment) throws {
    try withKeys(of: kind, where: rows) { table in
      try run(
        Fragment("DELETE FROM matchKey WHERE (value, kind, record) IN (SELECT * FROM \(table))"))
    }
  }

  /// How many keys are missing, or too many.
  func wrongMatchKeys(_ kind: Kind) throws -> Int {
    guard let number = kind.matchNumber else { return 0 }
    var wrong = 0
    try withKeys(of: kind, where: .always) { table in
      let kept = "SELECT value, kind, record FROM matchKey WHERE kind = \(number)"
      let right = "SELECT DISTINCT value, kind, record FROM \(table)"
      let query = Fragment(
        "SELECT count(*) FROM (SELECT * FROM (\(kept) EXCEPT \(right))"
          + " UNION ALL SELECT * FROM (\(right) EXCEPT \(kept)))")
      wrong = try first(query) { $0.count(0) } ?? 0
    }
    return wrong
  }

  /// Hands the keys of some rows `r` to `body` in a private table that then goes.
  private func withKeys(
    of kind: Kind, where rows: Fragment, _ body: (_ table: String) throws -> Void
  ) throws {
    guard kind.matchNumber != nil else { return }
    let table = "temp.foundKey"
    try MatchKeys.makeTable(table, self)
    let keys = try MatchKeys(into: table, self)
    try each(PartyReading.query(kind, where: rows)) { cells in
      try keys.add(PartyReading.party(kind, cells), self)
      return true
    }
    try body(table)
    try execute(sql: "DROP TABLE \(table)")
  }
}

/// Writes the keys of one party after the other into a private table.
struct MatchKeys {
  private let insertion: Insertion

  static func makeTable(_ table: String, _ db: Database) throws {
    try db.execute(sql: "CREATE TABLE \(table)(value INTEGER, kind INTEGER, record INTEGER)")
  }

  init(into table: String, _ db: Database) throws {
    insertion = try Insertion("INSERT INTO \(table) VALUES (?, ?, ?)", count: 3, db)
  }

  func add(_ party: Party, _ db: Database) throws {
    guard let number = party.reference.kind.matchNumber else { return }
    for key in party.keys {
      try insertion.run(
        [.integer(key), .integer(Int64(number)), .integer(party.reference.raw)], db)
    }
  }
}

/// Reads what tells records apart.
enum PartyReading {
  static func query(_ kind: Kind, where rows: Fragment) -> Fragment {
    Fragment("SELECT r.id, \(columns(kind)) FROM \(kind.rawValue) r WHERE ") + rows
  }

  static func party(_ kind: Kind, _ cells: Cells) -> Party {
    let names = names(kind)
    return Party(kind, id: cells.integer(0) ?? 0) { name in
      names.firstIndex(of: name).map { cells.text($0 + 1) } ?? ""
    }
  }

  private static func columns(_ kind: Kind) -> String {
    kind.properties.filter { Party.fields.contains($0.name) }.map { "r.\"\($0.column)\"" }
      .joined(separator: ", ")
  }

  private static func names(_ kind: Kind) -> [String] {
    kind.matchNumber.map { namesByNumber[$0] } ?? []
  }

  private static let namesByNumber = Party.kinds.map { kind in
    kind.properties.map(\.name).filter(Party.fields.contains)
  }
}
