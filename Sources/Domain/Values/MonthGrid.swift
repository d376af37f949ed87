/// A month of either calendar as weeks of seven days, with the days of its neighbours at both ends.
public struct MonthGrid: Hashable, Sendable {
  /// The first day of the month, and the day after its last.
  public let first: Day
  public let end: Day
  /// The first day of the first week.
  public let start: Day

  public init(of day: Day, by reading: Reading) {
    let months = reading.months(of: day)
    first = reading.firstDay(ofMonth: months)
    end = reading.firstDay(ofMonth: months + 1)
    start = first + -((first.weekday - reading.firstWeekday + 7) % 7)
  }

  public var weekCount: Int { (end - start + 6) / 7 }

  public func day(week: Int, column: Int) -> Day { start + (week * 7 + column) }

  public func contains(_ day: Day) -> Bool { day >= first && day < end }
}

extension Reading {
  /// The same day of a month before or after, or its last day where it is shorter.
  public func day(_ day: Day, monthsOn count: Int) -> Day {
    let months = months(of: day) + count
    let length = firstDay(ofMonth: months + 1) - firstDay(ofMonth: months)
    return firstDay(ofMonth: months) + (min(date(of: day).day, length) - 1)
  }

  /// The number of a day within its month.
  public func dayOfMonth(_ day: Day) -> Int { date(of: day).day }
}
