import Foundation

/// Bytes of a mail as they were before they were wrapped up for the way.
enum TextBytes {
  /// Whatever is no text of the encoding becomes `U+FFFD`, and an encoding that nobody knows is taken
  /// for UTF-8.
  static func text(_ bytes: ArraySlice<UInt8>, in encoding: String) -> String {
    guard let known = TextEncoding(named: encoding), known != .utf8,
      let transcoder = Transcoder(from: known)
    else { return String(decoding: bytes, as: UTF8.self) }
    var out: [UInt8] = []
    let isWhole = transcoder.append(bytes, to: &out)
    return String(decoding: out, as: UTF8.self) + (isWhole ? "" : "\u{FFFD}")
  }

  /// As they were before the way.
  /// - Parameter encoding: the word that the header of the part has for it.
  static func unwrapped(_ bytes: ArraySlice<UInt8>, _ encoding: String) -> [UInt8] {
    switch encoding {
    case "base64": base64(bytes)
    case "quoted-printable": quoted(bytes)
    default: Array(bytes)
    }
  }

  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(Data(base64Encoded: Data(bytes), options: .ignoreUnknownCharacters) ?? Data())
  }

  /// `=CE=A0`; an `=` at the end of a line joins it with the next.
  static func quoted(_ bytes: ArraySlice<UInt8>, underscoreIsBlank: Bool = false) -> [UInt8] {
    var out: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "="), takeLineEnd(from: &rest) { continue }
      if byte == UInt8(ascii: "="), let value = UInt8(hex: rest.prefix(2)) {
        out.append(value)
        rest = rest.dropFirst(2)
      } else {
        out.append(underscoreIsBlank && byte == UInt8(ascii: "_") ? 0x20 : byte)
      }
    }
    return out
  }

  private static func takeLineEnd(from rest: inout ArraySlice<UInt8>) -> Bool {
    let line = rest.drop { $0 == 0x20 || $0 == 0x0D }
    guard line.first == 0x0A else { return false }
    rest = line.dropFirst()
    return true
  }
}

extension UInt8 {
  fileprivate init?(hex digits: ArraySlice<UInt8>) {
    guard digits.count == 2 else { return nil }
    self.init(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
