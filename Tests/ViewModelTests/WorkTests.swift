import Domain
import SampleShop
import Testing

@testable import ViewModels

/// What is planned is done, moved and logged from wherever it is seen.
struct WorkTests {
  /// A desk with the cursor on “Fleet tracking”, for which a meeting is planned at 17:30.
  private func deskOnFleet() throws -> Desk {
    let desk = try Shop().desk()
    desk.goOn(1)
    #expect(desk.deal == "Fleet tracking")
    return desk
  }

  private func step(_ desk: Desk) throws -> Activity? {
    try desk.app.workRecord.flatMap { try desk.repository.nextStep(of: $0) }
  }

  @Test func whatIsDoneHasAnOutcomeAndWhatFollows() throws {
    let desk = try deskOnFleet()
    let before = try desk.everything()
    let meeting = try #require(try step(desk))
    desk.press("x 1 tab tab")
    desk.type("call Anna tue 10am")
    desk.press("ctrl+s")
    let done = try #require(try desk.repository.find(meeting.id))
    #expect(done.status == .done && done.outcome == "held" && done.doneAt == Shop.now)
    let next = try #require(try step(desk))
    #expect(next.kind == .call && next.subject == "Anna")
    #expect(next.due?.iso == "2026-11-24T10:00:00Z")
    #expect(next.opportunity == meeting.opportunity && next.account == meeting.account)
    desk.press("u")
    #expect(try desk.everything() == before)
  }

  @Test func aDayThatNoCalendarHasIsRefusedAndWhatWasTypedStays() throws {
    let desk = try deskOnFleet()
    let before = try desk.everything()
    desk.press("t")
    desk.type("call Anna 31 feb 10am")
    desk.press("ctrl+s")
    #expect(desk.problem("nextStep") == .noSuchDay("31 feb 10am"))
    #expect(desk.formText("nextStep") == "call Anna 31 feb 10am")
    let form = try #require(desk.form)
    #expect(
      desk.app.meaning(of: form.fields[0], in: form)
        == desk.app.phrases.forms.noSuchDay("31 feb 10am"))
    desk.press("esc d ctrl+u")
    desk.type("31 feb")
    desk.press("ctrl+s")
    #expect(desk.problem("due") == .noSuchDay("31 feb"))
    #expect(try desk.everything() == before)
  }

  @Test func aDayAloneKeepsTheTimeOfDay() throws {
    let desk = try deskOnFleet()
    desk.press("d ctrl+u")
    desk.type("fri")
    desk.press("ctrl+s")
    #expect(try step(desk)?.due?.iso == "2026-11-27T17:30:00Z")
  }

  @Test func whatIsLoggedStandsInTheCalendarAtItsMoment() throws {
    let desk = try deskOnFleet()
    desk.press("c tab 1 ctrl+s")
    let day = try #require(Day(iso: "2026-11-21"))
    let plans = try desk.repository.plan(of: day..<day + 1, where: Filter(), limit: 50)
    let items = plans.first?.items ?? []
    #expect(items.contains { $0.form == .call && $0.status == .done })
  }

  @Test func lettersThatChooseNothingStayInSightAndKeepTheFormOpen() throws {
    let desk = try deskOnFleet()
    desk.press("c tab")
    desk.type("no a")
    #expect(desk.formText("outcome") == "noAnswer")
    desk.type("nna")
    #expect(desk.problem("outcome") == .noChoice("no anna"))
    desk.press("tab")
    #expect(desk.problem("outcome") == .noChoice("no anna"), "what was typed is not lost")
    desk.press("ctrl+s")
    #expect(desk.problem("outcome") == .noChoice("no anna"))
    desk.press("backspace")
    #expect(desk.problem("outcome") == nil && desk.formText("outcome") == "noAnswer")
    desk.press("ctrl+s")
    #expect(desk.form == nil || desk.problem("outcome") == nil)
  }

  @Test func whatLettersHaveChosenIsSaidBesideThem() throws {
    let desk = try deskOnFleet()
    desk.press("c tab")
    desk.type("no")
    let form = try #require(desk.form)
    #expect(desk.app.meaning(of: form.fields[form.focus], in: form) == "no → No answer")
  }

  @Test func wordsAreChosenByTheirLettersAndByArrowsAsTheyAreSeen() throws {
    let desk = try deskOnFleet()
    desk.press("c tab n")
    #expect(desk.formText("outcome") == "noAnswer")
    let persian = try Shop().desk(.persian)
    persian.goOn(1)
    persian.press("c tab left left")
    #expect(persian.formText("outcome") == "noAnswer", "the second from the right")
    persian.press("right")
    #expect(persian.formText("outcome") == "reached")
  }

  @Test func nothingIsSnoozedIntoThePast() throws {
    let desk = try deskOnFleet()
    for day in ["yesterday", "today"] {
      desk.press("s")
      desk.press("ctrl+u")
      desk.type(day)
      desk.press("ctrl+s")
      guard case .form(let form) = desk.app.overlay else { throw WorkFailure.noForm }
      #expect(form.fields.map(\.problem) == [.notLater], "\(day)")
      desk.press("esc")
    }
  }

  @Test func whatIsLoggedSaysWhatFollows() throws {
    let desk = try deskOnFleet()
    desk.press("c tab 1 tab tab")
    desk.type("tue 10am")
    desk.press("ctrl+s")
    let told = desk.app.notice?.text ?? ""
    #expect(told.contains("Planned: Task · Tue 24 Nov 2026 10:00"), "\(told)")
  }

  @Test func aMeetingIsNotDoneWithoutAnOutcome() throws {
    let desk = try deskOnFleet()
    desk.press("x ctrl+s")
    #expect(desk.problem("outcome") == .required)
    #expect(try step(desk)?.status == .planned)
  }

  @Test func aDealIsNotLeftWithoutANextStepUnlessOneWantsIt() throws {
    let desk = try deskOnFleet()
    let deal = try #require(desk.app.workRecord)
    desk.press("x 1 ctrl+s")
    #expect(desk.form?.purpose == .work(.plan(deal)))
    desk.type("send the offer in 2 weeks")
    desk.press("enter")
    #expect(try step(desk)?.due?.iso == "2026-12-05")
    desk.press("x ctrl+s esc")
    #expect(try step(desk) == nil)
    #expect(desk.form == nil)
  }

  @Test func aContactIsLoggedInOneKeyAndSixMore() throws {
    let desk = try Shop().desk()
    let before = try desk.everything()
    desk.press("c tab 2 tab")
    desk.type("Terms")
    desk.press("tab")
    desk.type("call +3d")
    desk.press("ctrl+s")
    let deal = try #require(desk.app.workRecord)
    let story = try desk.repository.timeline(of: deal, before: nil, limit: 5)
    let logged = story.compactMap {
      if case .activity(let activity, _) = $0 { activity } else { nil }
    }
    #expect(logged.first?.kind == .call && logged.first?.outcome == "noAnswer")
    #expect(logged.first?.subject == "Terms" && logged.first?.direction == .outbound)
    #expect(try step(desk)?.due?.iso == "2026-11-24")
    desk.press("u")
    #expect(try desk.everything() == before)
  }

  @Test func outcomesAreThoseOfTheKind() throws {
    let desk = try Shop().desk()
    desk.press("c")
    desk.type("2")
    guard case .choice(let words)? = desk.form?.fields[1].kind else {
      Issue.record("a meeting has outcomes to choose from")
      return
    }
    #expect(words == ["held", "notHeld"])
    desk.type("3")
    #expect(desk.form?.fields[1].kind.isText == true)
  }

  @Test func aStepIsSnoozedUntilTomorrowByTwoKeys() throws {
    let desk = try deskOnFleet()
    desk.press("s enter")
    #expect(try step(desk)?.snoozedUntil?.iso == "2026-11-22")
    desk.press("s")
    desk.type("fri")
    desk.press("enter")
    #expect(try step(desk)?.snoozedUntil?.iso == "2026-11-27")
    desk.press("d")
    desk.type("sat 9:30")
    desk.press("enter")
    #expect(try step(desk)?.due?.iso == "2026-11-28T09:30:00Z")
    #expect(try step(desk)?.snoozedUntil == nil)
  }

  @Test func markedDealsAreDoneAndMovedAsOneChange() throws {
    let desk = try Shop().desk()
    let before = try desk.everything()
    desk.press("j space space d")
    desk.type("next mon")
    desk.press("enter")
    let names = ["Solar audit", "Booking system"]
    for name in names {
      let deal = try #require(try desk.opportunity(name))
      #expect(try desk.repository.nextStep(of: Reference(deal.id))?.due?.iso == "2026-11-23")
    }
    desk.press("u")
    #expect(try desk.everything() == before)
  }

  @Test func aClosedDealIsReopenedByTheSameKey() throws {
    let desk = try Shop().desk()
    desk.press("/")
    desk.type("is:lost")
    desk.press("enter")
    let name = try #require(desk.deal)
    desk.press("x")
    #expect(try desk.opportunity(name)?.closedOn == nil)
  }

  @Test func whatIsNotPlannedCannotBeDone() throws {
    let desk = try Shop().desk()
    desk.press("x")
    #expect(desk.form == nil)
    #expect(desk.app.notice?.text == desk.app.phrases.acts.needsStep)
  }

  @Test func aNoteBelongsToTheCustomerOfTheCard() throws {
    let desk = try Shop().desk()
    desk.goOn(2)
    desk.press("enter w")
    desk.type("Likes tea")
    desk.press("enter")
    let customer = try #require(desk.app.card?.customer)
    let story = try desk.repository.timeline(of: customer, before: nil, limit: 1)
    guard case .note(let note, _)? = story.first else {
      Issue.record("the newest of the story is the note")
      return
    }
    #expect(note.text == "Likes tea" && note.author == desk.app.me?.id)
  }

  @Test func aDateIsShownInBothCalendarsWhileOneTypes() throws {
    let desk = try deskOnFleet()
    desk.press("d")
    desk.type("tue 10am")
    let form = try #require(desk.form)
    #expect(
      desk.app.meaning(of: form.fields[0], in: form) == "→ Tue 24 Nov 2026 10:00 · 3 Azar 1405")
  }

  @Test func whatIsNoDateSaysHowOneIsWritten() throws {
    let desk = try deskOnFleet()
    desk.press("d")
    desk.type("soonish")
    let form = try #require(desk.form)
    #expect(
      desk.app.meaning(of: form.fields[0], in: form) == desk.app.phrases.forms.expected(.due))
    desk.press("enter")
    #expect(desk.problem("due") == .unreadable(.due))
  }
}

extension FormModel.Field.Kind {
  fileprivate var isText: Bool { if case .text = self { true } else { false } }
}

private enum WorkFailure: Error { case noForm }

extension Desk {
  fileprivate func formText(_ name: String) -> String? {
    if case .form(let form) = app.overlay { form.text(name) } else { nil }
  }
}
