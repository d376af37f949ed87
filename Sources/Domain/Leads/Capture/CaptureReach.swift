/// Addresses and numbers, which are known by their shape wherever they stand.
extension LeadCapture {
  /// - Returns: the address without what surrounds it.
  static func email(_ word: String) -> String? {
    var text = word.trimmingMarks
    if text.lowercased().hasPrefix("mailto:") { text.removeFirst(7) }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, isHost(parts[1]),
      text.allSatisfy({ !$0.isWhitespace })
    else { return nil }
    return text.lowercased()
  }

  /// One without a dot is an address that somebody has not ended, and is marked where it stands.
  private static func isHost(_ host: Substring) -> Bool {
    guard !host.hasPrefix("."), !host.hasSuffix(".") else { return false }
    return host.contains(".")
      || host.count > 1 && host.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
  }

  static func website(_ word: String) -> String? {
    address(word).flatMap { isPageOfNetwork($0) ? nil : $0 }
  }

  private static func address(_ word: String) -> String? {
    let text = word.trimmingMarks
    let lower = text.lowercased()
    if ["https://", "http://", "www."].contains(where: lower.hasPrefix) { return text }
    guard !text.contains("@") else { return nil }
    let host = lower.prefix { $0 != "/" }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let top = parts.last, topLevels.contains(String(top)) else { return nil }
    let isHost = parts.dropLast().allSatisfy { part in
      part.count > 1 && part.utf8.allSatisfy { $0.isHostByte }
    }
    return isHost ? text : nil
  }

  /// `linkedin.com/in/anna` is no site of hers.
  private static func isPageOfNetwork(_ address: String) -> Bool {
    let host = WebDomain.host(of: address)
    return networks.contains { host == $0 || host.hasSuffix("." + $0) }
  }

  private static let networks = [
    "linkedin.com", "instagram.com", "facebook.com", "twitter.com", "x.com", "youtube.com",
    "xing.com", "t.me", "wa.me",
  ]

  private static let topLevels: Set = [
    "com", "net", "org", "io", "gr", "ir", "eu", "co", "de", "uk", "cy", "info", "biz", "fr", "it",
    "tr", "ae", "example", "app", "dev", "shop", "gov", "edu", "ch", "at", "nl", "us", "es", "bg",
  ]

  static func isPartOfNumber(_ word: String) -> Bool {
    let latin = Numbers.latin(word.trimmingMarks)
    return latin.utf8.contains { (0x30...0x39).contains($0) }
      && latin.unicodeScalars.allSatisfy { scalar in
        "0123456789+-./()".unicodeScalars.contains(scalar) || scalar.properties.isBidiControl
          || scalar.properties.generalCategory == .dashPunctuation
      }
  }
}

extension UInt8 {
  fileprivate var isHostByte: Bool {
    switch self {
    case 0x61...0x7A, 0x30...0x39, UInt8(ascii: "-"): true
    default: false
    }
  }
}

extension String {
  /// Without the marks of a sentence at its ends.
  var trimmingMarks: String {
    var text = self[...]
    while let first = text.first, "<([\"'«“‘".contains(first),
      !(text.first == "(" && text.contains(")"))
    {
      text.removeFirst()
    }
    while let last = text.last, ">])\"'»”’.,;:!؛".contains(last),
      !(last == ")" && text.contains("("))
    {
      text.removeLast()
    }
    return String(text)
  }
}
