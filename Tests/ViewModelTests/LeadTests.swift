import Cells
import Domain
import SampleShop
import Testing

@testable import ViewModels

struct LeadTests {
  /// Six fields; the words that are typed, and whatever keys it takes beside them.
  @Test func aLeadOfSixFieldsTakesTenKeysBesideWhatIsTyped() throws {
    let desk = try Shop().desk()
    var keys = 0
    func press(_ text: String) {
      desk.press(text)
      keys += text.split(separator: " ").count
    }
    press("+ l tab")
    desk.type("Maria Ioannou")
    press("tab")
    desk.type("Aegean Olive")
    press("tab")
    desk.type("+30 210 555 0199")
    press("tab")
    desk.type("maria@aegean.example")
    press("tab 3 tab")
    desk.type("call tue 10am")
    press("ctrl+s")
    #expect(keys <= 10)
    let lead = try #require(try desk.lead("Maria Ioannou"))
    #expect(lead.company == "Aegean Olive" && lead.phones == ["+302105550199"])
    #expect(lead.emails == ["maria@aegean.example"] && lead.source == "fair")
    #expect(lead.owner == desk.app.me?.id && lead.status == .new)
    let step = try #require(try desk.repository.nextStep(of: Reference(lead.id)))
    #expect(step.subject == "Call", "the kind, and not the name again")
    #expect(step.kind == .call && step.due?.iso == "2026-11-24T10:00:00Z")
  }

  @Test(arguments: ["fair", "f", "trade f"])
  func aSourceIsChosenByAWordWithinIt(_ typed: String) throws {
    let desk = try Shop().desk()
    desk.press("+ l tab tab tab tab tab")
    desk.type(typed)
    #expect(desk.field("source") == "fair" && desk.problem("source") == nil)
  }

  @Test func aPastedCardFillsTheFieldsAndWhatWasTypedStays() throws {
    let desk = try Shop().desk()
    desk.press("5 a tab tab")
    desk.type("My Own Name")
    desk.press("shift+tab shift+tab")
    desk.send(
      .paste(
        "Emma Clarke\nHead of Purchasing\nBrightwater Foods Ltd\nTel: +44 20 7946 0123\n"
          + "emma@brightwater.example\nwants samples\ncall mon 9:00"))
    #expect(desk.field("name") == "Emma Clarke" && desk.field("company") == "My Own Name")
    #expect(desk.field("phones") == "+44 20 7946 0123")
    desk.press("ctrl+s")
    let lead = try #require(try desk.lead("Emma Clarke"))
    #expect(lead.title == "Head of Purchasing" && lead.company == "My Own Name")
    #expect(lead.need == "wants samples" && lead.phones == ["+442079460123"])
    #expect(desk.app.leads.current?.lead.id == lead.id)
    desk.press("u")
    #expect(try desk.lead("Emma Clarke") == nil)
  }

  @Test func theNextLeadBeginsWithTheSourceOfTheLast() throws {
    let desk = try Shop().desk()
    desk.press("5 a")
    desk.type("Anna Berg, Berg Hotels, #fair")
    desk.press("ctrl+n")
    #expect(desk.app.overlay?.scope == .form && desk.field("name") == "")
    #expect(desk.field("source") == "fair")
    desk.type("Jon Becker, Becker & Sohn")
    desk.press("ctrl+s")
    #expect(try desk.lead("Jon Becker")?.source == "fair")
    #expect(desk.app.leads.list.visible.map { $0.lead.lastName } == ["Becker", "Berg"])
  }

  @Test func nothingIsSavedThatCannotBeReachedOrIsNoMail() throws {
    let desk = try Shop().desk()
    desk.press("5 a ctrl+s")
    #expect(desk.problem("name") == .required)
    desk.type("Anna")
    desk.press("tab tab tab")
    #expect(desk.field("emails") == "")
    desk.type("anna@berg")
    desk.press("ctrl+s")
    #expect(desk.problem("emails") == .wrongEmail)
    #expect(try desk.lead("Anna") == nil)
    desk.type(".example")
    desk.press("ctrl+s")
    #expect(try desk.lead("Anna")?.emails == ["anna@berg.example"])
  }

  @Test func aWordWithAHashSaysOtherwiseThanTheLastLead() throws {
    let desk = try Shop().desk()
    desk.press("5 a")
    desk.type("Anna Berg #fair")
    desk.press("ctrl+n")
    desk.type("Jon Becker #referral")
    desk.press("ctrl+s")
    #expect(try desk.lead("Jon Becker")?.source == "referral")
  }

  @Test func aSourceAndACampaignThatAreNamedSayOtherwiseThanTheLastLead() throws {
    let desk = try Shop().desk()
    desk.press("5 a")
    desk.type("Anna Berg, source: referral, campaign: Spring")
    desk.press("ctrl+n")
    desk.type("Jon Becker")
    #expect(desk.field("source") == "referral" && desk.field("campaign") == "Spring")
    desk.type(", source: web, campaign: Autumn")
    desk.press("ctrl+s")
    let (first, second) = try (desk.lead("Anna Berg"), desk.lead("Jon Becker"))
    #expect(first?.source == "referral" && first?.campaign == "Spring")
    #expect(second?.source == "web" && second?.campaign == "Autumn")
  }

  @Test func anUnknownEnquirerIsKeptByNeedAndSource() throws {
    let desk = try Shop().desk()
    desk.press("5 a")
    desk.type("wants a webshop, #other")
    desk.press("ctrl+s")
    let lead = try #require(desk.app.leads.current?.lead)
    #expect(!lead.isIdentified && lead.need == "wants a webshop" && lead.source == "other")
  }

  @Test func whatWasTypedComesBackWithTheForm() throws {
    let desk = try Shop().desk()
    desk.press("5 a")
    desk.type("Anna Berg, Berg Hotels")
    desk.press("esc 1 + l")
    #expect(desk.field("capture") == "Anna Berg, Berg Hotels" && desk.field("name") == "Anna Berg")
  }

  @Test func aLeadRestsIsClosedAndIsOpenedAgain() throws {
    let desk = try deskWithLead()
    desk.press("m n")
    desk.type("today")
    desk.press("ctrl+s")
    #expect(desk.problem("nextTouch") == .notLater)
    desk.press("ctrl+u")
    desk.type("+30d")
    desk.press("ctrl+s")
    #expect(try desk.lead("Anna Berg")?.status == .nurturing)
    desk.press("m l ctrl+s")
    #expect(desk.problem("reason") == .required)
    desk.press("4 ctrl+s")
    #expect(try desk.lead("Anna Berg")?.reason == .noBudget)
    #expect(desk.app.leads.current == nil, "the inbox holds open leads")
    try desk.app.narrow(to: "status:disqualified")
    desk.press("e")
    #expect(desk.app.overlay == nil)
    desk.press("m r")
    #expect(try desk.lead("Anna Berg")?.status == .contacted)
  }

  @Test func qualifyingMakesWhatIsToBeMadeAndOneUndoTakesItBack() throws {
    let desk = try deskWithLead()
    let before = try desk.repository.count(.account, where: Filter())
    desk.press("m q ctrl+s")
    #expect(try desk.lead("Anna Berg")?.status == .qualified)
    #expect(try desk.repository.count(.account, where: Filter()) == before + 1)
    #expect(try desk.opportunity("Berg Hotels") != nil)
    desk.press("u")
    #expect(try desk.lead("Anna Berg")?.status == .new)
    #expect(try desk.repository.count(.account, where: Filter()) == before)
    // Without a deal: the last of the three is left.
    desk.press("m q right right space ctrl+s")
    #expect(try desk.lead("Anna Berg")?.opportunity == nil)
    #expect(try desk.lead("Anna Berg")?.status == .qualified)
    desk.press("/")
    desk.type("status:qualified")
    desk.press("enter enter")
    #expect(desk.app.card?.lead?.row.lead.status == .qualified)
  }

  @Test(arguments: ["", "need budget"])
  func theFormSaysWhatMustBeKnownOrWhereThatIsSettled(_ criteria: String) throws {
    let desk = try deskWithLead()
    if !criteria.isEmpty {
      let change = try Setting.change(.criteria, to: criteria, in: desk.repository)
      try desk.repository.commit(try #require(change))
    }
    desk.press("m q")
    guard case .form(let form) = desk.app.overlay else { return }
    let field = try #require(form.fields.first { $0.property.name == "criteria" })
    let meaning = desk.app.meaning(of: field, in: form)
    let words = criteria.isEmpty ? ["g s", "To qualify"] : ["Need understood", "Budget"]
    #expect(words.allSatisfy { meaning?.contains($0) == true }, "\(meaning ?? "")")
    desk.press("ctrl+s")
    let status = try desk.lead("Anna Berg")?.status
    #expect(status == (criteria.isEmpty ? .qualified : .new))
    guard case .form(let refused) = desk.app.overlay else { return #expect(criteria.isEmpty) }
    #expect(
      refused.fields[refused.focus].property.name == "criteria", "the cursor is where it lacks")
  }

  @Test func aCustomerWhoIsThereIsOfferedAndLinked() throws {
    let desk = try Shop().desk()
    let nova = try #require(try desk.repository.resolve(.account, named: "Nova Foods").first)
    desk.press("5 a")
    desk.type("Anna Berg, Nova Foods, anna@nova.example")
    desk.press("ctrl+s m q")
    #expect(desk.field("account") == "Nova Foods")
    desk.press("ctrl+s")
    #expect(try desk.lead("Anna Berg")?.account?.raw == nova.raw)
  }

  @Test func whatTheLeadSaysOtherwiseIsShownAndMayBeTaken() throws {
    let desk = try Shop().desk()
    let nova = try #require(try desk.repository.resolve(.account, named: "Nova Foods").first)
    var record = try #require(try desk.repository.record(nova))
    let before = record
    record["website"] = .text("https://nova.example")
    try desk.repository.commit(Change(.edit, [Edit(before: before, after: record)]))
    desk.press("5 a")
    desk.type("Anna Berg, Nova Foods, https://novafoods.example")
    desk.press("ctrl+s m q")
    #expect(desk.choices("taken") == ["account.website"])
    desk.press("tab tab tab tab tab tab space")
    guard case .form(let form) = desk.app.overlay else { return }
    let meaning = desk.app.meaning(of: form.fields[form.focus], in: form)
    #expect(meaning?.contains("nova.example") == true && meaning?.contains("novafoods") == true)
    desk.press("ctrl+s")
    #expect(try desk.repository.record(nova)?["website"] == .text("https://novafoods.example"))
  }

  @Test func aLeadIsGivenToSomebody() throws {
    let desk = try deskWithLead()
    desk.press("@")
    desk.type("o")
    desk.press("ctrl+s")
    let owner = try #require(try desk.lead("Anna Berg")?.owner)
    #expect(try desk.repository.find(owner)?.name == "Omid Rahimi")
  }

  private func deskWithLead() throws -> Desk {
    let desk = try Shop().desk()
    desk.press("5 a")
    desk.type("Anna Berg, Berg Hotels, +30 210 555 0199")
    desk.press("ctrl+s")
    return desk
  }
}

extension Desk {
  fileprivate func lead(_ name: String) throws -> Lead? {
    let found = try repository.resolve(.lead, named: name).first
    return try found.flatMap { try repository.find(ID<Lead>($0.raw)) }
  }

  fileprivate func choices(_ name: String) -> [String] {
    guard case .form(let form) = app.overlay,
      case .properties(let words) = form.fields.first(where: { $0.property.name == name })?.kind
    else { return [] }
    return words
  }

  fileprivate func field(_ name: String) -> String? {
    guard case .form(let form) = app.overlay else { return nil }
    return form.text(name)
  }
}
