import Dispatch
import Domain
import GRDB
import Synchronization

/// The tables in which rows wait, and which rows of each kind do, between the thread that makes rows
/// and the queue that writes them. Keys of duplicates wait beside them: that queue has time to find
/// them.
final class StagedRows: Sendable {
  private struct State {
    var spans: [Kind: Batch.Span] = [:]
    /// What went wrong with rows that were handed over; later ones are not written.
    var failure: (any Error)?
  }

  private let state = Mutex(State())
  private let room = DispatchSemaphore(value: 0)

  /// The table of the keys, which is there once any row is.
  static let keys = "temp.stagedKey"

  /// Handfuls of rows that may wait for the queue.
  private static let longestLine = 4

  init() { for _ in 1...Self.longestLine { room.signal() } }

  /// Waits until a handful of rows may be handed over; each is to be taken then.
  /// - Throws: what went wrong with earlier ones.
  func makeRoom() throws {
    _ = try spans()
    room.wait()
  }

  /// What was written.
  /// - Throws: what went wrong with it.
  func spans() throws -> [Kind: Batch.Span] {
    try state.withLock { state in
      if let failure = state.failure { throw failure }
      return state.spans
    }
  }

  func take(_ records: [Record], _ db: Database) {
    defer { room.signal() }
    do {
      let before = try spans()
      let spans = try db.whole(.deferred) { try put(records, before, db) }
      state.withLock { $0.spans = spans }
    } catch {
      state.withLock { $0.failure = error }
    }
  }

  func drop(_ db: Database) throws {
    let kinds = state.withLock { $0.spans.keys }
    if !kinds.isEmpty { try db.execute(sql: "DROP TABLE \(Self.keys)") }
    for kind in kinds { try db.execute(sql: "DROP TABLE temp.\(kind.stagedTable)") }
  }

  private func put(
    _ records: [Record], _ before: [Kind: Batch.Span], _ db: Database
  ) throws -> [Kind: Batch.Span] {
    var spans = before
    if before.isEmpty { try MatchKeys.makeTable(Self.keys, db) }
    let keys = try MatchKeys(into: Self.keys, db)
    var insertions: [Kind: Insertion] = [:]
    for record in records {
      if spans[record.kind] == nil { try makeTable(of: record.kind, db) }
      let insertion = try insertions[record.kind] ?? Insertion(staging: record.kind, db)
      insertions[record.kind] = insertion
      try insertion.run(record.values, db)
      if let party = Party(record) { try keys.add(party, db) }
      spans[record.kind, default: Batch.Span(count: 0, first: record.id, last: record.id)]
        .take(record.id)
    }
    return spans
  }

  private func makeTable(of kind: Kind, _ db: Database) throws {
    let columns = kind.properties.dropFirst().map(\.column).joined(separator: ", ")
    try db.execute(sql: "CREATE TEMP TABLE \(kind.stagedTable)(id INTEGER PRIMARY KEY, \(columns))")
  }
}

extension Insertion {
  fileprivate convenience init(staging kind: Kind, _ db: Database) throws {
    let marks = String(repeating: ", ?", count: kind.properties.count).dropFirst(2)
    try self.init(
      "INSERT INTO temp.\(kind.stagedTable) VALUES (\(marks))", count: kind.properties.count, db)
  }
}

extension Batch.Span {
  fileprivate mutating func take(_ id: Int64) {
    count += 1
    first = min(first, id)
    last = max(last, id)
  }
}
