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

  @Test func theDaysBesideAMonthStayWhileTheCursorsIsAmongThem() throws {
    let desk = try Shop().desk(size: Size(120, 40))
    desk.press("3")
    let first = desk.app.calendar.beside.map(\.day)
    desk.press("l l")
    #expect(desk.app.calendar.beside.map(\.day) == first)
    #expect(desk.app.calendar.day == desk.app.clock.today + 2)
    desk.press("h h h")
    let calendar = desk.app.calendar
    #expect(calendar.beside.first.map { $0.day < calendar.day } ?? false, "as many as have room")
    #expect(calendar.beside.contains { $0.day == calendar.day })
  }

  @Test func whereverTheCursorGoesItsDayStandsBesideTheMonth() throws {
    let desk = try Shop().desk(size: Size(120, 40))
    desk.press("3")
    var chance = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      desk.press(["h", "j", "k", "l", "[", "]", "T"].randomElement(using: &chance) ?? "T")
      let calendar = desk.app.calendar
      let plan = calendar.beside.first { $0.day == calendar.day }
      #expect(plan?.items == calendar.items && plan != nil, "\(calendar.day.iso)")
    }
  }

  @Test(arguments: ["3 o w", "3 o d"])
  func hoursBeginWithNowInSight(_ keys: String) throws {
    let desk = try Shop().desk(size: Size(80, 24))
    desk.press(keys)
    let calendar = desk.app.calendar
    #expect(calendar.top == 25, "it is 16:42, and 17 half hours have room")
  }

  @Test func beforeDawnTheHoursOfTheDayAreBelowNow() throws {
    let shop = try Shop()
    shop.watch.set(try #require(Instant(iso: "2026-11-21T05:22:00Z")))
    let desk = try shop.desk(size: Size(80, 24))
    desk.press("3 o d")
    let clock = desk.app.clock
    #expect(desk.app.calendar.top == clock.minute(of: clock.now()) / 30)
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
    desk.press("3 o w g g j v j j a")
    desk.type("Board review")
    desk.press("ctrl+s")
    let day = try #require(try desk.day("2026-11-21"))
    let entry = try #require(day.items.first { $0.subject == "Board review" })
    #expect(entry.minutes(by: desk.app.clock) == 480..<570)
    #expect(entry.form == .meeting)
    #expect(desk.app.calendar.anchor == nil)
  }

  @Test(arguments: [
    (Language.english, "Sat 21 Nov 08:00–09:30"), (.persian, "شنبه ۳۰ آبان ۰۸:۰۰ تا ۰۹:۳۰"),
    (.greek, "Σα 21 Νοε 08:00–09:30"),
  ])
  func theSelectedHoursAreNamedInTheHeadOfTheEntry(_ language: Language, _ hours: String) throws {
    let desk = try Shop().desk(language)
    desk.press(language == .persian ? "3 o w T g g j v j j a" : "3 o w g g j v j j a")
    guard case .form(let form) = desk.app.overlay else {
      Issue.record("no form is open")
      return
    }
    #expect(form.subject == hours)
    #expect(form.fields[form.focus].property.name == "subject")
    desk.press("up")
    guard case .form(let form) = desk.app.overlay else { return }
    #expect(form.fields[form.focus].property.name == "kind")
  }

  @Test func theCursorGoesToWhatWasPlanned() throws {
    let desk = try Shop().desk()
    desk.press("3 o w a")
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
    desk.press("3 v l l a")
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

  @Test func theTeamIsSeenByMonthAndByQuarter() throws {
    let desk = try Shop().desk()
    desk.press("3 o t o t")
    #expect(
      desk.app.calendar.teamColumns.map(\.lowerBound.iso) == [
        "2026-11-01", "2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30",
      ])
    for span in [TeamSpan.month, .quarter] {
      if desk.app.calendar.span != span { desk.press("o t") }
      for (place, days) in desk.app.calendar.teamColumns.enumerated() {
        let byDay = try desk.repository.teamPlan(of: days, where: Filter())
        for person in desk.app.calendar.team {
          #expect(byDay.first { $0.owner == person.owner }?.total == person.loads[place])
        }
      }
    }
    #expect(desk.app.calendar.window.lowerBound.iso == "2026-10-01")
    #expect(desk.app.calendar.window.upperBound.iso == "2027-01-01")
    desk.press("]")
    #expect(desk.app.calendar.window.lowerBound.iso == "2027-01-01")
    desk.press("o t")
    #expect(desk.app.calendar.teamColumns.count == 7, "a week again")
  }

  @Test func whatIsToComeOfASeriesIsShownAndCannotBeTaken() throws {
    let desk = try Shop().desk()
    var call = Activity(id: desk.repository.newID(Activity.self))
    (call.subject, call.due, call.recurrence) = (
      "Figures", Due(iso: "2026-11-24"), "FREQ=WEEKLY;COUNT=4"
    )
    try desk.repository.commit(.planned(call))
    desk.press("3")
    #expect(
      desk.app.calendar.coming.keys.map(\.iso).sorted()
        == ["2026-12-01", "2026-12-08", "2026-12-15"], "up to the last day beside the month")
    desk.press("]")
    let days = desk.app.calendar.coming.keys.map(\.iso).sorted()
    #expect(days == ["2026-12-01", "2026-12-08", "2026-12-15"])
    try desk.app.goInCalendar(to: day("2026-12-15"))
    #expect(desk.app.calendar.items.allSatisfy { !$0.isComing })
    desk.press("o a")
    let plan = try #require(desk.app.calendar.plan(of: try day("2026-12-15")))
    #expect(desk.app.calendar.shown(plan).last?.subject == "Figures")
    #expect(desk.app.calendar.shown(plan).last?.isComing == true)
    desk.press("/")
    desk.type("nobody")
    #expect(desk.app.calendar.coming.isEmpty)
  }

  @Test func aSelectionThatBeginsOnWholeDaysIsOfWholeDays() throws {
    let desk = try Shop().desk()
    desk.press("3 o w g g v l j")
    #expect(desk.app.calendar.selectedDays.count == 2 && desk.app.calendar.selectedSlots == nil)
    desk.press("esc g g j v j")
    #expect(desk.app.calendar.selectedSlots?.count == 2)
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
