import Domain
import GRDB

/// The file behind the door. One connection, so that `data_version` tells exactly what others wrote.
public final class SQLiteRepository: Repository {
  public let clock: Clock
  public let actor: Actor
  /// True where the file or its folder cannot be written, or nobody wants to.
  public var isReadOnly: Bool { place.isReadOnly }
  /// The real path of the file, links resolved.
  public var path: String { place.path }
  /// What a watch must look at to see the changes of others.
  public var watchedPaths: [String] { [path, path + "-wal"] }

  private(set) var queue: DatabaseQueue
  private(set) var place: FilePlace
  let options: OpenOptions
  /// Tells the entries of this run from those of others.
  let run: Int64
  let deadline = Deadline()
  let checkpoints = Checkpoints()
  var laneHits = LaneHits()
  var engagementMedians = EngagementMedians()
  private var identities: IdentityMaker
  private var small = SmallTables()
  private var seenVersion: Int64

  /// Opens the file, and makes it when it is not there: mode 0600, its folder 0700.
  /// - Throws: a `RepositoryError` for each surprise: a folder, another program's file, a newer one…
  public init(
    opening path: String, as actor: Actor, clock: Clock, options: OpenOptions = OpenOptions()
  ) throws {
    self.actor = actor
    self.clock = clock
    self.options = options
    identities = IdentityMaker(seed: actor.seed)
    run = identities.nextRaw(at: clock.now())
    place = try FilePlace(finding: path, options: options)
    queue = try Opening(place: place, options: options).open(identities: &identities, clock: clock)
    try place.noteIdentity()
    seenVersion = try Self.dataVersion(of: queue)
    checkpoints.follow(queue)
  }

  public func newID<E: Entity>(_ type: E.Type) -> ID<E> { identities.next(at: clock.now()) }

  // MARK: The connection

  /// Runs `body` in one short read transaction; within another it joins it.
  /// - Throws: `RepositoryError.tooSlow` when the time given by `hurried` is over.
  func read<T>(_ body: (Database) throws -> T) throws -> T {
    try queue.unsafeReentrantRead { db in
      if db.isInsideTransaction { return try body(db) }
      return try telling(path) { try db.whole(.deferred) { try body(db) } }
    }
  }

  /// Runs `body` in one write transaction: all of it is in the file when this returns, or none.
  func write<T>(_ body: (Database) throws -> T) throws -> T {
    guard !isReadOnly else { throw RepositoryError.readOnly(path: path) }
    try place.checkStillThere()
    if isWriting { return try queue.unsafeReentrantWrite(body) }
    let result = try recovering {
      try queue.unsafeReentrantWrite { db in
        try db.whole(.immediate) { try body(db) }
      }
    }
    checkpoints.runIfDue(queue, path: path)
    return result
  }

  /// Lets this repository leave the moving of a long log into the file to a pause, as the disk may
  /// take its time for that: whoever asks sees to it then, with `moveLog` of another repository.
  public func leaveLog() { checkpoints.areLeft = true }

  public var hasLongLog: Bool { checkpoints.isDue }

  /// Somebody sees to what the log holds by now.
  public func handOverLog() { checkpoints.leave() }

  /// Moves what the log holds into the file. Others cannot write meanwhile.
  public func moveLog() throws {
    try telling(path) { try checkpoints.run(queue, path: path) }
  }

  /// Several changes as one transaction: all of them are in the file when this returns, or none.
  public func together<T>(_ body: () throws -> T) throws -> T { try write { _ in try body() } }

  private var isWriting: Bool {
    queue.unsafeReentrantRead { $0.isInsideTransaction }
  }

  public func hurried<T>(_ milliseconds: Int, _ answer: () throws -> T) throws -> T {
    try deadline.within(milliseconds, of: queue) { try read { _ in try answer() } }
  }

  public func hurriedWrite<T>(_ milliseconds: Int, _ change: () throws -> T) throws -> T {
    try deadline.within(milliseconds, of: queue, change)
  }

  /// Runs an answer that gives up with `RepositoryError.tooSlow` once nobody wants it any more.
  public func abandoning<T>(
    _ isAbandoned: @escaping () -> Bool, _ answer: () throws -> T
  ) throws -> T {
    try deadline.abandoning(isAbandoned, of: queue, answer)
  }

  /// After a failed write of the disk the connection is not trusted any more: the kernel may have
  /// dropped pages that it was told to keep. It is opened anew and looked over before going on.
  private func recovering<T>(_ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as DatabaseError {
      if error.isDiskFailure {
        // What cannot be closed now is closed when the last statement on it is gone.
        try? queue.close()
        queue = try Opening(place: place, options: options).reopen()
        checkpoints.follow(queue)
      }
      throw RepositoryError(error, path: path)
    }
  }

  // MARK: Small tables

  /// All stages, read again when anybody changed one.
  var stagesByID: [ID<Stage>: Stage] { get throws { try freshSmallTables().stages } }
  var usersByID: [ID<User>: User] { get throws { try freshSmallTables().users } }

  /// The next read of stages and users goes to the file.
  func forgetSmallTables() { small.version = nil }

  private func freshSmallTables() throws -> SmallTables {
    try read { db in
      let version = try Self.dataVersion(db)
      if small.version != version { small = try SmallTables(reading: db, version: version) }
      return small
    }
  }

  public func othersHaveWritten() throws -> Bool {
    let version = try Self.dataVersion(of: queue)
    defer { seenVersion = version }
    return version != seenVersion
  }

  private static func dataVersion(of queue: DatabaseQueue) throws -> Int64 {
    try queue.unsafeReentrantRead { try dataVersion($0) }
  }

  private static func dataVersion(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(db, sql: "PRAGMA data_version") ?? 0
  }

  // MARK: Who and what

  public func me() throws -> User? { try read { try Actors.find(actor, db: $0) } }

  public func currency() throws -> Currency { try read { try FileCurrency.read($0) } }

  public func usesLeads() throws -> Bool {
    try read { try $0.setting(.leads) { $0.text(0) } != "no" }
  }
}

/// Stages and users: few, read all the time, seldom changed.
struct SmallTables {
  /// The `data_version` at which they were read; `nil` when they must be read again.
  var version: Int64?
  var stages: [ID<Stage>: Stage] = [:]
  var users: [ID<User>: User] = [:]

  init() {}

  init(reading db: Database, version: Int64) throws {
    self.version = version
    stages = try Self.all(Stage.self, db)
    users = try Self.all(User.self, db)
  }

  private static func all<E: Entity>(_ type: E.Type, _ db: Database) throws -> [ID<E>: E] {
    let query = Fragment("SELECT \(E.kind.columns(of: "r")) FROM \(E.kind.rawValue) r")
    let entities = try db.rows(query) { try E($0.record(E.kind)) }
    return Dictionary(entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
