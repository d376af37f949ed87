/// Text made equal for finding: case, accents, scripts' twin letters, digits and marks.
///
/// ي/ى→ی, ك→ک, ة→ه, أإآ→ا; harakat, tatweel and ZWNJ dropped; Greek without tonos and with σ for ς;
/// Latin without accents; digits as 0...9. What is neither letter nor digit becomes one space.
public enum Folding {
  public static func fold(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    var needsSpace = false
    func add(_ byte: UInt8) {
      if byte != space {
        if needsSpace { out.append(space) }
        out.append(byte)
      }
      needsSpace = byte == space && !out.isEmpty
    }
    for scalar in text.unicodeScalars {
      guard scalar.value >= 0x80 else {
        add(ascii[Int(scalar.value)])
        continue
      }
      for byte in LetterFolding.bytes(of: scalar) { add(byte) }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The words of a folded text.
  public static func words(_ text: String) -> [String] {
    fold(text).utf8.split(separator: space).map { String(Substring($0)) }
  }

  static let space = UInt8(ascii: " ")

  /// Letters small, digits as they are, anything else a space.
  private static let ascii: [UInt8] = (UInt8(0)..<0x80).map { byte in
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    default: space
    }
  }
}
