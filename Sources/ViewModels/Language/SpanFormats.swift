import Domain

/// Spans of time, and how far something is from now.
nonisolated extension Formats {
  /// Days in a cell: `11d`, `۱۱ روز`, `11 ημ.`.
  public func days(_ count: Int) -> String { units.days(number(count)) }

  /// Days without contact or move: `idle 11 d`, `۱۱ روز راکد`, `11 ημ. στάση`.
  public func idle(_ days: Int) -> String { units.idle(number(days)) }

  /// Seconds in a cell: `7 s`.
  public func seconds(_ count: Int) -> String { units.seconds(number(count)) }

  /// `45 min`, `1 h 30 min`, `2 h`.
  public func duration(minutes: Int) -> String {
    let (hours, rest) = max(0, minutes).quotientAndRemainder(dividingBy: 60)
    let parts = [
      hours > 0 ? units.hours(number(hours)) : nil,
      rest > 0 || hours == 0 ? units.minutes(number(rest)) : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  /// `now`, `18 min ago`, `3 h ago`, `yesterday`, `3 days ago`, then the day itself.
  public func ago(_ instant: Instant, by clock: Clock) -> String {
    let passed = max(0, span(from: instant, to: clock.now()))
    let minutes = passed / 60_000
    let days = clock.today - clock.day(of: instant)
    if minutes < 1 { return units.now }
    if minutes < 60 { return units.minutesAgo(Int(minutes), number(minutes)) }
    if days < 1 { return units.hoursAgo(Int(minutes / 60), number(minutes / 60)) }
    if days == 1 { return units.yesterday }
    if days < 30 { return units.daysAgo(days, number(days)) }
    return dayShort(clock.day(of: instant), today: clock.today)
  }

  private func span(from: Instant, to: Instant) -> Int64 {
    let (span, overflow) = to.milliseconds.subtractingReportingOverflow(from.milliseconds)
    return overflow ? 0 : span
  }
}
