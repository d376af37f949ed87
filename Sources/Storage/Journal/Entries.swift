import Domain
import GRDB

/// An entry with all that it takes to take it back.
struct StoredEntry {
  let entry: JournalEntry
  let payload: Payload
}

extension Journal {
  /// What `entries` reads, of a journal `j` and the users `u` beside it.
  static let columns = """
    j.sequence, j.at, j.user, coalesce(u.name, u.login, ''), j.act, j.nature, j.reverses, j.reason,
      j.count, j.payload
    """
  static let source = "journal j LEFT JOIN user u ON u.id = j.user"

  /// The entries that `condition` (with its order and limit) picks.
  func entries(where condition: Fragment) throws -> [StoredEntry] {
    let query = Fragment("SELECT \(Self.columns) FROM \(Self.source) WHERE ") + condition
    return try db.rows(query, Self.read).compactMap { $0 }
  }

  func entry(_ sequence: Int64) throws -> StoredEntry? {
    try entries(where: Fragment("j.sequence = ?", binding: sequence)).first
  }

  /// What was done at first, of an entry that took it back or did it again.
  func deed(of entry: JournalEntry) throws -> JournalEntry {
    let first = try db.first(
      Fragment(
        """
        WITH RECURSIVE chain(sequence, reverses) AS (
          SELECT sequence, reverses FROM journal WHERE sequence = ?
          UNION ALL SELECT j.sequence, j.reverses FROM chain c JOIN journal j ON j.sequence = c.reverses)
        SELECT sequence FROM chain WHERE reverses IS NULL
        """, binding: entry.sequence)
    ) { $0.integer(0) }
    return try first.flatMap { $0 }.flatMap { try self.entry($0) }?.entry ?? entry
  }

  /// - Returns: `nil` for an act that only a newer program knows.
  static func read(_ cells: Cells) throws -> StoredEntry? {
    guard let act = Act(rawValue: cells.text(4)),
      let nature = JournalEntry.Nature(rawValue: cells.count(5))
    else { return nil }
    guard let payload = try? Payload(decoding: cells.text(9)) else {
      throw RepositoryError.damaged(path: "", what: "entry \(cells.count(0)) of the journal")
    }
    // What takes back begins with what was done last; it is told in the order of the deed.
    let touches = nature == .undo ? payload.touches.reversed() : payload.touches
    let entry = JournalEntry(
      sequence: cells.integer(0) ?? 0, at: cells.instant(1) ?? Instant(milliseconds: 0),
      user: ID(cells.integer(2) ?? 0), userName: cells.text(3), act: act, nature: nature,
      reverses: cells.integer(6), reason: cells.text(7), count: cells.count(8),
      touches: touches.compactMap(\.told), added: payload.batch?.counts ?? [:])
    return StoredEntry(entry: entry, payload: payload)
  }
}

extension Touch {
  /// The touch as the log tells it; `nil` when it is of a kind that we do not know.
  fileprivate var told: JournalEntry.Touch? {
    guard let reference else { return nil }
    let fields = (reference.kind.properties.map(\.name) + customNames).compactMap {
      name -> JournalEntry.Touch.Field? in
      let old = before?[name]
      let new = after?[name]
      guard old != nil || new != nil else { return nil }
      return JournalEntry.Touch.Field(
        name: name, before: old?.value ?? .null, after: new?.value ?? .null)
    }
    return JournalEntry.Touch(
      reference: reference, title: title, isInsertion: isInsertion, isDeletion: isDeletion,
      fields: fields)
  }

  /// Fields that people have made, among those that it changed.
  private var customNames: [String] {
    let names = Set((before ?? [:]).keys).union((after ?? [:]).keys)
    return names.filter { CustomValues.field(named: $0) != nil }.sorted()
  }
}
