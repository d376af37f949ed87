import Domain
import Exchange
import Foundation
import Storage
import Synchronization
import ViewModels

/// Imports and large changes that go on beside the interface, each on a thread and with a door to the
/// file of its own.
final class LongJobs {
  private let session: Session
  private let desk = JobDesk()

  init(_ session: Session) { self.session = session }

  /// Can be read when there is something to tell.
  var descriptor: Int32 { desk.pipe.read }

  func start(_ order: ImportOrder) {
    let (desk, clock, path) = (desk, session.clock, session.path)
    let names = ImportFile.stageNames
    let formats = session.formats
    let actor = Actor(login: session.actor.login, seed: session.world.chance())
    Thread {
      let result = Result {
        try desk.run(order, on: path, as: actor, by: clock, formats, stageNames: names)
      }
      desk.tell(order.job, .ended(result))
    }.start()
  }

  func start(_ write: LongWrite, _ job: Int) {
    let (desk, clock, path) = (desk, session.clock, session.path)
    let actor = Actor(login: session.actor.login, seed: session.world.chance())
    Thread {
      let result = Result { try desk.run(write, job, on: path, as: actor, by: clock) }
      desk.tell(job, .wrote(result))
    }.start()
  }

  func start(_ order: AttachOrder) {
    let (desk, clock, path) = (desk, session.clock, session.path)
    let words = session.phrases.files
    let actor = Actor(login: session.actor.login, seed: session.world.chance())
    Thread {
      let result = Result {
        try desk.run(order, on: path, as: actor, by: clock, words)
      }
      desk.tell(order.job, .wrote(result))
    }.start()
  }

  func cancel(_ job: Int) { desk.cancel(job) }

  /// Takes away what wakes whoever waits.
  func drain() { FileWatch.drain(descriptor) }

  func takeNews() -> [(job: Int, news: LongJob.News)] {
    desk.takeNews().map { job, word in (job, news(word)) }
  }

  private func news(_ word: JobDesk.Word) -> LongJob.News {
    switch word {
    case .step(.read(let count)): .passed(count)
    case .step(.writes): .became(.writing)
    case .ended(let result): .became(state(result))
    case .wrote(let result): .wrote(result)
    }
  }

  private func state(_ result: Result<ImportReport, any Error>) -> LongJob.State {
    let words = ImportWords(session)
    do {
      let report = try words.telling { try result.get() }
      let first = report.examples.first.map { words.sentence($0) }
      return .done(
        [words.counts(report), words.notes(report).first, first].compactMap(\.self).joined(
          separator: " "))
    } catch is JobDesk.Cancelled {
      return .cancelled
    } catch RepositoryError.tooSlow {
      return .cancelled
    } catch {
      return .failed(Exit(error, for: session).message)
    }
  }

  /// Rows of a file, as its line ends count them; `nil` when it cannot be read.
  nonisolated static func rows(of path: String) -> Int? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var lines = 0
    var piece = [UInt8](repeating: 0, count: 262_144)
    while true {
      let count = read(descriptor, &piece, piece.count)
      guard count > 0 else { return count == 0 ? max(0, lines - 1) : nil }
      lines += piece[..<count].count { $0 == 0x0A }
    }
  }
}

/// What the threads of jobs say, and which of them are to stop.
nonisolated private final class JobDesk: Sendable {
  enum Word: Sendable {
    case step(ImportStep)
    case ended(Result<ImportReport, any Error>)
    case wrote(Result<[JournalEntry], any Error>)
  }

  /// The person has stopped it.
  struct Cancelled: Error {}

  private struct State {
    var words: [(Int, Word)] = []
    var cancelled: Set<Int> = []
  }

  let pipe = WakePipe()
  private let state = Mutex(State())

  func tell(_ job: Int, _ word: Word) {
    state.withLock { $0.words.append((job, word)) }
    pipe.wake()
  }

  func cancel(_ job: Int) { state.withLock { _ = $0.cancelled.insert(job) } }

  private func isCancelled(_ job: Int) -> Bool { state.withLock { $0.cancelled.contains(job) } }

  func takeNews() -> [(Int, Word)] {
    state.withLock { state in
      defer { state.words = [] }
      return state.words
    }
  }

  func run(
    _ write: LongWrite, _ job: Int, on path: String, as actor: Actor, by clock: Clock
  ) throws -> [JournalEntry] {
    let repository = try SQLiteRepository(
      opening: path, as: actor, clock: clock, options: OpenOptions(makesFile: false))
    let made = { try write.run(repository) }
    return try repository.abandoning({ self.isCancelled(job) }, made)
  }

  func run(
    _ order: AttachOrder, on path: String, as actor: Actor, by clock: Clock, _ words: FilesPhrases
  ) throws -> [JournalEntry] {
    let repository = try SQLiteRepository(
      opening: path, as: actor, clock: clock, options: OpenOptions(makesFile: false))
    do {
      let source = try SourceFile(order.path)
      var bytes: Int64 = 0
      _ = try repository.attach(order.file) { take in
        try source.read { piece in
          if isCancelled(order.job) { throw RepositoryError.tooSlow }
          try take(piece)
          bytes += Int64(piece.count)
          tell(order.job, .step(.read(AttachOrder.steps(bytes))))
        }
      }
    } catch let failure as SourceFile.Failure {
      throw PersonalFiles.trouble(failure, words)
    }
    return []
  }

  func run(
    _ order: ImportOrder, on path: String, as actor: Actor, by clock: Clock, _ formats: Formats,
    stageNames: [String: [String]]
  ) throws -> ImportReport {
    let repository = try SQLiteRepository(
      opening: path, as: actor, clock: clock, options: OpenOptions(makesFile: false))
    var request = ImportRequest(paths: [order.path])
    request.target = ImportRequest.Target(rawValue: order.target) ?? .auto
    request.makesMissing = order.makesMissing
    let reading = Reading(
      clock: clock, currency: try repository.currency(), home: try formats.home(of: repository))
    let importer = try Importer(
      repository, request, reading, names: .inAllLanguages(try repository.customFields()),
      translations: stageNames, rejects: nil
    ) { step in
      if self.isCancelled(order.job) { throw Cancelled() }
      self.tell(order.job, .step(step))
    }
    return try repository.abandoning({ self.isCancelled(order.job) }, importer.run)
  }
}
