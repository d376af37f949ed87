import Exchange
import Foundation

/// What a run is given from outside: the environment, and where its words go.
struct World {
  var environment: [String: String]
  /// Takes what a command prints, and nothing else.
  var output: ByteSink
  /// Takes messages and errors, a line at a time.
  var messages: (String) -> Void
  /// Columns of the terminal that shows the output; `nil` when it is none.
  var columns: Int?
  /// Shows how far something is, each time in the place of what was shown before; nothing clears it.
  /// `nil` where nobody looks, or where the output itself is seen growing.
  var progress: ((String) -> Void)?
  /// Chance, for the identifiers of new records.
  var chance: () -> UInt64 = { .random(in: .min ... .max) }

  /// Puts a pager behind the output where that is a terminal and the person has one; what it gives is
  /// to be done once all is printed.
  var beginPaging: () -> (() -> Void)? = { nil }

  /// A variable of the environment that has a value.
  func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The shell that the program was started from.
  static var system: World {
    World(
      environment: .ofThisProcess,
      output: { try write($0, to: STDOUT_FILENO) },
      messages: { try? write(ArraySlice("\($0)\n".utf8), to: STDERR_FILENO) },
      columns: terminalColumns,
      progress: showsProgress
        ? { try? write(ArraySlice("\r\($0)\u{1B}[K".utf8), to: STDERR_FILENO) } : nil,
      beginPaging: { Pager.begin(.ofThisProcess) })
  }

  private static var showsProgress: Bool {
    isatty(STDERR_FILENO) == 1 && isatty(STDOUT_FILENO) == 0
  }

  private static var terminalColumns: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : 80
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws {
    var rest = bytes
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 { rest.removeFirst(written) }
      if written < 0 && errno != EINTR { throw OutputFailure(code: errno) }
    }
  }
}

/// Standard output could not be written: the disk behind it is full, or nobody reads it.
nonisolated struct OutputFailure: Error {
  /// `errno`.
  let code: Int32
}
