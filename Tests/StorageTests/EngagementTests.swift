import Domain
import Testing

@testable import Storage

/// What a customer and we did with each other, as the card adds it up.
@Suite struct EngagementTests {
  private let file = ScratchFile()

  private func done(
    _ kind: Activity.Form, daysAgo: Int64, on account: Account, in repository: SQLiteRepository,
    _ fill: (inout Activity) -> Void = { _ in }
  ) throws {
    var activity = Activity(id: repository.newID(Activity.self))
    (activity.kind, activity.account, activity.status) = (kind, account.id, .done)
    activity.doneAt = Instant(
      milliseconds: repository.clock.now().milliseconds - daysAgo * 86_400_000)
    fill(&activity)
    try repository.commit(.add(activity))
  }

  @Test func everyEventCountsHalfAsMuchAfterItsHalfLife() throws {
    let repository = try file.open()
    let nova = try repository.added("Nova")
    #expect(
      try repository.customerCard(Reference(nova.id))?.engagement(by: repository.clock).points == 0)
    try done(.call, daysAgo: 0, on: nova, in: repository)
    try done(.meeting, daysAgo: 60, on: nova, in: repository)
    try done(.email, daysAgo: 0, on: nova, in: repository) { $0.direction = .inbound }
    try done(.email, daysAgo: 0, on: nova, in: repository) { $0.direction = .outbound }
    try done(.task, daysAgo: 0, on: nova, in: repository)
    try done(.call, daysAgo: 0, on: nova, in: repository) {
      ($0.status, $0.doneAt) = (.planned, nil)
    }
    var lead = Lead(id: repository.newID(Lead.self))
    (lead.company, lead.account) = ("Nova", nova.id)
    var visit = Signal(id: repository.newID(Signal.self))
    (visit.page, visit.lead, visit.at) = ("/prices", lead.id, repository.clock.now())
    try repository.commit(
      Change(
        .add, [Edit(before: Lead?.none, after: lead), Edit(before: Signal?.none, after: visit)]))
    let card = try #require(try repository.customerCard(Reference(nova.id)))
    let engagement = card.engagement(by: repository.clock)
    #expect(engagement.parts.map(\.sign) == [.call, .meeting, .reply, .visit])
    #expect(engagement.parts.map(\.points) == [5, 5, 5, 3])
    #expect(engagement.points == 18)
  }

  @Test func engagementIsComparedWithinTheSegment() throws {
    let repository = try file.open()
    for name in ["Key", "Few"] { try repository.commit(repository.saving(Segment(name: name))) }
    func customers(_ count: Int, _ segment: String) throws -> [Account] {
      try (1...count).map { place in
        let account = try repository.added("Nova \(place)") { $0.segment = segment }
        for _ in 0..<place { try done(.call, daysAgo: 0, on: account, in: repository) }
        return account
      }
    }
    let (plain, key, few) = (try customers(5, ""), try customers(7, "Key"), try customers(4, "Few"))
    func card(_ account: Account) throws -> CustomerCard {
      try #require(try file.open().customerCard(Reference(account.id)))
    }
    #expect(try card(key[0]).medianEngagement == 20)
    #expect(try card(key[1]).health(by: repository.clock).parts.first?.points == 25)
    #expect(try card(plain[2]).medianEngagement == 15)
    #expect(try card(few[0]).medianEngagement == nil, "four are too few")
  }

  @Test func aMedianIsTakenOverFromAJobForTheDay() throws {
    let repository = try file.open()
    let (nova, berg) = (try repository.added("Nova"), try repository.added("Berg"))
    var card = try #require(try file.open().customerCard(Reference(nova.id)))
    card.medianEngagement = 12
    repository.keepMedian(of: card)
    #expect(try repository.customerCard(Reference(berg.id))?.medianEngagement == 12)
  }

  @Test func samplesGoAlongAnIndex() throws {
    let repository = try file.open()
    for kind in [Kind.account, .contact] {
      for segment in ["", "Key"] {
        let sample = EngagementSample(kind: kind, segment: segment)
        let plan = try repository.read { db in
          try db.rows("EXPLAIN QUERY PLAN " + sample.ids) { $0.text(3) }
        }
        #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
        #expect(plan.contains { $0.contains("USING") && $0.contains("INDEX") }, "\(plan)")
      }
    }
  }
}
