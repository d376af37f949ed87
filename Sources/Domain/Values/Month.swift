/// A month of the Gregorian or the Jalali calendar.
public struct Month: Hashable, Sendable {
  public let isJalali: Bool
  public let year: Int
  /// 1...12.
  public let number: Int
  public let first: Day
  /// Days that it has.
  public let length: Int

  public init(of day: Day, isJalali: Bool) {
    let date = isJalali ? Jalali(day) : nil
    let gregorian = day.gregorian
    self.isJalali = isJalali
    year = date?.year ?? gregorian.year
    number = date?.month ?? gregorian.month
    first = day + (1 - (date?.day ?? gregorian.day))
    length =
      isJalali
      ? Jalali.length(ofMonth: number, year: year) : Day.length(ofMonth: number, year: year)
  }

  public var last: Day { first + (length - 1) }
  public var next: Month { Month(of: last + 1, isJalali: isJalali) }
  public var previous: Month { Month(of: first - 1, isJalali: isJalali) }

  public func contains(_ day: Day) -> Bool { day >= first && day <= last }

  /// The same day of the month so many months later, or its last where it is shorter.
  public func day(like day: Day, shiftedBy count: Int) -> Day {
    var month = self
    for _ in 0..<abs(count) { month = count > 0 ? month.next : month.previous }
    return month.first + min(day - first, month.length - 1)
  }

  /// Whole weeks that hold the month, each by its first day.
  /// - Parameter firstWeekday: Monday is 0.
  public func weeks(from firstWeekday: Int) -> [Day] {
    let start = first.startOfWeek(from: firstWeekday)
    return stride(from: 0, through: last - start, by: 7).map { start + $0 }
  }
}

extension Day {
  /// The last day up to this one that a week begins with; Monday is 0.
  public func startOfWeek(from firstWeekday: Int) -> Day {
    self - (weekday - firstWeekday + 7) % 7
  }

  /// The number of its week after ISO 8601, where weeks begin on Monday.
  public var isoWeek: Int {
    let thursday = startOfWeek(from: 0) + 3
    let newYear = Day(year: thursday.gregorian.year, month: 1, day: 1) ?? thursday
    return (thursday - newYear) / 7 + 1
  }
}
