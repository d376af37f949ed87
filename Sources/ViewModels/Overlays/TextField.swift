import Cells

/// A line of text under edit. The cursor counts grapheme clusters from the logical start.
nonisolated public struct TextField: Hashable, Sendable {
  public private(set) var characters: [Character]
  public private(set) var cursor: Int

  /// More than this is not taken into one field.
  public static let longest = 10_000

  public init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  public var text: String { String(characters) }
  public var isEmpty: Bool { characters.isEmpty }

  /// - Returns: whether the key was one of editing.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    if key.modifiers.contains(.control) { return control(key.code) }
    if key.modifiers.contains(.alt) { return word(key.code) }
    switch key.code {
    case .character(let character): insert(String(character))
    case .backspace: delete(from: cursor - 1, to: cursor)
    case .delete: delete(from: cursor, to: cursor + 1)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home: cursor = 0
    case .end: cursor = characters.count
    default: return false
    }
    return true
  }

  /// Puts text in at the cursor; line ends become blanks.
  public mutating func insert(_ text: String) {
    let fresh = text.prefix(Self.longest - min(Self.longest, characters.count))
      .map { $0.isNewline || $0 == "\t" ? " " : $0 }
    characters.insert(contentsOf: fresh, at: cursor)
    cursor += fresh.count
  }

  /// Puts a text in the place of what stands between a character and the cursor.
  mutating func replace(from start: Int, with text: String) {
    delete(from: start, to: cursor)
    insert(text)
  }

  private mutating func control(_ code: Key.Code) -> Bool {
    guard case .character(let character) = code else { return false }
    switch character {
    case "a": cursor = 0
    case "e": cursor = characters.count
    case "k": delete(from: cursor, to: characters.count)
    case "u": delete(from: 0, to: cursor)
    case "w": delete(from: wordStart, to: cursor)
    default: return false
    }
    return true
  }

  private mutating func word(_ code: Key.Code) -> Bool {
    guard case .character(let character) = code else { return false }
    switch character {
    case "b": cursor = wordStart
    case "f": cursor = wordEnd
    default: return false
    }
    return true
  }

  private mutating func delete(from: Int, to: Int) {
    let range = max(0, from)..<max(max(0, from), min(characters.count, to))
    characters.removeSubrange(range)
    cursor = min(range.lowerBound, characters.count)
  }

  private var wordStart: Int {
    var at = cursor
    while at > 0 && characters[at - 1].isWhitespace { at -= 1 }
    while at > 0 && !characters[at - 1].isWhitespace { at -= 1 }
    return at
  }

  private var wordEnd: Int {
    var at = cursor
    while at < characters.count && characters[at].isWhitespace { at += 1 }
    while at < characters.count && !characters[at].isWhitespace { at += 1 }
    return at
  }
}

nonisolated extension TextField {
  /// Where the cursor stands in `text`.
  public var caret: String.Index {
    let text = text
    return text.index(text.startIndex, offsetBy: cursor, limitedBy: text.endIndex) ?? text.endIndex
  }
}
