import GRDB
import GRDBSQLite

/// The moment at which answers give up. SQLite asks for it after every thousand steps or so.
final class Deadline {
  private var end: ContinuousClock.Instant?
  private var isAbandoned: () -> Bool = { false }

  /// Runs `answer`; statements that still run after so many milliseconds are interrupted.
  func within<T>(_ milliseconds: Int, of queue: DatabaseQueue, _ answer: () throws -> T) throws -> T
  {
    let outer = end
    let own = ContinuousClock.now.advanced(by: .milliseconds(milliseconds))
    end = outer.map { min($0, own) } ?? own
    install(on: queue)
    defer {
      end = outer
      if outer == nil { remove(from: queue) }
    }
    return try answer()
  }

  /// Runs `answer`; its statements are interrupted as soon as nobody wants it any more.
  func abandoning<T>(
    _ isAbandoned: @escaping () -> Bool, of queue: DatabaseQueue, _ answer: () throws -> T
  ) throws -> T {
    self.isAbandoned = isAbandoned
    install(on: queue)
    defer {
      self.isAbandoned = { false }
      remove(from: queue)
    }
    return try answer()
  }

  private var isOver: Bool {
    isAbandoned() || end.map { ContinuousClock.now >= $0 } ?? false
  }

  private func install(on queue: DatabaseQueue) {
    let pointer = Unmanaged.passUnretained(self).toOpaque()
    queue.unsafeReentrantRead { db in
      sqlite3_progress_handler(
        db.sqliteConnection, 1000,
        { context in
          guard let context else { return 0 }
          return Unmanaged<Deadline>.fromOpaque(context).takeUnretainedValue().isOver ? 1 : 0
        }, pointer)
    }
  }

  private func remove(from queue: DatabaseQueue) {
    queue.unsafeReentrantRead { sqlite3_progress_handler($0.sqliteConnection, 0, nil, nil) }
  }
}
