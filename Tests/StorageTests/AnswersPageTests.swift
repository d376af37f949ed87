import Domain
import Testing

@testable import Storage

@Suite struct AnswersPageTests {
  private static let filters = [
    "", "is:open", "owner:me", "nov", "amount>10 -#old", "owner:omid café",
  ]

  private func filter(_ text: String, _ shop: AnswersShop, of kind: Kind = .opportunity) throws
    -> Filter
  {
    let reading = Reading(clock: shop.repository.clock, currency: .euro)
    return try FilterParser(kind, reading).parse(text)
  }

  @Test(arguments: filters) func pagesOfALaneCoverItOnceInItsOrder(text: String) throws {
    let shop = try AnswersShop(seed: 2, opportunities: 90)
    let filter = try filter(text, shop)
    let expected = try shop.places(filter)
    for (stage, limit) in shop.stages.flatMap({ stage in [1, 7, 100].map { (stage.id, $0) } }) {
      let places = expected[stage] ?? []
      #expect(try shop.pages(of: stage, filter, limit).map(\.place) == places)
      #expect(try shop.pagesBackwards(of: stage, filter, limit).map(\.place) == places)
    }
  }

  /// Fetched by id, looked up while a lane is walked, tested one by one: the limits say which.
  @Test(arguments: ["nov", "nova", "nova caf", "nov -#old", "is:mine n"])
  func everyWayToTheHitsOfALaneGivesTheSameCards(text: String) throws {
    let shop = try AnswersShop(seed: 12, opportunities: 120)
    let filter = try filter(text, shop)
    let expected = try shop.places(filter)
    let ways = [
      LaneHits.Limits(), .init(few: 0), .init(few: 0, probe: 3), .init(most: 2, probe: 1),
    ]
    for (limits, stage) in ways.flatMap({ way in shop.stages.map { (way, $0.id) } }) {
      shop.repository.laneHits = LaneHits(limits)
      let places = expected[stage] ?? []
      #expect(try shop.pages(of: stage, filter, 3).map(\.place) == places)
      #expect(try shop.pagesBackwards(of: stage, filter, 3).map(\.place) == places)
    }
  }

  @Test func theLimitsDecideTheWayToTheHits() throws {
    let shop = try AnswersShop(seed: 12, opportunities: 120)
    let filter = try filter("nov", shop)
    try shop.repository.ask(filter) { asking in
      let ways = try [LaneHits.Limits(), .init(few: 0), .init(most: 2, probe: 1)].map {
        try LaneHits($0).found(by: filter, .manual, asking)
      }
      guard case .places = ways[0], case .among = ways[1], case .many = ways[2] else {
        return #expect(Bool(false), "\(ways)")
      }
    }
  }

  @Test(arguments: ["nov", "nova caf", "account:nova", "-nov", "is:mine nov"])
  func everyWayToReadAPageGivesTheSameRows(text: String) throws {
    let shop = try AnswersShop(seed: 8)
    let filter = try filter(text, shop)
    let expected = try shop.places(filter)
    try shop.repository.ask(filter) { asking in
      for stage in shop.stages {
        let page = try SQLiteRepository.lanePage(
          stage.id, filter, LaneOrder(.manual), .start, 50, asking)
        let chosen = try Selection(filter, of: page.rows, for: .page, asking)
        let ways = try [
          page.walking(filter, asking), page.walking(PageQuery.firstSteps, filter, asking),
          page.sorting(chosen),
        ]
        let cards = try ways.map { try asking.db.rows($0, CardReading.read) }
        #expect(cards[0] == cards[1] && cards[0] == cards[2])
        #expect(cards[0].map(\.place) == expected[stage.id] ?? [])
      }
    }
  }

  @Test(arguments: ["nov", "nova caf", "owner:sara nov", "-nov", "caf is:mine"])
  func everyWayToReadCustomersGivesTheSameRows(text: String) throws {
    let shop = try AnswersShop(seed: 8)
    let filter = try filter(text, shop, of: .account)
    try shop.repository.ask(filter) { asking in
      for source in CustomerSource.all(by: RowSort()) {
        let page = source.query(.start, limit: 50)
        let walked = try asking.db.rows(page.walking(filter, asking), source.read)
        for few in [0, .max] {
          let hits = try KnownHits(filter, of: page.rows, few: few, asking)
          let rows = try hits.map {
            try asking.db.rows(page.meeting($0, $0.ids(asking.db)), source.read)
          }
          #expect(rows == (text == "-nov" ? nil : walked))
        }
        let hits = try KnownHits(filter, of: page.rows, few: 0, asking)
        let parts = try hits.flatMap {
          try page.meetingApart($0, $0.ids(asking.db), asking.db)
        }
        let apart = try parts?.flatMap { try asking.db.rows($0, source.read) }
        let sorted = apart?.sorted { $0.place.isBefore($1.place) }.prefix(50)
        #expect(sorted.map(Array.init) ?? walked == walked)
        #expect((parts == nil) == ["nova caf", "-nov"].contains(text))
      }
    }
  }

  @Test func veryManyHitsAreToldFromFewer() throws {
    let shop = try AnswersShop(seed: 8)
    let filter = try filter("nov", shop, of: .account)
    try shop.repository.ask(filter) { asking in
      let page = CustomerSource.all(by: RowSort())[0].query(.start, limit: 9)
      let hits = try KnownHits(filter, of: page.rows, most: 0, asking)
      #expect(hits?.areMany == true)
    }
  }

  @Test func aCardShowsNamesAndMoney() throws {
    let shop = try AnswersShop(seed: 4)
    for deal in shop.deals {
      let card = try #require(try shop.repository.card(deal.id))
      let account = shop.accounts.first { $0.id == deal.account }
      let contact = shop.contacts.first { $0.id == deal.contact }
      #expect(card.name == deal.name)
      #expect(card.customerName == account?.name ?? contact?.name ?? "")
      #expect(
        card.customer == (account.map { Reference($0.id) } ?? contact.map { Reference($0.id) }))
      #expect(card.ownerName == shop.users.first { $0.id == deal.owner }?.name ?? "")
      #expect(card.stage == deal.stage && card.laneOrder == deal.laneOrder)
      #expect(card.money?.currency ?? deal.currency == deal.currency)
      #expect(card.closedOn == deal.closedOn)
    }
    #expect(try shop.repository.card(ID(1)) == nil)
  }

  @Test(arguments: ["", "nov", "owner:me", "is:won", "#erp", "has:website"])
  func pagesOfCustomersCoverThemOnceInTheirOrder(text: String) throws {
    let shop = try AnswersShop(seed: 6, opportunities: 90)
    let filter = try filter(text, shop, of: .account)
    let expected = try shop.customerIDs(filter)
    for limit in [1, 5, 500] {
      let forwards = try shop.customers(filter, limit, from: .start)
      let backwards = try shop.customers(filter, limit, from: .end)
      #expect(Set(forwards.map(\.customer.raw)) == expected)
      #expect(forwards.count == expected.count)
      #expect(forwards == backwards)
      #expect(forwards.map { $0.place.key.text } == forwards.map { Folding.fold($0.name) })
    }
  }

  @Test func pagesByIDCoverAllRecordsOnce() throws {
    let shop = try AnswersShop()
    var ids: [Int64] = []
    while true {
      let page = try shop.repository.list(ListQuestion(.activity, limit: 37, after: ids.last ?? 0))
      if page.isEmpty { break }
      ids += page.map(\.record.id)
    }
    #expect(ids == shop.activities.map(\.id.raw).sorted())
  }

  @Test func aSortedListFollowsItsProperty() throws {
    let shop = try AnswersShop()
    let amount = try #require(Kind.opportunity.schema.property("amount"))
    let question = ListQuestion(.opportunity, order: [.init(amount, isDescending: true)])
    let amounts = try shop.repository.list(question).map { $0.record["amount"].integer }
    #expect(amounts.compactMap { $0 } == shop.deals.compactMap(\.amount?.minor).sorted(by: >))
    #expect(amounts.drop { $0 != nil }.allSatisfy { $0 == nil })
    let best = ListQuestion(.opportunity, order: [.init(amount, isDescending: true)], limit: 3)
    #expect(
      try shop.repository.list(best).map { $0.record["amount"].integer } == Array(amounts.prefix(3))
    )
  }

  @Test func wordsThatAppearLaterAreFoundInTheLane() throws {
    let shop = try AnswersShop()
    let deal = try #require(shop.deals.first)
    let filter = Filter([.words(["xylophone"])])
    #expect(try shop.repository.lane(deal.stage, where: filter, .start, limit: 5).isEmpty)
    var renamed = deal
    renamed.name = "Xylophones"
    try shop.repository.commit(Change(.edit, [Edit(before: deal, after: renamed)]))
    let found = try shop.repository.lane(deal.stage, where: filter, .start, limit: 5)
    #expect(found.map(\.id) == [deal.id])
  }
}

extension AnswersShop {
  /// The places that each lane should have: from the records, sorted here.
  fileprivate func places(_ filter: Filter) throws -> [ID<Stage>: [LanePlace]] {
    try lanes(filter).mapValues { deals in
      deals.map { LanePlace(laneOrder: $0.record["laneOrder"].integer ?? 0, id: ID($0.record.id)) }
        .sorted { $0.isBefore($1) }
    }
  }

  /// The deals that a filter leaves, by their lanes.
  func lanes(_ filter: Filter) throws -> [ID<Stage>: [ListedRecord]] {
    let oracle = try oracle(for: .opportunity)
    let kept = try repository.list(ListQuestion(.opportunity)).filter { oracle.leaves($0, filter) }
    return Dictionary(grouping: kept) { ID($0.record["stage"].integer ?? 0) }
  }

  fileprivate func pages(of stage: ID<Stage>, _ filter: Filter, _ limit: Int) throws -> [Card] {
    var cards: [Card] = []
    while true {
      let part = cards.last.map { LanePart.after($0.place) } ?? .start
      let page = try repository.lane(stage, where: filter, part, limit: limit)
      if page.isEmpty { return cards }
      cards += page
    }
  }

  fileprivate func pagesBackwards(
    of stage: ID<Stage>, _ filter: Filter, _ limit: Int
  ) throws -> [Card] {
    var cards: [Card] = []
    while true {
      let part = cards.first.map { LanePart.before($0.place) } ?? .end
      let page = try repository.lane(stage, where: filter, part, limit: limit)
      if page.isEmpty { return cards }
      cards = page + cards
    }
  }

  fileprivate func customers(
    _ filter: Filter, _ limit: Int, from end: CustomerPart
  ) throws -> [CustomerRow] {
    var rows: [CustomerRow] = []
    while true {
      let next: CustomerPart? =
        end == .start
        ? rows.last.map { .after($0.place) } : rows.first.map { .before($0.place) }
      let page = try repository.customers(where: filter, next ?? end, limit: limit)
      if page.isEmpty { return rows }
      rows = end == .start ? rows + page : page + rows
    }
  }

  fileprivate func customerIDs(_ filter: Filter) throws -> Set<Int64> {
    let kinds: [Kind] = [.account, .contact]
    let ids = try kinds.flatMap { kind in
      let oracle = try oracle(for: kind)
      return try repository.list(ListQuestion(kind))
        .filter { (kind == .account || $0.record["account"].isNull) && oracle.leaves($0, filter) }
        .map(\.record.id)
    }
    return Set(ids)
  }
}
