import Testing

@testable import Domain

/// A Saturday.
private let now = Instant(milliseconds: 1_795_279_320_000)

@Suite struct ActivityActTests {
  private let reading = Reading(clock: .fixed(now), currency: .euro)

  @Test(arguments: [
    ("call fri 10am", Activity.Form.call, "", String?("2026-11-27T10:00:00Z")),
    ("Call Anna about tiles +3d", .call, "Anna about tiles", "2026-11-24"),
    ("send the offer", .task, "send the offer", nil),
    ("meeting", .meeting, "", nil), ("Support 24/7", .task, "Support 24/7", nil),
    ("Anna tue 10am call", .call, "Anna", "2026-11-24T10:00:00Z"),
    ("تماس درباره کاشی فردا ساعت ۱۰", .call, "درباره کاشی", "2026-11-22T10:00:00Z"),
    ("فردا ساعت ۱۰ تماس تلفنی", .call, "", "2026-11-22T10:00:00Z"),
    ("تماس تلفنی با آنا فردا ساعت ۱۰", .call, "با آنا", "2026-11-22T10:00:00Z"),
    ("Τηλεφώνημα στη Μαρία αύριο στις 10", .call, "στη Μαρία", "2026-11-22T10:00:00Z"),
    ("αύριο στις 10 τηλεφωνική κλήση", .call, "", "2026-11-22T10:00:00Z"),
    ("ραντεβού αύριο στις 10", .meeting, "", "2026-11-22T10:00:00Z"),
    ("Κλήση για προσφορά σε 2 εβδομάδες", .call, "για προσφορά", "2026-12-05"),
    ("send the offer in 2 weeks", .task, "send the offer", "2026-12-05"),
  ])
  func aLineIsAKindASubjectAndATime(
    _ line: String, _ form: Activity.Form, _ subject: String, _ due: String?
  ) {
    let step = NextStep(line, reading)
    #expect(step.form == form)
    #expect(step.subject == subject)
    #expect(step.due?.iso == due)
  }

  @Test(arguments: [
    ("call Anna 31 feb 10am", "31 feb 10am"), ("35 nov", "35 nov"), ("Anna nov 35", "nov 35"),
    ("31 feb", "31 feb"), ("offer 2026-02-31", "2026-02-31"), ("offer 31/2", "31/2"),
    ("meet tue 23 nov 10am", "tue 23 nov 10am"), ("تماس با آنا ۳۱ بهمن", "۳۱ بهمن"),
    ("سی و یک بهمن ساعت ۱۰", "سی و یک بهمن ساعت ۱۰"),
    ("κλήση Άννα 31 Φεβρουαρίου στις 10", "31 Φεβρουαρίου στις 10"),
  ])
  func aDayThatNoCalendarHasIsNeitherSubjectNorTime(_ line: String, _ words: String) {
    let step = NextStep(line, reading)
    #expect(step.due == nil && step.missingDay == words)
    #expect(reading.lacksDay(words) && reading.due(words) == nil)
  }

  @Test(arguments: [
    ("call Anna tomorrow about the offer", "Anna about the offer", "2026-11-22"),
    ("call Anna on fri about the offer", "Anna about the offer", "2026-11-27"),
    ("book a room for friday with Anna", "book a room with Anna", "2026-11-27"),
    ("call Anna next week about tiles", "Anna about tiles", "2026-11-23"),
    ("send by 5/12 the offer", "send the offer", "2026-12-05"),
    ("call Anna tomorrow about lunch at 12", "Anna about lunch", "2026-11-22T12:00:00Z"),
    ("تماس با آنا فردا دربارهٔ پیشنهاد", "با آنا دربارهٔ پیشنهاد", "2026-11-22"),
    ("کلاس ۲ هفته دیگر برای تیم", "کلاس برای تیم", "2026-12-05"),
    (
      "κλήση Άννα αύριο στις 10 σχετικά με την προσφορά", "Άννα σχετικά με την προσφορά",
      "2026-11-22T10:00:00Z"
    ),
    ("κλήση Άννα την Τρίτη στις 10 σχετικά", "Άννα σχετικά", "2026-11-24T10:00:00Z"),
  ])
  func anUnmistakableDayAmidTheLineIsTaken(_ line: String, _ subject: String, _ due: String) {
    let step = NextStep(line, reading)
    #expect(step.subject == subject && step.due?.iso == due && !step.hasLooseDay)
  }

  @Test(arguments: [
    "prepare monday and friday meetings", "call Anna sat about tiles", "call Tom about tiles",
    "στείλε την τρίτη προσφορά στην Άννα", "κλήση Κυριακή για προσφορά",
    "the 25th anniversary offer", "دو هفته بعد از جلسه تماس", "plan next quarter budget",
  ])
  func whatMayBeSomethingElseStaysAndIsSaid(_ line: String) {
    let step = NextStep(line, reading)
    #expect(step.due == nil && step.hasLooseDay)
  }

  @Test(arguments: [
    "send the offer", "review last week numbers", "rent 2 hours of hall", "at 10 Downing",
  ])
  func aLineWithoutADayAmidItHasNoneToSay(_ line: String) {
    let step = NextStep(line, reading)
    #expect(step.due == nil && !step.hasLooseDay)
  }

  @Test(
    arguments: [
      ("call thu 2-3pm", 60), ("call thu 14:00-15:30", 90), ("call tue 9-5", 480),
      ("call tue 11-1pm", 120), ("call thu from 2 to 3pm", 60), ("call thu 2pm", nil),
      ("جلسه سه‌شنبه ساعت ۹ تا ۱۰", 60), ("ραντεβού Τρίτη από τις 10 έως τις 11", 60),
    ] as [(String, Int?)])
  func fromWhenToWhenIsHowLongItTakes(_ line: String, _ minutes: Int?) {
    let step = NextStep(line, reading)
    #expect(step.subject.isEmpty && step.due != nil)
    #expect(Activity(step, id: ID(1), at: now).duration == minutes)
  }

  @Test func workingDaysLeaveOutDaysOff() {
    let reading = Reading(
      clock: .fixed(now), currency: .euro,
      working: WorkingCalendar(daysOff: [3, 4], holidays: Holidays(of: .iran)))
    #expect(reading.due("in 4 working days")?.iso == "2026-11-25")
    #expect(reading.due("in 5 working days")?.iso == "2026-11-28")
  }

  @Test(arguments: [
    ("meet them wed at 3 for an hour", "wed at 3 for an hour"),
    ("demo next thu 14h", "next thu 14h"), ("κλήση Τρίτη σε 2 ώρες", "Τρίτη σε 2 ώρες"),
  ])
  func aDayBeforeATimeIsNotLeftToTheSubject(_ line: String, _ words: String) {
    let step = NextStep(line, reading)
    #expect(step.due == nil && step.missingDay == words)
  }

  @Test(arguments: [
    "Support 24/7", "pay invoice 210 tomorrow", "call 210-555-0199", "review 3.2.1",
    "call April 10am", "split 50/50", "29 feb", "send the offer", "mon 23 nov",
  ])
  func whatIsNoDateIsNoMissingDay(_ line: String) {
    #expect(NextStep(line, reading).missingDay == nil)
  }

  @Test func whatFollowsIsForTheSameRecordsAndOwner() throws {
    var call = Activity(id: ID(1))
    (call.subject, call.owner, call.opportunity) = ("Ask", ID(7), ID(8))
    let next = call.followed(by: NextStep("meeting +1d", reading), id: ID(2), at: now)
    #expect(next.subject == "Ask")
    #expect(next.owner == ID(7))
    #expect(next.opportunity == ID(8))
    #expect(next.status == .planned)
  }

  @Test func whatIsDoneIsNotDoneAgain() throws {
    let done = try Activity(id: ID(1)).done(outcome: "reached", at: now)
    #expect(done.doneAt == now)
    #expect(throws: ActivityRefusal.alreadyClosed) { try done.done(outcome: "", at: now) }
  }

  @Test(arguments: [
    (Activity.Form.call, Activity.Direction?.none, true), (.email, .outbound, true),
    (.email, .inbound, false), (.task, nil, false),
  ])
  func aLeadIsContactedByWhatReachesOut(
    _ form: Activity.Form, _ direction: Activity.Direction?, _ isContact: Bool
  ) {
    var activity = Activity(id: ID(1))
    (activity.kind, activity.direction) = (form, direction)
    let lead = Lead(id: ID(2)).contacted(by: activity.logged(outcome: "", at: now))
    #expect((lead?.status == .contacted) == isContact)
    #expect(lead?.firstContactAt == (isContact ? now : nil))
  }
}
