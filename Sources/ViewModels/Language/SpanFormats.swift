/// Spans of time.
nonisolated extension Formats {
  /// Days in a cell: `11d`, `۱۱ روز`, `11 ημ.`.
  public func days(_ count: Int) -> String { units.days(number(count)) }

  /// `45 min`, `1.5 h`.
  public func span(minutes: Int) -> String {
    let phrases = Phrases.of(language).calendar
    return minutes < 60 ? phrases.minutes(number(minutes)) : phrases.hours(hours(minutes))
  }

  /// Minutes as hours, to the half: `1.5`.
  public func hours(_ minutes: Int) -> String {
    let halves = (minutes + 15) / 30
    return number(halves / 2) + (halves % 2 == 0 ? "" : "\(marks.decimal)\(plain(5))")
  }

  /// Seconds in a cell: `7 s`.
  public func seconds(_ count: Int) -> String { units.seconds(number(count)) }

  /// `0:18`.
  public func minutes(_ seconds: Int) -> String {
    let rest = seconds % 60
    return digits("\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)")
  }
}
