import CNcurses
import Glibc

/// Signals on their way to the loop. The handlers only write a byte to a pipe, except for faults:
/// those put the terminal back, say one line and let the program die as it would have.
final class Signals {
  /// What the loop is told.
  enum Notice {
    /// The terminal is gone, or somebody asks the program to end.
    case end
    /// `SIGINT` from outside: not death, but what Ctrl+C says.
    case interrupt
    case stop
    case goOn
    case resize
  }

  /// Readable when a notice is there.
  let descriptor: Int32
  private let writingEnd: Int32

  /// Installs all handlers; nothing is restored by them before `hold`. `nil` without a pipe.
  init?(line: Line, lastWords: String) {
    var ends: [Int32] = [-1, -1]
    guard pipe2(&ends, O_CLOEXEC | O_NONBLOCK) == 0 else { return nil }
    descriptor = ends[0]
    writingEnd = ends[1]
    var words = Array(lastWords.utf8)
    var modes = line.saved
    signals_install(line.descriptor, writingEnd, &modes, &words, words.count)
  }

  /// What whatever ends the program writes first, at most 1024 bytes.
  func prepare(restore: [UInt8]) { signals_prepare(restore, restore.count) }

  /// Says whether the terminal is in our modes.
  func hold(_ holds: Bool) { signals_hold(holds ? 1 : 0) }

  /// Takes what has come, each kind once: ten resizes are one.
  func taken() -> [Notice] {
    var buffer = [UInt8](repeating: 0, count: 256)
    var found: [Notice] = []
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
      for notice in buffer.prefix(count).compactMap(notice) where !found.contains(notice) {
        found.append(notice)
      }
    }
    return found
  }

  /// Does `work` while the terminal belongs to another program. What the keyboard sent to both of
  /// us meanwhile was meant for that one; to end is still to end.
  /// - Returns: whether somebody asked the program to end.
  func standingAside(_ work: () -> Void) -> Bool {
    signals_stop_by_default(1)
    work()
    signals_stop_by_default(0)
    return taken().contains(.end)
  }

  /// Stops the whole job, as Ctrl+Z does, so that a shell that waits for any part of it sees so.
  static func stopJob() { kill(0, SIGTSTP) }

  func remove() {
    signals_remove()
    close(descriptor)
    close(writingEnd)
  }

  private func notice(_ number: UInt8) -> Notice? {
    switch Int32(number) {
    case SIGHUP, SIGTERM, SIGQUIT: .end
    case SIGINT: .interrupt
    case SIGTSTP: .stop
    case SIGCONT: .goOn
    case SIGWINCH: .resize
    default: nil
    }
  }
}
