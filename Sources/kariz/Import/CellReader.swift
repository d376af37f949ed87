import Domain
import ViewModels

/// Reads the cells of one column as values of one property.
///
/// Columns repeat themselves: what few values there are, days and choices above all, are understood
/// once and then looked up.
nonisolated struct CellReader {
  let column: Int
  /// The place of the property in a record's values.
  let place: Int
  let property: Property
  /// Whether the cells are as our own export writes them.
  let isExact: Bool
  private var known: [String: Value] = [:]
  private static var knownLimit: Int { 4096 }
  /// Bytes of one text.
  static var longestText: Int { 1_000_000 }
  /// Minor units of one amount, either way.
  private static var largestAmount: UInt64 { 9_000_000_000_000_000 }

  init(column: Int, place: Int, property: Property, isExact: Bool) {
    self.column = column
    self.place = place
    self.property = property
    self.isExact = isExact
  }

  /// - Returns: `.null` for an empty cell; `nil` when the text is not such a value.
  mutating func value(_ text: String, _ reading: Reading) -> Value? {
    if text.isEmpty { return .null }
    switch property.type {
    case .text where property.name == "recurrence":
      return (try? reading.recurrence(text)).flatMap { $0 }.map { .text($0.rule) }
    case .text where property.name == "source" && !isExact:
      let value = known[text] ?? source(text, reading)
      if known.count < Self.knownLimit { known[text] = value }
      return value
    case .text where !isExact && Self.needsNoTrim(text):
      return text.utf8.count <= Self.longestText ? .text(text) : nil
    case .texts where !isExact && !holdsReach(text, reading): return nil
    case .texts where !isExact && Self.isOneText(text): return .text(text)
    case .number where Self.plainNumber(text) != nil:
      return Self.plainNumber(text).map { .integer($0) }
    case .text, .texts, .phones, .number, .decimal, .money, .instant, .link, .url, .custom:
      return read(text, reading)
    case .choice, .flag, .currency, .percent, .day, .due, .tags:
      if let value = known[text] { return value }
      let value = read(text, reading)
      if known.count == Self.knownLimit { known = [:] }
      if let value { known[text] = value }
      return value
    }
  }

  /// Whether what should be addresses of mail are some.
  private func holdsReach(_ text: String, _ reading: Reading) -> Bool {
    guard property.name == "emails" else { return true }
    guard !Self.isOneText(text) else { return Reach.isEmail(text) }
    return Texts(read(text, reading) ?? .null)?.items.allSatisfy(Reach.isEmail) ?? true
  }

  /// An amount with its currency: the one that the text names, else the `reading`'s.
  func money(_ text: String, _ reading: Reading) -> Money? {
    let money = readMoney(text, reading)
    return money.flatMap { $0.amount.minor.magnitude <= Self.largestAmount ? $0 : nil }
  }

  private func readMoney(_ text: String, _ reading: Reading) -> Money? {
    let currency = reading.currency
    if isExact {
      let value = Exact.value(text, of: .money, in: currency)?.integer
      return value.map { Money(Amount(minor: $0), currency) }
    }
    guard let whole = Self.plainNumber(text) else { return reading.money(text) }
    let (minor, overflow) = whole.multipliedReportingOverflow(by: currency.scale)
    return overflow ? nil : Money(Amount(minor: minor), currency)
  }

  private func read(_ text: String, _ reading: Reading) -> Value? {
    let value =
      isExact
      ? Exact.value(text, of: property.type, in: reading.currency)
      : try? reading.value(text, of: property.type)
    return value.flatMap { isWithinLimits($0) ? $0 : nil }
  }

  /// A usual source as the file has it, in whatever language it is written.
  private func source(_ text: String, _ reading: Reading) -> Value? {
    read(text, reading)?.text.map { .text(LeadPhrases.word(ofSource: $0)) }
  }

  /// What the file would refuse later, when it is too late to reject the one row.
  private func isWithinLimits(_ value: Value) -> Bool {
    switch value {
    case .null: true
    case .text(let text): text.utf8.count <= Self.longestText
    case .integer(let number): property.type == .percent ? (0...100).contains(number) : true
    }
  }

  /// Whether the text is sure to have no white space at its ends, and no zero byte in it.
  private static func needsNoTrim(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return true }
    return (0x21...0x7E).contains(first) && (0x21...0x7E).contains(last) && !text.utf8.contains(0)
  }

  /// Whether the text is short, in ASCII, and surely not several texts.
  private static func isOneText(_ text: String) -> Bool {
    guard text.utf8.count < 256, needsNoTrim(text) else { return false }
    return text.utf8.allSatisfy {
      $0 < 0x80 && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "\n")
    }
  }

  /// The number that nothing but a few ASCII digits spell.
  private static func plainNumber(_ text: String) -> Int64? {
    let digits = text.utf8
    guard digits.count <= 15, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
  }
}
