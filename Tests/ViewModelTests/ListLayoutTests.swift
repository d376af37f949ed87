import Cells
import Domain
import SampleShop
import Testing

@testable import ViewModels

/// Columns that are chosen, ordered, widened and sorted by.
struct ListLayoutTests {
  private func names(_ layout: ListLayout, _ room: Int) -> [String] {
    layout.fitted(to: room).map(\.column.name)
  }

  @Test(arguments: [Kind.account, .lead], [20, 40, 48, 64, 78, 98, 118, 200])
  func columnsFillTheRoomAndTheFirmOnesComeFirst(_ kind: Kind, _ room: Int) {
    let layout = ListLayout(of: kind)
    let fitted = layout.fitted(to: room)
    let used = fitted.reduce(0) { $0 + $1.width } + 2 * (fitted.count - 1)
    #expect(used == room)
    let firm = Set(layout.places.map(\.column).filter(\.isFirm).map(\.name))
    let shown = Set(fitted.map(\.column.name))
    #expect(shown.isSuperset(of: firm) || shown.isSubset(of: firm))
    #expect(shown.isSuperset(of: firm) == (room >= 64))
  }

  @Test func theSourceOfALeadYieldsToItsScoreAndAge() {
    let all = names(ListLayout(of: .lead), 118)
    #expect(all.contains("source") && all.contains("age"))
    let narrow = names(ListLayout(of: .lead), 98)
    #expect(narrow == all.filter { $0 != "source" })
  }

  @Test func aLayoutIsReadAsItIsWritten() {
    var layout = ListLayout(of: .account)
    let industry = ListColumn.all(of: .account).first { $0.name == "industry" }
    #expect(industry.map { layout.toggle($0) } == true)
    layout.setWidth(30, of: "name")
    layout.sort(by: .wonRevenue)
    layout.sort(by: .wonRevenue)
    #expect(layout.text.hasPrefix("-wonRevenue name:30 address.city state"))
    #expect(ListLayout(layout.text, of: .account) == layout)
  }

  @Test func whatIsNotKnownIsLeftOutAndFirmColumnsAreNot() {
    let layout = ListLayout("nonsense:x name:9999 nothing owner owner", of: .account)
    #expect(layout.sort == RowSort())
    #expect(layout.places.map(\.column.name) == ["name", "owner", "state", "nextStep"])
    #expect(layout.places[0].width == 60)
  }

  @Test func aColumnIsChosenMovedAndWidenedByKeysAndIsThereNextTime() throws {
    let desk = try Shop().desk()
    var kept: [AppModel.Page: String] = [:]
    desk.app.keepLayout = { kept[$0] = $1 }
    desk.press("4 o c")
    guard case .columns(let model) = desk.app.overlay else { return #expect(Bool(false)) }
    let place = try #require(model.columns.firstIndex { $0.name == "industry" })
    for _ in 0..<place { desk.press("down") }
    desk.press("space K > > esc")
    #expect(desk.app.overlay == nil)
    let text = try #require(kept[.customers])
    #expect(text.hasSuffix("industry:18 nextStep"))
    #expect(desk.app.customers.layout.text == text)
    let rows = desk.app.customers.list.rows
    let column = try #require(ListColumn.all(of: .account).first { $0.name == "industry" })
    #expect(
      rows.contains {
        desk.app.customers.layout.value(of: column, in: $0) == .text("Food processing")
      })
    let next = try desk.shop.desk()
    next.app.findLayout = { kept[$0] }
    next.press("4")
    #expect(next.app.customers.layout.text == text)
  }

  @Test func stateOwnerAndNextStepStay() throws {
    let desk = try Shop().desk()
    desk.press("4 o c down down")
    let before = desk.app.customers.layout
    desk.press("space")
    #expect(desk.app.customers.layout == before)
    let state = desk.app.phrases.customers.state
    #expect(desk.app.notice?.text == desk.app.phrases.columns.isFirm(state))
  }

  @Test func theListIsSortedAndTheCursorStaysOnARow() throws {
    let desk = try Shop().desk()
    desk.press("4 o s")
    desk.type(desk.app.phrases.customers.openMoney)
    desk.press("enter")
    let open = desk.app.customers.list.rows.map(\.figures.openAmount.minor)
    #expect(open == open.sorted(by: >) && open.first != open.last)
    desk.press("O")
    #expect(desk.app.customers.list.rows.map(\.figures.openAmount.minor) == open.sorted())
    desk.press("G enter n N esc")
    #expect(desk.app.customers.current != nil)
  }

  @Test func theInboxIsSortedByWhatHasAnIndex() throws {
    let desk = try Shop().desk()
    for name in ["Beta", "Alef", "Gamma"] {
      desk.press("+ l tab tab")
      desk.type(name)
      desk.press("ctrl+s")
    }
    desk.press("5")
    var names: [String] { desk.app.leads.list.rows.map(\.lead.name) }
    let newest = names
    #expect(newest.starts(with: ["Gamma", "Alef", "Beta"]))
    desk.press("o s")
    desk.type(desk.app.phrases.leads.name.full)
    desk.press("enter")
    #expect(names == newest.sorted() && desk.app.layout?.sort == RowSort(.name))
    desk.press("O")
    #expect(names == newest.sorted().reversed())
    try desk.app.sort(by: "score")
    #expect(desk.app.notice?.text == desk.app.phrases.columns.noOrder("Score"))
    try desk.app.sort(by: "age")
    #expect(names == newest)
    try desk.app.sort(by: "age")
    #expect(names == newest.reversed())
  }

  @Test func aViewBringsBackFilterOrderAndColumnsOfAList() throws {
    let desk = try Shop().desk()
    desk.press("4 /")
    desk.type("is:open")
    desk.press("enter o s")
    desk.type(desk.app.phrases.customers.openMoney)
    desk.press("enter F")
    desk.type("Big ones")
    desk.press("ctrl+s")
    let rows = desk.app.customers.list.rows.map(\.name)
    let layout = desk.app.customers.layout
    #expect(desk.app.shownView?.name == "Big ones")
    desk.press("esc esc o c r esc")
    #expect(desk.app.customers.layout != layout && desk.app.shownView == nil)
    desk.press("2 f v enter")
    #expect(desk.app.page == .customers && desk.app.shownView?.name == "Big ones")
    #expect(desk.app.customers.layout == layout)
    #expect(desk.app.customers.list.rows.map(\.name) == rows)
  }

  @Test func customersAreNarrowedToAStateByAFacet() throws {
    let desk = try Shop().desk()
    desk.press("4 f s")
    desk.type(desk.app.phrases.terms.choices.customerState(.prospect).full)
    desk.press("enter")
    let states = desk.app.customers.list.rows.map {
      CustomerState.of($0.figures, on: desk.app.clock.today)
    }
    #expect(!states.isEmpty && states.allSatisfy { $0 == .prospect })
  }
}
