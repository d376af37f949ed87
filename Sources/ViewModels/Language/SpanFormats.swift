import Domain

/// Spans of time.
nonisolated extension Formats {
  /// Days in a cell: `11d`, `۱۱ روز`, `11 ημ.`.
  public func days(_ count: Int) -> String { units.days(number(count)) }

  /// `45 min`, `1.5 h`.
  public func span(minutes: Int) -> String {
    minutes < 60 ? units.minutes(number(minutes)) : hourSpan(minutes: minutes)
  }

  /// `1.5 h`, to the half hour.
  public func hourSpan(minutes: Int) -> String { units.hours(hours(minutes)) }

  private func hours(_ minutes: Int) -> String {
    let halves = (minutes + 15) / 30
    return number(halves / 2) + (halves % 2 == 0 ? "" : "\(marks.decimal)\(plain(5))")
  }

  /// How long until a moment today, or how long ago it was: `in 18 min`, `2 h late`.
  public func until(_ instant: Instant, by clock: Clock) -> String {
    let seconds = (instant.milliseconds - clock.now().milliseconds) / 1000
    let minutes = Int(seconds.magnitude / 60)
    let span =
      minutes < 60 ? units.minutes(number(minutes)) : units.hours(number((minutes + 30) / 60))
    return seconds < 0 ? units.lateBy(span) : units.within(span)
  }

  /// Seconds in a cell: `7 s`.
  public func seconds(_ count: Int) -> String { units.seconds(number(count)) }

  /// `0:18`.
  public func minutes(_ seconds: Int) -> String {
    let rest = seconds % 60
    return digits("\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)")
  }
}
