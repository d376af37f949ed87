import Testing

@testable import Domain

/// Rules as text, and as people say them.
struct RecurrenceTests {
  @Test(arguments: [
    "FREQ=DAILY", "FREQ=DAILY;INTERVAL=3;COUNT=5", "FREQ=WEEKLY",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=10", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SA;WKST=SA",
    "FREQ=MONTHLY;BYMONTHDAY=15;UNTIL=20271231", "FREQ=MONTHLY;BYMONTHDAY=-1",
    "FREQ=MONTHLY;BYDAY=2TU", "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20271231T215959Z", "FREQ=YEARLY",
    "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=20", "FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO",
    "RSCALE=PERSIAN;FREQ=MONTHLY;BYDAY=2TU", "RSCALE=PERSIAN;FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1",
  ]) func aRuleIsWrittenAsItWasRead(_ text: String) throws {
    #expect(try Recurrence(text).rule == text)
  }

  @Test(arguments: [
    ("rrule:freq=weekly;byday=th,tu,th", "FREQ=WEEKLY;BYDAY=TU,TH"),
    ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2", "FREQ=MONTHLY;BYDAY=2TU"),
    ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("FREQ=WEEKLY;WKST=MO;INTERVAL=1", "FREQ=WEEKLY"),
    ("RSCALE=GREGORIAN;FREQ=DAILY;SKIP=OMIT", "FREQ=DAILY"),
  ]) func whatMeansTheSameIsWrittenTheSame(_ text: String, _ rule: String) throws {
    #expect(try Recurrence(text).rule == rule)
  }

  @Test(arguments: [
    "", "weekly", "FREQ=HOURLY", "FREQ=WEEKLY;BYHOUR=9", "FREQ=WEEKLY;INTERVAL=0",
    "FREQ=WEEKLY;INTERVAL=1000", "FREQ=WEEKLY;COUNT=1001", "FREQ=WEEKLY;COUNT=0",
    "FREQ=WEEKLY;COUNT=2;UNTIL=20270101", "FREQ=WEEKLY;UNTIL=20270230", "FREQ=WEEKLY;BYDAY=2TU",
    "FREQ=WEEKLY;BYDAY=TU,", "FREQ=MONTHLY;BYDAY=TU", "FREQ=MONTHLY;BYDAY=2TU,3TH",
    "FREQ=MONTHLY;BYDAY=6TU", "FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=MONTHLY;BYMONTHDAY=32",
    "FREQ=MONTHLY;BYMONTHDAY=1,15", "FREQ=YEARLY;BYMONTHDAY=5", "FREQ=YEARLY;BYMONTH=13",
    "FREQ=DAILY;FREQ=DAILY", "FREQ=DAILY;X", "RSCALE=HEBREW;FREQ=DAILY",
    "FREQ=MONTHLY;SKIP=BACKWARD", "FREQ=DAILY;" + String(repeating: "A", count: 500),
  ]) func whatIsMoreThanWeRepeatIsRefused(_ text: String) {
    #expect(throws: RecurrenceError.self) { try Recurrence(text) }
  }

  /// On Saturday 21 November 2026, for a reader of the Gregorian calendar.
  @Test(arguments: [
    ("daily", "FREQ=DAILY"), ("every day", "FREQ=DAILY"), ("every 3 days", "FREQ=DAILY;INTERVAL=3"),
    ("every other day", "FREQ=DAILY;INTERVAL=2"), ("weekly", "FREQ=WEEKLY"),
    ("every week", "FREQ=WEEKLY"), ("every 2 weeks", "FREQ=WEEKLY;INTERVAL=2"),
    ("every second week", "FREQ=WEEKLY;INTERVAL=2"),
    ("every other tuesday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
    ("every weekday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("every working day", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("mondays", "FREQ=WEEKLY;BYDAY=MO"), ("every tue, thu", "FREQ=WEEKLY;BYDAY=TU,TH"),
    (
      "every 2 weeks on tue and thu, 10 times", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=10"
    ),
    ("weekly until 1 mar", "FREQ=WEEKLY;UNTIL=20270301"), ("monthly", "FREQ=MONTHLY"),
    ("monthly on the 15th", "FREQ=MONTHLY;BYMONTHDAY=15"),
    ("every month on day 15", "FREQ=MONTHLY;BYMONTHDAY=15"),
    ("15th of the month", "FREQ=MONTHLY;BYMONTHDAY=15"),
    ("last day of the month", "FREQ=MONTHLY;BYMONTHDAY=-1"),
    ("end of the month", "FREQ=MONTHLY;BYMONTHDAY=-1"),
    ("second tue of the month", "FREQ=MONTHLY;BYDAY=2TU"),
    ("2nd tue of every month", "FREQ=MONTHLY;BYDAY=2TU"),
    ("last friday of the month", "FREQ=MONTHLY;BYDAY=-1FR"),
    ("quarterly", "FREQ=MONTHLY;INTERVAL=3"), ("every quarter", "FREQ=MONTHLY;INTERVAL=3"),
    ("yearly", "FREQ=YEARLY"), ("every 2 years", "FREQ=YEARLY;INTERVAL=2"),
    ("monthly jalali", "RSCALE=PERSIAN;FREQ=MONTHLY"),
    ("freq=weekly;count=3", "FREQ=WEEKLY;COUNT=3"),
    ("κάθε μέρα", "FREQ=DAILY"), ("καθημερινά", "FREQ=DAILY"), ("κάθε εβδομάδα", "FREQ=WEEKLY"),
    ("κάθε 2 εβδομάδες Τρίτη και Πέμπτη", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH"),
    ("κάθε Δευτέρα, 10 φορές", "FREQ=WEEKLY;BYDAY=MO;COUNT=10"),
    ("κάθε Τρίτη, Πέμπτη", "FREQ=WEEKLY;BYDAY=TU,TH"),
    ("κάθε εργάσιμη μέρα", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("κάθε δεύτερη εβδομάδα", "FREQ=WEEKLY;INTERVAL=2"), ("κάθε μήνα", "FREQ=MONTHLY"),
    ("κάθε μήνα στις 15", "FREQ=MONTHLY;BYMONTHDAY=15"),
    ("δεύτερη Τρίτη του μήνα", "FREQ=MONTHLY;BYDAY=2TU"),
    ("τρίτη Πέμπτη του μήνα", "FREQ=MONTHLY;BYDAY=3TH"),
    ("τέταρτη Δευτέρα του μήνα", "FREQ=MONTHLY;BYDAY=4MO"),
    ("τελευταία μέρα του μήνα", "FREQ=MONTHLY;BYMONTHDAY=-1"), ("κάθε χρόνο", "FREQ=YEARLY"),
    ("κάθε εβδομάδα έως 1 Μαρτίου", "FREQ=WEEKLY;UNTIL=20270301"),
  ]) func whatPeopleSayIsARule(_ text: String, _ rule: String) throws {
    let reading = Readers.reading(try Readers.clock("Europe/Athens", "2026-11-21 12:00"))
    #expect(try reading.recurrence(text)?.rule == rule)
  }

  @Test(arguments: [
    ("روزانه", "FREQ=DAILY"), ("هر روز", "FREQ=DAILY"), ("هر ۳ روز", "FREQ=DAILY;INTERVAL=3"),
    ("یک روز در میان", "FREQ=DAILY;INTERVAL=2"), ("هفتگی", "FREQ=WEEKLY"),
    ("هر هفته", "FREQ=WEEKLY"), ("هر دو هفته", "FREQ=WEEKLY;INTERVAL=2"),
    ("یک هفته در میان", "FREQ=WEEKLY;INTERVAL=2"),
    ("هر روز کاری", "FREQ=WEEKLY;BYDAY=MO,TU,WE,SA,SU"),
    ("هر سه‌شنبه و پنجشنبه", "FREQ=WEEKLY;BYDAY=TU,TH"), ("شنبه‌ها", "FREQ=WEEKLY;BYDAY=SA"),
    (
      "هر دو هفته شنبه و سه‌شنبه، ۱۰ بار", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SA;WKST=SA;COUNT=10"
    ),
    ("هر ماه", "RSCALE=PERSIAN;FREQ=MONTHLY"), ("ماهانه میلادی", "FREQ=MONTHLY"),
    ("هر ماه، سه‌شنبهٔ دوم", "RSCALE=PERSIAN;FREQ=MONTHLY;BYDAY=2TU"),
    ("دومین سه شنبه هر ماه", "RSCALE=PERSIAN;FREQ=MONTHLY;BYDAY=2TU"),
    ("هر ماه روز ۱۵", "RSCALE=PERSIAN;FREQ=MONTHLY;BYMONTHDAY=15"),
    ("آخرین روز ماه", "RSCALE=PERSIAN;FREQ=MONTHLY;BYMONTHDAY=-1"),
    ("آخرین پنجشنبه ماه", "RSCALE=PERSIAN;FREQ=MONTHLY;BYDAY=-1TH"),
    ("سالانه", "RSCALE=PERSIAN;FREQ=YEARLY"), ("هر ۲ سال", "RSCALE=PERSIAN;FREQ=YEARLY;INTERVAL=2"),
    ("هر هفته تا ۱۵ آذر", "FREQ=WEEKLY;UNTIL=20261206"), ("every week", "FREQ=WEEKLY"),
  ]) func inPersianMonthsAreJalali(_ text: String, _ rule: String) throws {
    let clock = try Readers.clock("Asia/Tehran", "2026-11-21 12:00")
    #expect(try Readers.reading(clock, isPersian: true).recurrence(text)?.rule == rule)
  }

  @Test(arguments: ["none", "never", "does not repeat", "ندارد", "بدون تکرار", "όχι", "ποτέ"])
  func whatDoesNotRepeatCanBeSaid(_ text: String) throws {
    let reading = Readers.reading(.fixed(Instant(milliseconds: 0)))
    #expect(try reading.recurrence(text) == nil)
  }

  @Test(arguments: [
    "", "sometimes", "10 times", "every", "every day on tue", "weekly on day 3",
    "every 0 weeks", "every week every month", "weekly until sometime", "weekly, 3 times until 1/3",
    "32nd of the month", "second", "tomorrow", "every 2000 days", "second mon and tue",
  ]) func whatMeansNothingIsRefused(_ text: String) throws {
    let reading = Readers.reading(try Readers.clock("Europe/Athens", "2026-11-21 12:00"))
    #expect(throws: RecurrenceError.self) { try reading.recurrence(text) }
  }
}
