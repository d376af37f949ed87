/// All that the world tells the program, one at a time.
public enum Event: Hashable, Sendable {
  case key(Key)
  /// Pasted text, as data: line ends are LF, escape bytes are gone, at most 1 MB.
  case paste(String)
  case mouse(Mouse)
  /// The terminal has another size, or must be drawn anew (after suspend, Ctrl+L).
  case resize(Size)
  case focus(Bool)
  /// Another process wrote to the file.
  case fileChanged
  /// A job has something to say; whoever started it knows where to look.
  case jobSpoke
  /// A file of settings or of themes was saved.
  case settingsChanged
  /// The moment that was asked for in `nextEvent(until:)` has come.
  case tick
  /// The terminal told something about itself (dark or light, its name).
  case terminal(TerminalFact)
  /// The terminal is gone, or somebody asked the program to end.
  case end
}

/// A key with its modifiers. Shift is not named for characters: it is in the character.
public struct Key: Hashable, Sendable {
  public enum Code: Hashable, Sendable {
    /// One grapheme cluster as typed, in any script.
    case character(Character)
    case enter, tab, escape, backspace
    case up, down, left, right, home, end, pageUp, pageDown, insert, delete
    case function(Int)
  }

  public struct Modifiers: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let shift = Modifiers(rawValue: 1)
    public static let alt = Modifiers(rawValue: 2)
    public static let control = Modifiers(rawValue: 4)
  }

  public var code: Code
  public var modifiers: Modifiers
  /// What the same key gives on a Latin layout, when the terminal tells (kitty protocol).
  public var base: Character?

  public init(_ code: Code, _ modifiers: Modifiers = [], base: Character? = nil) {
    self.code = code
    self.modifiers = modifiers
    self.base = base
  }
}

public struct Mouse: Hashable, Sendable {
  public enum Kind: Hashable, Sendable { case press, release, drag, wheelUp, wheelDown }
  public enum Button: Hashable, Sendable { case left, middle, right, none }

  public var kind: Kind
  public var button: Button
  /// The cell, counted from 0 at the top left as seen.
  public var at: Point
  public var modifiers: Key.Modifiers

  public init(_ kind: Kind, _ button: Button, at: Point, _ modifiers: Key.Modifiers = []) {
    self.kind = kind
    self.button = button
    self.at = at
    self.modifiers = modifiers
  }
}

/// What a terminal answers about itself.
public enum TerminalFact: Hashable, Sendable {
  /// Luminance of its background says dark (or light).
  case isDark(Bool)
  /// The XTVERSION answer, cleaned.
  case name(String)
  /// It understands synchronised output (mode 2026).
  case synchronises
}
