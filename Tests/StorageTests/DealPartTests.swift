import Domain
import Testing

@testable import Storage

/// Who decides in a deal, and what follows a deal to another owner.
@Suite struct DealPartTests {
  private let file = ScratchFile()

  private func deal(_ name: String, in repository: SQLiteRepository) throws -> Opportunity {
    let stage = try #require(repository.all(Stage.self).first { $0.type == .open })
    var deal = Opportunity(id: repository.newID(Opportunity.self))
    (deal.name, deal.owner) = (name, try repository.me()?.id)
    deal = try deal.begun(in: stage, order: 0, by: repository.clock)
    try repository.commit(.add(deal))
    return deal
  }

  private func part(
    _ role: DealPart.Role, of name: String, in deal: Opportunity, _ repository: SQLiteRepository
  ) throws -> Affiliation {
    var person = Contact(id: repository.newID(Contact.self))
    person.lastName = name
    var part = Affiliation(id: repository.newID(Affiliation.self))
    (part.contact, part.opportunity, part.role) = (person.id, deal.id, role.rawValue)
    try repository.commit(
      Change(.add, [Edit(before: nil, after: person), Edit(before: nil, after: part)]))
    return part
  }

  @Test func aDealWithoutADecisionMakerWantsAttention() throws {
    let repository = try file.open()
    _ = try repository.added("Acme")
    let (alpha, beta) = (try deal("Alpha", in: repository), try deal("Beta", in: repository))
    _ = try part(.influencer, of: "Berg", in: alpha, repository)
    var decides = try part(.decisionMaker, of: "Adler", in: beta, repository)
    let filter = AttentionRule.noDecisionMaker.filter(on: repository.clock.today)
    func found() throws -> [Int64] {
      try repository.list(ListQuestion(.opportunity, where: filter)).map(\.record.id)
    }
    #expect(try found() == [alpha.id.raw])
    #expect(try repository.parts(in: beta.id).map(\.name) == ["Adler"])
    let before = decides
    decides.active = false
    try repository.commit(Change(.edit, [Edit(before: before, after: decides)]))
    #expect(Set(try found()) == [alpha.id.raw, beta.id.raw])
  }

  @Test func aPartGoesWithItsDealOrItsPersonAndComesBack() throws {
    let repository = try file.open()
    _ = try repository.added("Acme")
    let deal = try deal("Alpha", in: repository)
    let part = try part(.user, of: "Berg", in: deal, repository)
    let person = try #require(part.contact)
    for gone in [Reference(deal.id), Reference(person)] {
      try repository.commit(repository.deletion(of: [gone]))
      #expect(try repository.find(part.id) == nil)
      _ = try repository.undo()
      #expect(try repository.find(part.id) == part)
    }
    #expect(try repository.check() == [])
  }

  @Test func plannedWorkOfTheOldOwnerGoesToTheNewOne() throws {
    let repository = try file.open()
    _ = try repository.added("Acme")
    let deal = try deal("Alpha", in: repository)
    var omid = User(id: repository.newID(User.self))
    (omid.login, omid.name) = ("omid", "Omid")
    func work(_ owner: ID<User>?, _ isDone: Bool = false) -> Activity {
      var work = Activity(id: repository.newID(Activity.self)).on(deal)
      (work.subject, work.owner) = ("call", owner)
      return isDone ? work.logged(outcome: "reached", at: repository.clock.now()) : work
    }
    let (mine, theirs, done) = (work(deal.owner), work(omid.id), work(deal.owner, true))
    try repository.commit(
      Change(
        .add,
        [Edit(before: nil, after: omid)]
          + [mine, theirs, done].map { Edit(before: nil, after: $0) }))
    var given = deal
    given.owner = omid.id
    let change = try repository.withPlaybook(
      Change(.edit, [Edit(before: deal, after: given)]), WorkingCalendar(daysOff: []))
    try repository.commit(change)
    let owners = try [mine, theirs, done].map { try repository.find($0.id)?.owner }
    #expect(owners == [omid.id, omid.id, deal.owner])
    _ = try repository.undo()
    #expect(try repository.find(mine.id)?.owner == deal.owner)
  }
}
