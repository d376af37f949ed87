import Domain
import SampleShop
import Testing

@testable import ViewModels

/// Deals with which nothing has happened for too long.
struct StaleTests {
  @Test func aStaleDealIsPutOffFromTheQueueWithAReasonAndIsBackAfterUndo() throws {
    let desk = try Shop().desk()
    desk.press("1")
    let row = try #require(desk.staleRow)
    let name = row.title
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

  fileprivate var staleRow: QueueRow? { staleRows.first }
}
