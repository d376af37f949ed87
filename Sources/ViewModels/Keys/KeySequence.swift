import Cells

/// Keys pressed one after the other that mean one action: `j`, `ctrl+r`, `m w`.
nonisolated public struct KeySequence: Hashable, Sendable, ExpressibleByStringLiteral {
  public let keys: [Key]

  public init(_ keys: [Key]) { self.keys = keys }

  /// - Precondition: `value` can be read; the tables of actions are tested for it.
  public init(stringLiteral value: String) { keys = KeySequence(reading: value)?.keys ?? [] }

  /// Reads `m w`, `ctrl+p`, `shift+left`, `f9`, `space`; blanks part the keys of a sequence.
  public init?(reading text: String) {
    // Most are one letter, and the start reads them all.
    guard text.utf8.count > 1 else {
      guard text != " ", let key = KeySequence.key(text) else { return nil }
      keys = [key]
      return
    }
    let parts = text.split(separator: " ").map { KeySequence.key(String($0)) }
    let read = parts.compactMap { $0 }
    guard !read.isEmpty, read.count == parts.count else { return nil }
    keys = read
  }

  /// One of the two begins with the other, so that they cannot both be meant.
  func meets(_ other: KeySequence) -> Bool {
    keys.starts(with: other.keys) || other.keys.starts(with: keys)
  }

  /// As `keys.toml` spells it: `m w`, `ctrl+r`, `shift+left`.
  public var spelling: String { keys.map { KeySequence.spelling($0) }.joined(separator: " ") }

  private static func spelling(_ key: Key) -> String {
    let modifiers = modifierNames.filter { key.modifiers.contains($0.1) }.map(\.0).joined()
    switch key.code {
    case .function(let number): return modifiers + "f\(number)"
    default:
      if let named = named.first(where: { $0.code == key.code }) { return modifiers + named.word }
      guard case .character(let character) = key.code else { return modifiers }
      return modifiers + String(character)
    }
  }

  /// As hints and help print it: `m w`, `^R`, `⇧←`.
  public var text: String { keys.map { KeySequence.name($0) }.joined(separator: " ") }

  /// The same where signs are ASCII: an arrow would be taken for a letter there.
  var asciiText: String {
    keys.map { KeySequence.name($0, inAscii: true) }.joined(separator: " ")
  }

  private static func key(_ text: String) -> Key? {
    if text.utf8.count == 1, let letter = text.first { return Key(.character(letter)) }
    let (modifiers, rest) = parted(text)
    let word = rest.lowercased()
    if let named = named.first(where: { $0.word == word }) { return Key(named.code, modifiers) }
    if rest.count > 1, word.hasPrefix("f"), let n = Int(rest.dropFirst()) {
      return (1...12).contains(n) ? Key(.function(n), modifiers) : nil
    }
    // With Ctrl a terminal does not tell a small letter from a capital.
    let letter = modifiers.contains(.control) ? word : rest
    guard letter.count == 1, let character = letter.first else { return nil }
    return Key(.character(character), modifiers)
  }

  /// What is held down, and the key.
  private static func parted(_ text: String) -> (Key.Modifiers, rest: String) {
    var rest = text
    var modifiers: Key.Modifiers = []
    guard text.utf8.contains(UInt8(ascii: "+")) else { return (modifiers, rest) }
    for (prefix, modifier) in modifierNames {
      while rest.count > prefix.count && rest.lowercased().hasPrefix(prefix) {
        modifiers.insert(modifier)
        rest = String(rest.dropFirst(prefix.count))
      }
    }
    return (modifiers, rest)
  }

  static func name(_ key: Key, inAscii: Bool = false) -> String {
    var text = ""
    if key.modifiers.contains(.control) { text += "^" }
    if key.modifiers.contains(.alt) { text += "Alt+" }
    if key.modifiers.contains(.shift) { text += inAscii ? "Shift+" : "⇧" }
    switch key.code {
    case .character(let character):
      if character == " " { return text + "Space" }
      return text + (key.modifiers.contains(.control) ? character.uppercased() : String(character))
    case .function(let number): return text + "F\(number)"
    default:
      guard let named = named.first(where: { $0.code == key.code }) else { return text }
      let isShown = !inAscii || named.sign.utf8.allSatisfy { $0 < 0x80 }
      return text
        + (isShown ? named.sign : named.word.prefix(1).uppercased() + named.word.dropFirst())
    }
  }

  private static let modifierNames: [(String, Key.Modifiers)] = [
    ("ctrl+", .control), ("alt+", .alt), ("shift+", .shift),
  ]

  /// Keys with names: as tables and `keys.toml` spell them, and as hints print them.
  private static let named: [(word: String, code: Key.Code, sign: String)] = [
    ("enter", .enter, "Enter"), ("tab", .tab, "Tab"), ("esc", .escape, "Esc"),
    ("backspace", .backspace, "⌫"), ("up", .up, "↑"), ("down", .down, "↓"), ("left", .left, "←"),
    ("right", .right, "→"), ("home", .home, "Home"), ("end", .end, "End"),
    ("pgup", .pageUp, "PgUp"), ("pgdn", .pageDown, "PgDn"), ("insert", .insert, "Ins"),
    ("delete", .delete, "Del"), ("space", .character(" "), "Space"),
  ]
}
