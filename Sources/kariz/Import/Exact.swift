import Domain

/// How exports write values, and how these are read back as exactly the same values.
///
/// What people type is read by `Reading`, which is lenient; here nothing is guessed or trimmed.
nonisolated enum Exact {
  static func text(_ value: Value, of type: PropertyType, in currency: Currency) -> String {
    switch (value, type) {
    case (.null, _): ""
    case (.text(let text), _): text
    case (.integer(let number), .money): Money(Amount(minor: number), currency).decimal
    case (.integer(let number), .decimal): DecimalNumber(millionths: number).text
    case (.integer(let number), .instant): instant(Instant(milliseconds: number))
    case (.integer(let number), .flag): number == 0 ? "false" : "true"
    case (.integer(let number), _): String(number)
    }
  }

  /// - Returns: `nil` when `text` is not as `text(_:of:in:)` writes a value of that type.
  static func value(_ text: String, of type: PropertyType, in currency: Currency) -> Value? {
    guard !text.isEmpty else { return .null }
    switch type {
    case .text, .texts, .phones, .tags, .url: return text.utf8.contains(0) ? nil : .text(text)
    case .number, .percent, .link: return Int64(text).map { .integer($0) }
    case .decimal: return DecimalNumber(exact: text).map { .integer($0.millionths) }
    case .money: return amount(text, in: currency).map { .integer($0) }
    case .currency: return Currency(text)?.value
    case .day: return Day(iso: text)?.value
    case .instant: return instant(text)?.value
    case .due: return Due(iso: text)?.value
    case .flag: return ["true": .integer(1), "false": .integer(0)][text]
    case .custom: return nil
    case .choice(let words): return words.contains(text) ? .text(text) : nil
    }
  }

  /// `2026-11-21T16:42:00Z`, or `…:00.250Z` where milliseconds are left.
  private static func instant(_ instant: Instant) -> String {
    let rest = (instant.milliseconds % 1000 + 1000) % 1000
    guard rest > 0 else { return instant.iso }
    let digits = String(rest + 1000).dropFirst()
    return "\(instant.iso.dropLast()).\(digits)Z"
  }

  private static func instant(_ text: String) -> Instant? {
    guard let whole = Instant(iso: text) else { return nil }
    guard let point = text.utf8.lastIndex(of: UInt8(ascii: ".")) else { return whole }
    let digits = text[text.utf8.index(after: point)...].dropLast()
    guard digits.utf8.count == 3, let rest = Int64(digits), rest >= 0 else { return nil }
    return Instant(milliseconds: whole.milliseconds + rest)
  }

  /// Minor units of `-1234.50`, with just as many decimals as the currency has.
  private static func amount(_ text: String, in currency: Currency) -> Int64? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == (currency.places == 0 ? 1 : 2) else { return nil }
    guard parts.count == 1 || parts[1].utf8.count == currency.places else { return nil }
    return Int64(parts.joined())
  }
}
