import Domain
import SampleShop
import Testing

@testable import ViewModels

struct UndoTests {
  /// Each changes the first deal in a way of its own.
  nonisolated static let acts = ["L", ">", "m 4", "J", "D", "m w ctrl+s", "m l space ctrl+s"]

  @Test(arguments: acts) func undoPutsEverythingBackAndRedoBringsItAgain(_ keys: String) throws {
    let desk = try Shop().desk()
    let before = try desk.everything()
    desk.press(keys)
    let after = try desk.everything()
    #expect(after != before)
    desk.press("u")
    #expect(try desk.everything() == before)
    desk.press("U")
    #expect(try desk.everything() == after)
    desk.press("u")
    #expect(try desk.everything() == before)
  }

  @Test func undoAndRedoNameAChangeAlike() throws {
    let desk = try Shop().desk()
    desk.press("e")
    desk.type(" and shop")
    desk.press("ctrl+s space j space m w ctrl+s")
    for _ in 0..<2 {
      desk.press("u")
      let undone = try #require(desk.app.notice?.text)
      desk.press("U")
      let redone = try #require(desk.app.notice?.text)
      #expect(redone == undone.replacing("Undone:", with: "Redone:"))
      let told = try desk.repository.log(of: nil, before: nil, limit: 2)
      #expect(Set(told.map(\.touches.first?.reference)).count == 1)
      desk.press("u")
    }
  }

  @Test func anEditedDealIsPutBack() throws {
    let desk = try Shop().desk()
    desk.press("e")
    desk.type(" and shop")
    desk.press("ctrl+s")
    #expect(desk.deal == "Website relaunch and shop")
    desk.press("u")
    #expect(desk.deal == "Website relaunch")
  }

  @Test func undoGoesOnAfterARestart() throws {
    let shop = try Shop()
    let first = try shop.desk()
    let before = try first.everything()
    first.press("L J")
    let second = try shop.desk()
    second.press("u u")
    #expect(try second.everything() == before)
  }

  @Test func eachPersonTakesBackOnlyTheirOwn() throws {
    let shop = try Shop()
    let (sara, omid) = (try shop.desk(), try shop.desk(as: "omid"))
    sara.press("L")
    omid.press("j j L u")
    #expect(try omid.stage(of: "Website relaunch") == "develop")
    #expect(try omid.stage(of: "Booking system") == "qualify")
  }

  @Test func whatWasUndoneIsNotBroughtBackAfterSomethingElse() throws {
    let desk = try Shop().desk()
    desk.press("L u j J U")
    #expect(desk.app.notice?.text == desk.app.phrases.frame.nothingToRedo)
    #expect(try desk.stage(of: "Website relaunch") == "qualify")
  }

  @Test func withNothingToUndoThatIsSaid() throws {
    let desk = try Shop(isEmpty: true).desk()
    desk.press("u")
    #expect(desk.app.notice?.text == desk.app.phrases.frame.nothingToUndo)
  }

  @Test func whereNothingMovesTheNoticeDoesNotCountDown() throws {
    let desk = try Shop().desk()
    desk.press("L")
    #expect(try #require(desk.app.wakesWithin) <= 1000)
    desk.app.hasReducedMotion = true
    #expect(try #require(desk.app.wakesWithin) > 7000)
  }

  @Test func theNoticeOffersUndoForAWhileAndThenGoes() throws {
    let shop = try Shop()
    let desk = try shop.desk()
    desk.press("L")
    #expect(desk.app.notice?.offersUndo == true)
    #expect(desk.app.notice?.secondsLeft(at: shop.watch.now) == 8)
    shop.watch.advance(seconds: 7)
    desk.send(.tick)
    #expect(desk.app.notice?.secondsLeft(at: shop.watch.now) == 1)
    shop.watch.advance(seconds: 1)
    desk.send(.tick)
    #expect(desk.app.notice == nil)
    desk.press("u")
    #expect(try desk.stage(of: "Website relaunch") == "qualify")
  }
}

extension Desk {
  /// Every row of a deal or a customer that the file holds; when they changed last is left out.
  func everything() throws -> [Record] {
    try [Kind.account, .contact, .opportunity].flatMap { kind in
      try repository.list(ListQuestion(kind)).map(\.record)
    }
  }
}
