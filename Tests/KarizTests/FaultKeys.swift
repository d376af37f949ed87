import Domain

/// What a keyboard, a mouse, a paste or a bad line may send.
enum FaultKeys {
  private static let named = [
    "[A", "[B", "[C", "[D", "[H", "[F", "[5~", "[6~", "[3~", "[2~", "[Z", "OP", "[15~", "[19~",
    "[1;2A", "[1;2B", "[1;2C", "[1;2D", "[1;5C", "[5;5~", "[6;5~", "[I", "[O", "[13;2u",
    "[<0;10;10M", "[<0;10;10m", "[<64;5;5M", "[<65;5;5M", "[<0;9999;9999M", "[200~L\u{1B}D\n[201~",
    "[200~\u{1B}[201~", "[", "[999999999999999A", "]0;x\u{7}", "P1$r\u{1B}\\",
  ].map { Array("\u{1B}\($0)".utf8) }

  private static let letters = Array("ضصثقلΛλθΘقمχپ؟۲۴é中🙂\u{301}\u{202E}").map {
    Array("\($0)".utf8)
  }

  private static let noise: [[UInt8]] = [
    [0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F], [0x80], [0x9B],
  ]

  /// But Ctrl+Q, which leaves at once: there would be an end to it all every few keys.
  private static let controls = (1...0x1F as ClosedRange<UInt8>).filter { $0 != 0x11 }

  /// Mostly commands, so that much is opened, moved, typed, undone and closed again.
  static func any(_ chance: inout SeededChance) -> [UInt8] {
    switch Int.random(in: 0..<100, using: &chance) {
    case 0..<40:
      [Array("hjklHJKL<>uU/?aemxDnNGg124wlp\r\r\u{1B}".utf8).randomElement(using: &chance) ?? 0]
    case 40..<75: [UInt8.random(in: 0x20...0x7E, using: &chance)]
    case 75..<84: [controls.randomElement(using: &chance) ?? 0]
    case 84..<92: named.randomElement(using: &chance) ?? []
    case 92..<97: letters.randomElement(using: &chance) ?? []
    default: noise.randomElement(using: &chance) ?? []
    }
  }
}
