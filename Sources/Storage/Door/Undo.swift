import Domain
import GRDB

extension SQLiteRepository {
  public func undo() throws -> JournalEntry? {
    try takeBack(as: .undo) { journal, user in try journal.newestToUndo(of: user) }
  }

  public func undo(through sequence: Int64) throws -> [JournalEntry] {
    try together {
      var entries: [JournalEntry] = []
      while let entry = try takeBack(
        as: .undo, { try $0.newestToUndo(of: $1, from: sequence) })
      {
        entries.append(entry)
      }
      return entries
    }
  }

  public func redo() throws -> JournalEntry? {
    try takeBack(as: .redo) { journal, user in try journal.newestToRedo(of: user) }
  }

  /// Appends the inverse of the entry that `choose` finds, which meets conflicts like any change.
  private func takeBack(
    as nature: JournalEntry.Nature, _ choose: (Journal, ID<User>) throws -> StoredEntry?
  ) throws -> JournalEntry? {
    guard let user = try me()?.id, let target = try read({ try choose(Journal($0), user) }) else {
      return nil
    }
    let entry = target.entry
    let heading = Heading(
      act: entry.act, nature: nature, reverses: entry.sequence, reason: entry.reason)
    try enter(heading) { door in
      // Another run of the same user may have been quicker.
      guard try Journal(door.db).isStanding(entry.sequence) else { throw RepositoryError.busy }
      return try door.takeBack(target.payload, bringingBack: nature == .redo)
    }
    return try read { try Journal($0).deed(of: entry) }
  }
}

extension Door {
  /// - Parameter bringingBack: the entry had taken its batch aside, and it is to be there again.
  fileprivate mutating func takeBack(_ payload: Payload, bringingBack: Bool) throws -> Batch? {
    if bringingBack { try payload.batch?.bringBack(db) }
    for touch in payload.touches.reversed() {
      guard let reference = touch.reference else { continue }
      guard let edit = touch.inverseEdit(on: try db.record(reference)) else { continue }
      try apply(edit)
      if let batch = touch.batch, touch.isDeletion { try db.mark(reference, batch: batch) }
    }
    if !bringingBack { try payload.batch?.setAside(db) }
    return payload.batch
  }
}

extension Database {
  /// A row that came in bulk, went, and is there again belongs to its batch as before.
  fileprivate func mark(_ reference: Reference, batch: Int64) throws {
    let sql = "UPDATE \(reference.kind.rawValue) SET batch = ? WHERE id = ?"
    try run(Fragment(sql, binding: batch, reference.raw))
  }
}

extension Journal {
  private static let standing =
    "NOT EXISTS (SELECT 1 FROM journal r WHERE r.reverses = j.sequence)"

  /// Nothing took the entry back.
  func isStanding(_ sequence: Int64) throws -> Bool {
    try !entries(where: Fragment("j.sequence = ? AND \(Self.standing)", binding: sequence)).isEmpty
  }

  /// What the user did or did again last, and did not take back.
  fileprivate func newestToUndo(of user: ID<User>, from first: Int64 = 0) throws -> StoredEntry? {
    try newest(
      "j.user = ? AND j.nature IN (0, 2) AND j.sequence >= \(first) AND \(Self.standing)", user)
  }

  /// What the user took back last, unless they changed something else since.
  fileprivate func newestToRedo(of user: ID<User>) throws -> StoredEntry? {
    let nothingSince =
      "NOT EXISTS (SELECT 1 FROM journal a WHERE a.user = j.user AND a.nature = 0"
      + " AND a.sequence > j.sequence)"
    return try newest("j.user = ? AND j.nature = 1 AND \(Self.standing) AND \(nothingSince)", user)
  }

  private func newest(_ condition: String, _ user: ID<User>) throws -> StoredEntry? {
    try entries(
      where: Fragment(condition + " ORDER BY j.sequence DESC LIMIT 1", binding: user.raw)
    ).first
  }
}
