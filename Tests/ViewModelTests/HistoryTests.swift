import Cells
import Domain
import SampleShop
import Testing

@testable import ViewModels

struct HistoryTests {
  @Test func whatWasDoneStandsThereNewestFirst() throws {
    let desk = try Shop().desk()
    desk.press("L J g h")
    let acts = try #require(desk.history).list.rows.prefix(2).map(\.act)
    #expect(acts == [.reorderOpportunity, .moveOpportunity])
  }

  @Test func enterTakesBackTheChangeAndAllThatCameAfterIt() throws {
    let desk = try Shop().desk()
    let before = try desk.everything()
    desk.press("L j J > g h j j enter")
    #expect(try desk.everything() == before)
    #expect(desk.app.notice?.text == desk.app.phrases.history.takenBackCount(3, desk.app.formats))
  }

  @Test func whatCameBeforeThePointStays() throws {
    let desk = try Shop().desk()
    desk.press("L")
    let kept = try desk.everything()
    desk.press("J > g h j u")
    #expect(try desk.everything() == kept)
  }

  @Test func whatWasTakenBackCanBeDoneAgainFromThere() throws {
    let desk = try Shop().desk()
    desk.press("L J")
    let after = try desk.everything()
    desk.press("g h j enter U U")
    #expect(try desk.everything() == after)
  }

  @Test func changesOfOthersBetweenOnesOwnStay() throws {
    let shop = try Shop()
    let (sara, omid) = (try shop.desk(), try shop.desk(as: "omid"))
    sara.press("L")
    omid.press("j L")
    sara.send(.fileChanged)
    sara.press("h L g h j j enter")
    #expect(try sara.stage(of: "Website relaunch") == "qualify")
    #expect(try sara.stage(of: "Solar audit") == "develop")
    #expect(try sara.stage(of: "Booking system") == "qualify")
  }

  @Test func whatSomebodyElseDidIsNotTakenBackAndThatIsSaid() throws {
    let shop = try Shop()
    try shop.desk(as: "omid").press("L")
    let desk = try shop.desk()
    desk.press("g h enter")
    #expect(desk.app.notice?.text == desk.app.phrases.history.notYours)
    #expect(try desk.stage(of: "Website relaunch") == "develop")
  }

  @Test func nothingIsTakenBackTwice() throws {
    let desk = try Shop().desk()
    desk.press("L u g h j")
    let history = try #require(desk.history)
    #expect(history.current.map(history.isTakenBack) == true)
    desk.press("enter")
    #expect(desk.app.notice?.text == desk.app.phrases.history.alreadyTakenBack)
  }

  @Test func nothingIsTakenBackWhenOneOfTheChangesCannotBe() throws {
    let shop = try Shop()
    let (sara, omid) = (try shop.desk(), try shop.desk(as: "omid"))
    sara.press("L j >")
    omid.send(.fileChanged)
    omid.press("l L")
    #expect(try omid.stage(of: "Website relaunch") == "propose")
    sara.send(.fileChanged)
    let before = try sara.everything()
    sara.press("g h j j enter")
    #expect(sara.app.notice?.tone == .error)
    #expect(try sara.everything() == before, "all of it or none")
  }

  @Test func tabShowsTheChangesOfTheRecordAlone() throws {
    let desk = try Shop().desk()
    desk.press("j L g h")
    let all = try #require(desk.history).list.rows.count
    desk.press("tab")
    let rows = try #require(desk.history).list.rows
    #expect(rows.count < all)
    let deal = try #require(try desk.opportunity("Solar audit"))
    #expect(rows.allSatisfy { $0.touches.contains { $0.reference == Reference(deal.id) } })
    desk.press("tab")
    #expect(desk.history?.list.rows.count == all)
  }

  @Test func itGoesBackToTheBeginningOfTheFile() throws {
    let desk = try Shop().desk(size: Size(80, 12))
    desk.press("g h")
    for _ in 0..<30 { desk.press("pgdn") }
    #expect(desk.history?.current?.sequence == 1)
    desk.press("g g")
    #expect(desk.history?.list.selected == 0)
  }

  @Test func whatOthersDoIsSeenWhileItIsOpen() throws {
    let shop = try Shop()
    let (sara, omid) = (try shop.desk(), try shop.desk(as: "omid"))
    sara.press("g h")
    let before = try #require(sara.history?.list.rows.first).sequence
    omid.press("L")
    sara.send(.fileChanged)
    #expect(try #require(sara.history?.list.rows.first).sequence > before)
  }

  @Test(arguments: Language.allCases)
  func theDetailsSayWhatAPropertyWasAndIs(_ language: Language) throws {
    let desk = try Shop().desk(language)
    desk.press(">")
    desk.press("g h")
    let entry = try #require(desk.history?.current)
    let details = desk.app.details(of: entry)
    #expect(details.contains { $0.contains(desk.app.stageName(at: 1) ?? "?") })
    #expect(details.allSatisfy { !$0.contains("updatedAt") })
  }
}

extension Desk {
  var history: HistoryModel? {
    guard case .history(let history) = app.overlay else { return nil }
    return history
  }
}
