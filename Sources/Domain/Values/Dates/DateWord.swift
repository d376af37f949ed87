/// What a word says of a date or a time, in any of the languages.
enum DateWord: Hashable, Sendable {
  /// So many days from today.
  case day(Int)
  case now
  /// A part of this day.
  case today(DayPart)
  /// Monday is 0.
  case weekday(Int)
  case month(Int, isJalali: Bool)
  case unit(DateUnit)
  case number(Int)
  /// Of an hour.
  case half
  /// 1 is the next one or later, 0 this one, -1 the last one or earlier.
  case shift(Int)
  /// The same of spans alone: `ago`, `from now`.
  case away(Int)
  /// So long after (1) or before (-1) the day that follows: `a week from tue`; without a span in front
  /// of it the same as `away`: `after 2 weeks`.
  case beside(Int)
  /// The first, the middle or the last day of what follows.
  case edge(DateEdge)
  /// `eom`: that day of this one.
  case edgeOf(DateUnit, DateEdge)
  case part(DayPart)
  /// An hour follows.
  case at
  /// The number before it is a day of the month.
  case ordinal
  /// So many minutes after the hour that stands before or behind it.
  case fraction(Int)
  /// A name of a month may stand alone behind it.
  case within
  /// The end of hours may follow.
  case until
  /// The same, and nothing else: `from 2 to 3`.
  case through
  case filler
}

enum DateUnit: String, Hashable, Sendable {
  case minute, hour, day, workday, week, fortnight, month, quarter, year
}

enum DateEdge: Hashable, Sendable { case first, middle, last }

/// A part of the day: when it is meant without an hour, and which half an hour is in.
enum DayPart: Hashable, Sendable {
  case forenoon, morning, noon, afternoonHalf, afternoon, evening, night, midnight

  /// Minutes after midnight; `nil` where an hour must be said.
  var usual: Int? {
    switch self {
    case .forenoon, .afternoonHalf: nil
    case .morning: 9 * 60
    case .noon: 12 * 60
    case .afternoon: 15 * 60
    case .evening: 18 * 60
    case .night: 20 * 60
    case .midnight: 0
    }
  }

  /// Minutes after midnight at which nobody means it any more.
  var end: Int {
    switch self {
    case .forenoon, .morning: 12 * 60
    case .noon: 14 * 60
    case .afternoon: 18 * 60
    case .evening: 21 * 60
    case .afternoonHalf, .night, .midnight: 24 * 60
    }
  }

  /// The hour that is said with it, on 24 hours; after twelve it is on 24 already.
  func hour(_ hour: Int) -> Int? {
    switch self {
    case .forenoon: return (1...12).contains(hour) ? hour % 12 : nil
    case .afternoonHalf: return (1...12).contains(hour) ? hour % 12 + 12 : nil
    case _ where hour > 12: return hour
    case .morning: return hour
    case .noon: return hour < 10 ? hour + 12 : hour
    case .afternoon, .evening: return hour % 12 + 12
    // Twelve at night ends the day; what comes after it is small hours.
    case .night, .midnight: return hour == 12 ? 24 : hour < 5 ? hour : hour + 12
    }
  }
}
