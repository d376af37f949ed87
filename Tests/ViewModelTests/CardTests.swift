import Domain
import SampleShop
import Testing

@testable import ViewModels

struct CardTests {
  @Test(arguments: ["esc", "q", "ctrl+c"])
  func aCardClosesToThePlaceWhereItWasOpened(_ keys: String) throws {
    let desk = try Shop().desk()
    desk.press("l l j j")
    let (deal, lane) = (desk.deal, desk.app.board.focus)
    desk.press("enter")
    #expect(desk.app.card?.card?.name == "Orion Labs")
    desk.press(keys)
    #expect(desk.app.card == nil)
    #expect(desk.deal == deal)
    #expect(desk.app.board.focus == lane)
    #expect(desk.app.effects.isEmpty)
  }

  @Test func aCardOfTheListClosesToTheSameRow() throws {
    let desk = try Shop().desk()
    desk.press("4 j j j")
    let row = try #require(desk.app.customers.current)
    desk.press("enter")
    #expect(desk.app.card?.customer == row.customer)
    desk.press("esc")
    #expect(desk.app.customers.current?.customer == row.customer)
  }

  @Test func nAndShiftNGoThroughTheCustomersOfTheList() throws {
    let desk = try Shop().desk()
    desk.press("4")
    let names = desk.app.customers.list.rows.prefix(3).map(\.name)
    desk.press("enter")
    #expect(desk.app.card?.card?.name == names[0])
    desk.press("n")
    #expect(desk.app.card?.card?.name == names[1])
    desk.press("n")
    #expect(desk.app.card?.card?.name == names[2])
    desk.press("N")
    #expect(desk.app.card?.card?.name == names[1])
    desk.press("esc")
    #expect(desk.app.customers.current?.name == names[1])
  }

  @Test func nGoesDownTheLaneOfTheBoard() throws {
    let desk = try Shop().desk()
    desk.press("l l enter n")
    #expect(desk.app.card?.card?.name == "Acme GmbH")
    desk.press("esc")
    #expect(desk.deal == "Support 24/7")
  }

  @Test func theTabsGoRound() throws {
    let desk = try Shop().desk()
    desk.press("l l enter")
    #expect(desk.app.card?.tab == .timeline)
    desk.press("]")
    #expect(desk.app.card?.tab == .deals)
    for tab in [CardModel.Tab.tasks, .files, .overview] {
      desk.press("]")
      #expect(desk.app.card?.tab == tab)
    }
    desk.press("[")
    #expect(desk.app.card?.tab == .files)
  }

  @Test func theStoryIsToldNewestFirst() throws {
    let desk = try Shop().desk()
    desk.press("l l enter")
    let times = try #require(desk.app.card).timeline.rows.map(\.at)
    #expect(times.count >= 6)
    #expect(times == times.sorted(by: >))
  }

  @Test(arguments: [(0, "Support extension"), (1, "ERP rollout"), (2, "Warehouse scanners")])
  func enterOnADealOfACardGoesToItOnTheBoard(_ place: Int, _ name: String) throws {
    let desk = try Shop().desk()
    desk.press("l l enter ]")
    let deals = try #require(desk.app.card?.card?.deals)
    let at = try #require(deals.firstIndex { $0.name == name })
    for _ in 0..<at { desk.press("j") }
    desk.press("enter")
    #expect(desk.app.card == nil)
    #expect(desk.deal == name)
  }

  @Test func aDealThatIsAddedFromACardIsForItsCustomer() throws {
    let desk = try Shop().desk()
    desk.press("l l enter a")
    desk.type("Next year")
    desk.press("ctrl+s")
    #expect(desk.app.card?.card?.deals.contains { $0.name == "Next year" } == true)
  }

  @Test func aDealWithoutACustomerHasNoCard() throws {
    let desk = try Shop().desk()
    desk.press("l G")
    #expect(desk.deal == "Planning tool")
    desk.press("enter")
    #expect(desk.app.card == nil)
    #expect(desk.app.notice?.text == desk.app.phrases.acts.why(.customer))
  }

  @Test func qOnAPageAsksBeforeItLeaves() throws {
    let desk = try Shop().desk()
    desk.press("q n")
    #expect(desk.app.overlay == nil)
    #expect(desk.effects == [])
    desk.press("q y")
    #expect(desk.effects == [.quit])
  }
}
