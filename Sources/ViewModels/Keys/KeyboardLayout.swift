import Cells
import Domain

/// What a key of another keyboard layout means in command mode: the Latin key at the same place.
nonisolated public struct KeyboardLayout: Sendable {
  private let latin: [Character: Character]

  /// - Parameter pairs: what the layout produces and the Latin keys there, of equal length.
  init(_ pairs: [(String, String)]) {
    var table: [Character: Character] = [:]
    for (produced, keys) in pairs {
      for (from, to) in zip(produced, keys) where table[from] == nil { table[from] = to }
    }
    latin = table
  }

  public static let persian = KeyboardLayout([
    ("ضصثقفغعهخحجچ", "qwertyuiop[]"), ("شسیبلاتنمکگ", "asdfghjkl;'"), ("ظطزرذدپو", "zxcvbnm,"),
    ("ؤئيإأآة»«", "ASDFGHJKL"), ("كژء", "ZCM"), ("؟٬٫﷼٪×،", "?@#$%^&"), ("؛ـ÷", "\"_~"),
    // Vowel signs and joiners would melt into one character, so each stands alone.
    ("\u{652}", "Q"), ("\u{64C}", "W"), ("\u{64D}", "E"), ("\u{64B}", "R"), ("\u{64F}", "T"),
    ("\u{650}", "Y"), ("\u{64E}", "U"), ("\u{651}", "I"), ("\u{653}", "X"), ("\u{670}", "V"),
    ("\u{200C}", "B"), ("\u{654}", "N"),
  ])

  public static let greek = KeyboardLayout([
    ("ςερτυθιοπ", "wertyuiop"), ("ασδφγηξκλ", "asdfghjkl"), ("ζχψωβνμ", "zxcvbnm"),
    ("ΕΡΤΥΘΙΟΠ", "ERTYUIOP"), ("ΑΣΔΦΓΗΞΚΛ", "ASDFGHJKL"), ("ΖΧΨΩΒΝΜ", "ZXCVBNM"),
    ("άέήίόύώ", "aehioyv"), ("ΆΈΉΊΌΎΏ", "AEHIOYV"),
  ])

  public static let all = [persian, greek]

  /// Whether a key comes from a Greek keyboard; `nil` when keyboards of other letters have it too.
  static func isGreek(_ key: Key) -> Bool? {
    guard case .character(let character) = key.code, character.isLetter else { return nil }
    return greek.latin[character] != nil
  }

  /// What was meant by a text typed on the wrong keyboard.
  public static func command(_ text: String) -> String {
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
  public static func command(_ key: Key, typesGreek: Bool = false) -> Key {
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
    for layout in all {
      if let found = layout.latin[character] { return Key(.character(found), key.modifiers) }
    }
    return key
  }
}
