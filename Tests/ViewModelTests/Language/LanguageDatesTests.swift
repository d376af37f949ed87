import Cells
import Domain
import Testing

@testable import ViewModels

@Suite nonisolated struct LanguageDatesTests {
  private static let en = Formats(.english)
  private static let fa = Formats(.persian)
  private static let el = Formats(.greek)
  private static let jalaliEnglish = Formats(.english, calendar: .jalali)

  /// Saturday, 16:42.
  private let clock = Clock.fixed(Self.moment("2026-11-21T16:42:00Z"))

  private static func moment(_ iso: String) -> Instant {
    Instant(iso: iso) ?? Instant(milliseconds: 0)
  }

  private static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  @Test(arguments: [
    (en, "2026-11-22", "Sun 22 Nov 2026"), (fa, "2026-11-22", "یکشنبه ۱ آذر ۱۴۰۵"),
    (el, "2026-11-22", "Κυ 22 Νοε 2026"), (jalaliEnglish, "2026-11-22", "Sun 1 Azar 1405"),
    (fa, "2025-03-20", "پنجشنبه ۳۰ اسفند ۱۴۰۳"), (fa, "2025-03-21", "جمعه ۱ فروردین ۱۴۰۴"),
    (Formats(.persian, calendar: .gregorian), "2024-02-29", "پنجشنبه ۲۹ فوریه ۲۰۲۴"),
    (Formats(.persian, digits: .latin), "2026-11-22", "یکشنبه 1 آذر 1405"),
  ])
  func daysAreWritten(_ formats: Formats, _ iso: String, _ text: String) {
    #expect(formats.day(Self.day(iso)) == text)
  }

  @Test(arguments: [
    (en, "2026-11-22", "22 Nov"), (en, "2025-11-22", "22 Nov 2025"), (fa, "2026-11-22", "۱ آذر"),
    (fa, "2026-03-20", "۲۹ اسفند ۱۴۰۴"), (el, "2026-05-02", "2 Μαΐ"),
    (el, "2027-01-01", "1 Ιαν 2027"),
  ])
  func theYearIsLeftOutWithinTheReadersYear(_ formats: Formats, _ iso: String, _ text: String) {
    #expect(formats.dayShort(Self.day(iso), today: clock.today) == text)
  }

  @Test(arguments: [
    (en, "2026-11-02"), (fa, "۱۴۰۵/۰۸/۱۱"), (el, "02/11/2026"), (jalaliEnglish, "1405/08/11"),
  ])
  func numericDatesAreAlwaysAsWide(_ formats: Formats, _ text: String) {
    #expect(formats.dayNumeric(Self.day("2026-11-02")) == text)
  }

  /// What a form is filled with must be taken back as it stands.
  @Test(arguments: Language.allCases, Formats.Calendar.allCases)
  func everyNumericDateIsReadAgain(_ language: Language, _ calendar: Formats.Calendar) {
    let formats = Formats(language, calendar: calendar)
    let reading = Reading(clock: clock, currency: .euro)
    for day in (0..<800).map({ clock.today + $0 }) {
      #expect(reading.day(formats.dayNumeric(day)) == day)
    }
  }

  @Test func theClockShowsDayAndTime() {
    #expect(Self.en.now(clock) == "Sat 21 Nov 16:42")
    #expect(Self.fa.now(clock) == "شنبه ۳۰ آبان ۱۶:۴۲")
    #expect(Self.el.now(clock) == "Σα 21 Νοε 16:42")
  }

  @Test(arguments: [
    (en, "2026-11-19", DueSign.overdue, "2d late"), (en, "2026-11-21", .today, "today"),
    (en, "2026-11-21T17:30:00Z", .today, "17:30"), (en, "2026-11-21T10:00:00Z", .overdue, "10:00"),
    (en, "2026-11-23", .planned, "23 Nov"), (en, "2026-11-23T09:00:00Z", .planned, "23 Nov"),
    (fa, "2026-11-19", .overdue, "۲ روز دیر"), (fa, "2026-11-21", .today, "امروز"),
    (el, "2026-11-19", .overdue, "αργεί 2 ημ."), (el, "2026-11-23", .planned, "23 Νοε"),
  ])
  func aDueDateHasASignAndAWord(
    _ formats: Formats, _ iso: String, _ sign: DueSign, _ text: String
  ) {
    let due = formats.due(Due(iso: iso), by: clock)
    #expect(due.sign == sign && due.text == text)
  }

  @Test func nothingPlannedIsSaid() {
    #expect(Self.en.due(nil, by: clock).text == "none")
    #expect(Self.fa.due(nil, by: clock).text == "ندارد")
    #expect(Self.el.due(nil, by: clock).text == "κανένα")
    #expect(Self.el.due(nil, by: clock).sign.sign == Sign.none)
  }

  @Test func spansHaveTheUnitsOfTheLanguage() {
    #expect(Self.en.days(11) == "11d" && Self.fa.days(11) == "۱۱ روز")
    #expect(Self.el.days(11) == "11 ημ.")
    #expect(Self.fa.seconds(7) == "۷ ث")
  }

  @Test func momentsFollowTheZoneOfTheClock() {
    let tehran = Clock.fixed(Self.moment("2026-11-21T20:42:00Z"), offset: 12_600)
    #expect(Self.en.now(tehran) == "Sun 22 Nov 00:12")
    #expect(Self.fa.instant(Self.moment("2026-11-21T13:12:00Z"), by: tehran) == "۳۰ آبان ۱۶:۴۲")
  }

  @Test(arguments: Language.allCases)
  func noDayOrMomentIsBeyondAFormat(_ language: Language) {
    for calendar in Formats.Calendar.allCases {
      let formats = Formats(language, calendar: calendar)
      for number in [Int32.min, -719_162, 0, 2_932_896, .max] {
        #expect(!formats.day(Day(number: number)).isEmpty)
      }
      for milliseconds in [Int64.min, .max] {
        let instant = Instant(milliseconds: milliseconds)
        #expect(!formats.instant(instant, by: clock).isEmpty)
      }
    }
  }
}
