import Cells
import Domain
import SampleShop
import Testing

@testable import ViewModels

struct PreviewTests {
  @Test func itFollowsTheCursorOnTheBoardAndAmongCustomers() throws {
    let desk = try Shop().desk()
    #expect(desk.app.preview == nil)
    desk.press("i")
    #expect(desk.app.shownPreview?.deal?.name == desk.deal)
    desk.press("j")
    #expect(desk.app.shownPreview?.deal?.name == desk.deal)
    desk.press("4")
    #expect(!desk.app.showsPreview)
    desk.press("i j")
    #expect(desk.app.shownPreview?.customer?.name == desk.app.customers.current?.name)
    desk.press("2 i")
    #expect(!desk.app.showsPreview)
  }

  @Test func itTellsOfTheDealAloneAndOfWhatHasJustChanged() throws {
    let desk = try Shop().desk()
    desk.press("i")
    let before = desk.app.shownPreview?.timeline.count ?? 0
    desk.press("L")
    let preview = try #require(desk.app.shownPreview)
    #expect(preview.timeline.count == before + 1)
    #expect(preview.deal?.stage == desk.app.board.current?.stage)
    for case .entry(let entry) in preview.timeline {
      #expect(entry.touches.contains { $0.reference == preview.subject })
    }
  }

  @Test func theBoardMakesRoomForItAndANarrowWindowHasNone() throws {
    let desk = try Shop().desk(size: Size(120, 40))
    let lanes = desk.app.board.layout.lanes
    desk.press("i")
    #expect(desk.app.board.layout.lanes < lanes)
    desk.send(.resize(Size(90, 30)))
    #expect(!desk.app.showsPreview)
    desk.press("i")
    #expect(desk.app.notice?.text == desk.app.phrases.frame.previewNeeds("100"))
    desk.send(.resize(Size(120, 40)))
    #expect(desk.app.showsPreview)
  }

  @Test func whatIsShownIsKeptForTheNextRun() throws {
    let shop = try Shop()
    let desk = try shop.desk()
    var kept: [AppModel.Page] = []
    desk.app.keepPreviews = { kept = $0 }
    desk.press("i")
    #expect(kept == [.board])
    let next = try AppModel(
      desk.repository, formats: desk.app.formats, userName: "sara", size: Size(120, 40),
      previews: kept)
    #expect(next.shownPreview?.deal?.name == desk.deal)
  }

  @Test func thePaneIsMadeWiderByAKeyAndByItsEdgeAndThatIsKept() throws {
    let desk = try Shop().desk()
    var kept: [[AppModel.Page: Int]] = []
    desk.app.keepPaneShares = { kept.append($0) }
    desk.press("{")
    #expect(desk.app.size(of: .board).width == 120 && kept.isEmpty)
    desk.press("i")
    let usual = desk.app.size(of: .board).width
    desk.press("{ {")
    let wider = desk.app.size(of: .board).width
    #expect(wider < usual)
    desk.press("}")
    #expect(desk.app.size(of: .board).width > wider)
    desk.app.sees([HotSpot(Rect(x: 80, y: 3, width: 1, height: 30), Target.paneEdge)])
    desk.send(.mouse(Mouse(.press, .left, at: Point(80, 10))))
    desk.send(.mouse(Mouse(.drag, .left, at: Point(60, 10))))
    desk.send(.mouse(Mouse(.release, .left, at: Point(60, 10))))
    #expect(desk.app.size(of: .board).width == 60 && kept.last == [.board: 50])
    for _ in 0..<20 { desk.press("}") }
    #expect(desk.app.size(of: .board).width == 96)
  }
}
