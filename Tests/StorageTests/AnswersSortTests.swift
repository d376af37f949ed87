import Domain
import Testing

@testable import Storage

/// Lanes in any order: the same cards, page by page, as plain Swift sorts them.
@Suite struct AnswersSortTests {
  private static let sorts = LaneSort.Key.allCases.flatMap {
    [LaneSort($0), LaneSort($0, isReversed: true)]
  }

  @Test(arguments: ["", "nov", "amount>10 -#old", "is:mine"])
  func pagesOfASortedLaneCoverItOnce(text: String) throws {
    let shop = try AnswersShop(seed: 5, opportunities: 120)
    let reading = Reading(clock: shop.repository.clock, currency: .euro)
    let filter = try FilterParser(.opportunity, reading).parse(text)
    let lanes = try shop.lanes(filter)
    for limits in [LaneHits.Limits(), .init(few: 0), .init(most: 0, probe: 1)] {
      shop.repository.laneHits = LaneHits(limits)
      for (sort, stage) in Self.sorts.flatMap({ sort in shop.stages.map { (sort, $0.id) } }) {
        let expected = shop.sorted(lanes[stage] ?? [], sort)
        #expect(try shop.walk(stage, filter, sort, from: .start) == expected, "\(sort)")
        #expect(try shop.walk(stage, filter, sort, from: .end) == expected, "\(sort)")
      }
    }
  }

  @Test(arguments: sorts) func aSortedLaneIsReadAlongAnIndex(sort: LaneSort) throws {
    let shop = try AnswersShop(opportunities: 60)
    try shop.repository.ask(Filter()) { asking in
      let place = LanePlace(key: .integer(5), id: ID(7))
      for part in [LanePart.start, .end, .after(place), .before(place)] {
        let currencies = try LaneOrder.currencies(of: sort, asking.db)
        let lane = LaneOrder(
          sort, isOpen: true, isWalkedByName: true, currencies: currencies)
        let order = try #require(lane.groups(part).first)
        let page = try SQLiteRepository.lanePage(
          shop.stages[0].id, Filter(), order, part, 12, asking)
        let query = try page.walking(Filter(), asking)
        let steps = try asking.db.rows("EXPLAIN QUERY PLAN " + query) { $0.text(3) }
        #expect(!steps.contains { $0.contains("TEMP B-TREE") }, "\(steps)")
        #expect(steps.first?.contains("INDEX") == true, "\(steps)")
      }
    }
  }
}

extension AnswersShop {
  /// The deals of a lane as they are to come, from the records alone.
  fileprivate func sorted(_ lane: [ListedRecord], _ sort: LaneSort) -> [ID<Opportunity>] {
    let groups = sort.key == .amount ? currenciesByUse : []
    return lane.map { listed in
      let currency = listed.record["currency"].text
      return LanePlace(
        group: groups.firstIndex { $0 == currency } ?? 0, key: Self.key(listed, sort.key),
        id: ID(listed.record.id))
    }.sorted { $0.isBefore($1, in: sort) }.map(\.id)
  }

  /// Currencies of the deals, the most used first.
  private var currenciesByUse: [String] {
    let counts = Dictionary(grouping: deals) { $0.record["currency"].text ?? "" }
    return counts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map(\.key)
  }

  private static func key(_ listed: ListedRecord, _ key: LaneSort.Key) -> Value {
    func value(_ name: String, else missing: Value) -> Value {
      listed.value(name).isNull ? missing : listed.value(name)
    }
    return switch key {
    case .manual: listed.value("laneOrder")
    case .amount: value("amount", else: .integer(.min))
    case .expectedClose: value("expectedClose", else: .text("~"))
    case .nextStep: value("nextStepDue", else: .text("~"))
    case .days: listed.value("stageEnteredAt")
    case .name: .text(Folding.fold(listed.value("name").text ?? ""))
    }
  }

  fileprivate func walk(
    _ stage: ID<Stage>, _ filter: Filter, _ sort: LaneSort, from end: LanePart
  ) throws -> [ID<Opportunity>] {
    var found: [Card] = []
    var part = end
    while true {
      let page = try repository.lane(stage, where: filter, by: sort, part, limit: 4)
      found = end.readsBackwards ? page + found : found + page
      guard page.count == 4, let last = end.readsBackwards ? page.first : page.last else { break }
      part = end.readsBackwards ? .before(last.place) : .after(last.place)
    }
    return found.map(\.id)
  }
}
