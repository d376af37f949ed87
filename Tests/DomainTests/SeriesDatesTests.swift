import Foundation
import Testing

@testable import Domain

/// The dates of a rule against an oracle that looks at every single day, and against libical.
struct SeriesDatesTests {
  @Test func aRuleHasTheDatesThatItsWordsSay() throws {
    var chance = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let rule = Oracle.rule(&chance)
      let first = Day(number: 20_000) + Int.random(in: 0...9_000, using: &chance)
      let expected = Oracle.dates(of: rule, from: first, 6)
      #expect(
        rule.dates(from: first, atMost: 6).prefix(expected.count) == expected[...],
        "\(rule.rule) from \(first.iso)")
    }
  }

  /// libical 3.0.16 goes wrong where a rule leaves periods out, so that it is asked of the others.
  @Test(.enabled(if: Library.expand != nil)) func libicalKnowsTheSameDates() throws {
    var chance = SystemRandomNumberGenerator()
    let expand = try #require(Library.expand)
    for _ in 0..<300 {
      var rule = Oracle.rule(&chance)
      rule.interval = 1
      let first = Day(number: 20_000) + Int.random(in: 0...9_000, using: &chance)
      let theirs = Library.dates(of: rule, from: first, 6, expand)
      #expect(rule.dates(from: first, atMost: 6) == theirs, "\(rule.rule) from \(first.iso)")
    }
  }

  @Test func eachJalaliYearHasItsNewYear() throws {
    let nowruz = Recurrence(.yearly, monthDay: .date(1), month: 1, isJalali: true)
    let first = try #require(Jalali.day(year: 1350, month: 1, day: 1))
    let days = nowruz.dates(from: first, atMost: 150)
    #expect(days.map { Jalali($0).year } == Array(1350..<1500))
    #expect(days.allSatisfy { Jalali($0).month == 1 && Jalali($0).day == 1 })
  }

  @Test func noMoreThanAThousandDatesAreLookedAt() {
    let first = Day(number: 20_000)
    #expect(Recurrence(.daily).dates(from: first, atMost: 1000).count == 1000)
    #expect(Recurrence(.daily).dates(from: first, atMost: 1001).count == 1000)
  }

  @Test(arguments: [
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31",
    "FREQ=YEARLY;INTERVAL=999;BYMONTH=2;BYDAY=5MO",
  ]) func aDateThatNeverComesIsNotLookedForForEver(_ text: String) throws {
    let february = try #require(Day(year: 2026, month: 2, day: 1))
    #expect(try Recurrence(text).dates(from: february, atMost: 10).count < 10)
  }

  @Test func theTimeOfDayStaysWhenTheClocksChange() throws {
    for (now, change) in [("2026-03-20 12:00", "2026-03-27"), ("2026-10-16 12:00", "2026-10-23")] {
      let clock = try Readers.clock("Europe/Athens", now)
      let start = Due.instant(clock.instant(clock.today, minute: 10 * 60))
      let dues = clock.upcoming(Recurrence(.weekly), after: start, atMost: 2)
      #expect(dues.first?.day(by: clock).iso == change)
      for case .instant(let instant) in dues { #expect(clock.minute(of: instant) == 600) }
    }
  }
}

/// libical, where the machine has it.
private enum Library {
  typealias Expand =
    @convention(c) (UnsafePointer<CChar>, time_t, CInt, UnsafeMutablePointer<time_t>) -> CInt

  static let expand: Expand? = {
    guard let library = dlopen("libical.so.3", RTLD_NOW | RTLD_LOCAL),
      let symbol = dlsym(library, "icalrecur_expand_recurrence")
    else { return nil }
    return unsafeBitCast(symbol, to: Expand.self)
  }()

  static func dates(
    of rule: Recurrence, from first: Day, _ count: Int, _ expand: Expand
  ) -> [Day] {
    var moments = [time_t](repeating: .min, count: count)
    _ = expand(rule.rule, time_t(first.number) * 86_400, CInt(count), &moments)
    return moments.prefix { $0 != .min && $0 != 0 }.map { Day(number: 0) + $0 / 86_400 }
  }
}

/// Whether a day is one of a rule, day by day.
private enum Oracle {
  static func rule(_ chance: inout some RandomNumberGenerator) -> Recurrence {
    let interval = Int.random(in: 1...3, using: &chance)
    let isJalali = Bool.random(using: &chance)
    let monthDay: Recurrence.MonthDay? =
      switch Int.random(in: 0...3, using: &chance) {
      case 0: .date([-1, 1, 15, 29, 30, 31].randomElement(using: &chance) ?? 1)
      case 1: nil
      default:
        .weekday(
          Int.random(in: 0...6, using: &chance),
          nth: [-1, 1, 2, 3, 4, 5].randomElement(using: &chance) ?? 1)
      }
    switch Recurrence.Frequency.allCases.randomElement(using: &chance) ?? .daily {
    case .daily: return Recurrence(.daily, every: interval)
    case .weekly:
      let days = (0...6).filter { _ in Int.random(in: 0...2, using: &chance) == 0 }
      return Recurrence(
        .weekly, every: interval, on: days, weekStart: [0, 5, 6].randomElement(using: &chance) ?? 0)
    case .monthly:
      return Recurrence(.monthly, every: interval, monthDay: monthDay, isJalali: isJalali)
    case .yearly:
      let month = monthDay.map { _ in Int.random(in: 1...12, using: &chance) }
      return Recurrence(
        .yearly, every: interval, monthDay: monthDay, month: month, isJalali: isJalali)
    }
  }

  static func dates(of rule: Recurrence, from first: Day, _ count: Int) -> [Day] {
    var found: [Day] = []
    for step in 0..<8_000 where found.count < count {
      if holds(rule, first + step, from: first) { found.append(first + step) }
    }
    return found
  }

  private static func holds(_ rule: Recurrence, _ day: Day, from first: Day) -> Bool {
    let (month, start) = (
      Month(of: day, isJalali: rule.isJalali), Month(of: first, isJalali: rule.isJalali)
    )
    switch rule.frequency {
    case .daily: return (day - first) % rule.interval == 0
    case .weekly:
      let weeks =
        (day.startOfWeek(from: rule.weekStart) - first.startOfWeek(from: rule.weekStart)) / 7
      let days = rule.weekdays.isEmpty ? [first.weekday] : rule.weekdays
      return weeks % rule.interval == 0 && days.contains(day.weekday)
    case .monthly:
      let months = (month.year - start.year) * 12 + month.number - start.number
      return months % rule.interval == 0
        && holds(rule.monthDay ?? .date(first - start.first + 1), day, in: month)
    case .yearly:
      return (month.year - start.year) % rule.interval == 0
        && month.number == rule.month ?? start.number
        && holds(rule.monthDay ?? .date(first - start.first + 1), day, in: month)
    }
  }

  private static func holds(_ place: Recurrence.MonthDay, _ day: Day, in month: Month) -> Bool {
    switch place {
    case .date(let date): date < 0 ? day == month.last : day - month.first + 1 == date
    case .weekday(let weekday, let nth):
      day.weekday == weekday
        && (nth < 0 ? month.last - day < 7 : (day - month.first) / 7 + 1 == nth)
    }
  }
}
