import Domain
import SampleShop
import Testing

@testable import ViewModels

struct BoardActTests {
  @Test func aDealThatIsDeletedTakesItsActivitiesAlongAndUndoBringsAllBack() throws {
    let desk = try Shop().desk()
    let before = try desk.everything()
    let activities = try desk.repository.list(ListQuestion(.activity)).map(\.record)
    desk.press("l l D")
    #expect(try desk.opportunity("ERP rollout") == nil)
    #expect(try desk.repository.check().isEmpty)
    desk.press("u")
    #expect(try desk.everything() == before)
    #expect(try desk.repository.list(ListQuestion(.activity)).map(\.record) == activities)
  }

  @Test(arguments: [
    (Language.english, "L", "develop"), (.greek, "L", "develop"), (.persian, "H", "develop"),
    (.english, "shift+right", "develop"), (.persian, "shift+left", "develop"),
    (.english, ">", "develop"), (.persian, ">", "develop"),
    (.english, "H", "qualify"), (.persian, "L", "qualify"), (.english, "<", "qualify"),
  ])
  func aMoveGoesToTheLaneThatIsSeenThere(_ language: Language, _ keys: String, _ stage: String)
    throws
  {
    let desk = try Shop().desk(language)
    desk.press("j")
    desk.press(keys)
    #expect(try desk.stage(of: "Solar audit") == stage)
    #expect(desk.deal == "Solar audit", "the cursor stays with the deal")
  }

  @Test func aMovedDealTakesTheProbabilityOfItsStageAndATimeOfItsOwn() throws {
    let desk = try Shop().desk()
    desk.press("j L")
    let deal = try #require(try desk.opportunity("Solar audit"))
    #expect(deal.probability == 25)
    #expect(deal.stageEnteredAt == Shop.now)
    #expect(desk.lanes[1].first == "Solar audit")
  }

  @Test func pastTheLastLaneADealIsWon() throws {
    let desk = try Shop().desk()
    desk.goOn(4)
    desk.press(">")
    guard case .form(let form) = desk.app.overlay, case .win = form.purpose else {
      Issue.record("no form for a won deal is open")
      return
    }
  }

  @Test func whatCannotGoFurtherIsSaidToBeThere() throws {
    let desk = try Shop().desk()
    let board = desk.app.phrases.board
    for (keys, sentence) in [
      ("<", board.atFirstStage), ("K", board.atTop), ("G J", board.atBottom),
    ] {
      desk.press("\(keys)")
      #expect(desk.app.notice?.text == sentence)
    }
  }

  @Test func aDealStaysWithinItsLaneWhenItIsReordered() throws {
    let desk = try Shop().desk()
    let before = desk.lanes[0]
    desk.press("J")
    #expect(desk.lanes[0] == [before[1], before[0]] + before.dropFirst(2))
    desk.press("J K K")
    #expect(desk.lanes[0] == before)
    desk.press("K")
    #expect(desk.lanes[0] == before, "nothing lies above the first")
  }

  @Test func theOrderOfALaneIsTheSameForEverybody() throws {
    let shop = try Shop()
    let (sara, omid) = (try shop.desk(), try shop.desk(as: "omid"))
    sara.press("J J")
    omid.send(.fileChanged)
    #expect(omid.lanes == sara.lanes)
  }

  @Test(arguments: [("m 3", "propose"), ("m 5", "contractOut"), ("m 1", "qualify")])
  func mAndADigitGoToThatLane(_ keys: String, _ stage: String) throws {
    let desk = try Shop().desk()
    desk.press(keys)
    #expect(try desk.stage(of: "Website relaunch") == stage)
  }

  @Test func aLaneThatIsNotThereIsSaidToBeMissing() throws {
    let desk = try Shop().desk()
    desk.press("m 9")
    #expect(desk.app.notice?.text == desk.app.phrases.acts.noSuchLane)
  }

  @Test(arguments: ["is:won", "is:lost"])
  func aClosedDealIsReopenedWhereItWas(_ filter: String) throws {
    let desk = try Shop().desk()
    try desk.app.narrow(to: filter)
    let name = try #require(desk.deal)
    let was = try #require(try desk.opportunity(name)?.lastOpenStage)
    desk.press("x")
    let deal = try #require(try desk.opportunity(name))
    #expect(deal.stage == was)
    #expect(deal.closedOn == nil)
    #expect(deal.actualRevenue == nil)
  }

  @Test(arguments: ["L", ">", "m w", "m l", "m 2"])
  func aClosedDealIsNotMovedAndTheReasonIsSaid(_ keys: String) throws {
    let desk = try Shop().desk()
    try desk.app.narrow(to: "is:won")
    desk.press(keys)
    #expect(desk.app.overlay == nil)
    #expect(desk.app.notice?.text == desk.app.phrases.acts.why(.openDeal))
  }

  @Test(arguments: ["L", "J", "m w", "e", "D", "x", "enter"])
  func withoutADealNothingIsDoneToIt(_ keys: String) throws {
    let desk = try Shop(isEmpty: true).desk()
    desk.press(keys)
    #expect(desk.app.overlay == nil)
    #expect(desk.app.notice?.tone == .info)
    #expect(try desk.repository.undo() == nil)
  }

  @Test func aMovedDealIsInTheTotalsOfItsNewLane() throws {
    let desk = try Shop().desk()
    desk.press("L")
    let totals = try #require(desk.app.board.totals)
    let sums = desk.app.board.lanes.map { totals[$0.stage.id]?.first?.sum.minor }
    #expect(sums == [7_860_000, 13_790_000, 14_820_000, 9_600_000, 5_700_000])
    #expect(desk.app.board.grandTotals.first?.count == 20)
  }
}

struct DeletingTests {
  @Test func aDealWithANextStepGoesWithItAndComesBack() throws {
    let desk = try Shop().desk()
    desk.press("j")
    let before = try desk.repository.list(ListQuestion(.activity)).map(\.record)
    desk.press("D")
    #expect(try desk.opportunity("Solar audit") == nil)
    desk.press("u")
    #expect(try desk.opportunity("Solar audit") != nil)
    #expect(try desk.repository.list(ListQuestion(.activity)).map(\.record) == before)
  }
}
