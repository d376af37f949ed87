import Cells
import Foundation
import Glibc
import Testing

/// The built program in a real terminal, with somebody who types and looks at the screen.
final class Play {
  let program: PlayProgram
  private(set) var screen: PlayScreen
  /// All that was written to the terminal.
  private(set) var bytes: [UInt8] = []
  private let master: Int32
  private let modesBefore: [UInt32]
  private var isHungUp = false

  /// `TIOCSPTLCK` and `TIOCGPTN`: requests of Linux that Swift does not import.
  private static let unlock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430

  /// - Parameter script: for a shell, which may start Kariz by the name `$KARIZ`.
  init(
    _ shell: Shell, _ arguments: [String] = [], size: Size = Size(120, 40), script: String? = nil,
    hasSettings: Bool = true
  ) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    var lock: Int32 = 0
    var number: UInt32 = 0
    try #require(ioctl(master, Self.unlock, &lock) == 0)
    try #require(ioctl(master, Self.number, &number) == 0)
    screen = PlayScreen(size)
    if hasSettings { try shell.beginOnTheBoard() }
    Self.set(size, on: master)
    modesBefore = Self.modes(of: master)
    let own = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "KARIZ": PlayProgram.path,
      "PATH": "/usr/bin:/bin",
    ]
    program = try PlayProgram(
      script.map { ["-c", $0] } ?? arguments, at: .terminal(path: "/dev/pts/\(number)"),
      environment: shell.environment.merging(own) { $1 },
      program: script == nil ? PlayProgram.path : "/bin/sh")
  }

  isolated deinit { hangUp() }

  /// Closes the window.
  func hangUp() {
    guard !isHungUp else { return }
    isHungUp = true
    close(master)
  }

  // MARK: Typing

  func type(_ text: String) throws { try type(Array(text.utf8)) }

  func type(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if written > 0 { rest.removeFirst(written) }
      look()
      if written < 0, !rest.isEmpty { try #require(waitForBytes(10_000, orRoom: true)) }
    }
  }

  func resize(_ size: Size) {
    look()
    screen.resize(size)
    Self.set(size, on: master)
  }

  // MARK: Looking

  /// Reads until the screen shows the text.
  func wait(for text: String, _ location: SourceLocation = #_sourceLocation) throws {
    try wait("“\(text)” is not shown", location) { $0.text.contains(text) }
  }

  func wait(
    _ complaint: String, _ location: SourceLocation = #_sourceLocation,
    until isSo: (PlayScreen) -> Bool
  ) throws {
    let isSeen = sees(isSo)
    try #require(isSeen, "\(complaint):\n\(screen.text)", sourceLocation: location)
  }

  /// Looks on until it is so.
  /// - Returns: `false` when the program ends before, or nothing comes for half a minute.
  func sees(_ isSo: (PlayScreen) -> Bool) -> Bool {
    let end = ContinuousClock.now.advanced(by: .seconds(30))
    look()
    while !isSo(screen) {
      guard ContinuousClock.now < end, waitForBytes(30_000) else { return false }
      look()
    }
    return true
  }

  /// Takes what is there, and answers what a terminal is asked.
  func look() {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(master, &buffer, buffer.count), count > 0 {
      let fresh = Array(buffer.prefix(count))
      bytes += fresh
      let answers = Array(screen.take(fresh).utf8)
      write(master, answers, answers.count)
    }
  }

  /// - Returns: `false` when nothing comes in time, or the program is gone.
  private func waitForBytes(_ milliseconds: Int32, orRoom: Bool = false) -> Bool {
    let events = Int16(POLLIN) | (orRoom ? Int16(POLLOUT) : 0)
    var ready = pollfd(fd: master, events: events, revents: 0)
    return poll(&ready, 1, milliseconds) == 1 && ready.revents & events != 0
  }

  /// Looks on until the program is gone.
  func end() throws -> PlayProgram.Ending {
    while !isHungUp, waitForBytes(30_000) { look() }
    look()
    return try program.end()
  }

  // MARK: The terminal afterwards

  /// Whether the terminal is as it was before: its modes, and all that it was told is taken back.
  var isGivenBack: Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let start = text.range(of: "\u{1B}[?1049h", options: .backwards) else { return false }
    let after = text[start.upperBound...]
    let undone = ["?25h", "?2004l", "?1004l", "?1000l", "?1002l", "?1006l", "8h", "?1049l"]
    return undone.allSatisfy { after.contains("\u{1B}[\($0)") }
      && Self.modes(of: master) == modesBefore
  }

  private static func modes(of terminal: Int32) -> [UInt32] {
    var modes = termios()
    tcgetattr(terminal, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }

  private static func set(_ size: Size, on terminal: Int32) {
    var window = winsize(
      ws_row: UInt16(size.height), ws_col: UInt16(size.width), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &window)
  }
}

extension Shell {
  /// Plays are about the board; a salesperson would begin with the day. Who begins without a file of
  /// their own has no settings either.
  func beginOnTheBoard() throws {
    let config = folder.appending(path: ".config/kariz/config.toml")
    guard environment["KARIZ_FILE"] != nil, !FileManager.default.fileExists(atPath: config.path)
    else { return }
    try FileManager.default.createDirectory(
      at: config.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("start = \"board\"\n".utf8).write(to: config)
  }
}
