import Cells
import Glibc

/// The terminal as a device: bytes in, bytes out, never waiting for either unless told to.
final class Line {
  enum Input {
    case bytes([UInt8])
    case nothing
    case end
  }

  let descriptor: Int32
  /// How the terminal was when we came.
  let saved: termios
  private var pending: [UInt8] = []
  private var sent = 0

  /// Opens the terminal anew, so that reading without waiting is our own affair and not that of
  /// everybody who shares the descriptor.
  /// - Parameter terminal: A terminal other than that of standard input and output.
  /// - Throws: `ScreenError.noTerminal`.
  init(terminal: Int32?) throws(ScreenError) {
    let flags = O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    let opened = Self.paths(terminal).lazy.map { open($0, flags) }.first { $0 >= 0 }
    guard let opened else { throw .noTerminal }
    var modes = termios()
    guard tcgetattr(opened, &modes) == 0 else {
      Glibc.close(opened)
      throw .noTerminal
    }
    descriptor = opened
    saved = modes
  }

  private static func paths(_ terminal: Int32?) -> [String] {
    if let terminal { return ["/proc/self/fd/\(terminal)"] }
    let isInteractive = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    return (isInteractive ? ["/proc/self/fd/\(STDOUT_FILENO)"] : []) + ["/dev/tty"]
  }

  /// Every key as it is typed, nothing shown by the terminal itself, no bytes changed.
  func makeRaw() {
    var modes = saved
    cfmakeraw(&modes)
    tcsetattr(descriptor, TCSANOW, &modes)
  }

  func restore() {
    var modes = saved
    // Not after a drain: a terminal that does not read would keep us for ever.
    tcsetattr(descriptor, TCSANOW, &modes)
  }

  func close() { Glibc.close(descriptor) }

  /// The size as the terminal tells it; 80 by 24 where it does not know (a serial line).
  var size: Size {
    var window = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0
    else { return Size(80, 24) }
    return Size(Int(window.ws_col), Int(window.ws_row))
  }

  /// What has come, at most a buffer of it.
  func read() -> Input {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 16_384) { buffer, used in
      count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      used = max(0, count)
    }
    if count > 0 { return .bytes(bytes) }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? .nothing : .end
  }

  /// Whether the terminal has not taken all that was written.
  var isBehind: Bool { sent < pending.count }

  /// Whether so much waits that nothing should be added that could be left out.
  var isClogged: Bool { pending.count - sent > 1 << 18 }

  /// Writes what the terminal takes now and keeps the rest for `flush`.
  func write(_ bytes: [UInt8]) {
    pending.append(contentsOf: bytes)
    flush()
  }

  func flush() {
    while isBehind {
      let count = pending[sent...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EAGAIN { return }
      // Any other error but an interruption is the end of the terminal: nobody will read the rest.
      guard count > 0 || errno == EINTR else { break }
      sent += max(0, count)
    }
    pending.removeAll(keepingCapacity: true)
    sent = 0
  }

  /// Waits for the terminal to take the rest, at most as long as this.
  func flush(within milliseconds: Int) {
    let deadline = Moment.now.after(milliseconds)
    var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    flush()
    while isBehind, deadline > .now {
      poll(&room, 1, deadline.wait)
      flush()
    }
  }
}
