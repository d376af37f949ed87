import Domain
import SampleShop
import Testing

@testable import ViewModels

struct FilterTests {
  @Test(arguments: [
    ("nova", [[], ["Support extension"], ["ERP rollout"], [], []]),
    ("amount>50k", [[], ["Fleet tracking"], ["Loom control"], ["Call centre"], []]),
    ("stage:develop nova", [[], ["Support extension"], [], [], []]),
    ("ΛΑΔΙΟΥ", [["Συσκευασία λαδιού"], [], [], [], []]),
    ("آرين", [["سامانهٔ فروش"], [], [], [], []]),
  ])
  func aFilterNarrowsTheBoardAsItIsTyped(_ text: String, _ lanes: [[String]]) throws {
    let desk = try Shop().desk()
    desk.press("/")
    desk.type(text)
    #expect(desk.lanes == lanes)
    desk.press("enter")
    #expect(desk.app.overlay == nil)
    #expect(desk.lanes == lanes)
    desk.press("esc")
    #expect(desk.lanes.joined().count == 20)
  }

  @Test func whatCannotBeUnderstoodLeavesTheLastGoodResult() throws {
    let desk = try Shop().desk()
    desk.press("/")
    desk.type("nova")
    let good = desk.lanes
    desk.send(.paste(" amount>much"))
    #expect(desk.filter?.error != nil)
    #expect(desk.lanes == good)
    #expect(desk.filter?.field.text == "nova amount>much")
    desk.press("ctrl+w")
    #expect(desk.filter?.error == nil)
  }

  @Test func escapeTakesTheFilterAway() throws {
    let desk = try Shop().desk()
    desk.press("/")
    desk.type("nova")
    desk.press("esc")
    #expect(desk.app.currentFilter.isEmpty)
    #expect(desk.lanes.joined().count == 20)
  }

  @Test func theFilterIsThereAgainWhenItsLineIsOpened() throws {
    let desk = try Shop().desk()
    desk.press("/")
    desk.type("nova")
    desk.press("enter /")
    #expect(desk.filter?.field.text == "nova")
  }

  @Test(arguments: [
    ("is:won", ["won"], ["Wi-Fi", "Warehouse scanners"]),
    ("is:lost", ["lost"], ["Old CRM", "Roof panels"]),
  ])
  func closedDealsHaveLanesWhenTheyAreAskedFor(
    _ text: String, _ stages: [String], _ names: [String]
  ) throws {
    let desk = try Shop().desk()
    desk.press("/")
    desk.type(text)
    #expect(desk.stages == stages)
    #expect(desk.lanes.joined().sorted() == names.sorted())
  }

  @Test func theTotalsAreThoseOfTheFilter() throws {
    let desk = try Shop().desk()
    desk.press("/")
    desk.type("nova")
    let total = try #require(desk.app.board.grandTotals.first)
    #expect(total.count == 2)
    #expect(total.sum == Amount(minor: 4_800_000))
  }

  @Test func customersHaveAFilterOfTheirOwn() throws {
    let desk = try Shop().desk()
    desk.press("4 /")
    desk.type("nova")
    #expect(desk.app.customers.list.rows.map(\.name) == ["Nova Foods"])
    desk.press("enter 2")
    #expect(desk.lanes.joined().count == 20)
  }
}

extension Desk {
  var filter: FilterModel? {
    guard case .filter(let filter) = app.overlay else { return nil }
    return filter
  }
}
