/// Years and months as the reader counts them.
extension Reading {
  /// Year, month and day in the reader's calendar.
  func date(of day: Day) -> (year: Int, month: Int, day: Int) {
    guard usesJalali else { return day.gregorian }
    let date = Jalali(day)
    return (date.year, date.month, date.day)
  }

  /// Months of the reader's calendar, counted from its year 0.
  func months(of day: Day) -> Int {
    let date = date(of: day)
    return date.year * 12 + date.month - 1
  }

  func firstDay(ofMonth months: Int) -> Day {
    Day(year: months / 12, month: months % 12 + 1, day: 1, isJalali: usesJalali) ?? clock.today
  }

  /// Today's day of the month so many months on, or the last one of a shorter month.
  func day(monthsFromToday count: Int) -> Day? {
    let months = months(of: clock.today) + count
    let (year, month) = (months / 12, months % 12 + 1)
    guard months > 0 else { return nil }
    let length = Day.length(ofMonth: month, year: year, isJalali: usesJalali)
    let day = min(date(of: clock.today).day, length)
    return Day(year: year, month: month, day: day, isJalali: usesJalali)
  }

  /// The year of a date that was given without one: the next that has it.
  /// - Parameter isAhead: unless that, a date of the last sixty days is meant as past.
  func nearest(isJalali: Bool, isAhead: Bool, _ day: (_ year: Int) -> Day?) -> Day? {
    let today = clock.today
    let year = isJalali ? Jalali(today).year : today.gregorian.year
    let least = isAhead ? today : today + -60
    // A leap day may be eight years away.
    return (year - 1...year + 9).lazy.compactMap(day).first { $0 >= least }
  }
}

extension Day {
  init?(year: Int, month: Int, day: Int, isJalali: Bool) {
    guard isJalali else {
      self.init(year: year, month: month, day: day)
      return
    }
    guard let found = Jalali.day(year: year, month: month, day: day) else { return nil }
    self = found
  }

  static func length(ofMonth month: Int, year: Int, isJalali: Bool) -> Int {
    isJalali ? Jalali.length(ofMonth: month, year: year) : length(ofMonth: month, year: year)
  }
}
