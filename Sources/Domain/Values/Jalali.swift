/// A day in the Jalali (Persian solar) calendar.
///
/// Leap years follow Borkowski's break points, valid for the years -61...3177: the 33-year rule
/// alone goes wrong in 1403 and 1408, and the system calendar's data costs the start 55 ms.
public struct Jalali: Hashable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  private static let breaks = [
    -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324,
    2394, 2456, 3178,
  ]

  public init(_ date: Day) {
    let gregorianYear = date.gregorian.year
    var year = gregorianYear - 621
    var start = Self.newYear(year)
    if date < start {
      year -= 1
      start = Self.newYear(year)
    }
    let passed = date - start
    self.year = year
    month = passed < 186 ? passed / 31 + 1 : (passed - 186) / 30 + 7
    day = passed < 186 ? passed % 31 + 1 : (passed - 186) % 30 + 1
  }

  /// The same day in the Gregorian calendar; `nil` when there is no such day.
  public static func day(year: Int, month: Int, day: Int) -> Day? {
    guard (1...3176).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= length(ofMonth: month, year: year) else { return nil }
    let passed = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
    return newYear(year) + (passed + day - 1)
  }

  public static func isLeap(_ year: Int) -> Bool { newYear(year + 1) - newYear(year) == 366 }

  public static func length(ofMonth month: Int, year: Int) -> Int {
    if month <= 6 { return 31 }
    return month < 12 || isLeap(year) ? 30 : 29
  }

  /// 1 Farvardin of the year.
  static func newYear(_ year: Int) -> Day {
    let gregorian = year + 621
    var leaps = -14
    var first = breaks[0]
    var jump = 0
    for next in breaks.dropFirst() {
      jump = next - first
      if year < next { break }
      leaps += jump / 33 * 8 + jump % 33 / 4
      first = next
    }
    var n = year - first
    leaps += n / 33 * 8 + (n % 33 + 3) / 4
    if jump % 33 == 4 && jump - n == 4 { leaps += 1 }
    let gregorianLeaps = gregorian / 4 - (gregorian / 100 + 1) * 3 / 4 - 150
    n = 20 + leaps - gregorianLeaps
    return Day(year: gregorian, month: 3, day: 1).map { $0 + (n - 1) } ?? Day(number: 0)
  }
}
