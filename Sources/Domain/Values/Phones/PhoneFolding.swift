/// Numbers as words that are found by any of their beginnings.
extension Folding {
  /// What is looked through of numbers that are kept as lines: each as it may be dialled.
  public static func phones(_ lines: String) -> String {
    Texts.items(of: lines).map { line in
      PhoneNumber(kept: line).map { $0.searched.joined(separator: " ") } ?? asTyped(line)
    }.joined(separator: " ")
  }

  /// Nobody knows where it is dialled: its words, and its digits with and without a zero before them,
  /// and without what stands by itself before the rest.
  private static func asTyped(_ line: String) -> String {
    guard let key = PhoneKey(line) else { return fold(line) }
    let digits = key.number.filter { $0 != "+" }
    let others = [digits, "0" + key.stem, key.stem].filter { $0 == digits || !$0.hasPrefix("00") }
    let local = words(line).dropFirst().filter { $0.utf8.allSatisfy(isDigit) }.joined()
    return ([fold(line)] + others + (local.utf8.count > 5 ? [local] : [])).joined(separator: " ")
  }

  /// What a word of a question may be found by: where it is a number with its country, also the
  /// number within the country, for nobody may have said the country when it was kept.
  public static func meanings(of word: String) -> [String] {
    guard word.utf8.count > 9, word.utf8.allSatisfy(isDigit),
      let (plan, rest) = PhonePlan.parting(word), let national = plan.national(rest)
    else { return [word] }
    return [word, national]
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
