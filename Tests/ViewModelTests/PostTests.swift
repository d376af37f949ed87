import Domain
import SampleShop
import Testing

@testable import ViewModels

/// The parts that people have in other companies, and in deals.
struct PostTests {
  @Test func aPostIsAddedToACardEditedThereAndShownAsOver() throws {
    let desk = try Shop().desk()
    desk.press("l l enter [")
    var adler = Contact(id: desk.repository.newID(Contact.self))
    (adler.firstName, adler.lastName) = ("Eva", "Adler")
    try desk.repository.commit(.add(adler))
    desk.press("+ r")
    guard case .form(let form) = desk.app.overlay else {
      Issue.record("no form")
      return
    }
    #expect(form.fields.map(\.property.name) == ["contact", "role", "active"])
    desk.type("Nobody At All")
    desk.press("ctrl+s")
    #expect(desk.app.overlay != nil, "who is typed has to be there")
    desk.press("ctrl+u")
    desk.type("Eva Adler")
    desk.press("tab")
    desk.type("Adviser")
    desk.press("ctrl+s")
    #expect(desk.app.overlay == nil)
    #expect(desk.app.card?.card?.posts.map(\.affiliation.role) == ["Adviser"])
    desk.press("G")
    #expect(desk.app.card?.currentPost?.affiliation.contact == adler.id)
    desk.press("e tab tab tab right ctrl+s")
    #expect(desk.app.card?.card?.posts.map(\.affiliation.active) == [false])
    desk.press("u u")
    #expect(desk.app.card?.card?.posts.isEmpty == true)
  }

  @Test func whoDecidesInADealIsSaidAndSaidAgain() throws {
    let desk = try Shop().desk()
    let deal = try #require(desk.app.workRecord)
    let person = try #require(try desk.repository.list(ListQuestion(.contact, limit: 1)).first)
    let name = try desk.repository.title(of: Reference(.contact, person.record.id))
    for role in ["d", "b"] {
      desk.press("+ r")
      desk.type(name)
      desk.press("tab \(role) ctrl+s")
      #expect(desk.app.overlay == nil)
    }
    let parts = try desk.repository.parts(in: ID(deal.raw))
    #expect(parts.map(\.role) == [.blocker] && parts.map(\.name) == [name])
    let preview = try Preview(of: deal, desk.repository)
    let card = try #require(try desk.repository.card(ID(deal.raw)))
    #expect(desk.app.facts(of: card, preview).contains { $0 == ("Blocker", name) })
  }
}
