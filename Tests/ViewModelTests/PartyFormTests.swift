import Domain
import SampleShop
import Testing

@testable import ViewModels

struct PartyFormTests {
  private func fill(_ desk: Desk, _ name: String, _ text: String) throws {
    guard case .form(let form) = desk.app.overlay else { throw NoForm() }
    let place = try #require(form.fields.firstIndex { $0.property.name == name }, "\(name)")
    let step = place - form.focus
    for _ in 0..<abs(step) { desk.press(step > 0 ? "tab" : "shift+tab") }
    desk.type(text)
  }

  private struct NoForm: Error {}

  @Test func aCompanyIsAddedWithSixFields() throws {
    let desk = try Shop().desk()
    desk.press("4 a 1")
    let typed = [
      ("name", "Zephyr Sails"), ("phones", "+30 210 555 0100; 210 555 0101"),
      ("emails", "info@zephyr.example"), ("website", "zephyr.example"), ("address.city", "Volos"),
      ("industry", "Yachts"),
    ]
    for (name, text) in typed { try fill(desk, name, text) }
    desk.press("ctrl+s")
    #expect(desk.app.overlay == nil)
    let found = try #require(try desk.repository.resolve(.account, named: "Zephyr Sails").first)
    let account = try #require(try desk.repository.find(ID<Account>(found.raw)))
    #expect(account.phones == ["+302105550100", "210 555 0101"])
    #expect(account.address.city == "Volos")
    #expect(desk.app.customers.current?.customer == Reference(account.id))
    #expect(account.owner != nil)
    #expect(account.createdAt == Shop.now)
    desk.press("u")
    #expect(try desk.repository.resolve(.account, named: "Zephyr Sails").isEmpty)
  }

  /// An import takes what it gets; whoever types is asked for a number and an address.
  @Test func whatCameInStaysAndWhatIsTypedIsLookedAt() throws {
    let desk = try Shop().desk()
    var account = Account(id: desk.repository.newID(Account.self))
    (account.name, account.phones, account.emails) = ("Aaa", ["ask Anna"], ["nobody"])
    try desk.repository.commit(.add(account))
    desk.press("4 g g e")
    try fill(desk, "industry", "Yachts")
    desk.press("ctrl+s")
    #expect(try desk.repository.find(account.id)?.industry == "Yachts")
    desk.press("e")
    try fill(desk, "phones", "; or Bob")
    guard case .form(let form) = desk.app.overlay else { throw NoForm() }
    let field = form.fields[form.focus]
    #expect(desk.app.meaning(of: field, in: form) == desk.app.phrases.leads.numberHasNoCountry)
    desk.press("ctrl+s")
    guard case .form(let form) = desk.app.overlay else { throw NoForm() }
    #expect(form.fields.compactMap(\.problem) == [.wrongNumber])
    #expect(try desk.repository.find(account.id)?.phones == ["ask Anna"])
  }

  @Test func aStrategyIsChosenOrWrittenAndNoneIsTakenUnasked() throws {
    let desk = try Shop().desk()
    desk.press("4 e")
    try fill(desk, "strategy", "")
    guard case .form(let form) = desk.app.overlay else { throw NoForm() }
    #expect(form.suggestions?.rows.map(\.name) == ["Grow", "Keep", "Win back", "Watch"])
    desk.press("tab shift+tab")
    desk.press("down down enter ctrl+s")
    let customer = try #require(desk.app.customers.current?.customer)
    #expect(try desk.repository.record(customer)?["strategy"] == .text("Keep"))
    desk.press("e")
    try fill(desk, "strategy", "")
    desk.press("ctrl+u")
    desk.type("Something else")
    desk.press("ctrl+s")
    #expect(try desk.repository.record(customer)?["strategy"] == .text("Something else"))
  }

  @Test func aPersonComesWithACompanyThatNobodyKnowsYet() throws {
    let desk = try Shop().desk()
    desk.press("+ p")
    try fill(desk, "firstName", "Ada")
    try fill(desk, "account", "Analytical Engines")
    desk.press("ctrl+s")
    let person = try #require(try desk.repository.resolve(.contact, named: "Ada").first)
    let contact = try #require(try desk.repository.find(ID<Contact>(person.raw)))
    let company = try #require(contact.account)
    #expect(try desk.repository.title(of: Reference(company)) == "Analytical Engines")
  }

  @Test func aPersonOfACardWorksThere() throws {
    let desk = try Shop().desk()
    desk.press("4 enter + p")
    let company = try #require(desk.app.card?.card?.name)
    guard case .form(let form) = desk.app.overlay else { throw NoForm() }
    #expect(form.text("account") == company)
  }

  @Test func aPersonWithoutAnyNameIsNotTaken() throws {
    let desk = try Shop().desk()
    desk.press("+ p ctrl+s")
    guard case .form(let form) = desk.app.overlay else { throw NoForm() }
    #expect(form.fields.first { $0.property.name == "lastName" }?.problem == .required)
  }

  @Test func everyFieldOfACustomerCanBeEdited() throws {
    let desk = try Shop().desk()
    desk.press("4 e")
    let row = try #require(desk.app.customers.current)
    for (name, text) in [
      ("taxNumber", "123456789"), ("employees", "240"), ("annualRevenue", "1500000"),
      ("guardian", "Sara Karimi"), ("strategy", "grow"), ("partyTypes", "supplier"),
    ] {
      try fill(desk, name, text)
    }
    desk.press("ctrl+s")
    #expect(desk.app.overlay == nil, "\(desk.app.notice?.text ?? "")")
    let account = try #require(try desk.repository.find(ID<Account>(row.customer.raw)))
    #expect(account.employees == 240)
    #expect(account.annualRevenue == Amount(minor: 150_000_000))
    #expect(account.partyTypes == ["supplier"])
  }

  @Test func whoIsKnownAlreadyIsShownBeforeSaving() throws {
    let desk = try Shop().desk()
    let nova = try #require(try desk.repository.resolve(.account, named: "Nova Foods").first)
    let account = try #require(try desk.repository.find(ID<Account>(nova.raw)))
    var with = account
    with.emails = ["office@novafoods.example"]
    try desk.repository.commit(Change(.edit, [Edit(before: account, after: with)]))
    desk.press("4 a 1")
    try fill(desk, "name", "Another name")
    guard case .form(let before) = desk.app.overlay else { throw NoForm() }
    #expect(before.alike.isEmpty)
    try fill(desk, "emails", "OFFICE@novafoods.example")
    guard case .form(let form) = desk.app.overlay else { throw NoForm() }
    #expect(form.alike.first?.reference == nova)
    desk.press("ctrl+t")
    #expect(desk.app.card?.customer == nova)
    desk.press("esc a 1")
    guard case .form(let kept) = desk.app.overlay else { throw NoForm() }
    #expect(kept.text("name") == "Another name")
  }
}
