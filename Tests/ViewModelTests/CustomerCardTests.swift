import Domain
import SampleShop
import Testing

@testable import ViewModels

struct CustomerCardTests {
  private func kinds(_ desk: Desk) -> Set<String> {
    Set(desk.app.card?.timeline.rows.map { TimelineWords(desk.app, $0).kind } ?? [])
  }

  @Test func theStoryIsNarrowedToATopicAndBack() throws {
    let desk = try Shop().desk()
    desk.press("l l enter")
    let all = try #require(desk.app.card).timeline.rows.count
    desk.press("o")
    #expect(desk.app.card?.topic == .calls)
    #expect(kinds(desk).isSubset(of: [desk.app.phrases.terms.choices.work.form(.call).short]))
    desk.press("l l l")
    #expect(desk.app.card?.topic == .notes)
    #expect(kinds(desk) == [desk.app.phrases.terms.thing(.note).short])
    desk.press("h h h h")
    #expect(desk.app.card?.topic == .all)
    #expect(desk.app.card?.timeline.rows.count == all)
  }

  @Test func arrowsGoWhereTheyPoint() throws {
    let desk = try Shop().desk(.persian)
    desk.press("4 enter left")
    #expect(desk.app.card?.topic == .calls)
    desk.press("right")
    #expect(desk.app.card?.topic == .all)
  }

  @Test func theAddressIsConfirmedWithOneKey() throws {
    let desk = try Shop().desk()
    desk.press("4 enter A")
    let customer = try #require(desk.app.card?.customer)
    let account = try #require(try desk.repository.find(ID<Account>(customer.raw)))
    #expect(account.addressConfirmedOn == desk.app.clock.today)
    desk.press("u")
    #expect(try desk.repository.find(account.id)?.addressConfirmedOn == nil)
  }

  @Test func theCustomerIsEditedFromTheCard() throws {
    let desk = try Shop().desk()
    desk.press("4 enter e")
    guard case .form(let form) = desk.app.overlay else {
      Issue.record("no form is open")
      return
    }
    #expect(form.fields.contains { $0.property.name == "pinnedState" })
    desk.press("esc ] e")
    #expect(desk.app.card?.tab == .deals)
  }

  @Test func aNewDealKnowsWhatItIs() throws {
    let desk = try Shop().desk()
    desk.press("4 /")
    desk.type("nova")
    desk.press("enter enter + d")
    desk.type("Once more")
    desk.press("ctrl+s")
    #expect(try desk.opportunity("Once more")?.kind == .winBack)
  }
}
