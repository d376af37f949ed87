/// What is done with a scalar that is to be shown.
enum Treatment: Hashable {
  /// It is a base, this wide.
  case shown(Int)
  /// It has no width and goes over or under the base before it.
  case combining
  /// It would act on the terminal, or cannot be seen where it matters: it is spelt out.
  case spelt
  /// It is harmless and cannot be seen.
  case leftOut
  /// ZWNJ and ZWJ, which only mean something between two letters.
  case joiner
  /// Half of a flag: it is shown as this letter.
  case flag(Unicode.Scalar)
  /// The C library does not know it.
  case unknown

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E: self = .shown(1)
    case 0x00...0x1F, 0x7F...0x9F: self = .spelt
    case let value where Self.isCommonLetter(value): self = .shown(1)
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x180E, 0x200B, 0x200E, 0x200F, 0x2060...0x2064,
      0x3164, 0xFE0E, 0xFE0F, 0xFEFF, 0xFFA0:
      self = .leftOut
    case 0x200C, 0x200D: self = .joiner
    case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: self = .spelt
    case 0xE000...0xF8FF, 0xFDD0...0xFDEF, 0xE0000...0xE007F, 0xF0000...0x10FFFF: self = .spelt
    case let value where value & 0xFFFE == 0xFFFE: self = .spelt
    case let value where (0x1F1E6...0x1F1FF).contains(value):
      self = .flag(Unicode.Scalar(UInt8(truncatingIfNeeded: value - 0x1F1E6 + 0x41)))
    default: self.init(measured: scalar)
    }
  }

  /// Latin, Greek, Cyrillic, Hebrew and Arabic letters and digits: one cell in every table of
  /// widths, so the library need not be asked.
  private static func isCommonLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0xA1...0xAC, 0xAE...0x2FF, 0x391...0x3A1, 0x3A3...0x482, 0x48A...0x52F, 0x5D0...0x5EA,
      0x620...0x64A, 0x660...0x66F, 0x671...0x6D3, 0x6F0...0x6FF:
      true
    default: false
    }
  }

  private init(measured scalar: Unicode.Scalar) {
    switch scalar.columns {
    case 0: self = scalar.properties.generalCategory == .format ? .spelt : .combining
    case let width where width > 0: self = .shown(width)
    default: self = .unknown
    }
  }
}

extension Unicode.Scalar {
  static let nonJoiner: Unicode.Scalar = "\u{200C}"
  static let joiner: Unicode.Scalar = "\u{200D}"

  /// The keycap digits count as emoji in Unicode; here they are digits.
  var isEmoji: Bool { value >= 0xA9 && properties.isEmoji }

  /// One of the five colours of skin.
  var isEmojiModifier: Bool { (0x1F3FB...0x1F3FF).contains(value) }
}
