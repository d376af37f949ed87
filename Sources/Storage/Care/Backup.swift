import Domain
import Foundation
import GRDB

extension SQLiteRepository {
  /// Writes a copy of the file as it is now, while others may go on writing. The copy is opened
  /// again and proved before it gets its name.
  /// - Throws: `RepositoryError.refused` when there is something at `target` already; `damaged` when
  ///   the copy is not what the file is.
  public func backup(to target: String) throws {
    try Backup(target).take(from: queue, path: path)
  }

  /// Puts the contents of a backup into the file at `path`, for all who have it open.
  /// - Returns: where the former contents are now; `nil` when there were none.
  @discardableResult
  public static func restore(
    from source: String, to path: String, makesFolder: Bool = true, clock: Clock
  ) throws -> String? {
    let options = OpenOptions(isReadOnly: true)
    let backup = try Opening(place: FilePlace(finding: source, options: options), options: options)
      .openReadOnly()
    try telling(source) { try backup.unsafeReentrantRead { try Backup.prove($0, path: source) } }
    let place = try FilePlace(finding: path, options: OpenOptions(makesFolder: makesFolder))
    guard place.identity != nil else {
      try Backup(place.path).take(from: backup, path: source)
      return nil
    }
    return try PrivateFiles.locked(place.lockPath) {
      try replace(place, by: backup, clock: clock)
    }
  }

  private static func replace(
    _ place: FilePlace, by backup: DatabaseQueue, clock: Clock
  ) throws -> String {
    guard !place.isReadOnly else { throw RepositoryError.readOnly(path: place.path) }
    let former = try Opening.connection(place.path, readOnly: false)
    let stamp = clock.now().iso.filter { $0 != ":" && $0 != "-" }
    let kept = "\(place.path).before-\(stamp)"
    try Backup(kept).take(from: former, path: place.path)
    try telling(place.path) {
      try backup.backup(to: former)
      try former.unsafeReentrantRead { try Backup.prove($0, path: place.path) }
    }
    return kept
  }
}

/// A copy of a file, under a name that nothing has yet.
struct Backup {
  private let target: String

  init(_ target: String) { self.target = URL(fileURLWithPath: target).path }

  /// Writes to a private file beside the target first, so that a copy which fails leaves nothing.
  func take(from queue: DatabaseQueue, path: String) throws {
    guard try Status(of: target) == nil else {
      throw RepositoryError.exists(path: target)
    }
    let partial = "\(target).partial"
    guard try PrivateFiles.make(partial) else {
      throw RepositoryError.exists(path: partial)
    }
    defer { unlink(partial) }
    try telling(path) {
      try queue.unsafeReentrantRead { try $0.execute(sql: "VACUUM INTO ?", arguments: [partial]) }
      try compare(partial, with: queue)
    }
    try PrivateFiles.sync(partial)
    guard link(partial, target) == 0 else {
      throw RepositoryError.cannotOpen(path: target, why: String(cString: strerror(errno)))
    }
    try PrivateFiles.sync((target as NSString).deletingLastPathComponent)
  }

  /// - Throws: `RepositoryError.damaged` when a page, a link or an entry of the file is not sound.
  static func prove(_ db: Database, path: String) throws {
    let proof = Proof(db)
    let found = try proof.pages() + proof.links() + proof.chain()
    guard found.isEmpty else {
      throw RepositoryError.damaged(path: path, what: String(describing: found))
    }
  }

  private func compare(_ copy: String, with queue: DatabaseQueue) throws {
    let copied = try Opening.connection(copy, readOnly: true)
    let summary = try copied.unsafeReentrantRead { db in
      try Self.prove(db, path: copy)
      return try Summary(db)
    }
    try copied.close()
    let isSame = try queue.unsafeReentrantRead { db in
      // Others may have written since: then the copy's last entry is one of ours all the same.
      let now = try Summary(db)
      return now.head == summary.head ? now == summary : try summary.isPart(of: db)
    }
    guard isSame else { throw RepositoryError.damaged(path: copy, what: "not what was copied") }
  }
}

/// What tells two files apart: the end of the journal's chain, and how many rows there are.
private struct Summary: Equatable {
  let sequence: Int64
  let head: Data
  let counts: [Int]

  init(_ db: Database) throws {
    let last = try Journal(db).last()
    sequence = last?.sequence ?? 0
    head = last?.hash ?? ChainLink.beginning
    counts = try Kind.allCases.map { kind in
      try db.first(Fragment("SELECT count(*) FROM \(kind.rawValue)")) { $0.count(0) } ?? 0
    }
  }

  func isPart(of db: Database) throws -> Bool {
    let query = Fragment("SELECT hash FROM journal WHERE sequence = ?", binding: sequence)
    return try db.first(query) { $0.data(0) } == head
  }
}
