import Domain
import Testing

@testable import Storage

/// When somebody is to be in touch with a customer again, whatever was done and undone.
@Suite struct StayInTouchTests {
  private let file = ScratchFile()

  /// A company that is to be spoken with every thirty days, one of its people, a deal and a lead.
  private struct Customer {
    let account: Account
    let person: Contact
    let deal: Opportunity
    let lead: Lead
  }

  private func customer(_ repository: SQLiteRepository) throws -> Customer {
    let account = try repository.added("Nova") {
      $0.stayInTouch = 30
      $0.createdAt = ago(100)
    }
    var person = Contact(id: repository.newID(Contact.self))
    (person.lastName, person.account) = ("Moradi", account.id)
    (person.stayInTouch, person.createdAt) = (10, ago(100))
    var lead = Lead(id: repository.newID(Lead.self))
    (lead.company, lead.account) = ("Nova", account.id)
    try repository.commit(.add(person))
    try repository.commit(.add(lead))
    return Customer(
      account: account, person: person, deal: try repository.addedDeal("Press", of: account),
      lead: lead)
  }

  private func ago(_ days: Int) -> Instant { ScratchFile.now.adding(minutes: -days * 1440) }

  /// Days from now until the customer is due.
  private func due(_ customer: Reference, _ repository: SQLiteRepository) throws -> Int? {
    let figures = try repository.figures(of: customer)
    return figures?.nextTouch.map {
      Int(($0.milliseconds - ScratchFile.now.milliseconds) / 86_400_000)
    }
  }

  private func log(
    _ form: Activity.Form, _ days: Int, _ repository: SQLiteRepository,
    _ link: (inout Activity) -> Void
  ) throws -> Activity {
    var activity = Activity(id: repository.newID(Activity.self))
    activity.kind = form
    (activity.status, activity.doneAt) = (.done, ago(days))
    link(&activity)
    try repository.commit(Change(.logActivity, [Edit(before: nil, after: activity)]))
    return activity
  }

  @Test(arguments: 0..<4) func anyContactMovesTheDayByTheInterval(_ link: Int) throws {
    let repository = try file.open()
    let nova = try customer(repository)
    let account = Reference(nova.account.id)
    #expect(try due(account, repository) == -70)
    let call = try log(.call, 5, repository) { call in
      switch link {
      case 0: call.account = nova.account.id
      case 1: call.contact = nova.person.id
      case 2: call.opportunity = nova.deal.id
      default: call.lead = nova.lead.id
      }
    }
    #expect(try due(account, repository) == 25)
    #expect(try due(Reference(nova.person.id), repository) == (link == 1 ? 5 : -90))
    #expect(try repository.check() == [])
    _ = try repository.undo()
    #expect(try due(account, repository) == -70)
    _ = try repository.redo()
    try repository.edit(call) { $0.doneAt = ago(20) }
    #expect(try due(account, repository) == 10)
    #expect(try repository.check() == [])
  }

  @Test func whatIsNoContactOrNotDoneMovesNothing() throws {
    let repository = try file.open()
    let nova = try customer(repository)
    _ = try log(.task, 5, repository) { $0.account = nova.account.id }
    _ = try log(.call, 5, repository) {
      $0.account = nova.account.id
      ($0.status, $0.doneAt) = (.canceled, nil)
    }
    #expect(try due(Reference(nova.account.id), repository) == -70)
  }

  @Test func theIntervalAndWhatIsLinkedMoveTheDayToo() throws {
    let repository = try file.open()
    let nova = try customer(repository)
    let account = Reference(nova.account.id)
    _ = try log(.email, 5, repository) { $0.opportunity = nova.deal.id }
    let often = try repository.edit(nova.account) { $0.stayInTouch = 7 }
    #expect(try due(account, repository) == 2)
    let other = try repository.added("Zeta") { ($0.stayInTouch, $0.createdAt) = (7, ago(100)) }
    try repository.edit(nova.deal) { $0.account = other.id }
    #expect(try due(account, repository) == -93)
    #expect(try due(Reference(other.id), repository) == 2)
    try repository.edit(often) { $0.stayInTouch = nil }
    #expect(try due(account, repository) == nil)
    #expect(try repository.check() == [])
  }

  @Test func aBatchAndItsUndoKeepTheDayInStep() throws {
    let repository = try file.open()
    let nova = try customer(repository)
    _ = try repository.bulk(.demo) { writer in
      var account = Account(id: repository.newID(Account.self))
      (account.name, account.stayInTouch, account.createdAt) = ("Zeta", 30, ago(50))
      var call = Activity(id: repository.newID(Activity.self))
      (call.kind, call.status, call.doneAt) = (.call, .done, ago(3))
      call.contact = nova.person.id
      try writer.add(account.record)
      try writer.add(call.record)
    }
    let zeta = try #require(try repository.resolve(.account, named: "Zeta").first)
    #expect(try due(zeta, repository) == -20)
    #expect(try due(Reference(nova.account.id), repository) == 27)
    #expect(try due(Reference(nova.person.id), repository) == 7)
    #expect(try repository.check() == [])
  }

  @Test func oneIsAskedToBeInTouchUnlessSomethingIsPlanned() throws {
    let repository = try file.open()
    let nova = try customer(repository)
    let me = try #require(try repository.me()?.id)
    let account = try repository.edit(nova.account) { $0.owner = me }
    func asked() throws -> [Reference] {
      try repository.queue(QueueQuestion(), .start, limit: 50)
        .filter { [.touchAccount, .touchContact].contains($0.group) }.map(\.subject)
    }
    #expect(try asked() == [Reference(account.id)])
    try repository.edit(nova.person) { $0.owner = me }
    #expect(try asked() == [Reference(account.id), Reference(nova.person.id)])
    var call = Activity(id: repository.newID(Activity.self))
    (call.kind, call.account) = (.call, account.id)
    try repository.commit(.add(call))
    #expect(try asked() == [Reference(nova.person.id)])
    let quiet = Filter([.mark(.quiet)])
    #expect(try repository.count(.account, where: quiet) == 0)
    #expect(try repository.count(.contact, where: quiet) == 1)
    _ = try log(.meeting, 0, repository) { $0.contact = nova.person.id }
    #expect(try asked().isEmpty)
    #expect(try repository.count(.contact, where: quiet) == 0)
  }
}
