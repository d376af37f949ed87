import Cells
import Domain
import SampleShop
import Testing

@testable import ViewModels

struct CalendarTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  nonisolated static let steps: [(keys: String, language: Language, day: String)] = [
    ("l", .english, "2026-11-22"), ("h", .english, "2026-11-20"), ("j", .english, "2026-11-28"),
    ("]", .english, "2026-12-21"), ("[", .english, "2026-10-21"), ("G", .english, "2026-11-30"),
    ("g g", .english, "2026-11-01"), ("] ] T", .english, "2026-11-21"),
    ("h", .persian, "2026-11-22"), ("]", .persian, "2026-12-21"), ("g g", .persian, "2026-10-23"),
    ("G", .persian, "2026-11-21"), ("o w ]", .english, "2026-11-28"),
    ("o d ]", .greek, "2026-11-22"),
  ]

  @Test(arguments: steps)
  func theCursorGoesByDaysAndPeriods(_ step: (String, Language, String)) throws {
    let desk = try Shop().desk(step.1)
    desk.press("3")
    desk.press(step.0)
    #expect(desk.app.calendar.day.iso == step.2)
  }

  @Test func anEntryIsTakenAlongAndPutDown() throws {
    let desk = try Shop().desk()
    desk.press("3 m")
    let held = try #require(desk.app.calendar.held?.activity)
    desk.press("j l enter")
    let moved = try #require(try desk.repository.find(held.id))
    #expect(moved.due?.day(by: desk.app.clock).iso == "2026-11-29")
    let clock = desk.app.clock
    #expect(minute(moved.due, clock) == minute(held.due, clock), "the time of day stays")
    #expect(desk.app.calendar.current?.id == held.id)
    desk.press("u")
    #expect(try desk.repository.find(held.id)?.due == held.due)
  }

  private func minute(_ due: Due?, _ clock: Clock) -> Int? {
    if case .instant(let instant) = due { clock.minute(of: instant) } else { nil }
  }

  @Test func escLeavesAnEntryWhereItWas() throws {
    let desk = try Shop().desk()
    desk.press("3 m")
    let held = try #require(desk.app.calendar.held?.activity)
    desk.press("j j esc")
    #expect(desk.app.calendar.held == nil)
    #expect(desk.app.calendar.day.iso == "2026-11-21")
    #expect(try desk.repository.find(held.id)?.due == held.due)
  }

  @Test func anEntryGetsLongerAndShorterButNeverNothing() throws {
    let desk = try Shop().desk()
    desk.press("3")
    let id = try #require(desk.app.calendar.current?.id)
    desk.press("J")
    #expect(try desk.repository.find(id)?.duration == 60)
    desk.press("K K K")
    #expect(try desk.repository.find(id)?.duration == 30)
  }

  @Test func whatIsHalfAnHourInAWeekGoesByHalfHours() throws {
    let desk = try Shop().desk()
    desk.press("3 o w")
    desk.press("g g j j")
    #expect(desk.app.calendar.place.slot == 17)
    desk.press("v j j")
    #expect(desk.app.calendar.selectedSlots == 17...19)
    desk.press("esc")
    #expect(desk.app.calendar.anchor == nil)
  }

  @Test func aPersonOfTheTeamOpensTheirWeek() throws {
    let desk = try Shop().desk()
    desk.press("3 o t")
    let person = try #require(desk.app.calendar.currentPerson)
    desk.press("enter")
    #expect(desk.app.calendar.layout == .week)
    let items = desk.app.calendar.days.flatMap(\.items)
    #expect(items.count == person.total.planned + person.total.done)
    #expect(items.allSatisfy { $0.owner == person.owner })
  }

  @Test func anEntryIsAddedOverTheSelectedHalfHours() throws {
    let desk = try Shop().desk()
    desk.press("3 o w g g j v j j a tab")
    desk.type("Board review")
    desk.press("ctrl+s")
    let day = try #require(try desk.day("2026-11-21"))
    let entry = try #require(day.items.first { $0.subject == "Board review" })
    #expect(entry.minutes(by: desk.app.clock) == 480..<570)
    #expect(entry.form == .meeting)
    #expect(desk.app.calendar.anchor == nil)
  }

  @Test func theCursorGoesToWhatWasPlanned() throws {
    let desk = try Shop().desk()
    desk.press("3 o w a tab")
    desk.type("Board review")
    desk.press("tab ctrl+u")
    desk.type("thu 14:00")
    desk.press("ctrl+s")
    let thursday = try #require(Day(iso: "2026-11-26"))
    #expect(desk.app.calendar.place == .init(day: thursday, slot: 28))
    #expect(desk.app.calendar.current?.subject == "Board review")
  }

  @Test func ofSeveralDaysEachGetsAnEntryAsOneChange() throws {
    let desk = try Shop().desk()
    desk.press("3 v l l a tab")
    desk.type("Trade fair")
    desk.press("ctrl+s")
    let days = ["2026-11-21", "2026-11-22", "2026-11-23"]
    for day in days {
      #expect(try desk.day(day)?.items.contains { $0.subject == "Trade fair" } == true)
    }
    desk.press("u")
    for day in days {
      #expect(try desk.day(day)?.items.contains { $0.subject == "Trade fair" } == false)
    }
  }

  @Test func theWeekOfAPersonIsADayLaterInOneChange() throws {
    let desk = try Shop().desk()
    desk.press("3 o t")
    let before = try #require(desk.app.calendar.currentPerson)
    try #require(before.total.planned > 0)
    desk.press(">")
    let after = try #require(desk.app.calendar.team.first { $0.owner == before.owner })
    let shifted = [0] + before.loads.dropLast().map(\.planned)
    #expect(after.loads.map(\.planned) == shifted)
    #expect(after.loads.map(\.done) == before.loads.map(\.done))
    desk.press("u")
    #expect(desk.app.calendar.team.first { $0.owner == before.owner } == before)
  }

  @Test func whatIsSelectedIsGivenToSomebodyElse() throws {
    let desk = try Shop().desk()
    desk.press("3 v l l l @")
    desk.press("right ctrl+s")
    let plans = try desk.repository.plan(
      of: try day("2026-11-21")..<(try day("2026-11-25")), where: Filter(), limit: 100)
    let owners = Set(plans.flatMap(\.items).filter { $0.status.isOpen }.map(\.owner))
    #expect(owners.count == 1)
  }
}

extension Desk {
  func day(_ iso: String) throws -> DayPlan? {
    guard let day = Day(iso: iso) else { return nil }
    return try repository.plan(of: day..<day + 1, where: Filter(), limit: 100).first
  }
}
