/// Reads the values of properties as people and files write them.
public struct Reading: Sendable {
  /// Which part of `03/04/2026` is the day.
  public enum DateOrder: String, Sendable, CaseIterable {
    case dayFirst = "dmy"
    case monthFirst = "mdy"
  }

  public let clock: Clock
  /// The currency of amounts that name none.
  public let currency: Currency
  /// How a date such as `03/04/2026` is meant; `nil` refuses it.
  public let dateOrder: DateOrder?
  /// What the reader writes before decimals; it decides where a number could be meant in two ways.
  public let decimalMark: Character
  /// Months and years are those of the Jalali calendar.
  public let usesJalali: Bool
  /// The day that a week begins with; Monday is 0.
  public let firstWeekday: Int

  /// Whoever types a date here has seen ours, where the day is first. A file from elsewhere says its
  /// own order.
  public init(
    clock: Clock, currency: Currency, dateOrder: DateOrder? = .dayFirst,
    decimalMark: Character = ".", usesJalali: Bool = false, firstWeekday: Int = 0
  ) {
    self.clock = clock
    self.currency = currency
    self.dateOrder = dateOrder
    self.decimalMark = decimalMark
    self.usesJalali = usesJalali
    self.firstWeekday = firstWeekday
  }

  /// - Returns: `.null` for an empty text.
  /// - Throws: `ReadingError` when the text is not a value of that type. Links are not read here.
  public func value(_ text: String, of type: PropertyType) throws(ReadingError) -> Value {
    let body = text.trimmed
    if body.isEmpty { return .null }
    let read: Value? =
      switch type {
      case .text: text.unicodeScalars.contains("\0") ? nil : .text(body)
      case .number: Numbers.whole(body).map { .integer($0) }
      case .percent: Numbers.whole(body.filter { $0 != "%" && $0 != "٪" }).map { .integer($0) }
      case .money: money(body).map { .integer($0.amount.minor) }
      case .currency: Self.currency(body)?.value
      case .day: day(body)?.value
      case .instant: instant(body)?.value
      case .due: due(body)?.value
      case .flag: flag(body)?.value
      case .choice(let words): Self.choice(body, words).map { .text($0) }
      case .texts: Texts(Self.split(body)).value
      case .tags: Tags(Self.split(body.replacing(" ", with: ";"))).value
      case .link: nil
      }
    guard let read else { throw ReadingError(text: body, type: type) }
    return read
  }

  /// `42000`, `42000 EUR`, `€42,000`, `۴۲٬۰۰۰ تومان`.
  public func money(_ text: String) -> Money? {
    var body = text
    var found = currency
    for (sign, known) in Self.signs where body.contains(sign) {
      body = body.replacing(sign, with: " ")
      found = known
    }
    let words = body.split(whereSeparator: \.isWhitespace)
    if words.count > 1, let last = words.last, let named = Currency(last),
      last.allSatisfy(\.isLetter)
    {
      found = named
      body = words.dropLast().joined(separator: " ")
    }
    return Numbers.amount(body, in: found, decimalMark: decimalMark).map { Money($0, found) }
  }

  /// A code of three letters, or the sign or word of a currency that has one: `IRT`, `€`, `toman`.
  public static func currency(_ text: String) -> Currency? {
    let body = text.trimmed
    return signs.first { $0.0 == body.lowercased() }?.1 ?? Currency(body)
  }

  /// ISO, `21.11.2026`, `1405/08/30` (a year below 1700 is Jalali), `today`, `+3d`, `next fri`.
  public func day(_ text: String) -> Day? {
    let body = Numbers.latin(text).trimmed.lowercased()
    if let known = Self.relative[body] { return clock.today + known }
    if let days = Self.shift(body) { return clock.today + days }
    if let day = Day(iso: body) { return day.gregorian.year < 1700 ? jalali(body) : day }
    if body.count > 10, let instant = Instant(iso: body.uppercased()) {
      return clock.day(of: instant)
    }
    return numeric(body) ?? SpokenTimes.day(body, after: clock.today)
  }

  public func instant(_ text: String) -> Instant? {
    if let instant = Instant(iso: Numbers.latin(text)) { return instant }
    return day(text).map { clock.instant($0, minute: 0) }
  }

  /// A day, or a day and a time `2026-11-21 17:30`, `tue 10am` in local time.
  public func due(_ text: String) -> Due? {
    let words = Numbers.latin(text).split(separator: " ")
    if words.count > 1, let minute = words.last.flatMap({ SpokenTimes.minute($0) }),
      let day = day(words.dropLast().joined(separator: " "))
    {
      return .instant(clock.instant(day, minute: minute))
    }
    if let day = day(text), !text.contains("T") { return .day(day) }
    return Instant(iso: Numbers.latin(text)).map { .instant($0) }
  }

  private func numeric(_ text: String) -> Day? {
    let parts = text.split(whereSeparator: { "/.-".contains($0) }).map { Int($0) }
    guard parts.count == 3, let a = parts[0], let b = parts[1], let c = parts[2] else { return nil }
    if a > 31 {
      return a < 1700 ? Jalali.day(year: a, month: b, day: c) : Day(year: a, month: b, day: c)
    }
    guard c > 31 else { return nil }
    if a > 12 { return Day(year: c, month: b, day: a) }
    if b > 12 { return Day(year: c, month: a, day: b) }
    switch dateOrder {
    case .dayFirst: return Day(year: c, month: b, day: a)
    case .monthFirst: return Day(year: c, month: a, day: b)
    case nil: return a == b ? Day(year: c, month: a, day: b) : nil
    }
  }

  private func jalali(_ iso: String) -> Day? {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? Jalali.day(year: parts[0], month: parts[1], day: parts[2]) : nil
  }

  private func flag(_ text: String) -> Bool? {
    switch Folding.fold(text) {
    case "1", "true", "yes", "y", "on", "بله", "ναι": true
    case "0", "false", "no", "n", "off", "خیر", "οχι": false
    default: nil
    }
  }

  /// The word meant, whatever its case and hyphens: `Cross sell` is `cross-sell`.
  static func choice(_ text: String, _ words: [String]) -> String? {
    let wanted = Folding.fold(text).filter { $0 != " " }
    return words.first { Folding.fold($0).filter { $0 != " " } == wanted }
  }

  private static func split(_ text: String) -> [String] {
    text.split(whereSeparator: { ";\n،".contains($0) }).map(\.trimmed).filter { !$0.isEmpty }
  }

  private static func shift(_ text: String) -> Int? {
    guard let last = text.last, let unit = ["d": 1, "w": 7][last] else { return nil }
    guard text.hasPrefix("+") || text.hasPrefix("-"), let count = Int(text.dropLast()) else {
      return nil
    }
    return min(max(count, -100_000), 100_000) * unit
  }

  private static let relative = [
    "today": 0, "tomorrow": 1, "yesterday": -1, "امروز": 0, "فردا": 1, "دیروز": -1,
    "σήμερα": 0, "αύριο": 1, "χθες": -1,
  ]

  private static let signs: [(String, Currency)] = [
    ("€", .euro), ("$", .dollar), ("تومان", .toman), ("toman", .toman), ("ریال", .rial),
    ("rial", .rial), ("τομάν", .toman), ("ριάλ", .rial),
  ]
}

/// A text that is not a value of the type asked for.
public struct ReadingError: Error, Hashable, Sendable {
  public let text: String
  public let type: PropertyType

  public init(text: String, type: PropertyType) {
    self.text = text
    self.type = type
  }
}
