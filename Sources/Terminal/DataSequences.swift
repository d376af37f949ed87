import Cells

/// The sequences that carry text of the user, each built here and nowhere else.
enum DataSequence {
  /// The most that terminals are known to take, in bytes of text.
  private static let longestCopy = 74_000
  private static let longestTitle = 120

  /// OSC 2: the title of the window.
  static func title(_ text: String, _ charset: Charset) -> [UInt8] {
    Array("\u{1B}]2;".utf8) + plain(text, charset) + [Byte.bell]
  }

  /// OSC 9 and OSC 777: a notice of the desktop; or the bell alone.
  static func alert(_ text: String, _ alert: Alert, _ charset: Charset) -> [UInt8] {
    let head: String
    switch alert {
    case .none: return []
    case .bell: return [Byte.bell]
    case .osc9: head = "\u{1B}]9;"
    case .osc777: head = "\u{1B}]777;notify;Kariz;"
    }
    return Array(head.utf8) + plain(text, charset) + [Byte.bell]
  }

  /// Clean, short, and without the sign that parts the fields of a sequence.
  private static func plain(_ text: String, _ charset: Charset) -> [UInt8] {
    let clean = cleaned(
      String(text.prefix(longestTitle)), glyphs: charset == .utf8 ? .unicode : .asciiText)
    return clean.prefix(longestTitle).utf8.map { $0 == UInt8(ascii: ";") ? 0x2C : $0 }
  }

  /// OSC 52: text for the clipboard. Line ends and tabs are kept: they make rows and columns of it.
  static func copy(_ text: String) -> [UInt8] {
    let fields = capped(text).split(separator: "\t", omittingEmptySubsequences: false)
    let clean = fields.map { cleaned(String($0), keepsNewlines: true) }.joined(separator: "\t")
    return Array("\u{1B}]52;c;".utf8) + base64(Array(capped(clean).utf8)) + [Byte.bell]
  }

  /// As many whole scalars as the limit allows.
  private static func capped(_ text: String) -> Substring {
    guard text.utf8.count > longestCopy else { return text[...] }
    var end = text.utf8.index(text.startIndex, offsetBy: longestCopy)
    while String.Index(end, within: text.unicodeScalars) == nil {
      end = text.utf8.index(before: end)
    }
    return text[..<end]
  }

  private static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start...].prefix(3)
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for digit in 0..<4 {
        let isPadding = digit > group.count
        result.append(isPadding ? UInt8(ascii: "=") : letters[value >> (18 - 6 * digit) & 63])
      }
    }
    return result
  }
}
