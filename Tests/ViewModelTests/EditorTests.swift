import Domain
import SampleShop
import Testing

@testable import ViewModels

struct EditorTests {
  @Test func theNotesOfADealGoToTheEditorAndComeBackAsOneChange() throws {
    let desk = try Shop().desk()
    desk.press("E")
    #expect(desk.effects == [.edit("")])
    desk.app.take(.text("They want panels\nby spring"))
    #expect(try desk.opportunity("Website relaunch")?.notes == "They want panels\nby spring")
    #expect(desk.app.notice?.text == "Website relaunch saved.")
    desk.press("E")
    #expect(desk.effects.last == .edit("They want panels\nby spring"))
    desk.app.take(.text("They want panels\nby spring"))
    #expect(desk.app.notice?.text == desk.app.phrases.outside.unchanged)
    desk.press("u")
    #expect(try desk.opportunity("Website relaunch")?.notes == "")
  }

  @Test func aCustomersNotesAreEditedOnItsCard() throws {
    let desk = try Shop().desk()
    desk.press("enter E")
    desk.app.take(.text("Pays late"))
    let found = try desk.repository.resolve(.account, named: "Pharos Media").first
    #expect(try found.flatMap { try desk.repository.record($0) }?["notes"].text == "Pays late")
  }

  @Test func withoutAnEditorTheNotesAreAFormThatKeepsTheirLines() throws {
    let desk = try Shop().desk()
    desk.press("E")
    desk.app.take(.text("One\nTwo"))
    desk.press("E")
    desk.app.take(.noEditor)
    desk.type("!")
    desk.press("ctrl+s")
    #expect(try desk.opportunity("Website relaunch")?.notes == "One\nTwo!")
  }

  @Test func whatSomebodyElseWroteMeanwhileIsNotWrittenOver() throws {
    let desk = try Shop().desk()
    desk.press("E")
    let other = try desk.shop.desk(as: "omid")
    other.press("E")
    other.app.take(.text("Theirs"))
    desk.app.take(.text("Mine"))
    guard case .conflict = desk.app.overlay else { return #expect(Bool(false), "no conflict") }
    #expect(try desk.opportunity("Website relaunch")?.notes == "Theirs")
  }

  @Test func aFieldComesBackInOneLineUnlessItMayHaveSeveral() throws {
    let desk = try Shop().desk()
    desk.press("a ctrl+o")
    #expect(desk.effects == [.edit("")])
    desk.app.take(.text("Harbour\ncranes"))
    for _ in 0..<4 { desk.press("tab") }
    desk.press("ctrl+o")
    desk.app.take(.text("Two cranes\nby May"))
    desk.press("ctrl+s")
    #expect(try desk.opportunity("Harbour cranes")?.need == "Two cranes\nby May")
  }

  @Test func aFailureOfTheEditorIsSaidWithWhereTheTextIs() throws {
    let desk = try Shop().desk()
    desk.press("E")
    desk.app.take(.failed(keptAt: "/home/sara/text.txt"))
    #expect(desk.app.notice?.text.contains("/home/sara/text.txt") == true)
    #expect(try desk.opportunity("Website relaunch")?.notes == "")
  }

  @Test func enterOpensWhatHappenedAndPHandsItToThePager() throws {
    let desk = try Shop().desk()
    desk.press("> enter enter")
    guard case .report(let report) = desk.app.overlay else {
      return #expect(Bool(false), "nothing is open")
    }
    #expect(report.rows.first?.text.contains("Website relaunch") == true)
    desk.press("p")
    guard case .page(let text) = desk.effects.last else { return #expect(Bool(false), "no page") }
    #expect(text.hasPrefix(report.title) && text.contains("Website relaunch"))
  }
}
