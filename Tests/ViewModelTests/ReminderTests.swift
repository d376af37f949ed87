import Domain
import SampleShop
import Testing

@testable import ViewModels

/// What comes due is told once, to whom it belongs, and not at night.
struct ReminderTests {
  /// A desk at which a meeting of one's own is due at 17:30.
  private func desk(at time: String, _ change: (inout Reminders) -> Void = { _ in }) throws -> Desk
  {
    let desk = try Shop().desk()
    change(&desk.app.reminders)
    go(desk, to: time)
    return desk
  }

  private func go(_ desk: Desk, to time: String) {
    desk.shop.watch.set(Instant(iso: "2026-11-21T\(time)Z") ?? Shop.now)
    desk.send(.tick)
  }

  private func alerts(_ desk: Desk) -> [String] {
    desk.effects.compactMap { if case .alert(let text, _) = $0 { text } else { nil } }
  }

  @Test func aTimeIsToldOnceAndAnotherTimeAgain() throws {
    let desk = try desk(at: "17:19:00")
    #expect(alerts(desk) == [])
    go(desk, to: "17:20:30")
    #expect(alerts(desk) == ["17:30 Meeting · Talk about Fleet tracking · Delta Shipping"])
    #expect(desk.app.notice?.text.contains("Fleet tracking") == true)
    #expect(desk.effects.contains(.title(unseen: 1)))
    go(desk, to: "17:21:00")
    #expect(alerts(desk).count == 1)
    let deal = try #require(try desk.opportunity("Fleet tracking"))
    let meeting = try #require(try desk.repository.nextStep(of: Reference(deal.id)))
    let later = try meeting.rescheduled(
      to: .instant(Shop.now.adding(minutes: 60)), at: desk.app.clock.now())
    try desk.repository.commit(Change(.edit, [Edit(before: meeting, after: later)]))
    go(desk, to: "17:33:00")
    #expect(alerts(desk).count == 2)
    desk.press("j")
    #expect(desk.effects.last == .title(unseen: 0))
  }

  @Test(arguments: [
    // In quiet hours, far off, over, and where nobody wants any.
    ("17:25:00", QuietHours("17-18"), 10), ("16:45:00", nil, 10), ("17:31:30", nil, 10),
    ("17:25:00", nil, nil),
  ])
  func nobodyIsRemindedOutOfTime(_ time: String, _ quiet: QuietHours?, _ lead: Int?) throws {
    let desk = try desk(at: time) { ($0.quiet, $0.lead) = (quiet, lead) }
    #expect(alerts(desk) == [])
  }

  @Test func whatIsAnothersIsNotTold() throws {
    let desk = try Shop().desk(as: "omid")
    go(desk, to: "17:25:00")
    let own = try desk.opportunity("Fleet tracking")?.owner == desk.repository.me()?.id
    #expect(alerts(desk).contains { $0.contains("Fleet tracking") } == own)
    #expect(!own)
  }

  /// What was taken back is told first.
  @Test func aReminderWaitsForWhatHasBeenDone() throws {
    let desk = try Shop().desk()
    desk.press("2 L u")
    let taken = desk.app.notice
    #expect(taken?.tone == .ok && taken?.offersUndo == false)
    desk.app.reminders.minute = nil
    desk.app.reminders.lead = 60
    desk.send(.tick)
    #expect(desk.app.notice?.text == taken?.text && alerts(desk) == [])
    desk.shop.watch.set(Shop.now.adding(minutes: 1))
    desk.send(.tick)
    #expect(alerts(desk).count == 1 && desk.app.notice?.tone == .warning)
  }

  @Test func aFormThatIsOpenKeepsItsCursor() throws {
    let desk = try desk(at: "17:10:00")
    desk.press("t")
    desk.type("call An")
    go(desk, to: "17:25:00")
    desk.type("na")
    #expect(desk.form?.text("nextStep") == "call Anna" && alerts(desk).count == 1)
  }

  @Test(arguments: [
    ("22:00-07:00", 23 * 60, true), ("22:00-07:00", 6 * 60 + 59, true),
    ("22:00-07:00", 7 * 60, false), ("۲۲-۷", 0, true), ("12:30-13:30", 12 * 60 + 30, true),
    ("12:30-13:30", 13 * 60 + 30, false), ("0-24", 60, false),
  ]) func quietHoursMayGoOverMidnight(_ text: String, _ minute: Int, _ isQuiet: Bool) throws {
    #expect(try #require(QuietHours(text)).contains(minute: minute) == isQuiet)
  }

  @Test(arguments: ["", "22", "22:00", "25-7", "22:60-7", "a-b", "22-7-8", "22:00:00-7"])
  func whatIsNoTimeIsNotTakenForOne(_ text: String) { #expect(QuietHours(text) == nil) }
}
