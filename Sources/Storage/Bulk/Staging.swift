import Domain
import GRDB

/// Where the rows of a bulk change wait until all of them are known to be good: private tables in a
/// temporary file, so that memory does not grow with them and nobody is kept from writing.
final class Staging: BulkWriter {
  private(set) var spans: [Kind: Batch.Span] = [:]
  /// What the change does to rows that are there already; only the fields that change.
  private(set) var touches: [Touch] = []
  private let queue: DatabaseQueue
  private var waiting: [Record] = []
  private var insertions: [Kind: Insertion] = [:]
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

  /// Writes what is still waiting.
  func flush() throws {
    guard !waiting.isEmpty else { return }
    try queue.unsafeReentrantWrite { db in
      for record in waiting where spans[record.kind] == nil {
        try prepare(record.kind, db)
        spans[record.kind] = Batch.Span(count: 0, first: record.id, last: record.id)
      }
      try db.whole(.deferred) {
        for record in waiting { try put(record, db) }
      }
    }
    waiting.removeAll(keepingCapacity: true)
  }

  func drop() throws {
    insertions = [:]
    try queue.unsafeReentrantWrite { db in
      for kind in spans.keys { try db.execute(sql: "DROP TABLE temp.\(kind.stagedTable)") }
      if hasContents { try db.execute(sql: "DROP TABLE \(Contents.staged)") }
    }
  }

  private func put(_ record: Record, _ db: Database) throws {
    guard let insertion = insertions[record.kind], var span = spans[record.kind] else { return }
    try insertion.run(record.values, db)
    span.count += 1
    span.first = min(span.first, record.id)
    span.last = max(span.last, record.id)
    spans[record.kind] = span
  }

  private func prepare(_ kind: Kind, _ db: Database) throws {
    let columns = kind.properties.dropFirst().map(\.column).joined(separator: ", ")
    try db.execute(sql: "CREATE TEMP TABLE \(kind.stagedTable)(id INTEGER PRIMARY KEY, \(columns))")
    let marks = String(repeating: ", ?", count: kind.properties.count).dropFirst(2)
    insertions[kind] = try Insertion(
      "INSERT INTO temp.\(kind.stagedTable) VALUES (\(marks))", count: kind.properties.count, db)
  }
}

extension Kind {
  var stagedTable: String { "staged" + rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
