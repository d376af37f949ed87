/// Spans of time.
nonisolated extension Formats {
  /// Days in a cell: `11d`, `۱۱ روز`, `11 ημ.`.
  public func days(_ count: Int) -> String { units.days(number(count)) }

  /// Seconds in a cell: `7 s`.
  public func seconds(_ count: Int) -> String { units.seconds(number(count)) }

  /// `0:18`.
  public func minutes(_ seconds: Int) -> String {
    let rest = seconds % 60
    return digits("\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)")
  }
}
