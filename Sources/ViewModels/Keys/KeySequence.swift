import Cells

/// Keys pressed one after the other that mean one action: `j`, `ctrl+r`, `m w`.
nonisolated public struct KeySequence: Hashable, Sendable, ExpressibleByStringLiteral {
  public let keys: [Key]

  public init(_ keys: [Key]) { self.keys = keys }

  /// - Precondition: `value` can be read; the tables of actions are tested for it.
  public init(stringLiteral value: String) { keys = KeySequence(reading: value)?.keys ?? [] }

  /// Reads `m w`, `ctrl+p`, `shift+left`, `f9`, `space`; blanks part the keys of a sequence.
  public init?(reading text: String) {
    let parts = text.split(separator: " ").map { KeySequence.key(String($0)) }
    let read = parts.compactMap { $0 }
    guard !read.isEmpty, read.count == parts.count else { return nil }
    keys = read
  }

  /// As hints and help print it: `m w`, `^R`, `⇧←`.
  public var text: String { keys.map(KeySequence.name).joined(separator: " ") }

  private static func key(_ text: String) -> Key? {
    var rest = text
    var modifiers: Key.Modifiers = []
    for (prefix, modifier) in modifierNames {
      while rest.count > prefix.count && rest.lowercased().hasPrefix(prefix) {
        modifiers.insert(modifier)
        rest = String(rest.dropFirst(prefix.count))
      }
    }
    if let code = codes[rest.lowercased()] { return Key(code, modifiers) }
    if rest.count > 1, rest.lowercased().hasPrefix("f"), let n = Int(rest.dropFirst()) {
      return (1...12).contains(n) ? Key(.function(n), modifiers) : nil
    }
    guard rest.count == 1, let character = rest.first else { return nil }
    return Key(.character(character), modifiers)
  }

  static func name(_ key: Key) -> String {
    var text = ""
    if key.modifiers.contains(.control) { text += "^" }
    if key.modifiers.contains(.alt) { text += "Alt+" }
    if key.modifiers.contains(.shift) { text += "⇧" }
    switch key.code {
    case .character(let character):
      if character == " " { return text + "Space" }
      return text + (key.modifiers.contains(.control) ? character.uppercased() : String(character))
    case .function(let number): return text + "F\(number)"
    default: return text + (names[key.code] ?? "")
    }
  }

  private static let modifierNames: [(String, Key.Modifiers)] = [
    ("ctrl+", .control), ("alt+", .alt), ("shift+", .shift),
  ]

  private static let codes: [String: Key.Code] = [
    "enter": .enter, "tab": .tab, "esc": .escape, "backspace": .backspace, "up": .up,
    "down": .down, "left": .left, "right": .right, "home": .home, "end": .end, "pgup": .pageUp,
    "pgdn": .pageDown, "insert": .insert, "delete": .delete, "space": .character(" "),
  ]

  private static let names: [Key.Code: String] = [
    .enter: "Enter", .tab: "Tab", .escape: "Esc", .backspace: "⌫", .up: "↑", .down: "↓",
    .left: "←", .right: "→", .home: "Home", .end: "End", .pageUp: "PgUp", .pageDown: "PgDn",
    .insert: "Ins", .delete: "Del",
  ]
}
