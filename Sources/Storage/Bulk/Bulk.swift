import Domain
import GRDB

extension SQLiteRepository {
  public func bulk(_ act: Act, _ fill: (any BulkWriter) throws -> Void) throws -> BulkResult {
    guard !isReadOnly else { throw RepositoryError.readOnly(path: path) }
    let staging = Staging(on: queue)
    // Should it fail, the waiting rows go with the connection, if not now.
    defer { try? staging.drop() }
    return try telling(path) {
      try fill(staging)
      return try write(staging, try staging.spans(), as: act)
    }
  }

  private func write(
    _ staging: Staging, _ spans: [Kind: Batch.Span], as act: Act
  ) throws -> BulkResult {
    var edited = 0
    var added = 0
    let sequence = try withLargeCache {
      // What the program made up is nobody's own act, and nobody's to take back.
      try enter(Heading(act: act, nature: act == .demo ? .system : .act)) { door in
        let batch = try move(spans, door.db)
        try staging.moveContents(door.db)
        for touch in staging.touches {
          guard let reference = touch.reference else { continue }
          let current = try door.db.record(reference)
          if let edit = touch.edit(on: current) { try door.apply(edit) }
        }
        (added, edited) = (batch?.count ?? 0, door.touches.count)
        return batch
      }
    }
    return BulkResult(sequence: sequence, added: added, edited: edited)
  }

  /// Moves the rows that wait into their tables, inside the transaction of the change.
  /// - Returns: `nil` when there are none.
  private func move(_ spans: [Kind: Batch.Span], _ db: Database) throws -> Batch? {
    guard !spans.isEmpty else { return nil }
    let named = Dictionary(uniqueKeysWithValues: spans.map { ($0.key.rawValue, $0.value) })
    let batch = Batch(sequence: try Journal(db).nextSequence(), spans: named)
    for kind in batch.kinds {
      let source = BatchSource(kind: kind, table: "temp.\(kind.stagedTable)", rows: .always)
      try db.withoutIndexes(of: kind, unlessMoreThan: spans[kind]?.count ?? 0) {
        try batch.insert(source, db)
      }
    }
    try batch.settle(db, keys: StagedRows.keys)
    return batch
  }

  /// Indexes and the search read and write all over the file: more of it is kept in memory meanwhile.
  private func withLargeCache<T>(_ body: () throws -> T) throws -> T {
    try queue.unsafeReentrantWrite { try $0.execute(sql: "PRAGMA cache_size = -30720") }
    defer {
      // The change is in the file already; a cache that stays large harms nobody.
      try? queue.unsafeReentrantWrite {
        try $0.execute(sql: "PRAGMA cache_size = -2000")
        $0.releaseMemory()
      }
    }
    return try body()
  }
}

extension Database {
  /// Where more rows come than there are, it is quicker to build most indexes anew than to add each
  /// row to each of them.
  fileprivate func withoutIndexes(
    of kind: Kind, unlessMoreThan coming: Int, _ body: () throws -> Void
  ) throws {
    let count = Fragment("SELECT count(*) FROM \(kind.rawValue)")
    guard try first(count, { $0.count(0) }) ?? 0 < coming, coming > 1000 else { return try body() }
    let indexes = Schema1.indexes.filter { $0.table == kind.rawValue && !$0.growsAtItsEnd }
    for index in indexes { try execute(sql: "DROP INDEX \(index.name)") }
    try body()
    for index in indexes { try execute(sql: index.sql) }
  }
}
