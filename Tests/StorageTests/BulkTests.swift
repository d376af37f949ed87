import Domain
import GRDB
import Testing

@testable import Storage

@Suite struct BulkTests {
  let file = ScratchFile()

  /// Customers with a contact, a deal and an activity each.
  private func fill(_ writer: any BulkWriter, _ repository: SQLiteRepository, _ count: Int) throws {
    let stages = try repository.all(Stage.self)
    for number in 0..<count {
      var account = Account(id: repository.newID(Account.self))
      account.name = "Company \(number)"
      var contact = Contact(id: repository.newID(Contact.self))
      contact.lastName = "Person \(number)"
      contact.account = account.id
      var deal = try repository.deal("Deal \(number)", of: account, worth: Int64(number))
      deal.contact = contact.id
      deal.stage = stages[number % stages.count].id
      deal.actualRevenue = Amount(minor: 7)
      var activity = Activity(id: repository.newID(Activity.self))
      activity.subject = "Call \(number)"
      activity.opportunity = deal.id
      activity.account = account.id
      activity.status = number % 3 == 0 ? .done : .planned
      activity.doneAt = number % 3 == 0 ? ScratchFile.now : nil
      for record in [activity.record, deal.record, contact.record, account.record] {
        try writer.add(record)
      }
    }
  }

  @Test(arguments: [1, 700, 1100])
  func aBatchIsInStepAndGoesAndComesBackWhole(_ count: Int) throws {
    let repository = try file.open()
    let dana = try repository.added("Dana")
    let before = try file.contents()
    let result = try repository.bulk(.import) { writer in
      try fill(writer, repository, count)
      var renamed = dana
      renamed.name = "Dana Ltd"
      try Edit(before: dana, after: renamed).map(writer.edit)
    }
    #expect(result.added == count * 4)
    #expect(result.edited == 1)
    #expect(try repository.check() == [])
    let after = try file.contents()
    #expect(try repository.undo()?.sequence == result.sequence)
    #expect(try file.contents() == before)
    #expect(try repository.redo()?.act == .import)
    #expect(try file.contents() == after)
    #expect(try repository.check() == [])
    #expect(try file.open(seed: 9).undo()?.sequence == result.sequence)
    #expect(try file.contents() == before)
  }

  @Test func aBatchOnWhichSomebodyWorkedStays() throws {
    let repository = try file.open()
    _ = try repository.bulk(.import) { try fill($0, repository, 3) }
    let other = try file.open(as: "omid", seed: 2)
    let account = try #require(try other.all(Account.self).first)
    try other.edit(account) { $0.notes = "called" }
    #expect(throws: RepositoryError.changedSince(count: 1)) { try repository.undo() }
    _ = try other.undo()
    #expect(try repository.undo()?.act == .import)
    #expect(try repository.all(Account.self).isEmpty)
  }

  @Test func aBatchToWhichOthersPointStays() throws {
    let repository = try file.open()
    _ = try repository.bulk(.import) { try fill($0, repository, 3) }
    let other = try file.open(as: "omid", seed: 2)
    let account = try #require(try other.all(Account.self).first)
    let deal = try other.addedDeal("Press", of: account)
    #expect(
      throws: RepositoryError.inUse(
        Reference(account.id), by: [Holder(Reference(deal.id), title: deal.name)])
    ) {
      try repository.undo()
    }
  }

  @Test func aRowThatWentAndCameBackStillBelongsToItsBatch() throws {
    let repository = try file.open()
    _ = try repository.bulk(.import) { writer in
      var account = Account(id: repository.newID(Account.self))
      account.name = "Dana"
      try writer.add(account.record)
    }
    let account = try #require(try repository.all(Account.self).first)
    try repository.commit(Change(.delete, [Edit(before: account, after: nil)]))
    _ = try repository.undo()
    #expect(try repository.undo()?.act == .import)
    #expect(try repository.find(account.id) == nil)
  }

  @Test func aBulkChangeThatFailsLeavesNoTrace() throws {
    let repository = try file.open()
    _ = try repository.added("Dana")
    let (before, head) = (try file.contents(), try repository.head())
    #expect(throws: RepositoryError.self) {
      _ = try repository.bulk(.import) { writer in
        try fill(writer, repository, 600)
        var deal = try repository.deal("Press")
        deal.stage = ID(12)
        try writer.add(deal.record)
      }
    }
    #expect(try file.contents() == before)
    #expect(try repository.head() == head)
    _ = try repository.bulk(.import) { try fill($0, repository, 2) }
    #expect(try repository.check() == [])
  }

  @Test func aBulkChangeOfNothingIsNoEntry() throws {
    let repository = try file.open()
    _ = try repository.added("Dana")
    let head = try repository.head()
    #expect(try repository.bulk(.import) { _ in }.added == 0)
    #expect(try repository.head() == head)
  }

  @Test func theSchemaIsTheSameAfterwards() throws {
    let repository = try file.open()
    _ = try repository.bulk(.demo) { try fill($0, repository, 1100) }
    #expect(try file.open(seed: 2).count(.opportunity, where: Filter()) == 1100)
  }
}
