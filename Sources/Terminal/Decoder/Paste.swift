/// A bracketed paste on its way: data, whatever it looks like.
nonisolated struct Paste {
  /// A paste is bounded, in bytes; the rest of a longer one is dropped.
  static let limit = 1 << 20

  private static let endMark = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  private var isCut = false
  private var isAfterReturn = false
  /// How much of the end mark the last bytes are.
  private var matched = 0

  /// Takes one byte; `true` when it was the last of the end mark.
  mutating func ends(with byte: UInt8) -> Bool {
    if byte == Self.endMark[matched] {
      matched += 1
      return matched == Self.endMark.count
    }
    // It only looked like the end: its Esc is dropped, the rest is data.
    for index in 1..<max(1, matched) { add(Self.endMark[index]) }
    matched = byte == Byte.escape ? 1 : 0
    if matched == 0 { add(byte) }
    return false
  }

  /// The text, with LF for each line end.
  var text: String {
    String(decoding: isCut ? wholeScalars : bytes[...], as: UTF8.self)
  }

  private mutating func add(_ byte: UInt8) {
    let isSecondHalf = isAfterReturn && byte == UInt8(ascii: "\n")
    isAfterReturn = byte == UInt8(ascii: "\r")
    guard !isSecondHalf else { return }
    guard bytes.count < Self.limit else {
      isCut = true
      return
    }
    bytes.append(isAfterReturn ? UInt8(ascii: "\n") : byte)
  }

  /// The bytes without the scalar that the limit cut in two.
  private var wholeScalars: ArraySlice<UInt8> {
    guard let lead = bytes.suffix(4).lastIndex(where: { $0 & 0xC0 != 0x80 }),
      case .incomplete = UTF8Step(bytes[lead...])
    else { return bytes[...] }
    return bytes[..<lead]
  }
}
