/// How an activity repeats: the part of RFC 5545's RRULE that a seller says, in either calendar.
public struct Recurrence: Hashable, Sendable {
  public enum Frequency: String, CaseIterable, Hashable, Sendable {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  /// Which day of a month.
  public enum MonthDay: Hashable, Sendable {
    /// 1...31; -1 is the last one. A month without it is left out.
    case date(Int)
    /// The first to the fifth of a weekday, -1 for the last; Monday is 0.
    case weekday(Int, nth: Int)
  }

  public enum End: Hashable, Sendable {
    /// So many of them, this one among them.
    case count(Int)
    case until(Due)
  }

  public var frequency: Frequency
  /// 1 is every day, week, month or year.
  public var interval: Int
  /// Of a week, in their order; empty is that of the first date. Monday is 0.
  public var weekdays: [Int]
  /// Of a month or a year; `nil` is that of the first date.
  public var monthDay: MonthDay?
  /// Of a year, 1...12; `nil` is that of the first date.
  public var month: Int?
  public var end: End?
  /// Months and years are those of the Jalali calendar (`RSCALE=PERSIAN`, RFC 7529).
  public var isJalali: Bool
  /// The day that a week begins with, where only each second week counts; Monday is 0.
  public var weekStart: Int

  public init(
    _ frequency: Frequency, every interval: Int = 1, on weekdays: [Int] = [],
    monthDay: MonthDay? = nil, month: Int? = nil, end: End? = nil, isJalali: Bool = false,
    weekStart: Int = 0
  ) {
    self.frequency = frequency
    self.interval = interval
    self.weekdays = weekdays
    self.monthDay = monthDay
    self.month = month
    self.end = end
    self.isJalali = isJalali
    self.weekStart = weekStart
  }

  /// Of no series more dates than these are looked at.
  public static let mostInstances = 1000
  /// Of no rule a longer text is read.
  public static let longestRule = 500

  /// The days on which people work: from Saturday to Wednesday where the week begins so, else from
  /// Monday to Friday.
  public static func workdays(weekFrom first: Int) -> [Int] {
    first == 5 ? [0, 1, 2, 5, 6] : [0, 1, 2, 3, 4]
  }

  public func ending(_ end: End?) -> Recurrence {
    var rule = self
    rule.end = end
    return rule
  }
}

/// Why a rule cannot be kept.
public enum RecurrenceError: Error, Hashable, Sendable {
  /// A part that is not understood, as it was written.
  case unknownPart(String)
  /// A repeating activity has a date to begin with.
  case noStart
}
