import Domain
import GRDB

/// Where the rows of a bulk change wait until all of them are known to be good: private tables in a
/// temporary file, so that memory does not grow with them and nobody is kept from writing.
///
/// Rows are written by the connection's own queue while the next ones are made.
final class Staging: BulkWriter {
  /// What the change does to rows that are there already; only the fields that change.
  private(set) var touches: [Touch] = []
  private let queue: DatabaseQueue
  private var waiting: [Record] = []
  private let staged = StagedRows()
  private var hasContents = false

  /// Rows that are written at once.
  private static let handful = 500

  init(on queue: DatabaseQueue) { self.queue = queue }

  func add(_ record: Record) throws {
    guard record.values.count == record.kind.properties.count else {
      throw RepositoryError.refused("\(record.kind.rawValue) with a wrong count of values")
    }
    try TextLimits.check(record)
    waiting.append(record)
    if waiting.count >= Self.handful { try flush() }
  }

  func edit(_ edit: Edit) throws {
    touches.append(
      Touch(Reference(edit.kind, edit.id), title: "", before: edit.before, after: edit.after))
  }

  func attach(_ file: Attachment, _ pieces: BytePieces) throws {
    let named = try Contents.named(file, pieces)
    try queue.unsafeReentrantWrite { db in
      if !hasContents {
        try db.execute(
          sql: "CREATE TEMP TABLE stagedContent(hash TEXT, place INTEGER, bytes BLOB)")
      }
      hasContents = true
      try db.whole(.deferred) { try Contents(db, table: Contents.staged).keep(named.hash, pieces) }
    }
    touches.append(Touch(Reference(named.id), title: "", before: nil, after: named.record))
  }

  /// Moves the bytes that are not there yet, inside the transaction of the change.
  func moveContents(_ db: Database) throws {
    guard hasContents else { return }
    try db.execute(
      sql: "INSERT OR IGNORE INTO content SELECT hash, place, bytes FROM \(Contents.staged)")
  }

  /// The rows that wait in their tables, once all of them are there.
  func spans() throws -> [Kind: Batch.Span] {
    try flush()
    queue.unsafeReentrantRead { _ in }
    return try staged.spans()
  }

  func drop() throws {
    try queue.unsafeReentrantWrite { db in
      try staged.drop(db)
      if hasContents { try db.execute(sql: "DROP TABLE \(Contents.staged)") }
    }
  }

  /// Hands what is still waiting to the connection's queue.
  private func flush() throws {
    guard !waiting.isEmpty else { return }
    try staged.makeRoom()
    queue.asyncWriteWithoutTransaction { [staged, waiting] db in staged.take(waiting, db) }
    waiting.removeAll(keepingCapacity: true)
  }
}

extension Kind {
  var stagedTable: String { "staged" + rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
