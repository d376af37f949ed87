import Domain
import SampleShop
import Testing

@testable import ViewModels

/// Website relaunch is in Qualify, the first stage; Saturday 21 November 2026 is a day off.
struct PlaybookTests {
  @Test func enteringAStageMakesItsPlaybookOnceAndUndoTakesItBackWithTheMove() throws {
    let desk = try Shop().desk()
    try desk.bring("develop", "Workshop", after: 1, priority: .high)
    try desk.bring("develop", "Case studies", after: 3)
    let before = desk.lanes
    desk.press("L")
    let made = try desk.made(for: "Website relaunch")
    #expect(made.map(\.subject) == ["Workshop", "Case studies"])
    #expect(made.map(\.due) == ["2026-11-24", "2026-11-26"].map { Day(iso: $0).map(Due.day) })
    #expect(made.map(\.priority) == [.high, .normal])
    #expect(try made.allSatisfy { try $0.owner == desk.opportunity("Website relaunch")?.owner })
    #expect(desk.app.notice?.text.hasSuffix("2 activities planned.") == true)
    desk.press("u")
    #expect(desk.lanes == before)
    #expect(try desk.made(for: "Website relaunch").isEmpty)
    desk.press("U")
    #expect(try desk.made(for: "Website relaunch") == made)
    desk.press("H L")
    #expect(try desk.made(for: "Website relaunch") == made)
  }

  @Test func whatRepeatsIsMadeAgainOnceItIsDone() throws {
    let desk = try Shop().desk()
    try desk.bring("develop", "Weekly call", repeats: true)
    desk.press("L H L")
    let first = try desk.made(for: "Website relaunch")
    #expect(first.count == 1)
    try desk.repository.commit(
      Change(
        .completeActivity,
        [Edit(before: first[0], after: first[0].done(outcome: "", at: Shop.now))]))
    desk.press("H L")
    #expect(try desk.made(for: "Website relaunch").map(\.status) == [.done, .planned])
  }

  @Test func aDealThatIsAddedGetsWhatItsStageBrings() throws {
    let desk = try Shop().desk()
    try desk.bring("qualify", "First call")
    desk.press("a")
    desk.type("New tills")
    desk.press("ctrl+s")
    #expect(try desk.made(for: "New tills").map(\.subject) == ["First call"])
    desk.press("u")
    #expect(try desk.opportunity("New tills") == nil)
    #expect(try desk.repository.count(.activity, where: Filter([.words(["first"])])) == 0)
  }

  @Test func anOpenMandatoryOneHoldsTheDealUntilItIsDone() throws {
    let desk = try Shop().desk()
    try desk.bring("develop", "Workshop", mandatory: true)
    desk.press("L L")
    #expect(try desk.stage(of: "Website relaunch") == "develop")
    let question = try #require(desk.question)
    #expect(question.title == "Website relaunch stays in Develop")
    #expect(question.lines == ["Mandatory here and still open: Workshop."])
    desk.press("enter")
    guard case .work(.complete) = desk.form?.purpose else {
      return #expect(Bool(false), "no form")
    }
    desk.press("ctrl+s")
    #expect(try desk.stage(of: "Website relaunch") == "propose", "it goes on by itself")
    if desk.form != nil { desk.press("esc") }
    desk.press("u")
    #expect(try desk.stage(of: "Website relaunch") == "develop")
    #expect(try desk.made(for: "Website relaunch").map(\.status) == [.done])
  }

  @Test func workThatIsDoneLaterMovesNothingByItself() throws {
    let desk = try Shop().desk()
    try desk.bring("develop", "Workshop", mandatory: true)
    desk.press("L L enter esc x ctrl+s")
    if desk.form != nil { desk.press("esc") }
    #expect(try desk.made(for: "Website relaunch").map(\.status) == [.done])
    #expect(try desk.stage(of: "Website relaunch") == "develop")
  }

  @Test func leavingItOutOrDeletingItFreesNobody() throws {
    let desk = try Shop().desk()
    try desk.bring("develop", "Workshop", mandatory: true)
    desk.press("L")
    let work = try #require(try desk.made(for: "Website relaunch").first)
    let deal = try #require(try desk.opportunity("Website relaunch"))
    #expect(throws: ActivityRefusal.mandatory("Workshop", stage: deal.stage)) {
      try desk.repository.deletion(of: [Reference(work.id)])
    }
    #expect(
      try desk.repository.deletion(of: [Reference(deal.id), Reference(work.id)]).edits.count > 1)
    try desk.repository.commit(
      Change(.edit, [Edit(before: work, after: work.canceled(at: Shop.now))]))
    desk.press("L")
    #expect(desk.question?.lines == ["Mandatory here and still open: Workshop."])
    desk.press("enter ctrl+s")
    #expect(try desk.stage(of: "Website relaunch") == "propose", "it was done after all")
  }

  @Test func whatIsPlannedWithADealIsCanceledOnceItIsClosed() throws {
    for keys in ["m w ctrl+s", "m l tab tab"] {
      let desk = try Shop().desk()
      try desk.bring("develop", "Workshop")
      desk.press("L \(keys)")
      if keys.hasPrefix("m l") { desk.press("shift+tab shift+tab right ctrl+s") }
      #expect(try desk.opportunity("Website relaunch")?.closedOn != nil)
      #expect(try desk.made(for: "Website relaunch").map(\.status) == [.canceled])
      #expect(desk.app.notice?.text.hasSuffix("1 planned activity canceled.") == true)
      desk.press("u")
      #expect(try desk.made(for: "Website relaunch").map(\.status) == [.planned])
    }
  }

  @Test func aDealThatIsOpenAgainGetsItsWorkAgain() throws {
    let desk = try Shop().desk()
    try desk.bring("develop", "Workshop", mandatory: true)
    desk.press("L")
    let won = try #require(try desk.opportunity("Website relaunch"))
    let stage = try #require(try desk.repository.find(won.stage))
    try desk.close("Website relaunch")
    let closed = try #require(try desk.opportunity("Website relaunch"))
    let open = try closed.reopened(in: stage, order: 0, at: Shop.now)
    let change = Change(.reopenOpportunity, [Edit(before: closed, after: open)])
    try desk.repository.commit(
      desk.repository.withPlaybook(change, desk.app.workingCalendar))
    #expect(try desk.made(for: "Website relaunch").map(\.status) == [.canceled, .planned])
  }

  @Test func aPlaybookIsCopiedFromAnotherStage() throws {
    let desk = try Shop().desk()
    desk.press("g e p y")
    #expect(desk.app.notice?.text == desk.app.phrases.playbook.nothingToCopy)
    try desk.bring("develop", "Workshop", after: 2, mandatory: true)
    try desk.bring("develop", "Case studies")
    desk.press("a tab")
    desk.type("First call")
    desk.press("ctrl+s y enter")
    #expect(desk.steps == ["First call", "Workshop", "Case studies"])
    let copies = try desk.repository.playbook(of: desk.stageID("qualify"))
    #expect(copies[1].dueAfter == 2 && copies[1].mandatory)
    #expect(try desk.repository.playbook(of: desk.stageID("develop")).count == 2)
    desk.press("u")
    #expect(desk.steps == ["First call"])
  }

  @Test func goingBackFirstIsNoWayPastWhatIsMandatory() throws {
    let desk = try Shop().desk()
    try desk.bring("develop", "Workshop", mandatory: true)
    desk.press("L H m 3")
    #expect(try desk.stage(of: "Website relaunch") == "qualify")
    #expect(desk.question?.lines == ["Mandatory here and still open: Workshop."])
    desk.press("esc L")
    #expect(try desk.stage(of: "Website relaunch") == "develop", "it may go where the work is")
  }

  @Test func anOverrideWantsAReasonAndTheJournalKeepsIt() throws {
    let desk = try Shop().desk()
    try desk.bring("develop", "Workshop", mandatory: true)
    try desk.bring("propose", "Quote")
    desk.press("L L 2 ctrl+s")
    #expect(desk.form?.fields.first?.problem == .required)
    desk.type("They know us")
    desk.press("ctrl+s")
    #expect(try desk.stage(of: "Website relaunch") == "propose")
    #expect(try desk.made(for: "Website relaunch").map(\.subject) == ["Workshop", "Quote"])
    let entry = try #require(try desk.repository.log(of: nil, before: nil, limit: 1).first)
    #expect(entry.act == .moveOpportunity && entry.reason == "They know us")
    #expect(
      desk.app.sentence(for: entry)
        == "Sara Karimi moved Website relaunch: Develop → Propose, because: They know us")
    desk.press("u")
    #expect(try desk.stage(of: "Website relaunch") == "develop")
    #expect(try desk.made(for: "Website relaunch").map(\.subject) == ["Workshop"])
  }

  @Test func goingBackAndLosingNeedNothingWinningDoes() throws {
    let desk = try Shop().desk()
    try desk.bring("develop", "Workshop", mandatory: true)
    desk.press("L")
    let deal = try #require(try desk.opportunity("Website relaunch"))
    let playbook = try desk.repository.playbook(of: [deal.id])
    let stages = try desk.repository.all(Stage.self)
    let held = stages.filter { stage in
      do { try playbook.release(deal, to: stage) } catch { return true }
      return false
    }
    #expect(held.map(\.key) == ["propose", "negotiate", "contractOut", "won"])
  }

  @Test func aHeldWinKeepsWhatWasTypedAndIsWonWithAReason() throws {
    let desk = try Shop().desk()
    try desk.bring("develop", "Workshop", mandatory: true)
    desk.press("L m w")
    guard case .form(let form) = desk.app.overlay else {
      return #expect(Bool(false), "no form is open")
    }
    #expect(form.subject.hasSuffix("\nMandatory here and still open: Workshop."))
    desk.press("ctrl+s")
    #expect(try desk.stage(of: "Website relaunch") == "develop")
    desk.press("2")
    desk.type("Signed at the fair")
    desk.press("ctrl+s")
    #expect(try desk.stage(of: "Website relaunch") == "won")
    #expect(
      try desk.repository.log(of: nil, before: nil, limit: 1).first?.reason == "Signed at the fair")
  }

  @Test func markedDealsThatAreHeldGoOnWithOneReason() throws {
    let desk = try Shop().desk()
    try desk.bring("develop", "Workshop", mandatory: true)
    desk.press("L")
    try desk.repository.commit(
      .add(PlaybookStep(id: desk.repository.newID(PlaybookStep.self), in: desk.stageID("propose"))))
    let others = desk.lanes[1].filter { $0 != "Website relaunch" }
    desk.press("* m 3")
    let question = try #require(desk.question)
    #expect(question.lines.count == 1)
    #expect(question.lines.first?.hasPrefix("Website relaunch: ") == true)
    #expect(question.lines.first?.contains("Workshop") == true)
    #expect(desk.lanes[1] == ["Website relaunch"])
    for name in others { #expect(try desk.made(for: name).map(\.subject) == ["Quote"]) }
    desk.press("1")
    desk.type("They know us")
    desk.press("ctrl+s")
    #expect(try desk.stage(of: "Website relaunch") == "propose")
    #expect(
      try desk.repository.log(of: nil, before: nil, limit: 1).first?.reason == "They know us")
    #expect(desk.app.board.marks.isEmpty)
    desk.press("u u")
    #expect(Set(desk.lanes[1]) == Set(others + ["Website relaunch"]))
    for name in others { #expect(try desk.made(for: name).isEmpty) }
  }

  @Test func theStepsOfAStageAreAddedEditedOrderedAndRemovedInPlace() throws {
    let desk = try Shop().desk()
    desk.press("g e p a tab")
    desk.type("First call")
    desk.press("ctrl+s a tab")
    desk.type("Read up")
    desk.press("ctrl+s")
    #expect(desk.steps == ["First call", "Read up"])
    desk.press("j K")
    #expect(desk.steps == ["Read up", "First call"])
    desk.press("e tab ctrl+u")
    desk.type("Look them up")
    desk.press("tab ctrl+u")
    desk.type("2")
    desk.press("tab tab right ctrl+s")
    #expect(desk.steps == ["Look them up", "First call"])
    let step = try #require(try desk.repository.all(PlaybookStep.self).first)
    #expect(step.dueAfter == 2 && step.mandatory && step.kind == .task)
    desk.press("D")
    #expect(desk.steps == ["First call"])
    desk.press("u u u u u")
    #expect(desk.steps.isEmpty)
    desk.press("esc")
    guard case .stages = desk.app.overlay else { return #expect(Bool(false), "no stages") }
  }

  @Test func aRemovedStepLeavesItsWorkWhichHoldsNobodyAnyMore() throws {
    let desk = try Shop().desk()
    try desk.bring("develop", "Workshop", mandatory: true)
    desk.press("L g e p D esc esc L")
    #expect(try desk.stage(of: "Website relaunch") == "propose")
    #expect(try desk.repository.count(.activity, where: Filter([.words(["workshop"])])) == 1)
    desk.press("u u")
    #expect(try desk.made(for: "Website relaunch").map(\.subject) == ["Workshop"])
  }

  @Test func aStageGoesWithItsPlaybookAndComesBackWithIt() throws {
    let desk = try Shop().desk()
    try desk.bring("develop", "Workshop")
    desk.press("L g e D enter")
    #expect(try desk.repository.all(PlaybookStep.self).isEmpty)
    #expect(try desk.repository.check().isEmpty)
    desk.press("u")
    #expect(try desk.made(for: "Website relaunch").map(\.subject) == ["Workshop"])
  }
}

extension PlaybookStep {
  fileprivate init(id: ID<PlaybookStep>, in stage: ID<Stage>) {
    self.init(id: id)
    (self.stage, subject) = (stage, "Quote")
  }
}

extension Desk {
  /// What playbooks have made for a deal, as it was made.
  fileprivate func made(for name: String) throws -> [Activity] {
    let deal = try opportunity(name)?.id
    return try repository.list(ListQuestion(.activity)).map { try Activity($0.record) }
      .filter { $0.opportunity == deal && $0.playbook != nil }
  }

  fileprivate var question: ChoiceModel? {
    if case .choice(let question) = app.overlay { question } else { nil }
  }

  /// Wins the deal under the cursor's name by the file alone.
  fileprivate func close(_ name: String) throws {
    let deal = try #require(try opportunity(name))
    let stage = try #require(try repository.find(stageID("won")))
    let won = try deal.won(
      in: stage, revenue: nil, on: app.clock.today, note: "", order: 0, at: Shop.now)
    let change = Change(
      .winOpportunity, [Edit(before: deal, after: won)], reason: "They have signed")
    try repository.commit(repository.withPlaybook(change, app.workingCalendar))
  }

  fileprivate var steps: [String] {
    if case .playbook(let model) = app.overlay { model.steps.map(\.subject) } else { [] }
  }
}
