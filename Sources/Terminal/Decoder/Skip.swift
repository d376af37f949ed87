/// A sequence that is eaten to its end because it is longer than any that is known.
nonisolated enum Skip {
  /// `CSI …`, up to its final byte.
  case control
  /// `OSC …`, `DCS …` and their like, up to BEL or ST.
  case string

  /// Whether an Esc at the end of the input may be the first half of what ends it.
  var keepsEscape: Bool { self == .string }

  /// The index after its end; `nil` when that is not there yet.
  func end(in bytes: ArraySlice<UInt8>) -> Int? {
    switch self {
    case .control: controlEnd(in: bytes)
    case .string: stringEnd(in: bytes)
    }
  }

  private func controlEnd(in bytes: ArraySlice<UInt8>) -> Int? {
    guard let last = bytes.firstIndex(where: { !(0x20...0x3F).contains($0) }) else { return nil }
    return (0x40...0x7E).contains(bytes[last]) ? last + 1 : last
  }

  private func stringEnd(in bytes: ArraySlice<UInt8>) -> Int? {
    let ends = [Byte.bell, Byte.cancel, Byte.substitute, Byte.escape]
    guard let last = bytes.firstIndex(where: ends.contains) else { return nil }
    guard bytes[last] == Byte.escape else { return last + 1 }
    guard let after = bytes[last...].dropFirst().first else { return nil }
    return after == UInt8(ascii: "\\") ? last + 2 : last
  }
}
