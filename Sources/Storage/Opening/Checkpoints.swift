import Domain
import GRDB
import GRDBSQLite

/// Moves what the log holds into the file, from this one place only.
///
/// In SQLite up to 3.51.2 a checkpoint may race with another connection's commit. So it runs on a
/// second connection while the first one holds the write lock: then nobody can commit meanwhile.
final class Checkpoints {
  /// Pages of 4096 bytes after which the log is worth moving: 4 MB.
  private static let enough: CInt = 1000
  /// Pages after which it is moved whoever was to do it: 64 MB.
  private static let tooMany: CInt = 16_000

  /// Somebody moves the log at a better moment than right after a commit.
  var areLeft = false

  /// Pages in the log after the last commit, and after the last checkpoint.
  private var pages: CInt = 0
  private var moved: CInt = 0

  /// Listens to the commits of a connection. It is told the length of the log, nothing else.
  func follow(_ queue: DatabaseQueue) {
    let pointer = Unmanaged.passUnretained(self).toOpaque()
    queue.unsafeReentrantRead { db in
      _ = sqlite3_wal_hook(
        db.sqliteConnection,
        { context, _, _, pages in
          guard let context else { return SQLITE_OK }
          Unmanaged<Checkpoints>.fromOpaque(context).takeUnretainedValue().pages = pages
          return SQLITE_OK
        }, pointer)
    }
  }

  /// The log is long enough to be worth moving.
  var isDue: Bool { waiting >= Self.enough }

  /// Pages that are in the log only.
  private var waiting: CInt { pages - moved }

  /// Somebody sees to what the log holds by now.
  func leave() { moved = pages }

  /// A commit counts as saved before this runs; should it fail, the next one tries again.
  func runIfDue(_ queue: DatabaseQueue, path: String) {
    // A shorter log than the one that was moved began anew.
    if pages < moved { moved = 0 }
    guard waiting >= (areLeft ? Self.tooMany : Self.enough) else { return }
    do {
      try run(queue, path: path)
      moved = pages
    } catch {
      // Somebody writes or the disk is full: both are met, and told, by the next change.
      return
    }
  }

  func run(_ queue: DatabaseQueue, path: String) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { try Pragmas.set(on: $0, readOnly: false) }
    let second = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? second.close() }
    try queue.unsafeReentrantWrite { db in
      try db.whole(.immediate) {
        try second.unsafeReentrantRead { try $0.execute(sql: "PRAGMA wal_checkpoint(PASSIVE)") }
      }
    }
  }
}
