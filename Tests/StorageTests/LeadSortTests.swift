import Domain
import Testing

@testable import Storage

/// The inbox in each of its orders, read in pages from either end.
@Suite struct LeadSortTests {
  private let shop: AnswersShop

  init() throws {
    shop = try AnswersShop(seed: 9, opportunities: 20)
    for number in 0..<40 {
      var lead = Lead(id: shop.repository.newID(Lead.self))
      lead.company = "Company \(number * 7 % 40)"
      lead.status = number % 5 == 0 ? .disqualified : .new
      var call = Activity(id: shop.repository.newID(Activity.self))
      (call.lead, call.due) = (lead.id, .day(shop.repository.clock.today + number % 9))
      let step = number % 3 == 0 ? call : nil
      try shop.repository.commit(
        Change(.add, [Edit(before: Lead?.none, after: lead), Edit(before: nil, after: step)]))
    }
  }

  private func leads(
    _ sort: RowSort, _ filter: Filter, _ part: LeadPart = .start, limit: Int = 9999
  ) throws -> [LeadRow] {
    try shop.repository.leads(where: filter, by: sort, part, limit: limit)
  }

  /// A filter that names the status shows closed ones too.
  private var filters: [Filter] {
    let status = Kind.lead.schema.property("status").map { Filter([.has($0)]) }
    return [Filter(), status ?? Filter(), Filter([.words(["comp"])])]
  }

  @Test(arguments: RowSort.Key.ofLeads, [false, true])
  func pagesJoinToTheWholeFromEitherEnd(_ key: RowSort.Key, _ isReversed: Bool) throws {
    let sort = RowSort(key, isReversed: isReversed)
    for filter in filters {
      let whole = try leads(sort, filter).map(\.lead.id)
      let other = try leads(RowSort(key, isReversed: !isReversed), filter).map(\.lead.id)
      #expect(Set(whole).count == whole.count && whole.count > 30)
      #expect(whole == other.reversed())
      var onward: [LeadRow] = []
      var back: [LeadRow] = []
      for _ in 0..<(whole.count / 7 + 1) {
        let (last, first) = (onward.last?.place, back.first?.place)
        onward += try leads(sort, filter, last.map { .after($0) } ?? .start, limit: 7)
        back = try leads(sort, filter, first.map { .before($0) } ?? .end, limit: 7) + back
      }
      #expect(onward.map(\.lead.id) == whole)
      #expect(back.map(\.lead.id) == whole)
    }
  }

  /// Fetched and sorted, met along the index of the order, and tested row by row.
  @Test(arguments: ["comp", "comp 1", "c -#old"], RowSort.Key.ofLeads)
  func everyWayToTheHitsGivesTheSameRows(_ text: String, _ key: RowSort.Key) throws {
    let reading = Reading(clock: shop.repository.clock, currency: .euro)
    let filter = try FilterParser(.lead, reading).parse(text)
    try shop.repository.ask(filter) { asking in
      let source = LeadSource(isOpen: true, sort: RowSort(key))
      let page = source.query(.start, limit: 50)
      let walked = try asking.db.rows(page.walking(filter, asking), source.read)
      #expect(!walked.isEmpty)
      for few in [0, .max] {
        let hits = try #require(try KnownHits(filter, of: page.rows, few: few, asking))
        #expect(try asking.db.rows(page.meeting(hits, hits.ids(asking.db)), source.read) == walked)
      }
      let little = try asking.db.rows(
        page.walking(PageQuery.firstSteps, filter, asking), source.read)
      #expect(Set(little.map(\.lead.id)) == Set(walked.map(\.lead.id)))
      let hits = try #require(try KnownHits(filter, of: page.rows, few: 0, asking))
      let plans = try [page.meeting(hits, hits.ids(asking.db)), page.walking(filter, asking)].map {
        query in
        try asking.db.rows("EXPLAIN QUERY PLAN " + query) { $0.text(3) }
      }
      #expect(plans[0].contains { $0.contains("USING INDEX leadOpen") }, "\(plans[0])")
      let sorts = plans.map { $0.count { $0.contains("TEMP B-TREE FOR ORDER") } }
      #expect(sorts[0] == sorts[1], "\(plans)")
    }
  }

  @Test func theOrderIsThatOfWhatIsShown() throws {
    let names = try leads(RowSort(.name), Filter()).map { Folding.fold($0.lead.name) }
    #expect(names == names.sorted())
    let due = try leads(RowSort(.nextStep), Filter()).map { $0.nextStepDue?.iso ?? "~" }
    #expect(due == due.sorted() && due.first != "~" && due.last == "~")
    let ids = try shop.repository.leads(where: Filter(), .start, limit: 99).map(\.lead.id.raw)
    #expect(ids == ids.sorted(by: >))
    #expect(try shop.repository.check() == [])
  }
}
