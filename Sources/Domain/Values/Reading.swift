/// Reads the values of properties as people and files write them.
public struct Reading: Sendable {
  /// Which part of `03/04/2026` is the day.
  public enum DateOrder: String, Sendable, CaseIterable {
    case dayFirst = "dmy"
    case monthFirst = "mdy"
  }

  public let clock: Clock
  /// The currency of amounts that name none.
  public private(set) var currency: Currency
  /// How a date such as `03/04/2026` is meant; `nil` refuses it.
  public let dateOrder: DateOrder?
  /// What the reader writes before decimals; it decides where a number could be meant in two ways.
  public let decimalMark: Character
  /// Months and years are those of the Jalali calendar.
  public let usesJalali: Bool
  /// The day that a week begins with; Monday is 0.
  public let firstWeekday: Int
  /// Where telephone numbers are dialled that name no country.
  public private(set) var home: PhonePlan?
  /// Which days `in 3 working days` counts.
  public let working: WorkingCalendar

  /// Whoever types a date here has seen ours, where the day is first. A file from elsewhere says its
  /// own order.
  public init(
    clock: Clock, currency: Currency, dateOrder: DateOrder? = .dayFirst,
    decimalMark: Character = ".", usesJalali: Bool = false, firstWeekday: Int = 0,
    home: PhonePlan? = nil, working: WorkingCalendar = WorkingCalendar(daysOff: [5, 6])
  ) {
    self.clock = clock
    self.currency = currency
    self.dateOrder = dateOrder
    self.decimalMark = decimalMark
    self.usesJalali = usesJalali
    self.firstWeekday = firstWeekday
    self.home = home
    self.working = working
  }

  /// The same reader, where amounts that name no currency are in this one.
  public func reading(in currency: Currency) -> Reading {
    var reading = self
    reading.currency = currency
    return reading
  }

  /// The same reader, where numbers that name no country are dialled in this one.
  func reading(at home: PhonePlan) -> Reading {
    var reading = self
    reading.home = home
    return reading
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
      case .decimal:
        Numbers.decimal(body, decimalMark: decimalMark).map { .integer($0.millionths) }
      case .percent: Numbers.whole(body.filter { $0 != "%" && $0 != "٪" }).map { .integer($0) }
      case .money: money(body).map { .integer($0.amount.minor) }
      case .currency: Self.currency(body)?.value
      case .day: day(body)?.value
      case .instant: instant(body)?.value
      case .due: due(body)?.value
      case .flag: Self.flag(body)?.value
      case .choice(let words): Self.likely(body, words).map { .text($0) }
      case .texts: Texts(Self.split(body)).value
      case .phones: phones(body).value
      case .tags: Tags(Self.words(body)).value
      case .url: Reach.website(body).uri == nil ? nil : .text(body)
      case .link, .custom: nil
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
    if words.count > 1, let last = words.last, let named = Self.currency(String(last)),
      last.allSatisfy(\.isLetter)
    {
      found = named
      body = words.dropLast().joined(separator: " ")
    }
    return Numbers.amount(body, in: found, decimalMark: decimalMark).map { Money($0, found) }
  }

  /// The code of a currency that is in use, or the sign or word of one that has it: `IRT`, `€`,
  /// `toman`.
  public static func currency(_ text: String) -> Currency? {
    let body = text.trimmed
    if let known = signs.first(where: { $0.0 == body.lowercased() })?.1 { return known }
    return Currency(body).flatMap { $0.isInUse ? $0 : nil }
  }

  /// A day as people say it, in any of the languages, whatever theirs is: `fri`, «۱۵ آذر»,
  /// `σε 2 εβδομάδες`, `eom`, `+3d`, ISO, `21.11.2026`, `1405/08/30`, `5/12`.
  ///
  /// What names no year is the next one, or one of the last sixty days.
  public func day(_ text: String) -> Day? {
    let body = Numbers.latin(text).trimmed
    if body.isMoment, let instant = Instant(iso: body.uppercased()) {
      return clock.day(of: instant)
    }
    switch due(body, isAhead: false) {
    case .day(let day): return day
    // A file may write midnight behind every date; who says an hour means it.
    case .instant(let instant):
      return body.contains(where: \.isLetter) ? nil : clock.day(of: instant)
    case nil: return nil
    }
  }

  public func instant(_ text: String) -> Instant? {
    if let instant = Instant(iso: Numbers.latin(text)) { return instant }
    switch due(text, isAhead: false) {
    case .day(let day): return clock.instant(day, minute: 0)
    case .instant(let instant): return instant
    case nil: return nil
    }
  }

  /// A day as above, or a moment in local time: `tue 10am`, «فردا ساعت ۱۰», `αύριο στις 10`,
  /// `in 2 hours`, `2026-11-21 17:30`. What names no year is the next one, a time alone the next such
  /// time; an hour from 1 to 6 that is said without its minutes is in the afternoon.
  public func due(_ text: String) -> Due? { due(text, isAhead: true) }

  /// A text that is said as a date is, and no calendar has that day: `31 feb 10am`, «۳۱ بهمن»,
  /// `2026-02-31`, `tue 23 nov` when that is a Monday.
  public func lacksDay(_ text: String) -> Bool { said(text) == .failure(.noSuchDay) }

  /// What `due` gives and how long it takes, or why there is nothing.
  func said(_ text: String) -> Result<SaidSpan, NoSuchDate> {
    Result { () throws(NoSuchDate) in try meaning(text, isAhead: true) }
  }

  /// A word or number that dates are made of, or what joins two of them.
  func isOfDate(_ word: String) -> Bool {
    DatePiece.all(in: word) != nil || ["for", "για"].contains(Folding.fold(word))
  }

  /// A weekday, or a day like tomorrow.
  func namesDay(_ word: String) -> Bool {
    DatePiece.all(in: word)?.contains { piece in
      switch piece {
      case .word(.weekday), .word(.day), .word(.today): true
      default: false
      }
    } ?? false
  }

  /// A day as above, or a month.
  func namesDate(_ word: String) -> Bool {
    namesDay(word)
      || DatePiece.all(in: word)?.contains { if case .word(.month) = $0 { true } else { false } }
        ?? false
  }

  private func due(_ text: String, isAhead: Bool) -> Due? {
    try? meaning(text, isAhead: isAhead).due
  }

  private func meaning(_ text: String, isAhead: Bool) throws(NoSuchDate) -> SaidSpan {
    let body = Numbers.latin(text).trimmed
    if body.isMoment {
      guard let moment = Instant(iso: body.uppercased()) else { throw .noSuchDay }
      return SaidSpan(due: .instant(moment), length: nil)
    }
    guard let said = DateWalk.read(body, by: self, isAhead: isAhead) else { throw .unclear }
    return try SaidDateMeaning(said: said, reading: self, isAhead: isAhead).span()
  }

  /// Numbers in the form in which they are kept; what is none stays as it is.
  public func phones(_ text: String) -> Texts {
    if text.utf8.allSatisfy(Self.isOfOneNumber) {
      return Texts([PhoneNumber(text, in: home)?.kept ?? text.trimmed].filter { !$0.isEmpty })
    }
    let items = Self.split(text.replacing(",", with: ";")).flatMap(Self.partedBySlash)
    return Texts(items.map { PhoneNumber($0, in: home)?.kept ?? $0 })
  }

  /// A digit, or what parts groups of digits and no numbers.
  private static func isOfOneNumber(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
      || [UInt8(ascii: " "), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(byte)
  }

  /// `210 555 0199 / 694 555 0199` are two numbers, `030/1234567` is one.
  private static func partedBySlash(_ text: String) -> [String] {
    let parts = text.split(separator: "/").map(\.trimmed)
    let areWhole = parts.allSatisfy {
      Numbers.latin($0).utf8.count { (0x30...0x39).contains($0) } > 6
    }
    return areWhole ? parts : [text]
  }

  static func flag(_ text: String) -> Bool? {
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

  /// A word that was typed as a whole; else the only one that begins so, or has it among its words.
  private static func likely(_ text: String, _ words: [String]) -> String? {
    if let same = choice(text, words) { return same }
    let wanted = Folding.fold(text)
    guard wanted.count > 1 else { return nil }
    let found = words.filter { word in
      let folded = Folding.fold(word)
      return folded.hasPrefix(wanted) || " \(folded) ".contains(" \(wanted) ")
    }
    return found.count == 1 ? found[0] : nil
  }

  private static func split(_ text: String) -> [String] {
    text.split(whereSeparator: { ";\n،".contains($0) }).map(\.trimmed).filter { !$0.isEmpty }
  }

  /// Tags have neither blanks nor commas in them.
  private static func words(_ text: String) -> [String] {
    text.split { $0.isWhitespace || ";,،".contains($0) }.map(String.init)
  }

  private static let signs: [(String, Currency)] = [
    ("€", .euro), ("$", .dollar), ("تومان", .toman), ("toman", .toman), ("ریال", .rial),
    ("rial", .rial), ("euros", .euro), ("euro", .euro), ("ευρώ", .euro), ("ευρω", .euro),
    ("یورو", .euro), ("dollars", .dollar), ("dollar", .dollar), ("δολάρια", .dollar),
    ("دلار", .dollar), ("τομάν", .toman), ("ριάλ", .rial),
  ]
}

extension String {
  /// A day and a time with the `T` of ISO between them.
  fileprivate var isMoment: Bool {
    let bytes = Array(utf8.prefix(11))
    return bytes.count > 10 && bytes[4] == UInt8(ascii: "-")
      && bytes[10] | 0x20 == UInt8(ascii: "t")
  }
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
