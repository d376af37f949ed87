import Domain
import SampleShop
import Testing

@testable import ViewModels

/// Segments as they are made and changed on the screen.
struct SegmentScreenTests {
  @Test func aSegmentIsMadeByKeysAndItsCustomersAreShown() throws {
    let desk = try Shop().desk()
    desk.press("g k a")
    desk.type("Food")
    desk.press("tab")
    desk.type("industry:food")
    desk.press("tab")
    desk.type("30")
    desk.press("ctrl+s")
    guard case .segments(let model) = desk.app.overlay else {
      Issue.record("the list is open again: \(desk.app.notice?.text ?? "")")
      return
    }
    #expect(model.segments.map(\.name) == ["Food"] && model.current?.contactInterval == 30)
    desk.press("o")
    #expect(desk.app.page == .customers)
    #expect(desk.app.customers.list.rows.map(\.name) == ["Nova Foods"])
    desk.press("esc esc g k D")
    #expect(try desk.repository.policies().segments.isEmpty)
    desk.press("u")
    #expect(try desk.repository.policies().segments.map(\.name) == ["Food"])
  }

  @Test func aRuleThatCannotBeReadIsSaidBesideItsField() throws {
    let desk = try Shop().desk()
    desk.press("g k a")
    desk.type("Odd")
    desk.press("tab")
    desk.type("nonsense:1")
    desk.press("ctrl+s")
    guard case .form(let form) = desk.app.overlay else {
      Issue.record("the form stays open")
      return
    }
    #expect(form.fields[1].problem != nil)
  }
}
