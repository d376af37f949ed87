import Cells

nonisolated extension Key {
  /// The key of a byte below 0x20, or of DEL. Ctrl+H and Backspace are one byte in many terminals,
  /// and so are Ctrl+J and Enter: the key that everybody has wins.
  init(control byte: UInt8) {
    switch byte {
    case 0x08, Byte.delete: self.init(.backspace)
    case 0x09: self.init(.tab)
    case 0x0A, 0x0D: self.init(.enter)
    case Byte.escape: self.init(.escape)
    case 0x00: self.init(.character(" "), .control)
    case 0x01...0x1A:
      self.init(.character(Character(Unicode.Scalar(byte + 0x60))), .control)
    default: self.init(.character(Character(Unicode.Scalar((byte & 0x1F) + 0x40))), .control)
    }
  }
}

nonisolated extension Key.Modifiers {
  /// xterm's parameter: 1, plus 1 for Shift, 2 Alt, 4 Control, 8 Super, 16 Hyper, 32 Meta, and 64
  /// and 128 for locks. `nil` with Super or Hyper, which belong to the desktop.
  init?(parameter: Int) {
    let bits = max(0, parameter - 1)
    guard bits & (8 | 16) == 0 else { return nil }
    self = []
    if bits & 1 != 0 { insert(.shift) }
    if bits & (2 | 32) != 0 { insert(.alt) }
    if bits & 4 != 0 { insert(.control) }
  }
}

/// The keys of the fixed forms, which are the same in xterm, VTE, Konsole, kitty, tmux, the Linux
/// console and rxvt wherever they do not contradict each other.
nonisolated enum FixedKeys {
  /// The key of `CSI letter` and `SS3 letter`, in both modes of the cursor keys.
  static func letter(_ final: UInt8) -> Key.Code? {
    switch Unicode.Scalar(final) {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "F": .end
    case "H": .home
    case "P": .function(1)
    case "Q": .function(2)
    case "R": .function(3)
    case "S": .function(4)
    default: nil
    }
  }

  /// rxvt's arrows in small letters, which say that a modifier is held.
  static func smallLetter(_ final: UInt8) -> Key.Code? {
    (UInt8(ascii: "a")...UInt8(ascii: "d")).contains(final) ? letter(final - 0x20) : nil
  }

  /// The key of `CSI number ~`.
  static func number(_ number: Int) -> Key.Code? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// The key of `SS3 letter` on the keypad in application mode, which `smkx` sets.
  static func keypad(_ final: UInt8) -> Key.Code? {
    switch Unicode.Scalar(final) {
    case "M": .enter
    case "I": .tab
    case "X": .character("=")
    case "j"..."y": .character(Character(Unicode.Scalar(final - 0x40)))
    default: nil
    }
  }

  /// The key of `CSI number u` in the private area that the kitty protocol uses.
  static func kitty(_ number: Int) -> Key.Code? {
    let keypad: [Character] = [".", "/", "*", "-", "+"]
    let moves: [Key.Code] = [
      .left, .right, .up, .down, .pageUp, .pageDown, .home, .end, .insert, .delete,
    ]
    return switch number {
    case 57376...57398: .function(number - 57363)
    case 57399...57408: .character(Character(Unicode.Scalar(UInt8(number - 57399) + 0x30)))
    case 57409...57413: .character(keypad[number - 57409])
    case 57414: .enter
    case 57415: .character("=")
    case 57416: .character(",")
    case 57417...57426: moves[number - 57417]
    default: nil
    }
  }
}
