/// Which days are worked: weekly days off, and holidays.
public struct WorkingCalendar: Hashable, Sendable {
  /// Monday is 0.
  public let daysOff: Set<Int>
  public let holidays: Holidays

  public init(daysOff: Set<Int>, holidays: Holidays = Holidays()) {
    self.daysOff = daysOff
    self.holidays = holidays
  }

  public func isOff(_ day: Day) -> Bool {
    daysOff.contains(day.weekday) || holidays.contains(day)
  }

  /// The day so many working days later. For 0 it is the day itself, or the next that is worked.
  public func day(_ count: Int, after day: Day) -> Day {
    var found = firstWorked(from: day)
    for _ in 0..<min(max(count, 0), Self.most) { found = firstWorked(from: found + 1) }
    return found
  }

  /// The day itself where a whole year is off.
  private func firstWorked(from day: Day) -> Day {
    (0...366).lazy.map { day + $0 }.first { !isOff($0) } ?? day
  }

  /// Working days that anybody plans ahead.
  private static let most = 2_500
}

/// Official days of a country that fall on the same date each year, and days that a business adds.
public struct Holidays: Hashable, Sendable {
  public enum Country: String, CaseIterable, Sendable { case none, iran, greece }

  public let country: Country
  public let others: Set<Day>

  public init(of country: Country = .none, others: Set<Day> = []) {
    self.country = country
    self.others = others
  }

  public func contains(_ day: Day) -> Bool { others.contains(day) || isOfficial(day) }

  private func isOfficial(_ day: Day) -> Bool {
    switch country {
    case .none: return false
    case .iran:
      let date = Jalali(day)
      return Self.iranian.contains(date.month * 100 + date.day)
    case .greece:
      let date = day.gregorian
      return Self.greek.contains(date.month * 100 + date.day)
    }
  }

  /// Nowruz (1 to 4 Farvardin), 12 and 13 Farvardin, 14 and 15 Khordad, 22 Bahman, 29 and 30 Esfand.
  private static let iranian: Set = [101, 102, 103, 104, 112, 113, 314, 315, 1122, 1229, 1230]
  /// New Year, Epiphany, 25 March, 1 May, Assumption, 28 October, both days of Christmas.
  private static let greek: Set = [101, 106, 325, 501, 815, 1028, 1225, 1226]
}
