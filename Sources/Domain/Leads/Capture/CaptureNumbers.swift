/// The telephone number that a run of words begins with.
struct CapturedNumber {
  let kept: String
  /// Words that it takes.
  let count: Int

  /// - Parameter isLabelled: the text says that a number follows.
  init?(_ words: ArraySlice<String>, _ reading: Reading, isLabelled: Bool) {
    let run = words.prefix { LeadCapture.isPartOfNumber($0) }
    guard !run.isEmpty, !Self.isAmount(words.dropFirst(run.count).first) else { return nil }
    for length in (1...run.count).reversed() {
      let text = run.prefix(length).map(\.trimmingMarks).joined(separator: " ")
      let ending = Self.extension(of: words.dropFirst(length))
      let dialled = ending.map { "\(text) x\($0.digits)" } ?? text
      guard let kept = Self.kept(dialled, text, reading, isLabelled) else { continue }
      self.kept = kept
      count = length + (ending?.count ?? 0)
      return
    }
    return nil
  }

  /// The one country that the numbers of a text name; `nil` where they name none or several.
  static func country(of lines: [String], _ reading: Reading) -> PhonePlan? {
    let countries = lines.flatMap { line in
      let words = CaptureToken.all(in: line).compactMap(\.word)
      return words.indices.compactMap { country(of: words[$0...], reading) }
    }
    return Set(countries.map(\.code)).count == 1 ? countries.first : nil
  }

  private static func country(of words: ArraySlice<String>, _ reading: Reading) -> PhonePlan? {
    let latin = words.first.map { Numbers.latin($0.trimmingMarks) } ?? ""
    guard latin.hasPrefix("+") || latin.hasPrefix("(+") || latin.hasPrefix("00"),
      let kept = CapturedNumber(words, reading, isLabelled: true)?.kept,
      let number = PhoneNumber(kept: kept)
    else { return nil }
    return PhonePlan.parting(number.digits)?.plan
  }

  private static func kept(
    _ dialled: String, _ text: String, _ reading: Reading, _ isLabelled: Bool
  ) -> String? {
    let latin = Numbers.latin(text)
    let isMarked = latin.contains("+") || latin.hasPrefix("00")
    guard isLabelled || isMarked || isDialled(latin, at: reading.home) else { return nil }
    if let number = PhoneNumber(dialled, in: reading.home) { return number.kept }
    let digits = latin.utf8.count { (0x30...0x39).contains($0) }
    return isLabelled && digits >= 5 || reading.home == nil && digits >= 9 ? dialled : nil
  }

  /// Within a country numbers are known by their zero, or by how many digits they have; mobiles of Iran
  /// are often written without it.
  private static func isDialled(_ text: String, at home: PhonePlan?) -> Bool {
    guard let home else { return text.utf8.count { (0x30...0x39).contains($0) } >= 9 }
    let start = text.drop { !$0.isNumber }
    return ["", "1"].contains(home.trunk) || start.hasPrefix(home.trunk)
      || home.country == "IR" && start.hasPrefix("9") && start.count(where: \.isNumber) == 10
  }

  private static func isAmount(_ word: String?) -> Bool {
    guard let word = word?.trimmingMarks else { return false }
    return word == word.uppercased() && Reading.currency(word) != nil
      || ["تومان", "ریال", "میلیون", "هزار", "میلیارد"].contains(word)
  }

  /// `ext. 12`, `ext.12`, «داخلی ۱۲».
  private static func `extension`(of words: ArraySlice<String>) -> (digits: String, count: Int)? {
    guard let first = words.first.map(Numbers.latin) else { return nil }
    let name = first.prefix { !$0.isNumber }
    guard
      CaptureVocabulary.extensions.contains(CaptureVocabulary.bare(String(name)).joined())
        || name == "#"
    else { return nil }
    let glued = first.dropFirst(name.count).filter(\.isNumber)
    if !glued.isEmpty { return (glued, 1) }
    guard let next = words.dropFirst().first.map(Numbers.latin)?.trimmingMarks,
      (1...6).contains(next.count), next.allSatisfy(\.isNumber)
    else { return nil }
    return (next, 2)
  }
}
