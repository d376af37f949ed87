import Testing

@testable import Domain

/// Moments: counted from now, without a day, and across changes of the clocks.
@Suite struct DateMomentTests {
  @Test(arguments: [
    ("in 2 hours", "2026-11-21 16:42", "2026-11-21 18:42"),
    ("in 2 hours", "2026-11-21 23:59", "2026-11-22 01:59"),
    ("2 ساعت دیگر", "2026-11-21 23:59", "2026-11-22 01:59"),
    ("نیم ساعت دیگر", "2026-11-21 23:59", "2026-11-22 00:29"),
    ("ده دقیقه پیش", "2026-11-21 00:01", "2026-11-20 23:51"),
    ("σε μισή ώρα", "2026-11-21 23:59", "2026-11-22 00:29"),
    ("in 90 min", "2026-11-21 00:01", "2026-11-21 01:31"),
    ("half an hour ago", "2026-11-21 00:01", "2026-11-20 23:31"),
    ("now", "2026-11-21 16:42", "2026-11-21 16:42"),
    ("5pm", "2026-11-21 16:42", "2026-11-21 17:00"),
    ("5pm", "2026-11-21 17:42", "2026-11-22 17:00"),
    ("at 9", "2026-11-21 23:59", "2026-11-22 09:00"),
    ("ساعت ۹", "2026-11-21 00:01", "2026-11-21 09:00"),
    ("17:30", "2026-11-21 16:42", "2026-11-21 17:30"),
    ("noon", "2026-11-21 16:42", "2026-11-22 12:00"),
    ("this afternoon", "2026-11-21 16:42", "2026-11-21 17:00"),
    ("امروز بعدازظهر", "2026-11-21 16:42", "2026-11-21 17:00"),
    ("σήμερα το απόγευμα", "2026-11-21 16:42", "2026-11-21 17:00"),
    ("this afternoon", "2026-11-21 12:10", "2026-11-21 15:00"),
    ("tonight", "2026-11-21 21:05", "2026-11-21 21:30"),
    ("tomorrow afternoon", "2026-11-21 16:42", "2026-11-22 15:00"),
    ("this morning", "2026-11-21 16:42", "2026-11-21 09:00"),
  ])
  func aMomentIsCountedFromNow(_ text: String, _ now: String, _ meaning: String) throws {
    let clock = try Readers.clock("Europe/Athens", now)
    let due = Readers.reading(clock).due(text)
    #expect(due?.iso == SaidDateCase(text, meaning).due(by: clock)?.iso)
  }

  /// Athens goes back from 04:00 to 03:00, and forward from 03:00 to 04:00; Tehran went back from
  /// midnight to 23:00, and forward at midnight, until 1401.
  @Test(arguments: [
    ("Europe/Athens", "2026-10-24 23:59", "tomorrow 10:00", "2026-10-25T08:00:00Z"),
    ("Europe/Athens", "2026-10-24 23:59", "tomorrow 02:30", "2026-10-24T23:30:00Z"),
    ("Europe/Athens", "2026-10-24 23:59", "tomorrow 03:30", "2026-10-25T00:30:00Z"),
    ("Europe/Athens", "2026-10-25 02:30", "in 2 hours", "2026-10-25T01:30:00Z"),
    ("Europe/Athens", "2026-10-25 00:01", "αύριο στις 10", "2026-10-26T08:00:00Z"),
    ("Europe/Athens", "2026-03-28 23:59", "αύριο στις 10", "2026-03-29T07:00:00Z"),
    ("Europe/Athens", "2026-03-28 23:59", "tomorrow 03:30", "2026-03-29T01:30:00Z"),
    ("Europe/Athens", "2026-03-29 02:30", "in 2 hours", "2026-03-29T02:30:00Z"),
    ("Europe/Athens", "2026-03-29 00:01", "tomorrow", "2026-03-30"),
    ("Asia/Tehran", "2022-03-21 23:59", "فردا", "2022-03-22"),
    ("Asia/Tehran", "2022-03-21 23:59", "فردا ۰۰:۳۰", "2022-03-21T21:00:00Z"),
    ("Asia/Tehran", "2022-03-21 23:59", "فردا ساعت ۱۰", "2022-03-22T05:30:00Z"),
    ("Asia/Tehran", "2022-03-22 00:01", "امروز", "2022-03-22"),
    ("Asia/Tehran", "2022-09-21 22:30", "یک ساعت دیگر", "2022-09-21T19:00:00Z"),
    ("Asia/Tehran", "2022-09-21 22:30", "دو ساعت دیگر", "2022-09-21T20:00:00Z"),
    ("Asia/Tehran", "2022-09-21 23:59", "فردا ساعت ۱۰", "2022-09-22T06:30:00Z"),
    ("Asia/Tehran", "2022-09-22 00:01", "امروز", "2022-09-22"),
    ("Asia/Tehran", "2025-03-19 23:59", "فردا", "2025-03-20"),
    ("Asia/Tehran", "2025-03-20 23:59", "آخر ماه", "2025-03-20"),
    ("Asia/Tehran", "2025-03-20 00:01", "ماه بعد", "2025-03-21"),
    ("Asia/Tehran", "2025-03-20 23:59", "یک سال دیگر", "2026-03-20"),
  ])
  func clocksMayChangeAndYearsLeap(
    _ zone: String, _ now: String, _ text: String, _ meaning: String
  ) throws {
    let clock = try Readers.clock(zone, now)
    let reading = Readers.reading(clock, isPersian: zone == "Asia/Tehran")
    #expect(reading.due(text)?.iso == meaning)
  }

  @Test func theHourBeforeMidnightThatComesTwiceBelongsToItsDay() throws {
    let first = try Readers.clock("Asia/Tehran", "2022-09-21 23:15")
    let again = first.now().adding(minutes: 60)
    #expect(first.day(of: again) == first.today)
    #expect(first.day(of: again.adding(minutes: 60)) == first.today + 1)
  }

  /// A deal was closed lately; a task is yet to be done.
  @Test func aDateWithoutAYearMayBeOfTheLastDays() throws {
    let reading = Readers.reading(try Readers.clock("Europe/Athens", "2026-11-21 12:00"))
    #expect(reading.day("15 nov")?.iso == "2026-11-15")
    #expect(reading.day("5/9")?.iso == "2027-09-05")
    #expect(reading.due("15 nov")?.iso == "2027-11-15")
  }

  @Test func noTextStopsTheReader() throws {
    var chance = SeededChance(seed: 5)
    let reading = Readers.reading(try Readers.clock("Asia/Tehran", "2026-11-21 12:00"))
    let words = [
      "mon", "next", "10", "in", "week", "at", "15", "nov", "+3", "d", "ago", "am", "شنبه", "بعد",
      "۱۰", "آخر", "ماه", "و نیم", "στις", "μετά", "1405", "/", "99999999999999999999", "half",
      "th",
    ]
    for _ in 0..<5000 {
      let count = Int.random(in: 0...6, using: &chance)
      let text = (0..<count).map { _ in words.randomElement(using: &chance) ?? "" }
      if let due = reading.due(text.joined(separator: " ")) { #expect(!due.iso.isEmpty) }
    }
  }
}
