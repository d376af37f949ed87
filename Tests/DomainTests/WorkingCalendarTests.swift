import Domain
import Testing

struct WorkingCalendarTests {
  struct Case: Sendable {
    let from: String
    let count: Int
    let to: String
  }

  private static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  /// 21 November 2026 is a Saturday.
  @Test(arguments: [
    Case(from: "2026-11-20", count: 0, to: "2026-11-20"),
    Case(from: "2026-11-20", count: 1, to: "2026-11-23"),
    Case(from: "2026-11-21", count: 0, to: "2026-11-23"),
    Case(from: "2026-11-21", count: 1, to: "2026-11-24"),
    Case(from: "2026-11-18", count: 5, to: "2026-11-25"),
    // 28 October is a holiday, a Wednesday; so are 25 and 26 December.
    Case(from: "2026-10-27", count: 1, to: "2026-10-29"),
    Case(from: "2026-12-24", count: 1, to: "2026-12-28"),
    Case(from: "2026-11-20", count: -3, to: "2026-11-20"),
  ])
  func aGreekOfficeCountsItsWorkingDays(_ one: Case) throws {
    let calendar = WorkingCalendar(daysOff: [5, 6], holidays: Holidays(of: .greece))
    #expect(calendar.day(one.count, after: try Self.day(one.from)).iso == one.to)
  }

  /// Wednesday 18 November is followed by two days off; 1 Farvardin 1406 is 21 March 2027.
  @Test(arguments: [
    Case(from: "2026-11-18", count: 1, to: "2026-11-21"),
    Case(from: "2026-11-19", count: 0, to: "2026-11-21"),
    Case(from: "2027-03-17", count: 1, to: "2027-03-27"),
    // 22 Bahman 1405.
    Case(from: "2027-02-10", count: 1, to: "2027-02-13"),
  ])
  func anIranianOfficeCountsItsWorkingDays(_ one: Case) throws {
    let calendar = WorkingCalendar(daysOff: [3, 4], holidays: Holidays(of: .iran))
    #expect(calendar.day(one.count, after: try Self.day(one.from)).iso == one.to)
  }

  @Test func aBusinessAddsDaysOfItsOwn() throws {
    let monday = try Self.day("2026-11-23")
    let calendar = WorkingCalendar(
      daysOff: [5, 6],
      holidays: Holidays(own: [try #require(HolidayDate("11-23", in: .gregorian)): "Move"]))
    #expect(calendar.isOff(monday))
    #expect(calendar.holidays.holiday(on: monday) == .own("Move"))
    #expect(calendar.day(1, after: monday - 3) == monday + 1)
  }

  /// Orthodox Easter is on 12 April 2026, 2 May 2027 and 16 April 2028.
  @Test(arguments: [
    ("2026-02-23", OfficialDay.cleanMonday), ("2026-04-10", .goodFriday),
    ("2026-04-13", .easterMonday), ("2026-06-01", .whitMonday), ("2027-05-03", .easterMonday),
    ("2028-04-17", .easterMonday), ("2026-10-28", .ohiDay),
  ])
  func aGreekYearHangsOnEasterToo(_ date: String, _ holiday: OfficialDay) throws {
    let found = Holidays(of: .greece).holiday(on: try Self.day(date))
    #expect(found == .official(holiday))
  }

  @Test(arguments: [
    ("12-24", HolidayDate.Calendar.gregorian, "2026-12-24", true),
    ("12-24", .gregorian, "2031-12-24", true), ("2026-12-24", .gregorian, "2026-12-24", true),
    ("2026-12-24", .gregorian, "2027-12-24", false), ("12-30", .jalali, "2025-03-20", true),
    ("1405-09-15", .jalali, "2026-12-06", true), ("1405-09-15", .jalali, "2027-12-06", false),
  ])
  func aDateOfOnesOwnIsOfAYearOrOfEvery(
    _ text: String, _ calendar: HolidayDate.Calendar, _ day: String, _ isOff: Bool
  ) throws {
    let date = try #require(HolidayDate(text, in: calendar))
    let holidays = Holidays(own: [date: "Inventory"])
    #expect((holidays.holiday(on: try Self.day(day)) != nil) == isOff)
  }

  @Test(arguments: ["", "12", "13-01", "02-32", "1405-13-01", "a-b", "2026-12-24-1", "-1-2"])
  func whatIsNoDateIsNone(_ text: String) {
    #expect(HolidayDate.Calendar.allCases.allSatisfy { HolidayDate(text, in: $0) == nil })
  }

  @Test func daysOffAreReadByTheirNames() {
    #expect(WorkingCalendar.daysOff("thu, Fri") == [3, 4])
    #expect(WorkingCalendar.daysOff("") == [])
    #expect(WorkingCalendar.daysOff("thu,someday") == nil)
  }

  @Test func aWeekWithoutWorkLeavesTheDayAsItIs() throws {
    let day = try Self.day("2026-11-23")
    #expect(WorkingCalendar(daysOff: Set(0...6)).day(3, after: day) == day + 3)
  }
}
