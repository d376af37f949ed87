import CSQLite
import Domain
import Foundation
import GRDB

/// Opens the one connection: settings that are read back, then the file's marks, then its schema.
struct Opening {
  let place: FilePlace
  let options: OpenOptions

  /// The connection to a file of ours; a new or empty file is filled first.
  func open(identities: inout IdentityMaker, clock: Clock) throws -> DatabaseQueue {
    if place.isReadOnly { return try openReadOnly() }
    if place.identity == nil { return try make(&identities, clock) }
    let queue = try connect(place.path)
    guard try read(queue, Self.isBlank) else { return try checked(queue) }
    try queue.close()
    return try make(&identities, clock)
  }

  /// Opens the file again after the disk failed, and looks it over.
  func reopen() throws -> DatabaseQueue {
    let queue = try checked(try connect(place.path))
    try read(queue) { try lookOver($0) }
    return queue
  }

  /// Two first starts wait for each other here, and the second finds the file made.
  private func make(_ identities: inout IdentityMaker, _ clock: Clock) throws -> DatabaseQueue {
    try PrivateFiles.locked(place.lockPath) {
      // Nothing is in an empty file yet that somebody could have been meant to read.
      if try !PrivateFiles.make(place.path) { chmod(place.path, 0o600) }
      let queue = try connect(place.path)
      if try read(queue, Self.isBlank) {
        let first = FirstContent(currency: options.currency, clock: clock)
        try telling(place.path) {
          try queue.unsafeReentrantWrite { db in
            try db.whole(.immediate) { try first.write(db, &identities) }
          }
        }
      }
      return try checked(queue)
    }
  }

  private func checked(_ queue: DatabaseQueue) throws -> DatabaseQueue {
    try read(queue) { db in
      try checkMarks(db)
      try SchemaCheck.run(db, path: place.path)
      if place.isForeign { try lookOver(db) }
      try db.execute(sql: "PRAGMA busy_timeout = \(options.patience.rawValue)")
    }
    return queue
  }

  /// - Throws: `RepositoryError.notOurs`, or `newer` when only a newer program knows the file.
  private func checkMarks(_ db: Database) throws {
    let mark = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    guard mark == Schema1.applicationID else {
      throw RepositoryError.notOurs(path: place.path, what: "another program's database")
    }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard version <= Schema1.version else {
      throw RepositoryError.newer(path: place.path, version: version)
    }
  }

  private func lookOver(_ db: Database) throws {
    let words = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? "ok"
    guard words == "ok" else { throw RepositoryError.damaged(path: place.path, what: words) }
    guard try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil else {
      throw RepositoryError.damaged(path: place.path, what: "a row points to nothing")
    }
  }

  /// An empty file, which SQLite takes for an empty database: nothing is lost by filling it.
  private static func isBlank(_ db: Database) throws -> Bool {
    guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == 0 else { return false }
    return try Row.fetchOne(db, sql: "SELECT 1 FROM sqlite_schema LIMIT 1") == nil
  }

  private func read<T>(_ queue: DatabaseQueue, _ body: (Database) throws -> T) throws -> T {
    try telling(place.path) { try queue.unsafeReentrantRead(body) }
  }

  private func connect(_ path: String, readOnly: Bool = false) throws -> DatabaseQueue {
    try Self.connection(path, readOnly: readOnly)
  }

  /// Once a run: SQLite takes it before its first connection only.
  private static let memoryIsNotCounted: Void = sqlite_count_no_memory()

  /// A connection with all settings, to a file of which nothing is known yet.
  static func connection(_ path: String, readOnly: Bool) throws -> DatabaseQueue {
    _ = Self.memoryIsNotCounted
    var configuration = Configuration()
    configuration.readonly = readOnly
    // Opening writes too, so it waits even where the changes do not.
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in
      try Pragmas.set(on: db, readOnly: readOnly)
      SQLFunctions.add(to: db)
    }
    return try telling(path) { try DatabaseQueue(path: path, configuration: configuration) }
  }

  /// Without leave to write there may be no room for SQLite's companions either. Then the file is
  /// taken as one that nobody changes, which is only true while no `-wal` waits beside it.
  func openReadOnly() throws -> DatabaseQueue {
    do {
      return try checked(try connect(place.path, readOnly: true))
    } catch RepositoryError.cannotOpen {
      guard try Status(of: place.path + "-wal") == nil else {
        return try PrivateCopy.reading(place.path) { try checked(try connect($0, readOnly: true)) }
      }
      return try checked(try connect(Self.immutable(place.path), readOnly: true))
    }
  }

  private static func immutable(_ path: String) -> String {
    let plain = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
    return "file:\(plain)?immutable=1"
  }
}
