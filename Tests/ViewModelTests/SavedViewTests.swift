import Domain
import SampleShop
import Testing

@testable import ViewModels

struct SavedViewTests {
  @Test func aViewBringsBackItsFilterAndItsOrder() throws {
    let shop = try Shop()
    let desk = try shop.desk()
    desk.press("F")
    #expect(desk.app.notice?.text == desk.app.phrases.views.nothingToSave)
    desk.press("o a f i down enter f e")
    desk.type("Stale first")
    desk.press("ctrl+s")
    let lanes = desk.lanes
    #expect(desk.app.shownView?.name == "Stale first")
    desk.press("esc esc o m")
    #expect(desk.app.shownView == nil && desk.lanes.joined().count == 20)
    desk.press("f v enter")
    #expect(desk.lanes == lanes && desk.app.shownView?.name == "Stale first")
    #expect(try SavedView.all(desk.repository, for: "omid").map(\.name) == ["Stale first"])
    desk.press("f d enter u")
    #expect(try SavedView.all(desk.repository, for: "sara").count == 1)
  }

  @Test func onesOwnViewIsNobodyElses() throws {
    let shop = try Shop()
    let desk = try shop.desk()
    desk.press("o c F")
    desk.type("Soon")
    desk.press("ctrl+s")
    #expect(try SavedView.all(desk.repository, for: "sara").map(\.name) == ["Soon"])
    let omid = try shop.desk(as: "omid")
    omid.press("f v")
    #expect(omid.app.notice?.text == omid.app.phrases.views.none)
  }

  @Test(arguments: [LaneSort(.amount), LaneSort(.days, isReversed: true), .manual])
  func anOrderIsReadAsItIsWritten(_ sort: LaneSort) {
    #expect(LaneSort(text: sort.text) == sort)
  }
}
