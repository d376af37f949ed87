import Domain

/// How much of time the team's page shows, and what its columns are: the days of a week, the weeks of
/// a month, the months of a quarter.
nonisolated public enum TeamSpan: CaseIterable, Hashable, Sendable {
  case week, month, quarter

  var next: TeamSpan {
    switch self {
    case .week: .month
    case .month: .quarter
    case .quarter: .week
    }
  }

  /// - Parameter month: that of the day, in the reader's calendar.
  func columns(around day: Day, in month: Month, weeksFrom firstWeekday: Int) -> [Range<Day>] {
    switch self {
    case .week:
      let start = day.startOfWeek(from: firstWeekday)
      return (0..<7).map { start + $0..<start + $0 + 1 }
    case .month:
      return month.weeks(from: firstWeekday).map {
        max($0, month.first)..<min($0 + 7, month.last + 1)
      }
    case .quarter:
      let place = (month.number - 1) % 3
      let first = month.day(like: month.first, shiftedBy: -place)
      let months = (0..<3).map { Month(of: first, isJalali: month.isJalali).shifted(by: $0) }
      return months.map { $0.first..<$0.last + 1 }
    }
  }
}

nonisolated extension Month {
  fileprivate func shifted(by count: Int) -> Month {
    Month(of: day(like: first, shiftedBy: count), isJalali: isJalali)
  }
}

extension CalendarModel {
  /// The stretches of days that the team's page has columns for.
  public var teamColumns: [Range<Day>] {
    span.columns(around: day, in: month, weeksFrom: firstWeekday)
  }

  var teamWindow: Range<Day> {
    let columns = teamColumns
    return (columns.first?.lowerBound ?? day)..<(columns.last?.upperBound ?? day + 1)
  }

  /// The same place in another period of the team's page.
  func teamDay(turnedBy step: Int) -> Day {
    switch span {
    case .week: day + step * 7
    case .month: month.day(like: day, shiftedBy: step)
    case .quarter: month.day(like: day, shiftedBy: step * 3)
    }
  }
}
