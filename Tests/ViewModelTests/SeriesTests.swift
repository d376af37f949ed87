import Domain
import SampleShop
import Testing

@testable import ViewModels

/// What repeats goes on, whatever becomes of one of its dates.
struct SeriesTests {
  /// A desk at Today, with a weekly task that is due today (Saturday) and nothing else repeating.
  private func desk(
    _ rule: String = "FREQ=WEEKLY", due: String = "2026-11-21", _ kind: Activity.Form = .task
  ) throws -> (Desk, Activity) {
    let desk = try Shop().desk()
    var task = Activity(id: desk.repository.newID(Activity.self))
    (task.kind, task.subject, task.recurrence) = (kind, "Weekly figures", rule)
    (task.due, task.duration, task.place) = (Due(iso: due), 45, "Office")
    task.owner = try desk.repository.me()?.id
    task.attendees = ["Leila"]
    try desk.repository.commit(.planned(task))
    desk.press("1")
    desk.app.today.select(Reference(task.id))
    return (desk, task)
  }

  private func series(_ desk: Desk) throws -> [Activity] {
    try desk.repository.list(ListQuestion(.activity)).map { try Activity($0.record) }
      .filter { $0.subject.contains("figures") }.sorted { $0.due?.iso ?? "" < $1.due?.iso ?? "" }
  }

  @Test func aWeeklyTaskThatIsDoneComesAgainNextWeek() throws {
    let (desk, task) = try desk()
    let before = try desk.everything()
    desk.press("x ctrl+s")
    let all = try series(desk)
    #expect(all.map(\.status) == [.done, .planned])
    #expect(all.map(\.due?.iso) == ["2026-11-21", "2026-11-28"])
    #expect(all.map(\.recurrence) == ["", "FREQ=WEEKLY"])
    #expect(all.map(\.series) == [task.id.raw, task.id.raw])
    #expect(all[1].place == "Office" && all[1].duration == 45 && all[1].attendees == ["Leila"])
    #expect(all[1].owner == task.owner && all[1].outcome == "" && all[1].doneAt == nil)
    desk.press("u")
    #expect(try desk.everything() == before)
  }

  @Test func doneAgainItDoesNotComeTwice() throws {
    let (desk, task) = try desk()
    desk.press("x ctrl+s")
    let done = try #require(try desk.repository.find(task.id))
    var open = done
    (open.status, open.doneAt) = (.planned, nil)
    try desk.repository.commit(Change(.edit, [Edit(before: done, after: open)]))
    let again = try open.done(outcome: "", at: Shop.now)
    try desk.repository.commit(
      Change(.completeActivity, try desk.repository.edits(closing: open, as: again)))
    #expect(try series(desk).count == 2)
  }

  @Test func whatWasNotedOfTheSeriesIsThereNextTime() throws {
    let (desk, task) = try desk()
    try desk.repository.commit(Change(.edit, [Edit(before: task, after: task.noting("Ask Leila"))]))
    desk.send(.fileChanged)
    desk.press("x tab")
    desk.type("Took an hour")
    desk.press("ctrl+s")
    #expect(try series(desk).map(\.notes) == ["Ask Leila\nTook an hour", "Ask Leila"])
  }

  @Test func severalAreDeletedAsOneAndASeriesAmongThemMayGoOn() throws {
    let (desk, task) = try desk()
    let before = try desk.everything()
    let other = try #require(desk.app.today.list.rows.compactMap(\.row).first)
    desk.press("space")
    desk.app.today.select(other.subject)
    desk.press("space D 1")
    #expect(try desk.repository.find(task.id)?.status == .canceled)
    #expect(try series(desk).map(\.status) == [.canceled, .planned])
    #expect(try desk.repository.record(other.subject) == nil)
    desk.press("u")
    #expect(try desk.everything() == before)
  }

  @Test func skippingOneKeepsTheSeries() throws {
    let (desk, _) = try desk()
    let before = try desk.everything()
    desk.press("D 1")
    #expect(try series(desk).map(\.status) == [.canceled, .planned])
    #expect(try series(desk).last?.due?.iso == "2026-11-28")
    #expect(desk.app.notice?.text.contains("28 Nov") == true)
    desk.press("u")
    #expect(try desk.everything() == before)
    desk.press("D 2")
    #expect(try series(desk) == [])
  }

  @Test(arguments: [
    // Three weeks late: those between have gone by.
    ("FREQ=WEEKLY", "2026-10-31", "2026-11-21", "FREQ=WEEKLY"),
    ("FREQ=WEEKLY;COUNT=9", "2026-10-31", "2026-11-21", "FREQ=WEEKLY;COUNT=6"),
    // Before its day.
    ("FREQ=WEEKLY", "2026-11-23", "2026-11-30", "FREQ=WEEKLY"),
    ("FREQ=WEEKLY;COUNT=2", "2026-11-21", "2026-11-28", "FREQ=WEEKLY;COUNT=1"),
    ("FREQ=WEEKLY;COUNT=1", "2026-11-21", nil, nil),
    ("FREQ=WEEKLY;UNTIL=20261127", "2026-11-21", nil, nil),
    ("FREQ=WEEKLY;UNTIL=20261128", "2026-11-21", "2026-11-28", "FREQ=WEEKLY;UNTIL=20261128"),
    ("FREQ=MONTHLY;BYDAY=-1FR", "2026-11-21", "2026-11-27", "FREQ=MONTHLY;BYDAY=-1FR"),
    (
      "RSCALE=PERSIAN;FREQ=MONTHLY", "2026-11-21", "2026-12-21", "RSCALE=PERSIAN;FREQ=MONTHLY"
    ),
    ("FREQ=HOURLY", "2026-11-21", nil, nil),
  ])
  func theNextOneIsDueByTheRule(
    _ rule: String, _ due: String, _ next: String?, _ left: String?
  ) throws {
    let (desk, task) = try desk(rule, due: due)
    let edits = try desk.repository.edits(
      closing: task, as: task.done(outcome: "", at: Shop.now))
    try desk.repository.commit(Change(.completeActivity, edits))
    let open = try series(desk).filter(\.status.isOpen)
    #expect(open.first?.due?.iso == next && open.first?.recurrence == left)
    #expect(open.count == (next == nil ? 0 : 1))
  }

  @Test func whatWasMovedKeepsTheDaysOfItsSeries() throws {
    let (desk, task) = try desk(due: "2026-11-21T10:00:00Z", .call)
    desk.press("d")
    desk.type("tue 15:00")
    desk.press("ctrl+s")
    #expect(try desk.repository.find(task.id)?.ruledDue?.iso == "2026-11-21T10:00:00Z")
    let moved = try #require(try desk.repository.find(task.id))
    let done = try moved.done(outcome: "reached", at: Shop.now)
    try desk.repository.commit(
      Change(.completeActivity, try desk.repository.edits(closing: moved, as: done)))
    #expect(try series(desk).filter(\.status.isOpen).map(\.due?.iso) == ["2026-11-28T10:00:00Z"])
  }

  @Test func thisFollowingOrAllAreChanged() throws {
    for (answer, expected) in [
      (1, ["Weekly figures", "The figures", "Weekly figures"]),
      (2, ["Weekly figures", "The figures"]), (3, ["The figures", "The figures"]),
    ] {
      let (desk, _) = try desk(due: "2026-11-14")
      desk.press("x ctrl+s")
      let before = try desk.everything()
      let open = try #require(try series(desk).first(where: \.status.isOpen))
      desk.app.today.select(Reference(open.id))
      desk.press("e ctrl+u")
      desk.type("The figures")
      desk.press("ctrl+s")
      #expect(desk.form == nil, "it asks first")
      desk.press("\(answer)")
      let all = try series(desk)
      #expect(all.map(\.subject) == expected)
      #expect(all.filter { !$0.recurrence.isEmpty }.count == 1, "one of them carries the rule")
      desk.press("u")
      #expect(try desk.everything() == before)
    }
  }

  @Test func theFormReadsARuleAndShowsItsDates() throws {
    let (desk, task) = try desk("")
    desk.press("e tab tab tab tab")
    desk.type("every 2 weeks on tue, 3 times")
    let form = try #require(desk.form)
    let lines = try #require(desk.app.meaning(of: form.fields[form.focus], in: form))
      .split(separator: "\n")
    #expect(
      lines == [
        "→ every 2 weeks on Tue, 3 times", "→ Tue 1 Dec 2026 · 10 Azar 1405",
        "→ Tue 15 Dec 2026 · 24 Azar 1405",
      ])
    desk.press("ctrl+s")
    let rule = try desk.repository.find(task.id)?.recurrence
    #expect(rule == "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=3")
  }

  @Test func whatHasNoDateCannotRepeatAndNonsenseIsRefused() throws {
    let (desk, task) = try desk("")
    desk.press("e tab tab ctrl+u tab tab")
    desk.type("weekly")
    desk.press("ctrl+s")
    #expect(desk.problem("recurrence") == .cannotRepeat(.noStart))
    desk.press("ctrl+u")
    desk.type("at times")
    desk.press("ctrl+s")
    #expect(desk.problem("recurrence") == .cannotRepeat(.unknownPart("at times")))
    #expect(try desk.repository.find(task.id) == task)
  }

  @Test(arguments: Language.allCases)
  func aRuleInAFieldMeansTheSameWhenItIsReadAgain(_ language: Language) throws {
    let desk = try Shop().desk(language)
    for text in [
      "FREQ=DAILY", "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=10",
      "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "FREQ=WEEKLY;BYDAY=MO,TU,WE,SA,SU",
      "FREQ=MONTHLY;BYMONTHDAY=15;UNTIL=20271203", "FREQ=MONTHLY;BYMONTHDAY=-1",
      "FREQ=MONTHLY;BYDAY=2TU", "FREQ=MONTHLY;BYDAY=-1SA;COUNT=2", "FREQ=MONTHLY;BYDAY=3TH",
      "RSCALE=PERSIAN;FREQ=MONTHLY;BYDAY=4MO", "RSCALE=PERSIAN;FREQ=YEARLY", "FREQ=YEARLY",
      "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=20", "FREQ=YEARLY;BYMONTH=3;BYDAY=1WE;INTERVAL=2",
    ] {
      let rule = try Recurrence(text)
      let shown = try #require(try desk.app.inField(rule))
      let reading = desk.app.formats.reading(in: .euro, by: desk.app.clock)
      #expect(try reading.recurrence(shown) == rule, "\(shown)")
      let isRaw = shown.contains("FREQ")
      // Where weeks begin on Saturday, each second one would be another than that of the rule.
      let isOfOtherWeek = language == .persian && text.contains("BYDAY=TU,TH")
      #expect(isRaw == (text.contains("BYMONTH=") || isOfOtherWeek), "\(shown)")
    }
  }
}
