/// A day off that has a name.
public enum Holiday: Hashable, Sendable {
  case official(OfficialDay)
  /// As a business calls it.
  case own(String)
}

/// Official days of a country that fall on the same date each year or hang on Easter, and days that a
/// business adds. Those of the lunar calendar are announced, and so are added by whoever keeps them.
public struct Holidays: Hashable, Sendable {
  public enum Country: String, CaseIterable, Sendable { case none, iran, greece }

  public let country: Country
  /// With what each of them is called.
  public let own: [HolidayDate: String]

  public init(of country: Country = .none, own: [HolidayDate: String] = [:]) {
    self.country = country
    self.own = own
  }

  public func holiday(on day: Day) -> Holiday? {
    if let name = ownName(of: day) { return .own(name) }
    return official(on: day).map { .official($0) }
  }

  private func ownName(of day: Day) -> String? {
    guard !own.isEmpty else { return nil }
    let jalali = Jalali(day)
    let dates = [
      HolidayDate(.gregorian, day.gregorian),
      HolidayDate(.jalali, (jalali.year, jalali.month, jalali.day)),
    ]
    return dates.lazy.compactMap { own[$0] ?? own[$0.everyYear] }.first
  }

  private func official(on day: Day) -> OfficialDay? {
    switch country {
    case .none: return nil
    case .iran:
      let date = Jalali(day)
      return OfficialDay.iranian[date.month * 100 + date.day]
    case .greece:
      let date = day.gregorian
      return OfficialDay.greek[date.month * 100 + date.day]
        ?? OfficialDay.afterEaster[day - Day.orthodoxEaster(of: date.year)]
    }
  }
}

/// A date in one of the calendars, of one year or of every year.
public struct HolidayDate: Hashable, Sendable {
  public enum Calendar: String, CaseIterable, Sendable { case gregorian, jalali }

  let calendar: Calendar
  let year: Int?
  let month: Int
  let day: Int

  init(_ calendar: Calendar, _ date: (year: Int, month: Int, day: Int)) {
    self.calendar = calendar
    (year, month, day) = (date.year, date.month, date.day)
  }

  private init(_ calendar: Calendar, year: Int?, month: Int, day: Int) {
    self.calendar = calendar
    (self.year, self.month, self.day) = (year, month, day)
  }

  var everyYear: HolidayDate { HolidayDate(calendar, year: nil, month: month, day: day) }

  /// Reads `2026-12-24` or, for every year, `12-24`.
  /// - Returns: `nil` when the calendar has no such day in that year, or in any.
  public init?(_ text: String, in calendar: Calendar) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    let numbers = parts.compactMap { $0 }
    guard numbers.count == parts.count, (2...3).contains(numbers.count) else { return nil }
    let year = numbers.count == 3 ? numbers[0] : nil
    let (month, day) = (numbers[numbers.count - 2], numbers[numbers.count - 1])
    // A leap year has every day.
    let isThere =
      switch calendar {
      case .gregorian: Day(year: year ?? 2024, month: month, day: day) != nil
      case .jalali: Jalali.day(year: year ?? 1403, month: month, day: day) != nil
      }
    guard isThere else { return nil }
    self.init(calendar, year: year, month: month, day: day)
  }
}
