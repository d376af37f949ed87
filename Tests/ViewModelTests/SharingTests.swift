import Cells
import Domain
import SampleShop
import Testing

@testable import Storage
@testable import ViewModels

/// Two people with the same file open.
struct SharingTests {
  private let shop: Shop
  private let sara: Desk
  private let omid: Desk

  init() throws {
    shop = try Shop()
    sara = try shop.desk()
    omid = try shop.desk(as: "omid")
  }

  @Test func aMoveOfTheOtherIsSeenOnceTheFileHasChanged() throws {
    omid.press("L")
    #expect(sara.lanes[0].first == "Website relaunch")
    sara.send(.fileChanged)
    #expect(sara.lanes == omid.lanes)
    #expect(sara.app.board.totals == omid.app.board.totals)
  }

  @Test func whatIsNotYetOnTheDiskWhenTheWatchSpeaksIsSeenSoonAfter() throws {
    sara.send(.fileChanged)
    omid.press("L")
    #expect(try #require(sara.app.wakesWithin) <= 20)
    sara.send(.tick)
    #expect(sara.lanes == omid.lanes)
    for _ in 0..<20 { sara.send(.tick) }
    #expect(try #require(sara.app.wakesWithin) > 10_000, "then it rests")
  }

  @Test func theCursorStaysOnItsDealWhenOthersChangeTheLane() throws {
    sara.press("j j")
    omid.press("L")
    sara.send(.fileChanged)
    #expect(sara.deal == "Booking system")
  }

  @Test func anOpenCardShowsWhatTheOtherHasDone() throws {
    sara.press("l l enter")
    let before = try #require(sara.app.card?.timeline.rows.count)
    omid.press("l l >")
    sara.send(.fileChanged)
    #expect(sara.app.card?.timeline.rows.count == before + 1)
  }

  @Test func bothSucceedWhenTheyChangeDifferentFields() throws {
    sara.press("e tab tab ctrl+u")
    sara.type("6100")
    omid.press("e")
    omid.type("!")
    omid.press("ctrl+s")
    sara.press("ctrl+s")
    let deal = try #require(try sara.opportunity("Website relaunch!"))
    #expect(deal.amount == Amount(minor: 610_000))
  }

  @Test(arguments: [("m", 610_000), ("t", 590_000)])
  func theSameFieldIsShownAsMineTheirsAndOriginal(_ key: String, _ amount: Int64) throws {
    try disagree()
    guard case .conflict(let model) = sara.app.overlay else {
      Issue.record("no conflict is shown")
      return
    }
    let field = try #require(model.conflict.fields.first { $0.property.name == "amount" })
    #expect(
      [field.original, field.mine, field.theirs].map(\.integer) == [540_000, 610_000, 590_000])
    #expect(model.conflict.by == "Omid Rahimi")
    sara.press(key)
    #expect(sara.app.overlay == nil)
    #expect(try sara.opportunity("Website relaunch")?.amount == Amount(minor: amount))
  }

  @Test func keepingMineCanBeTakenBack() throws {
    try disagree()
    sara.press("m u")
    #expect(try sara.opportunity("Website relaunch")?.amount == Amount(minor: 590_000))
  }

  @Test func whatWasTypedIsKeptWhenTheOthersValueStays() throws {
    try disagree()
    sara.press("t")
    #expect(sara.app.notice?.text == sara.app.phrases.forms.draftKept)
    sara.press("e")
    #expect(sara.form?.text("amount") == "6100")
  }

  @Test func escGoesBackToTheFormAsItWasTyped() throws {
    try disagree()
    sara.press("esc")
    #expect(sara.form?.text("amount") == "6100")
    sara.press("ctrl+s m")
    #expect(try sara.opportunity("Website relaunch")?.amount == Amount(minor: 610_000))
  }

  @Test func twoWhoTypeTheSameAgree() throws {
    for desk in [sara, omid] {
      desk.press("e tab tab ctrl+u")
      desk.type("6100")
    }
    omid.press("ctrl+s")
    sara.press("ctrl+s")
    #expect(sara.app.overlay == nil)
    #expect(try sara.opportunity("Website relaunch")?.amount == Amount(minor: 610_000))
  }

  @Test func wonAgainstLostIsOneQuestionAndNeverBoth() throws {
    sara.press("m w")
    omid.press("m l space tab")
    omid.type("Rival Inc")
    omid.press("ctrl+s")
    sara.press("ctrl+s")
    #expect(sara.conflict?.fields.map(\.property.name) == ["stage"])
    sara.press("m")
    let deal = try #require(try sara.opportunity("Website relaunch"))
    #expect(try sara.stage(of: "Website relaunch") == "won")
    #expect(deal.lossReason == nil && deal.lostTo.isEmpty)
    #expect(deal.actualRevenue == Amount(minor: 540_000) && deal.probability == 100)
    #expect(sara.app.notice?.text == sara.app.phrases.board.won(deal.name, "€5,400"))
    #expect(try sara.repository.check().isEmpty)
  }

  @Test func aMoveThatIsKeptOpensWhatTheOtherHasLost() throws {
    omid.press("m l space ctrl+s")
    sara.press("L m")
    let deal = try #require(try sara.opportunity("Website relaunch"))
    #expect(try sara.stage(of: "Website relaunch") == "develop")
    #expect(deal.closedOn == nil && deal.lossReason == nil && deal.actualRevenue == nil)
  }

  @Test func aNewOrderOfTheOtherIsSaidAndNotAskedAbout() throws {
    omid.press("J")
    sara.press("J")
    #expect(sara.app.overlay == nil)
    #expect(
      sara.app.notice?.text
        == sara.app.phrases.forms.overtaken("Omid Rahimi", "Website relaunch", "16:42"))
    #expect(sara.lanes == omid.lanes)
  }

  // MARK: Somebody deletes what another one edits

  private func deleteMeanwhile() throws {
    sara.press("l l e")
    sara.type("!")
    let deal = try #require(try omid.opportunity("ERP rollout"))
    try omid.repository.commit(try omid.repository.deletion(of: [Reference(deal.id)]))
    sara.press("ctrl+s")
  }

  @Test func aDealThatIsGoneIsSaidToBeGone() throws {
    try deleteMeanwhile()
    let model = try #require(sara.conflict)
    #expect(model.conflict.isMissing)
    #expect(sara.app.sentence(for: model) == "Omid Rahimi deleted ERP rollout at 16:42.")
    sara.press("esc")
    #expect(sara.app.overlay == nil)
    #expect(try sara.opportunity("ERP rollout!") == nil)
    #expect(sara.app.notice?.text == sara.app.phrases.forms.draftKept)
    #expect(sara.app.unsavedTexts.contains { $0["name"] == "ERP rollout!" })
  }

  @Test func aDealThatIsGoneComesBackWithAllThatWentWithIt() throws {
    let activities = try sara.repository.list(ListQuestion(.activity)).map(\.record)
    let before = try #require(try sara.opportunity("ERP rollout"))
    try deleteMeanwhile()
    sara.press("r")
    var after = try #require(try sara.opportunity("ERP rollout!"))
    #expect(sara.deal == "ERP rollout!")
    (after.name, after.updatedAt) = (before.name, before.updatedAt)
    #expect(after == before)
    #expect(try sara.repository.list(ListQuestion(.activity)).map(\.record) == activities)
    #expect(sara.app.unsavedTexts.isEmpty)
  }

  @Test func aMoveOfADealThatIsGoneOnlySaysSo() throws {
    let deal = try #require(try omid.opportunity("Website relaunch"))
    try omid.repository.commit(try omid.repository.deletion(of: [Reference(deal.id)]))
    sara.press("L")
    #expect(sara.app.overlay == nil)
  }

  /// Both write an amount, Omid first.
  private func disagree() throws {
    sara.press("e tab tab ctrl+u")
    sara.type("6100")
    omid.press("e tab tab ctrl+u")
    omid.type("5900")
    omid.press("ctrl+s")
    sara.press("ctrl+s")
  }

  // MARK: A file that is being written

  @Test func aChangeWaitsWhileTheOtherWritesAndIsThenSaved() throws {
    try omid.repository.write { _ in
      sara.press("L")
      #expect(sara.app.notice?.text == sara.app.phrases.frame.waiting)
      sara.press("l j")
      #expect(sara.app.board.focus == 1, "keys go on")
    }
    #expect(try sara.stage(of: "Website relaunch") == "qualify")
    sara.send(.tick)
    #expect(try sara.stage(of: "Website relaunch") == "develop")
    #expect(sara.app.notice?.tone == .ok)
  }

  @Test func afterTenSecondsItIsSaidThatNothingIsSavedYet() throws {
    try omid.repository.write { _ in
      sara.press("L")
      shop.watch.advance(seconds: 11)
      sara.send(.tick)
      #expect(sara.app.notice?.text == sara.app.phrases.frame.notSavedYet)
    }
    sara.send(.tick)
    #expect(try sara.stage(of: "Website relaunch") == "develop")
  }

  @Test func aSecondChangeDoesNotPushTheWaitingOneAside() throws {
    try omid.repository.write { _ in sara.press("L j L") }
    sara.send(.tick)
    sara.send(.tick)
    #expect(try sara.stage(of: "Website relaunch") == "develop")
  }

  // MARK: Leaving while it is written

  @Test func whoLeavesWhileAChangeWaitsIsGoneOnlyOnceItIsSaved() throws {
    try omid.repository.write { _ in
      sara.press("L q y")
      #expect(sara.app.overlay?.scope == .leaving)
      #expect(sara.effects.isEmpty)
    }
    sara.send(.tick)
    #expect(sara.effects == [.quit])
    #expect(try sara.stage(of: "Website relaunch") == "develop")
  }

  @Test func whoLeavesMayStayInstead() throws {
    try omid.repository.write { _ in sara.press("L ctrl+q n") }
    sara.send(.tick)
    #expect(sara.effects.isEmpty && sara.app.overlay == nil)
    #expect(try sara.stage(of: "Website relaunch") == "develop")
  }

  @Test func aConflictKeepsWhoeverLeaves() throws {
    try omid.repository.write { _ in sara.press("L ctrl+q") }
    omid.press("L L")
    sara.send(.tick)
    #expect(sara.conflict != nil && sara.effects.isEmpty)
  }

  @Test func whatCannotBeSavedBeforeTheEndIsKeptAsText() throws {
    try omid.repository.write { _ in
      sara.press("L ctrl+q y")
      #expect(sara.effects == [.quit])
      sara.app.writeBeforeLeaving()
      let kept = try #require(sara.app.unsavedTexts.first)
      #expect(kept["kind"] == "opportunity" && kept["stage"] == "Develop")
    }
    sara.app.writeBeforeLeaving()
    #expect(sara.app.unsavedTexts.isEmpty)
    #expect(try sara.stage(of: "Website relaunch") == "develop")
  }

  @Test func undoDoesNotReachPastAChangeThatWaits() throws {
    sara.press("j L h g g")
    try omid.repository.write { _ in sara.press("L u") }
    #expect(try sara.stage(of: "Solar audit") == "develop")
    sara.send(.tick)
    sara.press("u")
    #expect(try sara.stage(of: "Website relaunch") == "qualify")
  }
}

extension Desk {
  fileprivate var conflict: ConflictModel? {
    guard case .conflict(let model) = app.overlay else { return nil }
    return model
  }
}
