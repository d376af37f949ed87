import Domain
import Testing

@testable import Storage

@Suite struct AnswersRoomTests {
  /// Puts a card of another lane somewhere, with whatever must make room for it.
  private func put(
    _ deal: ID<Opportunity>, _ stage: ID<Stage>, _ slot: LaneSlot, _ shop: AnswersShop
  ) throws {
    let before = try #require(try shop.repository.find(deal))
    let room = try shop.repository.laneRoom(in: stage, at: slot)
    var after = before
    after.stage = stage
    after.laneOrder = room.order
    let neighbours = room.edits.filter { $0.id != deal.raw }
    try shop.repository.commit(
      Change(.moveOpportunity, [Edit(before: before, after: after)] + neighbours))
  }

  private func ids(_ stage: ID<Stage>, _ shop: AnswersShop) throws -> [ID<Opportunity>] {
    try shop.repository.lane(stage, where: Filter(), .start, limit: 1000).map(\.id)
  }

  @Test func cardsLandWhereTheyArePutHoweverOften() throws {
    let shop = try AnswersShop(seed: 11, opportunities: 160)
    let stage = shop.stages[0].id
    var expected = try ids(stage, shop)
    let others = shop.deals.filter { $0.stage != stage }
    for (turn, deal) in others.enumerated() {
      let place = expected.count / 2
      if turn % 2 == 0 {
        try put(deal.id, stage, .after(expected[place]), shop)
        expected.insert(deal.id, at: place + 1)
      } else {
        try put(deal.id, stage, .before(expected[place]), shop)
        expected.insert(deal.id, at: place)
      }
      #expect(try ids(stage, shop) == expected)
    }
  }

  @Test func theEndsOfALaneAlwaysHaveRoom() throws {
    let shop = try AnswersShop(seed: 12)
    let stage = shop.stages[1].id
    var expected = try ids(stage, shop)
    for deal in shop.deals.filter({ $0.stage == shop.stages[2].id }) {
      try put(deal.id, stage, .top, shop)
      expected.insert(deal.id, at: 0)
    }
    for deal in shop.deals.filter({ $0.stage == shop.stages[3].id }) {
      try put(deal.id, stage, .bottom, shop)
      expected.append(deal.id)
    }
    #expect(try ids(stage, shop) == expected)
  }

  @Test(arguments: [LaneSlot.top, .bottom])
  func aCardAtTheLastNumberLeavesRoom(slot: LaneSlot) throws {
    let shop = try AnswersShop(seed: 13)
    let stage = shop.stages[0].id
    let lane = try ids(stage, shop)
    let edge = try #require(slot == .top ? lane.first : lane.last)
    let before = try #require(try shop.repository.find(edge))
    var after = before
    after.laneOrder = slot == .top ? .min : .max
    try shop.repository.commit(Change(.edit, [Edit(before: before, after: after)]))
    let other = try #require(shop.deals.first { $0.stage != stage })
    try put(other.id, stage, slot, shop)
    #expect(try ids(stage, shop) == (slot == .top ? [other.id] + lane : lane + [other.id]))
  }

  @Test func anEmptyLaneTakesAnyOrder() throws {
    let shop = try AnswersShop(seed: 14)
    let room = try shop.repository.laneRoom(in: ID(1), at: .after(ID(2)))
    #expect(room.edits.isEmpty)
  }
}
