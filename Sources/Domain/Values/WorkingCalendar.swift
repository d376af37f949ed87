/// Which days are worked: weekly days off, and holidays.
public struct WorkingCalendar: Hashable, Sendable {
  /// Monday is 0.
  public let daysOff: Set<Int>
  public let holidays: Holidays

  public init(daysOff: Set<Int>, holidays: Holidays = Holidays()) {
    self.daysOff = daysOff
    self.holidays = holidays
  }

  public func isOff(_ day: Day) -> Bool {
    daysOff.contains(day.weekday) || holidays.holiday(on: day) != nil
  }

  /// The day so many working days later. For 0 it is the day itself, or the next that is worked.
  public func day(_ count: Int, after day: Day) -> Day {
    var found = firstWorked(from: day)
    for _ in 0..<min(max(count, 0), Self.most) { found = firstWorked(from: found + 1) }
    return found
  }

  /// The worked day so many after a day, or before it for negative counts; for 0 the day itself.
  public func workday(_ count: Int, from day: Day) -> Day {
    let step = count.signum()
    var found = day
    for _ in 0..<min(abs(count), Self.most) {
      found = (1...366).lazy.map { found + $0 * step }.first { !isOff($0) } ?? found + step
    }
    return found
  }

  /// The day itself where a whole year is off.
  private func firstWorked(from day: Day) -> Day {
    (0...366).lazy.map { day + $0 }.first { !isOff($0) } ?? day
  }

  /// Working days that anybody plans ahead.
  private static let most = 2_500
}

extension WorkingCalendar {
  /// The days of the week as settings spell them, Monday first.
  public static let weekdayWords = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  /// Reads `thu,fri`; the empty text is a week without days off.
  /// - Returns: `nil` when a word is no day of the week.
  public static func daysOff(_ text: String) -> Set<Int>? {
    let places = text.split(separator: ",").map {
      weekdayWords.firstIndex(of: Folding.fold($0.trimmed))
    }
    return places.contains(nil) ? nil : Set(places.compactMap { $0 })
  }
}
