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
    let calendar = WorkingCalendar(daysOff: [5, 6], holidays: Holidays(others: [monday]))
    #expect(calendar.isOff(monday))
    #expect(calendar.day(1, after: monday - 3) == monday + 1)
  }

  @Test func aWeekWithoutWorkLeavesTheDayAsItIs() throws {
    let day = try Self.day("2026-11-23")
    #expect(WorkingCalendar(daysOff: Set(0...6)).day(3, after: day) == day + 3)
  }
}
