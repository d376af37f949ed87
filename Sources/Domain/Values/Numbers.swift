/// Reading numbers as people type them, in the digits of any script.
public enum Numbers {
  /// The same text with every decimal digit of Unicode as 0...9.
  public static func latin(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue,
        let digit = Unicode.Scalar(UInt32(0x30 + Int(value)))
      {
        out.append(digit)
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }

  /// A whole number, with or without marks between the thousands.
  public static func whole(_ text: String) -> Int64? {
    guard let (negative, integer, fraction) = parts(text), fraction.isEmpty else { return nil }
    guard let value = Int64(integer) else { return nil }
    return negative ? -value : value
  }

  /// Minor units of `currency`: digits of any script, `1.234,56`, `1,234.56`, `۱۱۹٬۲۰۰`, `12k`, `3m`,
  /// `42 χιλ.`, `۲٫۱ میلیون`.
  ///
  /// One mark followed by exactly three digits parts thousands (`1.234` is 1234), unless it is the
  /// Persian decimal mark, or `decimalMark` in a currency of three decimals.
  public static func amount(
    _ text: String, in currency: Currency, decimalMark: Character = "."
  ) -> Amount? {
    let thirdMark = currency.places == 3 ? decimalMark : nil
    return units(in: text, of: currency.scale, thirdMark).map { Amount(minor: $0) }
  }

  /// The same for a number of no currency, with up to six decimals; one mark parts decimals where it
  /// is the reader's `decimalMark`, whatever follows it.
  public static func decimal(_ text: String, decimalMark: Character = ".") -> DecimalNumber? {
    units(in: text, of: DecimalNumber.scale, decimalMark).map { DecimalNumber(millionths: $0) }
  }

  /// How many times 1/`scale`; `nil` when that is not exact.
  private static func units(
    in text: String, of scale: Int64, _ thirdMark: Character?
  ) -> Int64? {
    var body = latin(text).trimmed.lowercased()
    let factor = takeSize(from: &body)
    guard let (negative, integer, fraction) = parts(body, thirdMark) else { return nil }
    guard let whole = Int64(integer) else { return nil }
    let (major, over) = whole.multipliedReportingOverflow(by: factor)
    let (scaled, over2) = major.multipliedReportingOverflow(by: scale)
    guard !over, !over2, let part = minor(fraction, factor * scale) else { return nil }
    let (sum, over3) = scaled.addingReportingOverflow(part)
    return over3 ? nil : negative ? -sum : sum
  }

  /// Takes the word for a thousand, a million or a milliard from the end.
  /// - Returns: 1 where there is none.
  private static func takeSize(from text: inout String) -> Int64 {
    guard let last = text.utf8.last, !(0x30...0x39).contains(last) else { return 1 }
    for (word, size) in sizes where text.hasSuffix(word) {
      text = text.dropLast(word.count).trimmed
      return size
    }
    return 1
  }

  private static let sizes: [(word: String, size: Int64)] = [
    ("thousand", 1000), ("million", 1_000_000), ("mln", 1_000_000), ("mio", 1_000_000),
    ("billion", 1_000_000_000), ("bn", 1_000_000_000),
    ("χιλιάδες", 1000), ("εκατομμύρια", 1_000_000), ("εκατομμύριο", 1_000_000),
    ("εκατ.", 1_000_000), ("εκατ", 1_000_000),
    ("k", 1000), ("χιλ.", 1000), ("χιλ", 1000), ("هزار", 1000),
    ("m", 1_000_000), ("εκ.", 1_000_000), ("εκ", 1_000_000), ("میلیون", 1_000_000),
    ("δισ.", 1_000_000_000), ("δισ", 1_000_000_000), ("میلیارد", 1_000_000_000),
  ]

  /// The value of decimals `fraction` in units of 1/`scale`; `nil` when that is not exact.
  private static func minor(_ fraction: String, _ scale: Int64) -> Int64? {
    var rest = scale
    var sum: Int64 = 0
    for byte in fraction.utf8 {
      let digit = Int64(byte) - 0x30
      guard rest % 10 == 0 else {
        if digit == 0 { continue }
        return nil
      }
      rest /= 10
      sum += digit * rest
    }
    return sum
  }

  /// Sign, digits before and digits after the decimal mark.
  /// - Parameter thirdMark: what parts decimals even when three digits follow it.
  private static func parts(
    _ text: String, _ thirdMark: Character? = nil
  ) -> (Bool, String, String)? {
    var body = latin(text).trimmed
    // It keeps a minus at the left of Persian digits.
    if body.hasPrefix("\u{200E}") { body.removeFirst() }
    let negative = body.hasPrefix("-") || body.hasPrefix("−")
    if negative { body.removeFirst() }
    var groups: [String] = [""]
    var marks: [Character] = []
    for character in body {
      if character.isASCII, character.isNumber {
        groups[groups.count - 1].append(character)
      } else if ".,٬٫'’ \u{00A0}\u{202F}".contains(character) {
        marks.append(character)
        groups.append("")
      } else {
        return nil
      }
    }
    guard groups[0].isEmpty == false || groups.count > 1, !groups.joined().isEmpty else {
      return nil
    }
    let isDecimal = marks.last.map { isDecimalMark($0, groups, marks, thirdMark) } ?? false
    let fraction = isDecimal ? groups.removeLast() : ""
    guard groups.dropFirst().allSatisfy({ $0.utf8.count == 3 || $0.utf8.count == 2 }) else {
      return nil
    }
    let integer = groups.joined()
    return (negative, integer.isEmpty ? "0" : integer, fraction)
  }

  private static func isDecimalMark(
    _ mark: Character, _ groups: [String], _ marks: [Character], _ thirdMark: Character?
  ) -> Bool {
    if mark == "٫" { return true }
    guard mark == "." || mark == "," else { return false }
    if marks.count > 1 { return marks.dropLast().allSatisfy { $0 != mark } }
    return mark == thirdMark || groups[1].utf8.count != 3 || groups[0].isEmpty || groups[0] == "0"
  }
}

extension StringProtocol {
  /// Without white space at either end.
  public var trimmed: String {
    // Nearly every text begins and ends with a plain letter, and imports ask for millions.
    let plain: ClosedRange<Unicode.Scalar> = "!"..."~"
    if let first = unicodeScalars.first, let last = unicodeScalars.last, plain.contains(first),
      plain.contains(last)
    {
      return String(self)
    }
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
