/// Names of hosts as people write them: `xn--mgba3a4f16a.ir` is `ایران.ir` (RFC 3492).
public enum HostName {
  /// Every part that is written in ASCII for machines, in its own letters. A final sigma is one like any
  /// other, as some programs write it.
  public static func readable(_ host: String) -> String {
    // Nearly all are plain, and imports ask for millions.
    guard !host.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "-") }) else { return host }
    guard host.contains("xn--") else { return host.replacing("ς", with: "σ") }
    return host.split(separator: ".", omittingEmptySubsequences: false).map { part in
      part.hasPrefix("xn--") ? decoded(part.dropFirst(4)) ?? String(part) : String(part)
    }.joined(separator: ".")
  }

  /// - Returns: `nil` for what nobody has written so.
  private static func decoded(_ text: Substring) -> String? {
    let bytes = Array(text.utf8)
    let end = bytes.lastIndex(of: UInt8(ascii: "-"))
    var letters = bytes[..<(end ?? 0)].map(UInt32.init)
    var rest = bytes[(end.map { $0 + 1 } ?? 0)...]
    var (scalar, place, bias) = (128, 0, 72)
    while !rest.isEmpty {
      guard let delta = number(&rest, bias) else { return nil }
      let count = letters.count + 1
      bias = adapted(delta, count, isFirst: place == 0 && scalar == 128)
      let (sum, overflow) = place.addingReportingOverflow(delta)
      guard !overflow, sum / count <= 0x10FFFF else { return nil }
      scalar += sum / count
      guard let wide = UInt32(exactly: scalar) else { return nil }
      letters.insert(wide, at: sum % count)
      place = sum % count + 1
    }
    var name = ""
    for letter in letters {
      guard let known = Unicode.Scalar(letter) else { return nil }
      name.unicodeScalars.append(known)
    }
    return name
  }

  /// One number of several digits, the smallest first, each of a weight of its own.
  private static func number(_ bytes: inout ArraySlice<UInt8>, _ bias: Int) -> Int? {
    var (sum, weight, place) = (0, 1, 36)
    while let byte = bytes.popFirst(), weight < 1 << 32 {
      guard let digit = digit(byte) else { return nil }
      sum += digit * weight
      let threshold = min(26, max(1, place - bias))
      if digit < threshold { return sum }
      weight *= 36 - threshold
      place += 36
    }
    return nil
  }

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x61...0x7A: Int(byte) - 0x61
    case 0x30...0x39: Int(byte) - 0x30 + 26
    default: nil
    }
  }

  private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
    var rest = isFirst ? delta / 700 : delta / 2
    rest += rest / count
    var bias = 0
    while rest > 455 {
      rest /= 35
      bias += 36
    }
    return bias + 36 * rest / (rest + 38)
  }
}
