import Domain
import SampleShop
import Testing

@testable import ViewModels

/// Fields of one's own, made and filled in at the screen.
struct OwnFieldTests {
  private struct NoForm: Error {}

  private func form(_ desk: Desk) throws -> FormModel {
    guard case .form(let form) = desk.app.overlay else { throw NoForm() }
    return form
  }

  /// Puts the cursor of the form on a field by what it is called.
  private func go(_ desk: Desk, to label: String) throws {
    let form = try form(desk)
    let place = try #require(
      form.fields.firstIndex { desk.app.label($0.property.name, of: $0.owner) == label })
    let step = place - form.focus
    for _ in 0..<abs(step) { desk.press(step > 0 ? "tab" : "shift+tab") }
  }

  /// Makes a field of the customers by keys alone.
  private func make(_ desk: Desk, _ name: String, kind: Int, _ choices: String = "") {
    desk.press("g f a")
    desk.type(name)
    desk.press("tab tab \(kind) tab")
    desk.type(choices)
    desk.press("ctrl+s esc")
  }

  @Test func aFieldIsMadeFilledInSeenFoundAndUndone() throws {
    let desk = try Shop().desk()
    make(desk, "Contract no", kind: 1)
    make(desk, "Tier", kind: 5, "Gold; Silver")
    #expect(try desk.repository.customFields().all.map(\.name) == ["Contract no", "Tier"])
    desk.press("4")
    let name = try #require(desk.app.customers.current?.name)
    desk.press("e")
    try go(desk, to: "Contract no")
    desk.type("K 77")
    try go(desk, to: "Tier")
    desk.press("2 ctrl+s")
    #expect(desk.app.overlay == nil)
    desk.press("enter")
    let card = try #require(desk.app.card?.card)
    let values = CustomerFacts(desk.app, card).ownValues
    #expect(values.map(\.label) == ["Contract no", "Tier"])
    #expect(values.map(\.text) == ["K 77", "Silver"])
    desk.press("esc /")
    desk.type("tier:silver contract-no:77")
    desk.press("enter")
    #expect(desk.app.customers.list.rows.map(\.name) == [name])
    #expect(desk.app.chips == ["Tier: silver", "Contract no: 77"])
    desk.press("u")
    #expect(desk.app.customers.list.rows.isEmpty)
  }

  @Test func whatCannotBeIsSaidBesideTheField() throws {
    let desk = try Shop().desk()
    desk.press("g f a")
    desk.type("Owner")
    desk.press("ctrl+s")
    #expect(try form(desk).fields[0].problem == .field(.taken("Owner")))
    desk.press("ctrl+u")
    desk.type("Tier")
    desk.press("tab tab 5 ctrl+s")
    #expect(try form(desk).fields[3].problem == .field(.noChoices))
    desk.type("Gold; Silver")
    desk.press("shift+tab 1 ctrl+s")
    #expect(try form(desk).fields[3].problem == .field(.needlessChoices))
  }

  @Test func aFieldWithValuesGoesAfterAQuestionAndComesBackWhole() throws {
    let desk = try Shop().desk()
    make(desk, "Contract no", kind: 1)
    desk.press("4 e")
    try go(desk, to: "Contract no")
    desk.type("K 77")
    desk.press("ctrl+s g f D")
    guard case .confirm(let question) = desk.app.overlay else { throw NoForm() }
    #expect(question.question.contains("1 account"))
    desk.press("y")
    #expect(try desk.repository.customFields().all.isEmpty)
    desk.press("u")
    let field = try #require(try desk.repository.customFields().all.first)
    #expect(try desk.repository.count(.account, where: Filter([.has(field.property)])) == 1)
  }

  @Test func dealsAndLeadsHaveThemToo() throws {
    let desk = try Shop().desk()
    for (of, name) in [(Kind.opportunity, "Board seat"), (.lead, "Stand")] {
      var field = CustomField(id: desk.repository.newID(CustomField.self))
      (field.name, field.type) = (name, .number)
      field.of = of == .lead ? .lead : .opportunity
      try desk.repository.commit(.add(field))
    }
    desk.press("ctrl+l e")
    try go(desk, to: "Board seat")
    desk.type("12.5")
    desk.press("ctrl+s")
    let deal = try #require(desk.deal)
    let seat = try #require(try desk.repository.customFields().of(.opportunity).first)
    #expect(try desk.opportunity(deal)?.record[seat.property.name] == .integer(12_500_000))
    desk.press("+ l")
    try go(desk, to: "Stand")
    desk.type("x")
    desk.press("ctrl+s")
    #expect(try form(desk).fields.last?.problem == .unreadable(.decimal))
  }

  @Test(arguments: [Language.english, .persian, .greek])
  func whatIsDoneHasThemInItsFormsItsStoryAndItsFilter(_ language: Language) throws {
    let desk = try Shop().desk(as: "sara", language)
    var field = CustomField(id: desk.repository.newID(CustomField.self))
    (field.name, field.of, field.type) = ("Km", .activity, .number)
    try desk.repository.commit(.add(field))
    desk.press("ctrl+l c")
    try go(desk, to: "Km")
    let typed = desk.app.formats.decimal(DecimalNumber(millionths: 1_234_500_000))
    desk.type(typed)
    try go(desk, to: desk.app.label("outcome", of: .activity))
    desk.press("1 ctrl+s")
    let term = Filter.Term.compare(field.property, .equal, .integer(1_234_500_000))
    let found = try desk.repository.list(ListQuestion(.activity, where: Filter([term]), limit: 9))
    let done = try Activity(try #require(found.first).record)
    #expect(TimelineWords(desk.app, .activity(done, ownerName: "")).text.contains("Km: \(typed)"))
  }

  @Test func noNameOfTheProgramCanBeTaken() {
    let names = Fields.builtInNames(of: .account).map(Property.key)
    for name in ["industry", "Κλάδος", "صنعت", "is", "addressCity", "wonRevenue"] {
      #expect(names.contains(Property.key(name)), "\(name)")
    }
    let ofLeads = Fields.builtInNames(of: .lead).map(Property.key)
    for name in ["score", "امتیاز", "Βαθμός", "Βαθμολογία", "Age", "Ημέρες", "مدت"] {
      #expect(ofLeads.contains(Property.key(name)), "\(name)")
    }
  }
}
