import Cells
import Domain
import SampleShop
import Testing

@testable import ViewModels

/// What the business says of leads: whose they are, what their states mean, whether there are any.
struct LeadRuleTests {
  @Test func leadsGoToWhomTheRulesNameAndSeveralTakeTurns() throws {
    let desk = try Shop().desk()
    try desk.say(.assignment, "source:fair = omid; * = Sara Karimi, omid")
    desk.press("5 a")
    for line in ["Anna Berg #fair", "Jon Becker #web", "Eva Adler #web", "Uta Cohn #web"] {
      desk.type(line)
      desk.press("ctrl+n")
    }
    desk.press("esc")
    #expect(
      try desk.owners() == ["Omid Rahimi", "Sara Karimi", "Omid Rahimi", "Sara Karimi"])
  }

  @Test func whoIsNamedInTheFormGetsTheLeadAndTheNextOnesToo() throws {
    let desk = try Shop().desk()
    try desk.say(.assignment, "* = sara")
    desk.press("5 a")
    desk.type("Anna Berg")
    desk.press("tab tab tab tab tab tab tab tab")
    desk.type("Fair 2026")
    desk.press("tab o ctrl+n")
    desk.type("Jon Becker")
    desk.press("ctrl+s")
    #expect(try desk.owners() == ["Omid Rahimi", "Omid Rahimi"])
    #expect(desk.app.leads.current?.lead.campaign == "Fair 2026")
  }

  @Test func markedLeadsAreGivenOutInOneChange() throws {
    let desk = try Shop().desk()
    desk.press("5 a")
    for line in ["Anna Berg", "Jon Becker"] {
      desk.type(line)
      desk.press("ctrl+n")
    }
    desk.press("esc * m a")
    #expect(desk.app.overlay?.scope == .report, "there is no rule yet")
    desk.press("esc")
    try desk.say(.assignment, "* = omid")
    desk.press("m a")
    #expect(try desk.owners() == ["Omid Rahimi", "Omid Rahimi"])
    desk.press("u")
    #expect(try desk.owners() == ["Sara Karimi", "Sara Karimi"])
  }

  @Test func aRuleThatNamesNobodyIsNotKept() throws {
    let desk = try Shop().desk()
    #expect(try !desk.app.set(.assignment, to: "* = nobody"))
    #expect(try !desk.app.set(.assignment, to: "web"))
    #expect(try desk.repository.setting(.assignment) == nil)
  }

  @Test func theHelpBeginsWithWhatTheStatusMeans() throws {
    let desk = try Shop().desk()
    desk.press("5 a")
    desk.type("Anna Berg")
    desk.press("ctrl+s ?")
    #expect(desk.about?.contains(desk.app.phrases.leadActs.definition(.new)) == true)
    desk.press("esc")
    try desk.say(.definitionNew, "Nobody has called.")
    desk.press("?")
    #expect(desk.about == "New: Nobody has called.")
  }

  @Test func whereThereAreNoLeadsThePageAndItsKeysAreGone() throws {
    let desk = try Shop().desk()
    try desk.say(.leads, "no")
    desk.press("5")
    #expect(desk.app.page == .board && !desk.app.usesLeads)
    desk.press("+ l")
    #expect(desk.app.overlay == nil)
    #expect(desk.app.notice?.text == desk.app.phrases.acts.needsLeads)
    desk.press("u 5")
    #expect(desk.app.page == .leads)
  }
}

extension Desk {
  fileprivate func say(_ name: Setting.Name, _ text: String) throws {
    guard try app.set(name, to: text) else { throw RepositoryError.refused(text) }
  }

  /// Of all leads, the oldest first.
  fileprivate func owners() throws -> [String] {
    try repository.list(ListQuestion(.lead)).sorted { $0.record.id < $1.record.id }
      .map { $0.names["owner"] ?? "" }
  }

  fileprivate var about: String? {
    if case .help(let help) = app.overlay { help.about } else { nil }
  }
}
