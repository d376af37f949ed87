import Cells
import Domain
import SampleShop
import Testing

@testable import ViewModels

/// Deals with which nothing has happened for too long.
struct StaleTests {
  @Test func aStaleDealIsPutOffFromTheQueueWithAReasonAndIsBackAfterUndo() throws {
    let desk = try Shop().desk()
    desk.press("1")
    let name = "Cold chain"
    let row = try #require(desk.staleRows.first { $0.title == name })
    desk.app.today.select(row.subject)
    desk.press("s")
    desk.type("next mon")
    desk.press("tab")
    desk.type("They are moving house")
    desk.press("ctrl+s")
    #expect(desk.staleRows.allSatisfy { $0.title != name })
    #expect(try desk.opportunity(name)?.snoozedUntil == Day(iso: "2026-11-23"))
    let entry = try #require(try desk.repository.log(of: nil, before: nil, limit: 1).first)
    #expect(entry.reason == "They are moving house")
    desk.shop.watch.set(Instant(iso: "2026-11-23T09:00:00Z") ?? Shop.now)
    desk.send(.tick)
    #expect(desk.staleRows.contains { $0.title == name })
    desk.shop.watch.set(Shop.now)
    desk.press("u")
    #expect(desk.staleRows.contains { $0.title == name })
  }

  @Test func theMarkOnTheBoardGoesAndComesWithTheDay() throws {
    let desk = try Shop().desk()
    let stages = Dictionary(uniqueKeysWithValues: desk.app.board.stages.map { ($0.id, $0) })
    let cards = desk.app.board.lanes.flatMap(\.cards.rows)
    let stale = try #require(
      cards.first { card in
        stages[card.stage].map { card.isStale(in: $0, by: desk.app.clock) } ?? false
      })
    let deal = try #require(try desk.repository.find(stale.id))
    try desk.repository.commit(
      Change(
        .edit,
        [Edit(before: deal, after: deal.snoozed(until: Day(iso: "2026-12-01"), at: Shop.now))]))
    let found = try #require(try desk.repository.card(stale.id))
    let stage = try #require(stages[stale.stage])
    #expect(!found.isStale(in: stage, by: desk.app.clock))
    let marked = try desk.repository.list(
      ListQuestion(.opportunity, where: Filter([.mark(.stale)])))
    #expect(!marked.contains { $0.record.id == stale.id.raw } && !marked.isEmpty)
  }
}

extension Desk {
  fileprivate var staleRows: [QueueRow] {
    app.today.list.rows.compactMap(\.row).filter { $0.group == .stale }
  }

}

/// What wants attention, as it is reached from any page.
struct AttentionTests {
  @Test(arguments: [0, 1, 2]) func aRuleNarrowsTheBoardToItsDeals(_ place: Int) throws {
    let desk = try Shop().desk()
    let late = try #require(try desk.opportunity("Cold chain"))
    var changed = late
    changed.expectedClose = desk.app.clock.today - 3
    try desk.repository.commit(Change(.edit, [Edit(before: late, after: changed)]))
    let rule = AttentionRule.allCases[place]
    let wanted = try desk.repository.list(
      ListQuestion(.opportunity, where: rule.filter(on: desk.app.clock.today)))
    desk.press("1 g a")
    for _ in 0..<place { desk.press("down") }
    desk.press("enter")
    #expect(desk.app.page == .board && !wanted.isEmpty)
    #expect(Set(desk.lanes.joined()) == Set(wanted.compactMap { $0.record["name"].text }))
  }

  @Test func aSalespersonBeginsWithTheDayAndAManagerWithTheBoard() throws {
    let shop = try Shop()
    let desk = try shop.desk()
    let sara = try #require(desk.app.me)
    func first(_ start: AppModel.Page?) throws -> AppModel {
      try AppModel(
        desk.repository, formats: Formats(.english), userName: "sara", size: Size(120, 40),
        start: start)
    }
    let app = try first(nil)
    #expect(app.page == .today && !app.today.list.rows.isEmpty)
    #expect(app.board.lanes.isEmpty, "the board is read when somebody goes there")
    try app.go(to: .board)
    #expect(app.board.current != nil && app.board.lanes.count == desk.app.board.lanes.count)
    #expect(try first(.calendar).page == .calendar)
    var manager = sara
    manager.role = .manager
    try desk.repository.commit(Change(.edit, [Edit(before: sara, after: manager)]))
    #expect(try first(nil).page == .board)
  }
}
