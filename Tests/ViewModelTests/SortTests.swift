import Cells
import Domain
import SampleShop
import Testing

@testable import ViewModels

struct SortTests {
  @Test(arguments: [
    ("o a", ["سامانهٔ فروش", "Solar audit"]), ("o a O", ["Website relaunch", "Συσκευασία λαδιού"]),
    ("o a o a", ["Website relaunch", "Συσκευασία λαδιού"]),
    ("o s", ["Συσκευασία λαδιού", "سامانهٔ فروش"]), ("o d", ["Website relaunch", "سامانهٔ فروش"]),
  ])
  func theCardsOfALaneAreSorted(_ keys: String, _ first: [String]) throws {
    let desk = try Shop().desk()
    desk.press(keys)
    let lane = desk.lanes[0].filter { !$0.contains("\u{1B}") && !$0.contains("\u{202E}") }
    #expect(Array(lane.prefix(2)) == first)
    #expect(desk.lanes.joined().count == 20)
  }

  @Test func theOwnOrderComesBackAndIsNotChangedWhileSorted() throws {
    let desk = try Shop().desk()
    let before = desk.lanes
    desk.press("o a J")
    #expect(desk.app.notice?.text == desk.app.phrases.sorting.isSorted)
    desk.press("o m")
    #expect(desk.lanes == before)
    desk.press("O")
    #expect(desk.lanes == before)
  }

  @Test func theCursorStaysOnACardThatIsMovedIntoASortedLane() throws {
    let desk = try Shop().desk(size: Size(120, 20))
    desk.press("o a G")
    let name = try #require(desk.deal)
    desk.press("L")
    #expect(desk.deal == name)
    #expect(desk.app.board.focus == 1)
  }
}
