import Domain

/// Days and moments in the reader's calendar.
nonisolated extension Formats {
  /// `Sun 22 Nov 2026`, `یکشنبه ۱ آذر ۱۴۰۵`, `Κυ 22 Νοε 2026`.
  public func day(_ day: Day) -> String { "\(weekday(day)) \(dayWithYear(day))" }

  /// `22 Nov 2026`, `۱ آذر ۱۴۰۵`.
  public func dayWithYear(_ day: Day) -> String {
    let date = date(of: day)
    return "\(plain(date.day)) \(month(date)) \(plain(date.year))"
  }

  /// `22 Nov`, with the year when it is not this year in the reader's calendar.
  public func dayShort(_ day: Day, today: Day) -> String {
    let date = date(of: day)
    let short = "\(plain(date.day)) \(month(date))"
    return date.year == self.date(of: today).year ? short : "\(short) \(plain(date.year))"
  }

  /// `2026-11-22`, `۱۴۰۵/۰۹/۰۱`, `22/11/2026`: always as wide, for columns.
  public func dayNumeric(_ day: Day) -> String {
    let date = date(of: day)
    let month = twoDigits(date.month)
    let day = twoDigits(date.day)
    if calendar == .jalali || language == .persian { return "\(plain(date.year))/\(month)/\(day)" }
    return language == .greek
      ? "\(day)/\(month)/\(plain(date.year))" : "\(plain(date.year))-\(month)-\(day)"
  }

  /// `Sun`, `یکشنبه`, `Κυ`.
  public func weekday(_ day: Day) -> String {
    weekday(day.weekday)
  }

  /// Monday is 0.
  public func weekday(_ place: Int) -> String {
    name(CalendarNames.of(language).weekdays, place)
  }

  /// Friday in Persian, with Thursday as in most offices; else Saturday and Sunday.
  public func isWeekend(_ day: Day) -> Bool {
    language == .persian ? [3, 4].contains(day.weekday) : day.weekday > 4
  }

  /// `16:42`, from minutes after midnight.
  public func time(minute: Int) -> String {
    "\(twoDigits(minute / 60)):\(twoDigits(minute % 60))"
  }

  public func time(_ instant: Instant, by clock: Clock) -> String {
    time(minute: clock.minute(of: instant))
  }

  /// `21 Nov 16:42`.
  public func instant(_ instant: Instant, by clock: Clock) -> String {
    let day = dayShort(clock.day(of: instant), today: clock.today)
    return "\(day) \(time(instant, by: clock))"
  }

  /// Day and time as they are now, for the top of the screen: `Sat 21 Nov 16:42`.
  public func now(_ clock: Clock) -> String {
    let now = clock.now()
    return "\(weekday(clock.day(of: now))) \(instant(now, by: clock))"
  }

  /// `S`, where there is no room for the name.
  public func weekdayLetter(_ day: Day) -> String {
    name(CalendarNames.of(language).weekdayLetters, day.weekday)
  }

  /// `21`, in the reader's calendar.
  public func dayOfMonth(_ day: Day) -> String { plain(date(of: day).day) }

  /// `21` in the calendar that is not the reader's.
  public func otherDayOfMonth(_ day: Day) -> String {
    plain(calendar == .jalali ? day.gregorian.day : Jalali(day).day)
  }

  /// `16–22 Nov`, `28 Nov – 4 Dec`.
  public func days(_ days: ClosedRange<Day>) -> String {
    let first = date(of: days.lowerBound)
    let last = date(of: days.upperBound)
    let end = "\(plain(last.day)) \(month(last))"
    guard (first.year, first.month) == (last.year, last.month) else {
      return "\(plain(first.day)) \(month(first)) – \(end)"
    }
    return language == .persian
      ? "\(plain(first.day)) تا \(end)" : "\(plain(first.day))–\(end)"
  }

  /// One time in full, or the days from the first to the last.
  public func days(_ dues: [Due], by clock: Clock) -> String {
    guard let first = dues.first, let last = dues.last, dues.count > 1 else {
      return dues.first.map { dueInFull($0, by: clock) } ?? ""
    }
    return days(first.day(by: clock)...last.day(by: clock))
  }

  /// The same with hours from one to another: `Mon 23 Nov 10:00–11:30`.
  public func days(_ dues: [Due], lasting minutes: Int?, by clock: Clock) -> String {
    guard case .instant(let start)? = dues.first, let minutes else { return days(dues, by: clock) }
    let day = clock.day(of: start)
    let head = dues.count == 1 ? dueInFull(.day(day), by: clock) : days(dues, by: clock)
    let (from, to) = (time(start, by: clock), time(start.adding(minutes: minutes), by: clock))
    return "\(head) \(language == .persian ? "\(from) تا \(to)" : "\(from)–\(to)")"
  }

  /// As it is typed into a field: `2026-11-21 17:30`.
  public func dueInField(_ due: Due, by clock: Clock) -> String {
    let day = dayNumeric(due.day(by: clock))
    guard case .instant(let instant) = due else { return day }
    return "\(day) \(time(instant, by: clock))"
  }

  /// The same in the calendar that is not the reader's.
  public func otherDays(_ days: ClosedRange<Day>) -> String {
    Formats(language, calendar: calendar == .jalali ? .gregorian : .jalali, digits: digits)
      .days(days)
  }

  /// `November 2026`.
  public func month(_ month: Month) -> String {
    "\(monthName(month)) \(plain(month.year))"
  }

  /// The months from one day to another in the calendar that is not the reader's: `Aban–Azar 1405`.
  public func otherMonths(of month: Month) -> String {
    let first = Month(of: month.first, isJalali: !month.isJalali)
    let last = Month(of: month.last, isJalali: !month.isJalali)
    guard first != last else { return self.month(first) }
    guard first.year == last.year else { return "\(self.month(first)) – \(self.month(last))" }
    return "\(monthName(first))–\(self.month(last))"
  }

  private func monthName(_ month: Month) -> String {
    let names = CalendarNames.of(language)
    return name(month.isJalali ? names.jalaliMonths : names.months, month.number - 1)
  }

  private func date(of day: Day) -> (year: Int, month: Int, day: Int) {
    guard calendar == .jalali else { return day.gregorian }
    let date = Jalali(day)
    return (date.year, date.month, date.day)
  }

  private func month(_ date: (year: Int, month: Int, day: Int)) -> String {
    let names = CalendarNames.of(language)
    return name(calendar == .jalali ? names.jalaliMonths : names.shortMonths, date.month - 1)
  }

  private func twoDigits(_ number: Int) -> String {
    plain(number).count < 2 ? plain(0) + plain(number) : plain(number)
  }

  private func name(_ names: [String], _ place: Int) -> String {
    names.indices.contains(place) ? names[place] : ""
  }
}
