import Domain

/// Spans of time.
nonisolated extension Formats {
  /// Days in a cell: `11d`, `۱۱ روز`, `11 ημ.`.
  public func days(_ count: Int) -> String { units.days(number(count)) }

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
}
