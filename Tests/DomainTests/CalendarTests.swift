import Domain
import Foundation
import Testing

struct CalendarTests {
  static let pairs: [(String, Int, Int, Int)] = [
    ("2000-01-01", 1378, 10, 11), ("2021-03-21", 1400, 1, 1), ("2024-03-19", 1402, 12, 29),
    ("2024-03-20", 1403, 1, 1), ("2025-03-20", 1403, 12, 30), ("2025-03-21", 1404, 1, 1),
    ("1981-08-17", 1360, 5, 26),
  ]

  @Test(arguments: pairs)
  func aDayHasItsPublishedJalaliDate(_ iso: String, _ year: Int, _ month: Int, _ day: Int) throws {
    let date = try #require(Day(iso: iso))
    let jalali = Jalali(date)
    #expect((jalali.year, jalali.month, jalali.day) == (year, month, day))
    #expect(Jalali.day(year: year, month: month, day: day) == date)
  }

  @Test func leapYearsAreThoseOfTheTable() {
    let leap = [1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420, 1424, 1428]
    #expect((1383...1428).filter(Jalali.isLeap) == leap)
  }

  @Test func theLastDayOfEsfandExistsInLeapYearsOnly() {
    #expect(Jalali.day(year: 1403, month: 12, day: 30) != nil)
    #expect(Jalali.day(year: 1404, month: 12, day: 30) == nil)
  }

  @Test func everyDayOfFourCenturiesComesBackFromJalali() {
    for number in Int32(-80_000)...Int32(70_000) {
      let day = Day(number: number)
      let jalali = Jalali(day)
      #expect(Jalali.day(year: jalali.year, month: jalali.month, day: jalali.day) == day)
    }
  }

  @Test func gregorianDaysAreThoseOfTheSystemCalendar() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    for number in stride(from: Int32(-25_000), to: 60_000, by: 37) {
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      let mine = Day(number: number).gregorian
      #expect(mine.year == parts.year && mine.month == parts.month && mine.day == parts.day)
      #expect((Day(number: number).weekday + 1) % 7 + 1 == parts.weekday)
    }
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026/01/01", ""])
  func whatIsNoDayIsNotRead(_ text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(arguments: [
    ("2026-11-21T16:42:00Z", "2026-11-21T16:42:00Z"),
    ("2026-11-21T16:42Z", "2026-11-21T16:42:00Z"),
    ("2026-11-21T16:42:00+03:30", "2026-11-21T13:12:00Z"),
    ("2026-11-21T16:42:00.123-11:00", "2026-11-22T03:42:00Z"),
    ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
  ])
  func anInstantIsReadWithItsOffset(_ text: String, _ utc: String) throws {
    #expect(try #require(Instant(iso: text)).iso == utc)
  }

  @Test(arguments: [(-39_600, "2026-11-20"), (0, "2026-11-21"), (12_600, "2026-11-22")])
  func aDayBeginsAtLocalMidnight(_ offset: Int, _ day: String) throws {
    let moment = offset < 0 ? "2026-11-21T10:59:00Z" : "2026-11-21T20:31:00Z"
    let clock = Clock.fixed(try #require(Instant(iso: moment)), offset: offset)
    #expect(clock.today.iso == (offset == 0 ? "2026-11-21" : day))
    #expect(clock.day(of: clock.instant(clock.today, minute: 0)) == clock.today)
  }
}
