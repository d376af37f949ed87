import Foundation
import Glibc
import Testing

/// The built program as a process of its own.
final class PlayProgram {
  nonisolated enum Ending: Equatable {
    case exited(Int32)
    case killed(by: Int32)
  }

  /// Where the program reads and writes.
  enum Place {
    /// A terminal, which becomes that of the session that the program leads.
    case terminal(path: String)
    /// A pipe to the test.
    case pipe
  }

  let process: pid_t
  /// What it prints when it writes to a pipe; the end comes with the end of the program.
  let output: Int32
  private var ending: Ending?

  /// Built into the same folder as the tests.
  static var path: String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(filePath: tests).deletingLastPathComponent().appending(path: "kariz").path
  }

  init(
    _ arguments: [String], at place: Place, environment: [String: String],
    program: String = PlayProgram.path
  ) throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    output = ends[0]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
      close(ends[1])
    }
    Self.connect(&actions, place, lifeline: ends[1])
    Self.beginAnew(&attributes)
    process = try Self.spawn(program, arguments, environment, &actions, &attributes)
  }

  isolated deinit {
    if ending == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    close(output)
  }

  private static func connect(
    _ actions: inout posix_spawn_file_actions_t, _ place: Place, lifeline: Int32
  ) {
    switch place {
    case .terminal(let path):
      posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      for descriptor: Int32 in 1...2 { posix_spawn_file_actions_adddup2(&actions, 0, descriptor) }
      posix_spawn_file_actions_adddup2(&actions, lifeline, 3)
    case .pipe:
      for descriptor: Int32 in [0, 2] {
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
      }
      posix_spawn_file_actions_adddup2(&actions, lifeline, 1)
    }
  }

  /// A session of its own, and no signal blocked or ignored that the tests ignore.
  private static func beginAnew(_ attributes: inout posix_spawnattr_t) {
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    let newSession: Int32 = 0x80
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | newSession))
  }

  private static func spawn(
    _ program: String, _ arguments: [String], _ environment: [String: String],
    _ actions: inout posix_spawn_file_actions_t, _ attributes: inout posix_spawnattr_t
  ) throws -> pid_t {
    var process: pid_t = 0
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var settings = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + settings { free(word) } }
    let result = posix_spawn(&process, program, &actions, &attributes, &words, &settings)
    try #require(result == 0, "\(program) cannot be started: \(String(cString: strerror(result)))")
    return process
  }

  func send(_ signal: Int32) { kill(process, signal) }

  /// Nothing is printed beside the lifeline of a program in a terminal, so what can be read is the end.
  var hasEnded: Bool {
    var ready = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    return poll(&ready, 1, 0) == 1
  }

  /// Everything it prints until it ends.
  func printed() -> String {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(output, &buffer, buffer.count), count != 0 {
      if count > 0 { all += buffer.prefix(count) }
    }
    return String(decoding: all, as: UTF8.self)
  }

  /// Waits for the end, at most so many milliseconds.
  func end(within milliseconds: Int32 = 30_000) throws -> Ending {
    if let ending { return ending }
    var ready = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    try #require(poll(&ready, 1, milliseconds) == 1, "the program does not end")
    var status: Int32 = 0
    waitpid(process, &status, 0)
    let signal = status & 0x7F
    let found = signal == 0 ? Ending.exited((status >> 8) & 0xFF) : .killed(by: signal)
    ending = found
    return found
  }
}
