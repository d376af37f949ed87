/// Spans of time.
nonisolated extension Formats {
  /// Days in a cell: `11d`, `۱۱ روز`, `11 ημ.`.
  public func days(_ count: Int) -> String { units.days(number(count)) }

  /// Seconds in a cell: `7 s`.
  public func seconds(_ count: Int) -> String { units.seconds(number(count)) }
}
