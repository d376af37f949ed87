/// What the program decides about its terminal.
public struct ScreenOptions {
  public var environment: [String: String]
  public var kind: TerminalKind
  /// Without it the terminal keeps the mouse to itself.
  public var usesMouse: Bool
  /// How long an Esc may be the beginning of another key; `nil`: 25, and 100 over SSH.
  public var escapeMilliseconds: Int?
  /// One line, with its line end, for standard error when a fault ends the program.
  public var lastWords: String
  /// A terminal other than the one of standard input and output.
  public var terminal: Int32?

  public init(
    environment: [String: String], kind: TerminalKind, usesMouse: Bool = true,
    escapeMilliseconds: Int? = nil, lastWords: String = "", terminal: Int32? = nil
  ) {
    self.environment = environment
    self.kind = kind
    self.usesMouse = usesMouse
    self.escapeMilliseconds = escapeMilliseconds
    self.lastWords = lastWords
    self.terminal = terminal
  }

  /// The time that an Esc is waited for: over SSH the bytes of one key may come apart.
  var patience: Int {
    let isFar = ["SSH_TTY", "SSH_CONNECTION"].contains { environment[$0]?.isEmpty == false }
    return max(0, escapeMilliseconds ?? (isFar ? 100 : 25))
  }
}

/// Why there is no screen.
public nonisolated enum ScreenError: Error, Hashable {
  /// Neither standard input and output nor `/dev/tty` is a terminal.
  case noTerminal
  /// The terminal can only print line after line.
  case noCursorAddressing
  /// The system refused a pipe or a file in memory, or knows no terminal at all.
  case cannotStart
}
