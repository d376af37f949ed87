import Cells
import Glibc
import Testing

@testable import Terminal

/// The other side of a terminal: what a window would show, and what its user types.
final class PseudoTerminal {
  let master: Int32
  let slave: Int32

  /// `TIOCSPTLCK` and `TIOCGPTPEER`: requests of Linux that Swift does not import.
  private static let unlock: UInt = 0x4004_5431
  private static let otherSide: UInt = 0x5441

  init(_ size: Size = Size(80, 24)) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    var isLocked: Int32 = 0
    try #require(ioctl(master, Self.unlock, &isLocked) == 0)
    slave = ioctl(master, Self.otherSide, O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(slave >= 0)
    resize(size)
  }

  deinit {
    close(slave)
    if !isHungUp { close(master) }
  }

  private var isHungUp = false

  func hangUp() {
    isHungUp = true
    close(master)
  }

  func resize(_ size: Size) {
    var window = winsize(
      ws_row: UInt16(size.height), ws_col: UInt16(size.width), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  /// The flags that tell raw from cooked.
  var flags: [UInt32] {
    var modes = termios()
    tcgetattr(slave, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_lflag]
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    write(master, bytes, bytes.count)
  }

  /// All that has been written to the terminal since the last time.
  func shown() -> String {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(master, &buffer, buffer.count), count > 0 {
      all += buffer.prefix(count)
    }
    return String(decoding: all, as: UTF8.self)
  }

  /// A screen on this terminal that has had its questions answered.
  func screen(_ theme: Theme = .plain, answers: String = "") throws -> CursesScreen {
    let environment = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]
    let options = ScreenOptions(
      environment: environment, kind: .find(environment), lastWords: "", terminal: slave)
    let screen = try CursesScreen(theme: theme, options: options)
    type(answers + "\u{1B}[?62c")
    while screen.pendingEvent() != nil {}
    return screen
  }
}
