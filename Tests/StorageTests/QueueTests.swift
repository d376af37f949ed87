import Domain
import Testing

@testable import Storage

/// The day's queue against an oracle in plain Swift, and its reading in pages.
@Suite struct QueueTests {
  private let shop: AnswersShop

  init() throws { shop = try AnswersShop(seed: 4, opportunities: 240) }

  private var clock: Clock { shop.repository.clock }

  private func all(_ question: QueueQuestion = QueueQuestion()) throws -> [QueueRow] {
    try shop.repository.queue(question, .start, limit: 10_000)
  }

  /// A line of the oracle: the group and what it is ranked by.
  private struct Ranked {
    let group: QueueGroup
    let keys: [Int64]
    let due: String
    let id: Int64

    func isBefore(_ other: Ranked) -> Bool {
      if group != other.group { return group < other.group }
      if due != other.due { return due < other.due }
      return (keys + [id]).lexicographicallyPrecedes(other.keys + [other.id])
    }
  }

  private func ranked(_ activity: Activity, _ deals: [ID<Opportunity>: Opportunity]) -> Ranked? {
    let today = clock.today
    let stages = Dictionary(uniqueKeysWithValues: shop.stages.map { ($0.id, $0) })
    let deal = activity.opportunity.flatMap { deals[$0] }
    let isOpen = deal.flatMap { stages[$0.stage] }?.type == .open
    let worth = Double(deal?.amount?.minor ?? 0) * Double(deal?.probability ?? 0) / 100
    let won = deal.flatMap { stages[$0.stage] }?.type == .won
    let value =
      isOpen ? Int64(worth.rounded(.toNearestOrEven)) : won ? deal?.actualRevenue?.minor ?? 0 : 0
    let priority: Int64 = [.high: 0, .normal: 1, .low: 2][activity.priority] ?? 1
    func line(_ group: QueueGroup, _ keys: [Int64], due: String = "") -> Ranked {
      Ranked(group: group, keys: keys, due: due, id: activity.id.raw)
    }
    if activity.status == .done {
      guard let at = activity.doneAt, clock.day(of: at) == today else { return nil }
      return Ranked(group: .done, keys: [-at.milliseconds], due: "", id: -activity.id.raw)
    }
    guard activity.status.isOpen, activity.snoozedUntil.map({ $0 <= today }) ?? true else {
      return nil
    }
    guard let due = activity.due else { return line(.undated, []) }
    let day = due.day(by: clock)
    if day < today { return line(.overdue, [priority, -value], due: due.iso) }
    guard day == today else { return nil }
    if case .day = due { return line(.untimed, [priority, -value]) }
    return line(.timed, [priority, -value], due: due.iso)
  }

  @Test func theQueueIsRankedAsTheRuleSays() throws {
    let me = try #require(try shop.repository.me()?.id)
    let deals = Dictionary(uniqueKeysWithValues: shop.deals.map { ($0.id, $0) })
    let mine = shop.activities.filter { $0.owner == me }
    let wanted = mine.compactMap { ranked($0, deals) }.sorted { $0.isBefore($1) }.map { abs($0.id) }
    let found = try all().filter { $0.subject.kind == .activity }.map(\.subject.raw)
    #expect(found == wanted)
    #expect(Set(try all().map(\.group)).count > 4, "the shop has work of many kinds")
  }

  @Test func leadsAreLateAfterADayAndDealsWithoutAPlanFollow() throws {
    let me = try #require(try shop.repository.me()?.id)
    let limit = clock.now().adding(minutes: -Lead.hoursToContact * 60)
    let leads = shop.leads.filter { $0.owner == me && $0.status == .new && $0.createdAt < limit }
    let found = try all().filter { $0.group == .uncontacted }.map(\.subject.raw)
    #expect(
      found == leads.sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }.map(\.id.raw))
    let first = try #require(try all().first { $0.group == .uncontacted })
    let lead = try #require(shop.leads.first { $0.id.raw == first.subject.raw })
    #expect(first.title == lead.need && !first.customerName.isEmpty)
    let unplanned = try all().filter { $0.group == .unplanned }
    #expect(!unplanned.isEmpty)
    for row in unplanned {
      #expect(try shop.repository.nextStep(of: row.subject) == nil)
    }
    let late = try all().filter { $0.group == .closePassed }
    for row in late { #expect(try #require(row.due).day(by: clock) < clock.today) }
    let stale = try all().filter { $0.group == .stale }
    #expect(!stale.isEmpty)
    let marked = try shop.repository.list(
      ListQuestion(.opportunity, where: Filter([.mark(.stale), .mark(.mine)])))
    let place = try #require(Opportunity.schema.place(of: "nextStepDue"))
    let later = marked.filter {
      let due = Due($0.kept[place - Opportunity.schema.properties.count])
      return due.map { $0.day(by: clock) > clock.today } ?? true
    }
    let unsaid = Set((unplanned + late).map(\.subject.raw))
    #expect(Set(stale.map(\.subject.raw)) == Set(later.map(\.record.id)).subtracting(unsaid))
    #expect(stale.map(\.at) == stale.map(\.at).sorted { $0! < $1! })
    let ids = try all().map(\.subject)
    #expect(Set(ids).count == ids.count, "each is there once")
  }

  @Test func theFileSaysAfterHowManyHoursALeadIsLate() throws {
    #expect(try shop.repository.firstContactHours() == Lead.hoursToContact)
    let change = try Setting.change(.firstContactHours, to: "8760", in: shop.repository)
    try shop.repository.commit(try #require(change))
    #expect(try all().allSatisfy { $0.group != .uncontacted })
    _ = try shop.repository.undo()
    #expect(try all().contains { $0.group == .uncontacted })
  }

  @Test(arguments: [1, 3, 7, 40]) func pagesJoinToTheWhole(_ size: Int) throws {
    let whole = try all()
    var onward: [QueueRow] = []
    var part = QueuePart.start
    while true {
      let page = try shop.repository.queue(QueueQuestion(), part, limit: size)
      onward += page
      guard page.count == size, let last = page.last else { break }
      part = .after(last.place)
    }
    #expect(onward == whole)
    var back: [QueueRow] = []
    part = .end
    while true {
      let page = try shop.repository.queue(QueueQuestion(), part, limit: size)
      back = page + back
      guard page.count == size, let first = page.first else { break }
      part = .before(first.place)
    }
    #expect(back == whole)
  }

  @Test func aLineIsReadAgainFromRightBeforeIt() throws {
    for row in try all() {
      let page = try shop.repository.queue(QueueQuestion(), .after(row.place.justBefore), limit: 1)
      #expect(page == [row])
    }
  }

  @Test func linesAreCountedAsFarAsAsked() throws {
    let counts = try shop.repository.queueCounts(QueueQuestion(), upTo: 1000)
    let rows = Dictionary(grouping: try all(), by: \.group).mapValues(\.count)
    #expect(counts.filter { $0.value > 0 } == rows)
    let few = try shop.repository.queueCounts(QueueQuestion(), upTo: 2)
    #expect(few.values.allSatisfy { $0 <= 2 })
  }

  @Test func wordsAreFoundInAllNamesOfALine() throws {
    let row = try #require(try all().first { $0.activity != nil && !$0.customerName.isEmpty })
    let words = Folding.words(row.customerName)
    let filter = Filter([.words(words)])
    let found = try all(QueueQuestion(activities: filter, leads: nil, deals: nil, customers: nil))
    #expect(found.contains { $0.subject == row.subject })
    for other in found {
      let text = [other.title, other.outcome, other.dealName, other.customerName].joined(
        separator: " ")
      #expect(AnswersOracle.begins(words, in: text))
    }
  }

  /// The cost of a key must not grow with the file.
  @Test func everyGroupIsReadAlongItsIndex() throws {
    let me = try shop.repository.me()?.id
    try shop.repository.read { db in
      let asking = Asking(db: db, me: me, clock: clock)
      for group in QueueGroup.allCases {
        let source = QueueSource(group, Filter(), of: nil, by: clock, hoursToContact: 24)
        let row = try all().first { $0.group == group }
        let parts =
          [.start, .end] + (row.map { [QueuePart.after($0.place), .before($0.place)] } ?? [])
        for part in parts {
          let query = try source.query(part, limit: 40, asking)
          let steps = try db.rows("EXPLAIN QUERY PLAN " + query) { $0.text(3) }
          let index = Self.indexes[source.kind] ?? []
          #expect(
            index.contains { steps[0].contains("SEARCH r USING INDEX \($0) (owner=?") },
            "\(group): \(steps)")
          #expect(!steps.contains { $0.hasPrefix("SCAN") }, "\(steps)")
          // What is due at the same moment is sorted among itself, and no more.
          let sorts = steps.filter { $0.contains("TEMP B-TREE") && !$0.contains("RIGHT PART") }
          #expect(sorts.isEmpty || group == .untimed, "\(group): \(steps)")
        }
      }
    }
  }

  private static let indexes: [Kind: [String]] = [
    .activity: ["activityOpen", "activityDone"], .lead: ["leadNew"],
    .opportunity: ["opportunityUnplanned", "opportunityExpected", "opportunityStale"],
    .account: ["accountTouch", "accountAgain"], .contact: ["contactTouch", "contactAgain"],
  ]
}
