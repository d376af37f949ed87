import Cells
import SampleShop
import Testing

@testable import ViewModels

struct TrailTests {
  @Test func oneGoesBackToWhereOneWasAndForwardAgain() throws {
    let desk = try Shop().desk()
    desk.press("j enter ] 4")
    #expect(desk.app.page == .customers)
    desk.press("-")
    #expect(desk.app.card?.card?.name == "Helios SA")
    #expect(desk.app.card?.tab == .deals)
    desk.press("-")
    #expect(desk.app.card == nil)
    #expect(desk.deal == "Solar audit")
    desk.press("= =")
    #expect(desk.app.page == .customers)
    #expect(desk.app.card == nil)
  }

  @Test func theFilterAndTheCursorAreThereAgain() throws {
    let desk = try Shop().desk()
    desk.press("/")
    desk.type("nova")
    desk.press("enter")
    desk.goOn(1)
    #expect(desk.deal == "ERP rollout")
    desk.press("S")
    desk.type("roof panels")
    desk.press("enter")
    #expect(desk.deal == "Roof panels")
    desk.press("-")
    #expect(desk.app.filterTexts[.board] == "nova")
    #expect(desk.deal == "ERP rollout")
  }

  @Test(arguments: ["-", "=", "alt+left", "alt+right"])
  func withNowhereToGoThatIsSaid(_ key: String) throws {
    let desk = try Shop().desk()
    desk.press(key)
    let words = desk.app.phrases.frame
    #expect([words.nothingBehind, words.nothingAhead].contains(desk.app.notice?.text))
  }

  @Test func goingElsewhereForgetsWhatWasAhead() throws {
    let desk = try Shop().desk()
    desk.press("4 - enter =")
    #expect(desk.app.notice?.text == desk.app.phrases.frame.nothingAhead)
  }

  @Test func turningCustomersIsOneStep() throws {
    let desk = try Shop().desk()
    desk.press("4 enter n n n -")
    #expect(desk.app.card == nil)
    #expect(desk.app.page == .customers)
  }
}

struct ZoomTests {
  @Test func aZoomedLaneShowsMoreOfItsDealsAndGoesBackToAll() throws {
    let desk = try Shop().desk(size: Size(80, 24))
    let before = desk.app.board.visibleLanes
    let cards = desk.app.board.layout.cards
    desk.press("j z")
    #expect(desk.app.board.visibleLanes.count == 1)
    #expect(desk.app.board.layout.cards > cards * 2)
    #expect(desk.deal == "Solar audit")
    desk.goOn(1)
    #expect(desk.app.board.focus == 1)
    #expect(desk.app.board.visibleLanes == 1..<2)
    desk.press("z")
    #expect(desk.app.board.visibleLanes.count == before.count)
  }

  @Test func whatIsDoneToADealWorksInAZoomedLane() throws {
    let desk = try Shop().desk()
    desk.press("z space space >")
    #expect(try desk.stage(of: "Solar audit") == "develop")
    desk.press("u")
    #expect(try desk.stage(of: "Solar audit") == "qualify")
  }
}
