/// What was said of a date and a time, before it is known which day that is.
struct SaidDate {
  /// A day that needs nothing more: `tomorrow`, `in 2 weeks`, `2026-11-21`.
  var day: Day?
  var isNow = false
  /// Days to add to the day that is said: `a week from tue`.
  var offset = 0
  /// Minutes from now.
  var minutesFromNow: Int?
  /// Monday is 0.
  var weekday: Int?
  /// 1 is the next one, 0 the one that comes, today too.
  var weekdayShift: Int?
  var dayOfMonth: Int?
  var month: (number: Int, isJalali: Bool)?
  var year: Int?
  /// A week, month … and which one from this one.
  var period: (unit: DateUnit, shift: Int)?
  var edge: DateEdge?
  /// Numbers that are written as a date is, and are none.
  var isNoDay = false
  /// A number of which nothing says what it is.
  var bare: Int?
  /// On 24 hours unless there is a part of the day.
  var hour: Int?
  var minute = 0
  /// Minutes to add to the hour: «و نیم».
  var fraction = 0
  /// Minutes after midnight at which it ends, as they were said: those of `2-3pm` are 180.
  var end: Int?
  /// `at 5` is meant in the afternoon; `5:00` and `05` are as they are written.
  var hourIsSaid = false
  var part: DayPart?
  /// `in` stands before it, so that the name of a month is no one's name.
  var isWithin = false

  var saysDay: Bool {
    day != nil || weekday != nil || dayOfMonth != nil || month != nil || period != nil
  }
}

extension SaidDate {
  /// Minutes after midnight, up to 1440 for twelve at night; `nil` when no time was said.
  /// - Throws: when there is no such time.
  func minuteOfDay() throws(NoSuchDate) -> Int? {
    guard let hour else { return part?.usual }
    guard (0...24).contains(hour), (0..<60).contains(minute) else { throw .unclear }
    guard let part else {
      guard hour < 24 else { throw .unclear }
      return (hourIsSaid && (1...6).contains(hour) ? hour + 12 : hour) * 60 + minute + fraction
    }
    guard let meant = part.hour(hour) else { throw .unclear }
    return meant * 60 + minute + fraction
  }
}

extension SaidDate {
  /// Minutes to the end that was said; the half of the day that nobody names is the nearer one.
  /// - Parameter start: minutes after midnight.
  func length(from start: Int) -> Int? {
    guard let end else { return nil }
    let minutes = (end - start % 1440 + 1440) % 1440
    let length = minutes > 720 && end < 13 * 60 ? minutes - 720 : minutes
    return length > 0 ? length : nil
  }
}

/// A moment or a day, and how long it takes.
struct SaidSpan: Hashable {
  let due: Due
  /// In minutes; `nil` where no end was said.
  let length: Int?
}

/// What was said is no day or no time.
enum NoSuchDate: Error {
  case unclear
  /// It is said as dates are, and no calendar has that day: `31 feb`, `2026-02-31`.
  case noSuchDay
}
