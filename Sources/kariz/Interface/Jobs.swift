import Domain
import Foundation
import Storage
import Synchronization
import ViewModels

/// Work that takes longer than a key may, each job with a door to the file of its own.
///
/// One thread serves them, and only the newest question of a kind is worth an answer: a new one
/// makes the one before it give up.
final class Jobs {
  private let board = JobBoard()
  private let opening: JobOpening
  private var isRunning = false

  init(_ opening: JobOpening) { self.opening = opening }

  /// Can be read when an answer is there.
  var descriptor: Int32 { board.pipe.read }

  func start(_ ticket: Ticket) {
    board.ask(ticket)
    guard !isRunning else { return }
    isRunning = true
    let (board, opening) = (board, opening)
    Thread { serve(board, opening) }.start()
  }

  func takeAnswers() -> [(Ticket, Result<WorkResult, any Error>)] { board.takeAnswers() }
}

/// How a job opens the file for itself.
nonisolated struct JobOpening: Sendable {
  let path: String
  let actor: Actor
  let clock: Clock

  func open(isReadOnly: Bool = true) throws -> SQLiteRepository {
    try SQLiteRepository(
      opening: path, as: actor, clock: clock,
      options: OpenOptions(makesFile: false, isReadOnly: isReadOnly))
  }
}

/// The questions that wait and the answers that are not fetched, between two threads.
nonisolated private final class JobBoard: Sendable {
  private struct State {
    var questions: [Ticket] = []
    var answers: [(Ticket, Result<WorkResult, any Error>)] = []
  }

  let pipe = WakePipe()
  private let state = Mutex(State())
  private let asked = DispatchSemaphore(value: 0)

  func ask(_ ticket: Ticket) {
    state.withLock { state in
      state.questions.removeAll { $0.work.isSameKind(as: ticket.work) }
      state.questions.append(ticket)
    }
    asked.signal()
  }

  /// Sleeps until there is a question.
  func nextQuestion() -> Ticket? {
    asked.wait()
    return state.withLock { $0.questions.isEmpty ? nil : $0.questions.removeFirst() }
  }

  func isOutdated(_ ticket: Ticket) -> Bool {
    state.withLock { state in
      state.questions.contains { $0.work.isSameKind(as: ticket.work) }
    }
  }

  func answer(_ ticket: Ticket, _ result: Result<WorkResult, any Error>) {
    state.withLock { $0.answers.append((ticket, result)) }
    pipe.wake()
  }

  func takeAnswers() -> [(Ticket, Result<WorkResult, any Error>)] {
    state.withLock { state in
      defer { state.answers = [] }
      return state.answers
    }
  }
}

/// The thread of the jobs: opens the file once, and answers until the program ends.
nonisolated private func serve(_ board: JobBoard, _ opening: JobOpening) {
  var repository: SQLiteRepository?
  while true {
    guard let ticket = board.nextQuestion() else { continue }
    let result = Result {
      let open = try repository ?? opening.open()
      repository = open
      return try open.abandoning({ board.isOutdated(ticket) }) { try ticket.work.run(open) }
    }
    if case .failure(RepositoryError.tooSlow) = result { continue }
    board.answer(ticket, result)
  }
}

/// A pipe that only says that something happened.
nonisolated struct WakePipe: Sendable {
  let read: Int32
  private let write: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (read, write) = (ends[0], ends[1])
  }

  func wake() {
    var byte: UInt8 = 1
    Glibc.write(write, &byte, 1)
  }
}
