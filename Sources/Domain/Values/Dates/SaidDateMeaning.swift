/// Which day and moment was meant by what was said.
struct SaidDateMeaning {
  let said: SaidDate
  let reading: Reading
  /// Dates without a year, and times without a day, are looked for from today on.
  let isAhead: Bool

  private var clock: Clock { reading.clock }

  func span() throws(NoSuchDate) -> SaidSpan {
    let start = try said.minuteOfDay()
    return SaidSpan(due: try due(), length: start.flatMap { said.length(from: $0) })
  }

  func due() throws(NoSuchDate) -> Due {
    guard !said.isNoDay else { throw .noSuchDay }
    if said.isNow || said.minutesFromNow != nil { return .instant(try fromNow()) }
    var said = said
    guard let day = try day(&said) else { return .instant(try time()) }
    let time = try said.hour == nil ? partOfDay(on: day) : said.minuteOfDay()
    return time.map { .instant(clock.instant(day, minute: $0)) } ?? .day(day)
  }

  /// When a part of the day is meant; while it lasts today, the next half hour.
  private func partOfDay(on day: Day) -> Int? {
    guard let part = said.part, let usual = part.usual else { return nil }
    let now = clock.minute(of: clock.now())
    guard isAhead, day == clock.today, now >= usual else { return usual }
    let next = (now / 30 + 1) * 30
    return next < part.end ? next : usual
  }

  /// The beginning of this minute, or so many minutes later.
  private func fromNow() throws(NoSuchDate) -> Instant {
    guard !said.saysDay, said.hour == nil, said.part == nil, said.bare == nil else {
      throw .unclear
    }
    let now = clock.now().milliseconds
    return Instant(milliseconds: now - (now % 60_000 + 60_000) % 60_000)
      .adding(minutes: said.minutesFromNow ?? 0)
  }

  /// A time alone: the next one.
  private func time() throws(NoSuchDate) -> Instant {
    guard said.bare == nil, let minute = try said.minuteOfDay() else { throw .unclear }
    let today = clock.instant(clock.today, minute: minute)
    return today > clock.now() ? today : clock.instant(clock.today + 1, minute: minute)
  }

  /// - Returns: `nil` when no day was said at all.
  private func day(_ said: inout SaidDate) throws(NoSuchDate) -> Day? {
    // A bare number is a day of the month where one can stand, and else the hour.
    if said.period?.unit == .month, said.dayOfMonth == nil {
      (said.dayOfMonth, said.bare) = (said.bare, nil)
    }
    guard let day = try namedDay(&said).map({ $0 + said.offset }) else { return nil }
    if let hour = said.bare {
      guard said.hour == nil, hour < 24 else { throw .unclear }
      (said.hour, said.hourIsSaid) = (hour, true)
    }
    return day
  }

  private func namedDay(_ said: inout SaidDate) throws(NoSuchDate) -> Day? {
    let exact: Day? = if let day = said.day { day } else { try date() }
    if let day = exact {
      guard said.weekday == nil || said.weekday == day.weekday else {
        throw said.month == nil ? .unclear : .noSuchDay
      }
      return day
    }
    if let weekday = said.weekday { return try self.weekday(weekday, &said) }
    guard let period = said.period else { return nil }
    guard let unit = Period.Unit(rawValue: period.unit.rawValue) else { throw .unclear }
    let days = Period(unit, period.shift, by: reading)
    if let number = said.dayOfMonth { return try dayOfMonth(number, from: days.first) }
    switch said.edge ?? (period.shift != 0 ? .first : .last) {
    case .first: return days.first
    // The fifteenth of most months, the third day of a week.
    case .middle: return days.first + (days.end - days.first - 2) / 2
    case .last: return days.end + -1
    }
  }

  /// `tue`, `next tue`, `tue next week`, `tue 24`.
  private func weekday(_ weekday: Int, _ said: inout SaidDate) throws(NoSuchDate) -> Day {
    let today = clock.today
    if let period = said.period {
      guard period.unit == .week else { throw .unclear }
      let first = Period(.week, period.shift, by: reading).first
      return first + (weekday - first.weekday + 7) % 7
    }
    let coming = today + ((weekday - today.weekday + 6) % 7 + 1)
    if said.bare == reading.date(of: coming).day { said.bare = nil }
    return switch said.weekdayShift {
    case -1: coming + (weekday == today.weekday ? -14 : -7)
    case 0: weekday == today.weekday ? today : coming
    case 2: coming + 7
    default: coming
    }
  }

  /// `15 nov`, «۱۵ آذر ۱۴۰۵», `nov 2026`, `the 15th`.
  private func date() throws(NoSuchDate) -> Day? {
    guard let month = said.month else {
      guard let number = said.dayOfMonth, said.period == nil else { return nil }
      return try dayOfMonth(number, from: clock.today)
    }
    let isJalali = month.isJalali
    guard said.dayOfMonth != nil || said.year != nil || said.isWithin || said.edge != nil else {
      throw .unclear
    }
    func day(in year: Int) -> Day? {
      let last = Day.length(ofMonth: month.number, year: year, isJalali: isJalali)
      let number = said.dayOfMonth ?? [.middle: 15, .last: last][said.edge ?? .first] ?? 1
      return Day(year: year, month: month.number, day: number, isJalali: isJalali)
    }
    let found =
      said.year.map { day(in: $0) } ?? reading.nearest(isJalali: isJalali, isAhead: isAhead, day)
    guard let found else { throw said.dayOfMonth == nil ? .unclear : .noSuchDay }
    return found
  }

  /// The day of this number in the month of a day, or in the next that has it.
  private func dayOfMonth(_ number: Int, from start: Day) throws(NoSuchDate) -> Day {
    for days in 0..<62 where reading.date(of: start + days).day == number { return start + days }
    throw .unclear
  }
}
