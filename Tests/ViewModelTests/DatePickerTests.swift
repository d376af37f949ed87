import Cells
import Domain
import SampleShop
import Testing

@testable import ViewModels

struct DatePickerTests {
  /// The form that moves a meeting of 21 November, 17:30, with the picker over it.
  private func desk(_ language: Language = .english, typing text: String = "") throws -> Desk {
    let desk = try Shop().desk(language)
    desk.goOn(1)
    desk.press("d")
    desk.type(text)
    desk.press("ctrl+g")
    return desk
  }

  private func day(_ desk: Desk) -> String? {
    guard case .datePicker(let picker) = desk.app.overlay else { return nil }
    return picker.day.iso
  }

  @Test(arguments: [
    ("", "2026-11-21"), ("j", "2026-11-28"), ("k", "2026-11-14"), ("l", "2026-11-22"),
    ("h", "2026-11-20"), ("]", "2026-12-21"), ("[", "2026-10-21"), ("5", "2026-11-05"),
    ("1 5", "2026-11-15"), ("3 0", "2026-11-30"), ("3 1", "2026-11-01"),
    ("2 9 ] ] ]", "2027-02-28"),
    ("] ] T", "2026-11-21"), ("o ]", "2026-12-21"), ("o 1", "2026-10-23"),
  ])
  func keysMoveInTheMonth(_ keys: String, _ iso: String) throws {
    let desk = try desk()
    if !keys.isEmpty { desk.press(keys) }
    #expect(day(desk) == iso)
  }

  @Test func theDayIsTakenIntoTheFieldAndSaved() throws {
    let desk = try desk()
    desk.press("] 1 5 enter")
    #expect(desk.form?.text("due") == "2026-12-15")
    desk.press("enter")
    let step = try desk.app.workRecord.flatMap { try desk.repository.nextStep(of: $0) }
    #expect(step?.due?.iso == "2026-12-15T17:30:00Z")
  }

  @Test func itBeginsAtWhatIsTypedAndKeepsItsTime() throws {
    let desk = try desk(typing: "15 dec 9:30")
    #expect(day(desk) == "2026-12-15")
    desk.press("l enter")
    #expect(desk.form?.text("due") == "2026-12-16 09:30")
  }

  @Test func inPersianTheNextDayIsToTheLeft() throws {
    let desk = try desk(.persian)
    desk.press("h")
    #expect(day(desk) == "2026-11-22")
    desk.press("]")
    #expect(day(desk) == "2026-12-22", "1 Dey")
  }

  @Test func itClosesOverTheForm() throws {
    let desk = try desk(typing: "fri")
    desk.press("esc")
    #expect(desk.form?.text("due") == "fri")
  }

  @Test func onlyDatesAreTakenFromAMonth() throws {
    let desk = try Shop().desk()
    desk.press("e ctrl+g")
    #expect(desk.form != nil)
    #expect(desk.app.notice?.text == desk.app.phrases.acts.needsDateField)
  }
}
