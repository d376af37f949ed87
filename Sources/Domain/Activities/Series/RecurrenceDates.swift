/// The dates of a rule, worked out period by period: days, weeks, months or years of its calendar.
extension Recurrence {
  /// The first dates from a day on, without regard to the end of the rule; at most a thousand.
  public func dates(from first: Day, atMost limit: Int) -> [Day] {
    let most = min(limit, Self.mostInstances)
    var dates: [Day] = []
    for period in 0..<Self.mostPeriods {
      guard dates.count < most, let days = days(of: period, from: first) else { break }
      dates += days.filter { $0 >= first }
    }
    return Array(dates.prefix(most))
  }

  /// A date that never comes, such as 30 February, is not looked for any further.
  private static let mostPeriods = 4_000

  /// - Returns: `nil` behind the last day of the calendar.
  private func days(of period: Int, from first: Day) -> [Day]? {
    let step = period * interval
    switch frequency {
    case .daily: return [first + step]
    case .weekly:
      let week = first.startOfWeek(from: weekStart) + step * 7
      let days = weekdays.isEmpty ? [first.weekday] : weekdays
      return days.map { week + ($0 - weekStart + 7) % 7 }.sorted()
    case .monthly:
      let start = Month(of: first, isJalali: isJalali)
      let months = start.year * 12 + start.number - 1 + step
      return days(inMonth: months % 12 + 1, of: months / 12, from: first - start.first)
    case .yearly:
      let start = Month(of: first, isJalali: isJalali)
      return days(inMonth: month ?? start.number, of: start.year + step, from: first - start.first)
    }
  }

  /// - Parameter usual: days after the first of the month, where the rule names none.
  private func days(inMonth number: Int, of year: Int, from usual: Int) -> [Day]? {
    guard let day = Day(year: year, month: number, day: 1, isJalali: isJalali) else { return nil }
    let month = Month(of: day, isJalali: isJalali)
    let place =
      switch monthDay {
      case nil: usual
      case .date(let date): date < 0 ? month.length - 1 : date - 1
      case .weekday(let weekday, let nth): month.place(of: weekday, nth: nth)
      }
    return place < month.length ? [month.first + place] : []
  }
}

extension Month {
  /// Days after the first to the nth of a weekday, or to the last where that is -1.
  fileprivate func place(of weekday: Int, nth: Int) -> Int {
    let first = (weekday - self.first.weekday + 7) % 7
    return nth < 0 ? first + (length - 1 - first) / 7 * 7 : first + (nth - 1) * 7
  }
}

extension Clock {
  /// The dates on which something that is due then repeats, its own not among them.
  public func upcoming(
    _ rule: Recurrence, after start: Due, atMost limit: Int
  ) -> [Due] {
    let room = if case .count(let count) = rule.end { min(limit, count - 1) } else { limit }
    let first = start.day(by: self)
    return rule.dates(from: first, atMost: room + 1).filter { $0 > first }.prefix(room)
      .map { start.moved(to: $0, by: self) }.prefix { rule.reaches($0, by: self) }
  }
}

extension Recurrence {
  /// The date is not past the last one.
  fileprivate func reaches(_ due: Due, by clock: Clock) -> Bool {
    guard case .until(let last) = end else { return true }
    guard case .instant(let moment) = last, case .instant(let instant) = due else {
      return due.day(by: clock) <= last.day(by: clock)
    }
    return instant <= moment
  }
}

extension Due {
  /// On another day at the same time of day, whatever the clocks do between.
  public func moved(to day: Day, by clock: Clock) -> Due {
    guard case .instant(let instant) = self else { return .day(day) }
    return .instant(clock.instant(day, minute: clock.minute(of: instant)))
  }
}
