import Domain
import Testing

struct MonthTests {
  static let months: [(day: String, isJalali: Bool, first: String, length: Int, number: Int)] = [
    ("2026-11-21", false, "2026-11-01", 30, 11), ("2026-02-28", false, "2026-02-01", 28, 2),
    ("2028-02-29", false, "2028-02-01", 29, 2), ("2026-11-21", true, "2026-10-23", 30, 8),
    ("2026-03-21", true, "2026-03-21", 31, 1), ("2025-03-20", true, "2025-02-19", 30, 12),
    ("2026-03-20", true, "2026-02-20", 29, 12),
  ]

  @Test(arguments: months)
  func aDayLiesInItsMonth(_ row: (String, Bool, String, Int, Int)) throws {
    let month = Month(of: try #require(Day(iso: row.0)), isJalali: row.1)
    #expect(month.first.iso == row.2)
    #expect(month.length == row.3)
    #expect(month.number == row.4)
  }

  @Test(arguments: [false, true]) func monthsFollowOneAnotherWithoutAGap(_ isJalali: Bool) {
    var month = Month(of: Day(number: 0), isJalali: isJalali)
    for _ in 0..<2_000 {
      #expect(month.next.first == month.last + 1)
      #expect(month.next.previous == month)
      month = month.next
    }
  }

  static let shifts = [
    ("2026-01-31", 1, "2026-02-28"), ("2026-03-31", -1, "2026-02-28"),
    ("2026-11-21", 12, "2027-11-21"), ("2028-02-29", 12, "2029-02-28"),
  ]

  @Test(arguments: shifts)
  func aDayKeepsItsNumberAsFarAsTheMonthHasIt(_ day: String, _ by: Int, _ to: String) throws {
    let day = try #require(Day(iso: day))
    #expect(Month(of: day, isJalali: false).day(like: day, shiftedBy: by).iso == to)
  }

  static let weeks = [
    ("2026-11-21", 47), ("2026-01-01", 1), ("2027-01-01", 53), ("2024-12-30", 1),
    ("2023-01-01", 52), ("2020-12-31", 53),
  ]

  @Test(arguments: weeks) func weeksAreNumberedAsISOSays(_ day: String, _ week: Int) throws {
    #expect(try #require(Day(iso: day)).isoWeek == week)
  }

  @Test func weeksHoldTheWholeMonthAndNoMore() throws {
    let day = try #require(Day(iso: "2026-11-21"))
    let month = Month(of: day, isJalali: false)
    #expect(month.weeks(from: 0).map(\.iso).first == "2026-10-26")
    #expect(month.weeks(from: 0).map(\.iso).last == "2026-11-30")
    #expect(Month(of: day, isJalali: true).weeks(from: 5).map(\.iso).first == "2026-10-17")
    for first in 0..<7 {
      let weeks = month.weeks(from: first)
      #expect(weeks.allSatisfy { $0.weekday == first && $0 <= month.last && $0 + 6 >= month.first })
    }
  }
}
