import Domain
import Testing

@testable import Storage

@Suite struct MergeTests {
  private let file = ScratchFile()

  /// Two companies with everything that can belong to one.
  private func twins(_ repository: SQLiteRepository) throws -> (Account, Account) {
    let keep = try repository.added("Nova") { $0.emails = ["a@nova.example"] }
    let gone = try repository.added("Nova Foods") {
      $0.emails = ["b@nova.example"]
      $0.industry = "Food"
      $0.notes = "pays late"
    }
    _ = try repository.added("Nova Volos") { $0.parent = gone.id }
    var person = Contact(id: repository.newID(Contact.self))
    (person.lastName, person.account) = ("Ioannou", gone.id)
    var lead = Lead(id: repository.newID(Lead.self))
    (lead.company, lead.account) = ("Nova", gone.id)
    var call = Activity(id: repository.newID(Activity.self))
    (call.subject, call.account, call.due) = ("Call", gone.id, Due(iso: "2026-12-01"))
    var note = Note(id: repository.newID(Note.self))
    (note.text, note.account) = ("Likes tea", gone.id)
    var post = Affiliation(id: repository.newID(Affiliation.self))
    (post.contact, post.account) = (person.id, gone.id)
    var deal = try repository.deal("ERP", of: gone)
    deal.contact = person.id
    try repository.commit(
      Change(
        .add,
        [
          Edit(before: nil, after: person), Edit(before: nil, after: lead),
          Edit(before: nil, after: call), Edit(before: nil, after: note),
          Edit(before: nil, after: post), Edit(before: nil, after: deal),
        ]))
    return (keep, gone)
  }

  @Test func everythingOfTheOneThatGoesBelongsToTheOneThatStaysAndBack() throws {
    let repository = try file.open()
    let (keep, gone) = try twins(repository)
    let before = try file.contents()
    let merger = try repository.merger(of: [Reference(keep.id), Reference(gone.id)])
    try repository.commit(repository.merge(merger))
    let links = try Kind.allCases.flatMap { kind in
      try repository.list(ListQuestion(kind)).map(\.record).flatMap { record in
        kind.links.filter { $0.parent == .account && $0.property.name != "id" }.compactMap { link in
          record[link.property.name].integer.map { "\(kind) \($0 == keep.id.raw)" }
        }
      }
    }
    let kinds = ["account", "activity", "affiliation", "contact", "lead", "note", "opportunity"]
    #expect(links.sorted() == kinds.map { "\($0) true" })
    let merged = try #require(try repository.find(keep.id))
    #expect(merged.emails == ["a@nova.example", "b@nova.example"])
    #expect(merged.industry == "Food")
    #expect(try repository.all(Account.self).count == 2)
    #expect(try repository.check() == [])
    let after = try file.contents()
    #expect(try repository.undo()?.act == .merge)
    #expect(try file.contents() == before)
    #expect(try repository.check() == [])
    _ = try repository.redo()
    #expect(try file.contents() == after)
  }

  @Test func anOldIdLeadsToTheOneThatStayed() throws {
    let repository = try file.open()
    let all = try ["A", "B", "C"].map { Reference(try repository.added($0).id) }
    for pair in [[all[1], all[0]], [all[2], all[1]]] {
      try repository.commit(repository.merge(repository.merger(of: pair)))
    }
    #expect(try repository.record(all[0])?.id == all[2].raw)
    #expect(try repository.title(of: all[0]) == "C")
    #expect(try repository.customerCard(all[0])?.reference == all[2])
    #expect(try repository.resolve(.account, ending: String(all[0].raw)) == [all[2]])
    let ending = String(String(all[0].raw).suffix(12))
    #expect(try repository.resolve(nil, ending: ending) == [all[2]])
    _ = try repository.undo()
    #expect(try repository.record(all[0])?.id == all[1].raw)
  }

  @Test func theStoryOfBothIsKept() throws {
    let repository = try file.open()
    let (keep, gone) = try twins(repository)
    func told() throws -> [Int64] {
      try repository.timeline(of: Reference(keep.id), before: nil, limit: 99).compactMap {
        if case .entry(let entry) = $0 { entry.sequence } else { nil }
      }
    }
    let own = try told()
    let others = try repository.log(of: Reference(gone.id), before: nil, limit: 99).map(\.sequence)
    let merger = try repository.merger(of: [Reference(keep.id), Reference(gone.id)])
    let merge = try repository.commit(repository.merge(merger))
    let after = try told()
    #expect(Set(after).isSuperset(of: own + others + [merge]))
    #expect(Set(after).count == after.count)
  }

  @Test func aPersonWithTwoEmployersKeepsTheOther() throws {
    let repository = try file.open()
    let (nova, zeta) = (try repository.added("Nova"), try repository.added("Zeta"))
    let people = try [nova, zeta].map { account in
      var person = Contact(id: repository.newID(Contact.self))
      (person.lastName, person.account, person.title) = (
        "Rad", account.id, "Head of \(account.name)"
      )
      try repository.commit(.add(person))
      return Reference(person.id)
    }
    try repository.commit(repository.merge(repository.merger(of: people)))
    let post = try #require(try repository.all(Affiliation.self).first)
    #expect(post.account == zeta.id)
    #expect(post.role == "Head of Zeta")
    _ = try repository.undo()
    #expect(try repository.all(Affiliation.self).isEmpty)
  }

  @Test func whatIsNotAPartyOrNotTwoIsRefused() throws {
    let repository = try file.open()
    let nova = Reference(try repository.added("Nova").id)
    let deal = Reference(try repository.addedDeal("ERP").id)
    #expect(throws: MergeRefusal.onlyOne) {
      try repository.merge(repository.merger(of: [nova, nova]))
    }
    #expect(throws: MergeRefusal.otherKind) {
      try repository.merge(repository.merger(of: [nova, deal]))
    }
  }
}
