import Domain

/// The parts of a rule in the reader's digits and names; what it does not say is empty.
nonisolated struct RuleWords: Sendable {
  let frequency: Recurrence.Frequency
  /// Each day, week, month or year counts.
  let isEach: Bool
  let interval: String
  let weekdays: String
  let isOfWorkdays: Bool
  let day: String
  let isLastDay: Bool
  /// The last is -1.
  let nth: Int?
  let weekday: String
  let isSaturday: Bool
  let month: String
  /// `15 Mar`.
  let date: String

  init(_ rule: Recurrence, _ formats: Formats) {
    let names = CalendarNames.of(formats.language)
    frequency = rule.frequency
    isEach = rule.interval == 1
    interval = formats.number(rule.interval)
    // As they follow each other in the reader's week.
    let first = formats.firstWeekday
    let days = rule.weekdays.sorted { ($0 - first + 7) % 7 < ($1 - first + 7) % 7 }
    weekdays = formats.list(days.map { names.spokenWeekdays[$0] })
    isOfWorkdays = isEach && rule.weekdays == Recurrence.workdays(weekFrom: first)
    let months = rule.isJalali ? names.jalaliMonths : names.shortMonths
    month = rule.month.map { months[$0 - 1] } ?? ""
    switch rule.monthDay {
    case .date(let number):
      (day, isLastDay) = (number > 0 ? formats.plain(number) : "", number < 0)
      (nth, weekday, isSaturday) = (nil, "", false)
    case .weekday(let number, let place):
      (day, isLastDay) = ("", false)
      (nth, weekday, isSaturday) = (place, names.spokenWeekdays[number], number == 5)
    case nil:
      (day, isLastDay, nth, weekday, isSaturday) = ("", false, nil, "", false)
    }
    date = day.isEmpty || month.isEmpty ? "" : "\(day) \(month)"
  }
}

nonisolated extension Formats {
  /// `every 2 weeks on Tue and Thu, 10 times`, «هر ماه، سه‌شنبهٔ دوم».
  public func sentence(for rule: Recurrence, by clock: Clock) -> String {
    let words = Phrases.of(language).series
    var text = words.rule(RuleWords(rule, self))
    if rule.frequency == .monthly || rule.frequency == .yearly,
      rule.isJalali != (calendar == .jalali)
    {
      text = words.inCalendar(text, rule.isJalali)
    }
    switch rule.end {
    case .count(let count): return words.counted(text, words.times(count, self))
    case .until(let due): return words.until(text, dayWithYear(due.day(by: clock)))
    case nil: return text
    }
  }
}
