import Domain
import Testing

@testable import Storage

/// The cost of a key must not grow with the file: what is in sight is found by an index alone.
@Suite struct AnswersPlanTests {
  /// The steps that read all rows of a table, or sort rows before the first of them is known.
  private func slowSteps(_ query: Fragment, _ asking: Asking, sorts: Bool = false) throws
    -> [String]
  {
    try asking.db.rows("EXPLAIN QUERY PLAN " + query) { $0.text(3) }.filter { step in
      if step.contains("TEMP B-TREE") { return !sorts }
      let isOfTable = step.hasPrefix("SCAN ") && !step.contains("VIRTUAL TABLE")
      return isOfTable && !step.contains("(subquery") && step != "SCAN CONSTANT ROW"
        && step != "SCAN s"
    }
  }

  private func asking(_ body: (AnswersShop, Asking) throws -> Void) throws {
    let shop = try AnswersShop(opportunities: 60)
    let me = Filter([.mark(.mine)])
    try shop.repository.ask(me) { try body(shop, $0) }
  }

  @Test(arguments: ["", "owner:me", "owner:omid", "is:mine"])
  func aLaneIsReadAlongItsIndex(text: String) throws {
    try asking { shop, asking in
      let reading = Reading(clock: shop.repository.clock, currency: .euro)
      let filter = try FilterParser(.opportunity, reading).parse(text)
      let place = LanePlace(laneOrder: 5, id: ID(7))
      let parts: [LanePart] = [.start, .end, .after(place), .before(place)]
      for part in parts {
        let query = try SQLiteRepository.lanePage(
          shop.stages[0].id, filter, LaneOrder(.manual), part, 12, asking
        ).walking(filter, asking)
        #expect(try slowSteps(query, asking).isEmpty, "\(part)")
        let steps = try asking.db.rows("EXPLAIN QUERY PLAN " + query) { $0.text(3) }
        let index = text.isEmpty ? "opportunityLane" : "opportunityOwnerLane"
        #expect(steps.first?.contains(index) == true, "\(steps)")
      }
    }
  }

  @Test(arguments: RowSort.Key.ofCustomers, [false, true])
  func customersAreReadAlongTheIndexOfTheirOrder(_ key: RowSort.Key, _ isReversed: Bool) throws {
    try asking { _, asking in
      let value: Value =
        [.openAmount, .wonRevenue].contains(key) ? .integer(3) : .text("nova")
      let place = RowPlace(key: value, id: 7)
      let parts: [CustomerPart] = [.start, .end, .after(place), .before(place)]
      let sources = CustomerSource.all(by: RowSort(key, isReversed: isReversed))
      for (source, part) in sources.flatMap({ source in parts.map { (source, $0) } }) {
        let query = try source.query(part, limit: 40).walking(Filter(), asking)
        let steps = try asking.db.rows("EXPLAIN QUERY PLAN " + query) { $0.text(3) }
        let index = key == .name ? ["accountName", "contactAlone"] : Self.indexes(of: key)
        #expect(index.contains { steps[0].contains("USING INDEX \($0)") }, "\(steps)")
        #expect(!steps.contains { $0.contains("TEMP B-TREE") }, "\(steps)")
      }
    }
  }

  @Test(arguments: RowSort.Key.ofLeads, [false, true])
  func leadsAreReadAlongTheIndexOfTheirOrder(_ key: RowSort.Key, _ isReversed: Bool) throws {
    try asking { _, asking in
      let place = RowPlace(key: key == .age ? .integer(7) : .text("nova"), id: 7)
      let parts: [LeadPart] = [.start, .end, .after(place), .before(place)]
      for (isOpen, part) in [true, false].flatMap({ open in parts.map { (open, $0) } }) {
        let source = LeadSource(isOpen: isOpen, sort: RowSort(key, isReversed: isReversed))
        let query = try source.query(part, limit: 40).walking(Filter(), asking)
        let steps = try asking.db.rows("EXPLAIN QUERY PLAN " + query) { $0.text(3) }
        let index =
          (isOpen ? "leadOpen" : "lead")
          + ["name": "Name", "nextStep": "Step"][
            key.rawValue, default: ""]
        #expect(index == "lead" || steps[0].contains("USING INDEX \(index)"), "\(steps)")
        let order = steps.filter { $0.contains("TEMP B-TREE") && !$0.contains("LIMIT") }
        #expect(order.count <= 1, "\(steps)")
      }
    }
  }

  private static func indexes(of key: RowSort.Key) -> [String] {
    let suffix = key.rawValue.prefix(1).uppercased() + key.rawValue.dropFirst()
    return ["account\(suffix)", "contact\(suffix)"]
  }

  @Test func aListByIDIsReadAlongTheTable() throws {
    try asking { _, asking in
      for kind in Kind.allCases {
        let question = ListQuestion(kind, limit: 40, after: 7)
        let query = try Listing(kind).query(question, asking)
        #expect(try slowSteps(query, asking).isEmpty, "\(kind)")
      }
    }
  }

  @Test func anAgendaIsFoundByOwnerStateAndTime() throws {
    try asking { shop, asking in
      let reading = Reading(clock: shop.repository.clock, currency: .euro)
      let filter = try FilterParser(.activity, reading).parse("is:mine is:open due>=today due<+7d")
      let due = try #require(Kind.activity.schema.property("due"))
      let question = ListQuestion(.activity, where: filter, order: [.init(due)], limit: 40)
      let query = try Listing(.activity).query(question, asking)
      #expect(try slowSteps(query, asking, sorts: true).isEmpty)
      let steps = try asking.db.rows("EXPLAIN QUERY PLAN " + query) { $0.text(3) }
      let wanted = "INDEX activityOwner (owner=? AND status=? AND due>? AND due<?)"
      #expect(steps.first?.contains(wanted) == true, "\(steps)")
    }
  }

  @Test func aCardIsReadByItsLinks() throws {
    try asking { shop, asking in
      let account = try #require(shop.accounts.first?.id)
      let contact = try #require(shop.contacts.first?.id)
      for customer in [Reference(account), Reference(contact)] {
        let card = CustomerCardReading(asking.db, customer)
        #expect(try slowSteps(card.dealsQuery(.open), asking).isEmpty)
        let timeline = TimelineReading(asking.db, of: customer, on: .all, before: nil)
        let parts = [
          "SELECT 1 FROM journal j WHERE " + timeline.entryCondition,
          "SELECT 1 FROM activity r WHERE " + timeline.activityCondition,
          "SELECT 1 FROM note r WHERE " + timeline.noteCondition,
        ]
        for part in parts { #expect(try slowSteps(part, asking, sorts: true).isEmpty) }
      }
    }
  }

  @Test func aSearchReadsOnlyItsIndexes() throws {
    try asking { _, asking in
      for kind in [Kind.lead, .account, .contact, .opportunity] {
        let search = SearchReading(db: asking.db, kind: kind)
        let words = Words(["nov", "fo"])
        let table = try #require(kind.searchTable)
        #expect(try slowSteps(search.named(words, 8), asking).isEmpty)
        #expect(try slowSteps(search.exactly(words.match, in: table, 8), asking).isEmpty)
        #expect(try slowSteps(search.roughly(words, in: table, 8), asking).isEmpty)
      }
    }
  }
}
