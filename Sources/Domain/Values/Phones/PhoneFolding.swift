/// Numbers as words that are found by any of their beginnings.
extension Folding {
  /// What is looked through of numbers that are kept as lines: each as it may be dialled.
  public static func phones(_ lines: String) -> String {
    lines.split(separator: "\n").map { line in
      PhoneNumber(kept: String(line)).map { $0.searched.joined(separator: " ") }
        ?? fold(String(line))
    }.joined(separator: " ")
  }

  /// Words of a question, in which the groups of one number are one word: `0210 555` is `0210555`.
  /// Seven digits are a number, or fewer where the first group begins with zero.
  public static func joiningPhones(_ words: [String]) -> [String] {
    guard let first = words.first, words.allSatisfy({ $0.utf8.allSatisfy(isDigit) }) else {
      return words
    }
    let digits = words.joined()
    guard digits.utf8.count >= 7 || first.hasPrefix("0") else { return words }
    return [digits.hasPrefix("00") ? String(digits.dropFirst(2)) : digits]
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
