import Domain

/// How numbers, money, dates and lists look: one value per reader, made without any system data,
/// which would cost the start of the program more than everything else.
public nonisolated struct Formats: Hashable, Sendable {
  public enum Calendar: String, CaseIterable, Hashable, Sendable { case gregorian, jalali }
  public enum Digits: String, CaseIterable, Hashable, Sendable { case native, latin }

  public let language: Language
  public let calendar: Calendar
  public let digits: Digits

  /// What is left out is as usual in the language: in Persian the Jalali calendar and its own
  /// digits.
  public init(_ language: Language, calendar: Calendar? = nil, digits: Digits? = nil) {
    self.language = language
    self.calendar = calendar ?? (language == .persian ? .jalali : .gregorian)
    self.digits = digits ?? .native
  }

  /// The day that a week begins with; Monday is 0.
  public var firstWeekday: Int { language == .persian ? 5 : 0 }

  private var writesPersianDigits: Bool { language == .persian && digits == .native }

  /// The text with its digits as the reader writes them.
  public func digits(_ text: String) -> String {
    guard writesPersianDigits else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      out.append(isDigit ? Unicode.Scalar(scalar.value - 0x30 + 0x6F0) ?? scalar : scalar)
    }
    return String(out)
  }

  /// Digits as they are, for years and codes.
  func plain(_ number: some BinaryInteger) -> String { digits(String(number)) }

  /// `42,000`, `۴۲٬۰۰۰`, `42.000`.
  public func number(_ number: some BinaryInteger) -> String {
    minus(number < 0) + grouped(String(number.magnitude))
  }

  /// `1,234.5`, `۱٬۲۳۴٫۵`, `1.234,5`.
  public func decimal(_ number: DecimalNumber) -> String {
    let decimals = number.decimals.isEmpty ? "" : String(marks.decimal) + digits(number.decimals)
    return minus(number.millionths < 0) + grouped(String(number.whole)) + decimals
  }

  /// `60 %`, `۶۰٪`, `60%`.
  public func percent(_ percent: some BinaryInteger) -> String {
    switch language {
    case .english: number(percent) + "\u{A0}%"
    case .persian: number(percent) + (writesPersianDigits ? "٪" : "%")
    case .greek: number(percent) + "%"
    }
  }

  /// Latin digits with a mark between the thousands.
  func grouped(_ latin: String) -> String {
    var out = ""
    for (place, digit) in latin.enumerated() {
      if place > 0 && (latin.utf8.count - place) % 3 == 0 { out.append(marks.thousands) }
      out.append(digit)
    }
    return digits(out)
  }

  /// In Persian the minus is kept at the left of the digits by a mark without width.
  func minus(_ isNegative: Bool) -> String {
    guard isNegative else { return "" }
    return language == .persian ? "\u{200E}-" : "-"
  }

  var marks: (thousands: Character, decimal: Character) {
    switch language {
    case .english: (",", ".")
    case .persian: writesPersianDigits ? ("٬", "٫") : (",", ".")
    case .greek: (".", ",")
    }
  }

  /// `12 of 148`.
  public func counter(_ place: Int, of count: Int) -> String {
    switch language {
    case .english: "\(number(place)) of \(number(count))"
    case .persian: "\(number(place)) از \(number(count))"
    case .greek: "\(number(place)) από \(number(count))"
    }
  }

  /// `2–4`, `۲ تا ۴`.
  public func range(_ first: Int, _ last: Int) -> String {
    language == .persian
      ? "\(number(first)) تا \(number(last))" : "\(number(first))–\(number(last))"
  }

  /// `2–4 of 5`.
  public func range(_ first: Int, _ last: Int, of count: Int) -> String {
    switch language {
    case .english: "\(range(first, last)) of \(number(count))"
    case .persian: "\(range(first, last)) از \(number(count))"
    case .greek: "\(range(first, last)) από \(number(count))"
    }
  }

  /// `A, B and C`.
  public func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let others = items.dropLast().joined(separator: comma)
    switch language {
    case .english: return "\(others) and \(last)"
    case .persian: return "\(others) و \(last)"
    case .greek: return "\(others) και \(last)"
    }
  }

  var comma: String { language == .persian ? "، " : ", " }

  /// What was and what is now; the arrow points the way one reads.
  public func step(_ before: String, _ after: String) -> String {
    language == .persian ? "\(before) ← \(after)" : "\(before) → \(after)"
  }

  /// Reads filters that such a reader types.
  public func filterParser(
    for kind: Kind, in currency: Currency, by clock: Clock, _ fields: CustomFields,
    stages: [Stage] = [], users: [User] = []
  ) -> FilterParser {
    let terms = Phrases.of(language).terms
    let names = DefaultStages.rows.map { row in
      (name: terms.defaultStage(row.key)?.full ?? row.name, key: row.key)
    }
    let known: [Kind: [(name: String, key: String)]] = [
      .stage: stages.map { (terms.stage($0).full, Self.searchedName(of: $0)) },
      .user: users.map { ($0.name, $0.login) },
    ]
    return FilterParser(
      kind, reading(in: currency, by: clock), stageNames: names,
      names: known.filter { !$0.value.isEmpty }, fields: fields,
      sourceNames: { LeadPhrases.sourceNames }, vocabulary: .said(in: language, of: kind))
  }

  /// An unedited usual stage is found by its English name too.
  private static func searchedName(of stage: Stage) -> String {
    Phrases.of(.english).terms.stage(stage).full
  }

  /// How text that such a reader types is to be read: dates and decimals as they are shown to them.
  /// - Parameters:
  ///   - home: where telephone numbers are dialled that name no country.
  ///   - working: which days are worked; as usual in the language unless the settings say more.
  public func reading(
    in currency: Currency, by clock: Clock, at home: PhonePlan? = nil,
    working: WorkingCalendar? = nil
  ) -> Reading {
    Reading(
      clock: clock, currency: currency, dateOrder: .dayFirst,
      decimalMark: marks.decimal, usesJalali: calendar == .jalali,
      firstWeekday: firstWeekday, home: home, working: working ?? usualWorkingCalendar)
  }

  /// The country of the file: as the business says, else the usual one of the language.
  public func home(of repository: Repository) throws -> PhonePlan? {
    let chosen = try repository.setting(.country)?.value
    return chosen.map(PhonePlan.of) ?? usualHome
  }

  /// A count of bytes: `740 B`, `12 KB`, `3.4 MB`.
  public func size(_ bytes: Int64) -> String {
    if bytes < 1000 { return "\(number(Int(bytes))) B" }
    if bytes < 1_000_000 { return "\(number(Int((bytes + 500) / 1000))) KB" }
    let tenths = Int((bytes + 50_000) / 100_000)
    let rest = tenths % 10 == 0 ? "" : "\(marks.decimal)\(number(tenths % 10))"
    return "\(number(tenths / 10))\(rest) MB"
  }

  /// A number as it is kept, as people of its country write it; at home without the calling code.
  public func phone(_ kept: String, at home: PhonePlan? = nil) -> String {
    PhoneNumber(kept: kept)?.shown(at: home) ?? kept
  }

  /// Where the language is spoken; nowhere for English, which is spoken everywhere.
  public var usualHome: PhonePlan? {
    switch language {
    case .english: nil
    case .persian: .of(country: "IR")
    case .greek: .of(country: "GR")
    }
  }
}
