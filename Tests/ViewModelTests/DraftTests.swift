import Domain
import SampleShop
import Testing
import ViewModels

/// What is typed into a form is kept outside of the program, and is there again after it is gone.
struct DraftTests {
  private let shop: Shop
  private let shelf = Shelf()

  init() throws { shop = try Shop() }

  private func start() throws -> Desk {
    let desk = try shop.desk()
    desk.app.draftStore = shelf
    return desk
  }

  private func pass(_ milliseconds: Int64, at desk: Desk) {
    let now = shop.watch.now.milliseconds
    shop.watch.set(Instant(milliseconds: now + milliseconds))
    desk.send(.tick)
  }

  @Test func itIsKeptASecondAfterTheLastKey() throws {
    let desk = try start()
    desk.press("a")
    desk.type("Half")
    pass(900, at: desk)
    desk.type(" a deal")
    #expect(desk.app.wakesWithin == 1000)
    pass(900, at: desk)
    #expect(shelf.kept.isEmpty)
    pass(100, at: desk)
    #expect(shelf.kept.values.map { $0["name"] } == ["Half a deal"])
    #expect(desk.app.unsavedTexts.isEmpty && desk.app.hasStoredDrafts)
  }

  @Test(arguments: ["a", "e", "m l", "g e e", "g e a", "space #", "f p a"])
  func theNextRunOffersItUntilItIsTakenBack(_ keys: String) throws {
    let desk = try start()
    desk.press("\(keys) 2 end")
    desk.type("x")
    pass(1000, at: desk)
    let draft = try #require(shelf.kept.values.first)
    let next = try start()
    next.press(keys)
    guard case .form(let form) = next.app.overlay else {
      Issue.record("no form is open")
      return
    }
    #expect(next.app.stateOfDraft(form)?.hasPrefix("Your draft is back.") == true)
    for field in form.fields {
      if let text = draft[field.property.name] { #expect(field.text.text == text) }
    }
  }

  @Test func aKeyDiscardsItAndBringsItBack() throws {
    let desk = try start()
    desk.press("a")
    #expect(form(of: desk).flatMap(desk.app.stateOfDraft) == nil)
    desk.type("Half a deal")
    desk.press("esc a")
    #expect(text(of: desk) == "Half a deal")
    desk.press("ctrl+x")
    #expect(text(of: desk) == "")
    #expect(form(of: desk).flatMap(desk.app.stateOfDraft)?.contains("brings it back") == true)
    pass(1000, at: desk)
    #expect(shelf.kept.isEmpty)
    desk.press("ctrl+x")
    #expect(text(of: desk) == "Half a deal")
    desk.press("ctrl+x esc a")
    #expect(text(of: desk) == "" && form(of: desk).flatMap(desk.app.stateOfDraft) == nil)
  }

  @Test func aCardPastedOverARestoredDraftIsAnotherPerson() throws {
    let desk = try start()
    desk.press("5 a")
    desk.send(.paste("Anna Lee\nAcme Ltd\nanna@acme.example"))
    desk.press("esc a")
    desk.send(.paste("Nikos Pappas\nAegean Foods\nnikos@aegean.example"))
    #expect(text(of: "name", desk) == "Nikos Pappas")
    #expect(text(of: "company", desk) == "Aegean Foods")
    desk.press("ctrl+x")
    #expect(text(of: "name", desk) == "Anna Lee")
  }

  private func form(of desk: Desk) -> FormModel? {
    if case .form(let form) = desk.app.overlay { form } else { nil }
  }

  private func text(of name: String, _ desk: Desk) -> String? {
    form(of: desk)?.fields.first { $0.property.name == name }?.text.text
  }

  private func text(of desk: Desk) -> String? { form(of: desk)?.fields.first?.text.text }

  @Test func aDealBegunInOneStageGoesOnInAnother() throws {
    let desk = try start()
    desk.press("l a")
    desk.type("Half a deal")
    pass(1000, at: desk)
    let next = try start()
    next.press("a")
    guard case .form(let form) = next.app.overlay else { return }
    #expect(next.app.stateOfDraft(form) != nil)
    next.press("ctrl+s")
    #expect(shelf.kept.isEmpty && next.app.overlay == nil)
    next.press("l a")
    #expect(next.app.notice == nil)
  }

  @Test func aSavedFormLeavesNothing() throws {
    let desk = try start()
    desk.press("a")
    desk.type("Half a deal")
    pass(1000, at: desk)
    desk.press("ctrl+s")
    #expect(shelf.kept.isEmpty)
    desk.press("space # 2")
    pass(1000, at: desk)
    #expect(!shelf.kept.isEmpty)
    desk.press("ctrl+s")
    #expect(shelf.kept.isEmpty)
  }

  @Test func aClosedFormIsKeptAtOnceAndTheEndKeepsTheOpenOne() throws {
    let desk = try start()
    desk.press("e x esc")
    #expect(shelf.kept.count == 1)
    desk.press("a y")
    desk.app.writeBeforeLeaving()
    #expect(shelf.kept.count == 2 && desk.app.unsavedTexts.isEmpty)
  }

  @Test func whatCannotBeKeptIsSaidAndStaysAnUnsavedText() throws {
    let desk = try start()
    shelf.refusal = "The disk is full."
    desk.press("a")
    desk.type("Half a deal")
    pass(1000, at: desk)
    #expect(desk.app.notice?.text == "The disk is full.")
    #expect(desk.app.unsavedTexts.contains { $0["name"] == "Half a deal" })
    shelf.refusal = nil
    desk.press("esc")
    #expect(shelf.kept.count == 1 && desk.app.unsavedTexts.isEmpty)
  }
}

/// A disk of which one sees what it keeps.
private final class Shelf: DraftStore {
  var kept: [String: [String: String]] = [:]
  var refusal: String?

  func draft(of form: String) -> [String: String]? { kept[form] }

  func keep(_ draft: [String: String], of form: String) -> String? {
    if refusal == nil { kept[form] = draft.isEmpty ? nil : draft }
    return refusal
  }
}
