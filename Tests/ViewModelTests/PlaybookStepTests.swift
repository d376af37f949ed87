import Domain
import SampleShop
import Testing

@testable import ViewModels

struct PlaybookStepTests {
  @Test func theSameStepOfAStageIsRefusedWithItsPlace() throws {
    let desk = try Shop().desk()
    desk.press("g e p")
    func add(_ subject: String) {
      desk.press("a tab")
      desk.type(subject)
      desk.press("ctrl+s")
    }
    add("Case studies")
    add("Workshop")
    guard case .playbook(let before) = desk.app.overlay else {
      Issue.record("no playbook is open")
      return
    }
    add("workshop ")
    guard case .form(let form) = desk.app.overlay else {
      Issue.record("the form is gone")
      return
    }
    #expect(form.fields[form.focus].problem == .sameStep("2"))
    desk.press("esc")
    guard case .playbook(let after) = desk.app.overlay else { return }
    #expect(after.steps == before.steps && after.steps.count == 2)
  }
}
