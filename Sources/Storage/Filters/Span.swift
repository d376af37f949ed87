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

  /// The comparison, made of two questions: is the column's moment before an instant, or not?
  func compared(
    _ comparison: Filter.Comparison, _ condition: (Filter.Comparison, Instant) -> Fragment
  ) -> Fragment {
    switch comparison {
    case .less: condition(.less, start)
    case .atMost: condition(.less, end)
    case .equal: .all([condition(.atLeast, start), condition(.less, end)])
    case .atLeast: condition(.atLeast, start)
    case .more: condition(.atLeast, end)
    }
  }
}

extension Fragment {
  /// What is due stands to an instant like that; a whole day stands where it begins.
  ///
  /// Days and moments are told apart by their length, which no index knows; so the looser of both
  /// bounds is said as well, for an index to find the rows by.
  static func due(
    _ column: String, _ comparison: Filter.Comparison, _ limit: Instant, by clock: Clock
  ) -> Fragment {
    let today = clock.day(of: limit)
    let day = (clock.instant(today, minute: 0) == limit ? today : today + 1).iso
    return due(column, comparison, day: day, moment: limit.iso)
  }

  /// What is due is late: its day is over, or its moment has passed.
  static func isLate(_ column: String, by clock: Clock) -> Fragment {
    due(column, .less, day: clock.today.iso, moment: clock.now().iso)
  }

  private static func due(
    _ column: String, _ comparison: Filter.Comparison, day: String, moment: String
  ) -> Fragment {
    let sign = comparison.rawValue
    let loose = comparison == .less ? max(day, moment) : min(day, moment)
    return Fragment(
      "(\(column) \(sign) ? AND \(column) \(sign)"
        + " CASE length(\(column)) WHEN 10 THEN ? ELSE ? END)",
      binding: loose, day, moment)
  }
}
