import Domain
import Testing

@testable import Storage

/// Who is in which segment, and what follows from that at once.
@Suite struct SegmentTests {
  private let file = ScratchFile()

  private func ago(_ days: Int) -> Instant { ScratchFile.now.adding(minutes: -days * 1440) }

  private func segment(_ name: String, _ change: (inout Segment) -> Void = { _ in }) -> Segment {
    var segment = Segment(name: name)
    change(&segment)
    return segment
  }

  private func figures(
    _ account: Account, _ repository: SQLiteRepository
  ) throws -> CustomerFigures { try #require(try repository.figures(of: Reference(account.id))) }

  private func won(
    _ account: Account, _ minor: Int64, _ days: Int, _ repository: SQLiteRepository
  ) throws {
    var deal = try repository.deal("Press", of: account)
    deal.stage = try #require(try repository.all(Stage.self).first { $0.type == .won }).id
    deal.actualRevenue = Amount(minor: minor)
    deal.closedOn = repository.clock.today - days
    try repository.commit(.add(deal))
  }

  @Test func aPersonIsPutIntoASegmentByHandAndGoesAlongWithItsName() throws {
    let repository = try file.open()
    let nova = try repository.added("Nova")
    try repository.commit(repository.saving(segment("Key") { $0.contactInterval = 14 }))
    var person = Contact(id: repository.newID(Contact.self))
    (person.lastName, person.account, person.segment) = ("Berg", nova.id, "key")
    try repository.commit(.add(person))
    func shown() throws -> String? {
      try repository.figures(of: Reference(person.id))?.segment
    }
    #expect(try shown() == "Key")
    #expect(try repository.figures(of: Reference(person.id))?.nextTouch != nil)
    try repository.commit(
      repository.saving(segment("Gold") { $0.contactInterval = 14 }, replacing: "Key"))
    #expect(try shown() == "Gold")
    let property = Property("segment", .text)
    let filter = Filter([.contains(property, ["gold"])])
    #expect(try repository.count(.contact, where: filter) == 1)
    #expect(try repository.check() == [])
  }

  @Test func aPolicyHoldsAtOnceForWhomASegmentIsNamedByHand() throws {
    let repository = try file.open()
    let nova = try repository.added("Nova") { $0.createdAt = ago(20) }
    let key = segment("Key") { ($0.contactInterval, $0.dormantAfterDays) = (14, 30) }
    try repository.commit(repository.saving(key))
    try won(nova, 1000, 60, repository)
    #expect(try figures(nova, repository).segment == "")
    #expect(
      CustomerState.of(try figures(nova, repository), on: repository.clock.today) == .customer)
    try repository.edit(try #require(try repository.find(nova.id))) { $0.segment = "KEY" }
    let inside = try figures(nova, repository)
    #expect(inside.segment == "Key" && inside.limits.dormant == 30)
    #expect(inside.nextTouch == ago(6))
    #expect(CustomerState.of(inside, on: repository.clock.today) == .dormant)
    let reading = Reading(clock: repository.clock, currency: .euro)
    for text in ["state:dormant", "segment:key", "is:quiet", "has:segment"] {
      let filter = try FilterParser(.account, reading).parse(text)
      #expect(try repository.count(.account, where: filter) == 1, "\(text)")
      #expect(try repository.customers(where: filter, .start, limit: 9).count == 1)
    }
    #expect(try repository.check() == [])
    _ = try repository.undo()
    #expect(try figures(nova, repository).nextTouch == nil)
    #expect(try repository.check() == [])
  }

  @Test func aRuleTakesWhomItHoldsForAndAChangeOfItMovesThem() throws {
    let repository = try file.open()
    let nova = try repository.added("Nova") { $0.createdAt = ago(20) }
    let zeta = try repository.added("Zeta") { $0.tags = ["fair"] }
    try repository.commit(
      repository.saving(
        segment("Big") {
          ($0.rule, $0.contactInterval) = ("wonRevenue>500", 10)
        }))
    try repository.commit(repository.saving(segment("Fair") { $0.rule = "#fair or #show" }))
    func segments() throws -> [String] {
      try [nova, zeta].map { try figures($0, repository).segment }
    }
    #expect(try segments() == ["", "Fair"])
    try won(nova, 60_000, 5, repository)
    #expect(try segments() == ["Big", "Fair"])
    #expect(try figures(nova, repository).nextTouch == ago(10))
    try won(zeta, 60_000, 5, repository)
    #expect(try segments() == ["Big", "Big"], "the first whose rule holds")
    let big = try #require(try repository.policies().segment("big"))
    try repository.commit(repository.ordering(big, at: 1))
    #expect(try segments() == ["Big", "Fair"])
    let moved = try #require(try repository.policies().segment("big"))
    var dear = moved
    (dear.rule, dear.contactInterval) = ("wonRevenue>50k", 7)
    try repository.commit(repository.saving(dear, replacing: "Big"))
    #expect(try segments() == ["", "Fair"])
    #expect(try figures(nova, repository).nextTouch == nil)
    #expect(try repository.check() == [])
    _ = try repository.undo()
    #expect(try segments() == ["Big", "Fair"])
    try repository.commit(repository.deleting(moved))
    #expect(try segments() == ["", "Fair"])
    #expect(try repository.check() == [])
  }

  @Test func aPersonWhoBuysAloneComesIntoASegmentByItsRule() throws {
    let repository = try file.open()
    try repository.commit(repository.saving(segment("Athens") { $0.rule = "address.city:athens" }))
    var person = Contact(id: repository.newID(Contact.self))
    (person.lastName, person.address.city) = ("Moradi", "Athens")
    try repository.commit(.add(person))
    #expect(try repository.figures(of: Reference(person.id))?.segment == "Athens")
    let nova = try repository.added("Nova")
    try repository.edit(person) { $0.account = nova.id }
    #expect(try repository.figures(of: Reference(person.id))?.segment == "")
    #expect(try repository.check() == [])
  }

  @Test func aNewNameGoesWithItsCustomers() throws {
    let repository = try file.open()
    try repository.commit(repository.saving(segment("Key")))
    let nova = try repository.added("Nova") { $0.segment = "key" }
    var gold = try #require(try repository.policies().segment("Key"))
    gold.name = "Gold"
    try repository.commit(repository.saving(gold, replacing: "Key"))
    #expect(try repository.find(nova.id)?.segment == "Gold")
    #expect(try figures(nova, repository).segment == "Gold")
    #expect(try repository.policies().segments.map(\.name) == ["Gold"])
    #expect(throws: SegmentRefusal.nameIsTaken("Gold")) {
      try repository.saving(segment("GOLD"))
    }
  }

  @Test(arguments: [
    "state:lost", "lastPurchaseOn<today", "owner:me", "is:stale", "nova", "segment:x",
    "nextTouch<fri", "is:quiet",
  ])
  func aRuleThatDependsOnTheDayOrOnOthersIsRefused(_ rule: String) throws {
    let repository = try file.open()
    #expect(throws: (any Error).self) {
      try repository.saving(segment("Odd") { $0.rule = rule })
    }
  }

  @Test func theBusinessMayHaveLimitsOfItsOwn() throws {
    let repository = try file.open()
    let nova = try repository.added("Nova")
    try won(nova, 1000, 60, repository)
    let change = try Setting.change(.dormantAfterDays, to: "50", in: repository)
    try repository.commit(try #require(change))
    let figures = try figures(nova, repository)
    #expect(CustomerState.of(figures, on: repository.clock.today) == .dormant)
    let state = CustomerState.dormant.value
    let filter = Filter([.compare(CustomerState.property, .equal, state)])
    #expect(try repository.count(.account, where: filter) == 1)
  }

  @Test func whatComesInABatchIsInItsSegmentToo() throws {
    let repository = try file.open()
    try repository.commit(
      repository.saving(
        segment("Fair") {
          ($0.rule, $0.contactInterval) = ("#fair", 10)
        }))
    _ = try repository.bulk(.demo) { writer in
      var account = Account(id: repository.newID(Account.self))
      (account.name, account.tags, account.createdAt) = ("Zeta", ["fair"], ago(50))
      try writer.add(account.record)
    }
    let zeta = try #require(try repository.resolve(.account, named: "Zeta").first)
    let figures = try #require(try repository.figures(of: zeta))
    #expect(figures.segment == "Fair" && figures.nextTouch == ago(40))
    #expect(try repository.check() == [])
  }
}
