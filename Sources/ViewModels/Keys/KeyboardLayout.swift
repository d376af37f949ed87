import Cells
import Domain

/// What the keys of another keyboard mean in command mode: the Latin keys at the same places.
nonisolated public struct KeyboardLayout: Sendable {
  public let name: String
  private let latin: [Character: Character]
  private let produced: [Character: Character]

  /// - Parameter pairs: what the layout produces and the Latin keys there, of equal length; what
  ///   stands first counts where two keys would be one.
  public init(_ name: String, _ pairs: [(produced: String, latin: String)]) {
    self.name = name
    var latin: [Character: Character] = [:]
    var produced: [Character: Character] = [:]
    for pair in pairs {
      for (from, to) in zip(pair.produced, pair.latin) {
        if latin[from] == nil { latin[from] = to }
        if produced[to] == nil { produced[to] = from }
      }
    }
    self.latin = latin
    self.produced = produced
  }

  func latin(_ character: Character) -> Character? { latin[character] }

  /// What is printed on the key of this keyboard; `nil` where that cannot be seen by itself, as
  /// vowel signs and joiners cannot.
  func printed(_ latin: Character) -> Character? {
    produced[latin].flatMap { character in
      let isMark = character.unicodeScalars.first?.properties.generalCategory == .nonspacingMark
      return character.isLetter && !isMark ? character : nil
    }
  }
}

nonisolated extension KeyboardLayout {
  /// How a key is called for whom has this keyboard.
  func name(of key: Key) -> String {
    guard case .character(let character) = key.code, key.modifiers.isEmpty,
      let printed = printed(character)
    else { return KeySequence.name(key) }
    return String(printed)
  }
}

/// The keyboards whose letters are understood where a command is wanted, in the order in which they
/// are asked. Their tables are made when the first letter that is not Latin comes.
nonisolated public struct Keyboards: Sendable {
  public let layouts: [KeyboardLayout]

  public init(_ layouts: [KeyboardLayout]) { self.layouts = layouts }

  /// No other keyboards: digits of all scripts alone are understood.
  static let latin = Keyboards([])
  public static let usual = Keyboards(KeyboardLayout.shipped)

  /// Whether a key comes from a Greek keyboard; `nil` when keyboards of other letters have it too.
  static func isGreek(_ key: Key) -> Bool? {
    guard case .character(let character) = key.code, character.isLetter else { return nil }
    return !character.isASCII && KeyboardLayout.greek.latin(character) != nil
  }

  /// What was meant by a text typed on the wrong keyboard.
  public func command(_ text: String) -> String {
    String(
      text.map { character in
        guard case .character(let meant) = command(Key(.character(character))).code else {
          return character
        }
        return meant
      })
  }

  /// The key as the tables of actions know it: digits of any script are 0–9, and a letter that is
  /// not Latin is the key at its place. No action has the semicolon, which a Greek keyboard gives
  /// where others have the `q`.
  /// - Parameter typesGreek: whether the letters before were Greek.
  public func command(_ key: Key, typesGreek: Bool = false) -> Key {
    guard case .character(let character) = key.code else { return key }
    if character == ";", typesGreek || key.base == "q" {
      return Key(.character("q"), key.modifiers)
    }
    guard !character.isASCII else { return key }
    if let base = key.base, base.isASCII { return Key(.character(base), key.modifiers) }
    let digit = Numbers.latin(String(character))
    if digit.count == 1, let first = digit.first, first.isASCII {
      return Key(.character(first), key.modifiers)
    }
    for layout in layouts {
      if let found = layout.latin(character) { return Key(.character(found), key.modifiers) }
    }
    return key
  }
}
