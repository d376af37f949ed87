import Domain

/// The time that a typed moment means: a whole local day when only a day was given, else the
/// moment itself.
///
/// So `doneAt<=2026-01-31` includes the evening of that day, and `due=2026-01-31` what is due at
/// 17:00 on it.
struct Span {
  let start: Instant
  let end: Instant

  init(_ day: Day, by clock: Clock) {
    start = clock.instant(day, minute: 0)
    end = clock.instant(day + 1, minute: 0)
  }

  /// - Parameter milliseconds: how exactly the moments that it is compared with are kept.
  init(_ instant: Instant, lasting milliseconds: Int64, by clock: Clock) {
    let day = Span(clock.day(of: instant), by: clock)
    start = instant
    end =
      instant == day.start
      ? day.end : Instant(milliseconds: instant.milliseconds &+ milliseconds)
  }

  /// The comparison, made of one question: is the column's moment before that instant?
  func compared(_ comparison: Filter.Comparison, isBefore: (Instant) -> Fragment) -> Fragment {
    switch comparison {
    case .less: isBefore(start)
    case .atMost: isBefore(end)
    case .equal: .all([isBefore(end), "NOT " + isBefore(start)])
    case .atLeast: "NOT " + isBefore(start)
    case .more: "NOT " + isBefore(end)
    }
  }
}

extension Fragment {
  /// The instant in `column` lies before another.
  static func instant(_ column: String, isBefore limit: Instant) -> Fragment {
    Fragment("(\(column) < ?)", binding: limit.milliseconds)
  }

  /// What is due lies before an instant; a whole day lies where it begins.
  static func due(_ column: String, isBefore limit: Instant, by clock: Clock) -> Fragment {
    let day = clock.day(of: limit)
    let firstLater = clock.instant(day, minute: 0) == limit ? day : day + 1
    return Fragment(
      "(\(column) < CASE length(\(column)) WHEN 10 THEN ? ELSE ? END)",
      binding: firstLater.iso, limit.iso)
  }

  /// What is due is late: its day is over, or its moment has passed.
  static func isLate(_ column: String, by clock: Clock) -> Fragment {
    Fragment(
      "(\(column) < CASE length(\(column)) WHEN 10 THEN ? ELSE ? END)",
      binding: clock.today.iso, clock.now().iso)
  }
}
