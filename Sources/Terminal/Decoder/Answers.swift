import Cells

nonisolated extension ControlSequence {
  /// What `CSI ? …` answers: DA1, DECRQM, the flags of the kitty protocol, dark or light.
  var answer: Found {
    switch (Unicode.Scalar(final), intermediates.first) {
    case ("c", nil): .lastAnswer
    // 1 and 2: on and off, so it is known; 0 and 4: it is not, or cannot be used.
    case ("y", UInt8(ascii: "$")) where part(0, 0) == 2026 && [1, 2].contains(part(1, 0)):
      .event(.terminal(.synchronises))
    case ("n", nil) where part(0, 0) == 997 && [1, 2].contains(part(1, 0)):
      .event(.terminal(.isDark(part(1, 0) == 1)))
    default: .nothing
    }
  }
}

/// What a string sequence carries.
nonisolated enum StringKind {
  case osc, dcs, other
}

nonisolated extension Reading {
  /// Reads what follows `OSC`, `DCS` and their like, up to BEL or ST.
  init(string bytes: ArraySlice<UInt8>, _ kind: StringKind) {
    let body = bytes.prefix(Decoder.longestAnswer)
    guard let end = Skip.string.end(in: body) else {
      self =
        bytes.count < Decoder.longestAnswer
        ? .incomplete : .found(.tooLong(.string), length: body.count - 1)
      return
    }
    let isWhole = [Byte.bell, UInt8(ascii: "\\")].contains(body[..<end].last)
    let fact = isWhole ? Reading.fact(body[..<end].prefix { $0 >= 0x20 }, kind) : nil
    self = .found(
      fact.map { .event(.terminal($0)) } ?? .nothing, length: end - bytes.startIndex)
  }

  private static func fact(_ bytes: ArraySlice<UInt8>, _ kind: StringKind) -> TerminalFact? {
    switch kind {
    case .osc: background(String(decoding: bytes, as: UTF8.self))
    case .dcs: name(bytes)
    case .other: nil
    }
  }

  /// `>|name`, the answer to XTVERSION.
  private static func name(_ bytes: ArraySlice<UInt8>) -> TerminalFact? {
    guard bytes.starts(with: ">|".utf8), (3...82).contains(bytes.count) else { return nil }
    let name = String(decoding: bytes.dropFirst(2), as: UTF8.self)
    return .name(cleaned(name, keepsNewlines: false))
  }

  /// `11;rgb:r/g/b`, each of one to four hexadecimal digits.
  private static func background(_ text: String) -> TerminalFact? {
    guard text.hasPrefix("11;rgb:") else { return nil }
    let parts = text.dropFirst(7).split(separator: "/", omittingEmptySubsequences: false)
    let levels = parts.compactMap(level)
    guard parts.count == 3, levels.count == 3 else { return nil }
    // The weights of Rec. 709, on the values as they are: enough to tell black from white.
    return .isDark(0.2126 * levels[0] + 0.7152 * levels[1] + 0.0722 * levels[2] < 0.5)
  }

  /// The share of full light that the digits say.
  private static func level(_ digits: Substring) -> Double? {
    guard (1...4).contains(digits.count), digits.allSatisfy(\.isHexDigit),
      let value = UInt32(digits, radix: 16)
    else { return nil }
    return Double(value) / Double((1 << (4 * digits.count)) - 1)
  }
}
