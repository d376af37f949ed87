import Domain
import GRDB
import Testing

@testable import Storage

@Suite struct DoorTests {
  let file = ScratchFile()

  @Test func twoPeopleWhoChangeDifferentFieldsBothSucceed() throws {
    let mine = try file.open()
    let theirs = try file.open(as: "omid", seed: 2)
    let account = try mine.added("Dana")
    try theirs.edit(account) {
      $0.website = "dana.example"
      $0.updatedAt = Instant(milliseconds: 2)
    }
    try mine.edit(account) {
      $0.name = "Dana Trading"
      $0.updatedAt = Instant(milliseconds: 3)
    }
    let merged = try #require(try mine.find(account.id))
    #expect(merged.name == "Dana Trading")
    #expect(merged.website == "dana.example")
    #expect(merged.updatedAt == Instant(milliseconds: 3))
  }

  @Test func nobodyStandsAboveThemselves() throws {
    let repository = try file.open()
    let alpha = try repository.added("Alpha")
    let beta = try repository.added("Beta") { $0.parent = alpha.id }
    let gamma = try repository.added("Gamma") { $0.parent = beta.id }
    for above in [alpha, beta, gamma] {
      #expect(throws: RepositoryError.circle(Reference(alpha.id))) {
        try repository.edit(alpha) { $0.parent = above.id }
      }
    }
    #expect(try repository.find(alpha.id)?.parent == nil)
    try repository.edit(gamma) { $0.parent = alpha.id }
  }

  @Test func theSameFieldIsAConflictThatNamesWhoAndWhat() throws {
    let mine = try file.open()
    let theirs = try file.open(as: "omid", seed: 2)
    let account = try mine.added("Dana")
    try theirs.edit(account) { $0.name = "Dana Ltd" }
    let conflict = #expect(throws: Conflict.self) {
      try mine.edit(account) { $0.name = "Dana & Co" }
    }
    #expect(conflict?.by == "omid")
    #expect(conflict?.at == ScratchFile.now)
    #expect(conflict?.fields.map(\.theirs) == [.text("Dana Ltd")])
    #expect(conflict?.fields.map(\.mine) == [.text("Dana & Co")])
    #expect(conflict?.fields.map(\.original) == [.text("Dana")])
  }

  @Test func aConflictLeavesNoTraceOfTheRestOfTheChange() throws {
    let mine = try file.open()
    let account = try mine.added("Dana")
    try mine.edit(account) { $0.name = "Dana Ltd" }
    let before = try file.contents()
    var wrong = account
    wrong.name = "Dana & Co"
    let deal = try mine.deal("Press")
    #expect(throws: Conflict.self) {
      try mine.commit(
        Change(.edit, [Edit(before: nil, after: deal), Edit(before: account, after: wrong)]))
    }
    #expect(try file.contents() == before)
  }

  @Test func whatIsGoneCannotBeEditedAndWhatIsThereCannotBeAdded() throws {
    let repository = try file.open()
    let account = try repository.added("Dana")
    #expect(throws: Conflict.self) { try repository.commit(.add(account)) }
    try repository.commit(Change(.delete, [Edit(before: account, after: nil)]))
    let conflict = #expect(throws: Conflict.self) { try repository.edit(account) { $0.name = "x" } }
    #expect(conflict?.isMissing == true)
  }

  @Test func aDeletionMeetsWhatOthersWroteMeanwhile() throws {
    let repository = try file.open()
    let account = try repository.added("Dana")
    try repository.edit(account) { $0.notes = "called today" }
    #expect(throws: Conflict.self) {
      try repository.commit(Change(.delete, [Edit(before: account, after: nil)]))
    }
  }

  @Test func aRecordStaysWhileOthersPointToIt() throws {
    let repository = try file.open()
    let account = try repository.added("Dana")
    let deal = try repository.addedDeal("Press", of: account)
    #expect(
      throws: RepositoryError.inUse(
        Reference(account.id), by: [Holder(Reference(deal.id), title: deal.name)])
    ) {
      try repository.commit(Change(.delete, [Edit(before: account, after: nil)]))
    }
    // Both may go in one change, in any order.
    try repository.commit(
      Change(.delete, [Edit(before: account, after: nil), Edit(before: deal, after: nil)]))
    #expect(try repository.find(deal.id) == nil)
  }

  @Test func aLinkToNothingIsRefused() throws {
    let repository = try file.open()
    var deal = try repository.deal("Press")
    deal.account = ID(12)
    #expect(throws: RepositoryError.refused("opportunity.account")) {
      try repository.commit(.add(deal))
    }
  }

  @Test(arguments: ["a\0b", String(repeating: "x", count: 1_000_001)])
  func aTextThatOthersCouldNotReadIsRefused(_ text: String) throws {
    let repository = try file.open()
    #expect(throws: RepositoryError.self) { try repository.added(text) }
  }

  @Test func anAmountBeyondAllReasonIsRefused() throws {
    let repository = try file.open()
    #expect(throws: RepositoryError.self) { try repository.addedDeal("x", worth: .max) }
  }

  @Test func somebodyNewJoinsOnceAndIsFoundByNameLater() throws {
    let first = try file.open(as: "Moses Frase")
    #expect(try first.me() == nil)
    _ = try first.added("Dana")
    _ = try first.added("Rad")
    #expect(try first.me()?.login == "moses.frase")
    let again = try file.open(as: "moses frase", seed: 2)
    #expect(try again.me()?.id == first.me()?.id)
    #expect(try first.all(User.self).count == 1)
    #expect(try first.log(of: nil, before: nil, limit: 9).map(\.act).contains(.join))
  }

  @Test func aRenamedCustomerIsFoundThroughTheirDeals() throws {
    let repository = try file.open()
    let account = try repository.added("Dana")
    let deal = try repository.addedDeal("Press", of: account)
    try repository.edit(account) { $0.name = "Παππάς" }
    #expect(
      try repository.search("παππ", limit: 9).map(\.reference).contains(Reference(deal.id)))
    #expect(
      try !repository.search("dana", limit: 9).map(\.reference).contains(Reference(deal.id)))
  }

  @Test func aWonDealIsAPurchaseOfItsCustomer() throws {
    let repository = try file.open()
    let account = try repository.added("Dana")
    let deal = try repository.addedDeal("Press", of: account, worth: 5000)
    let won = try #require(try repository.all(Stage.self).first { $0.type == .won })
    let day = try #require(Day(iso: "2026-11-20"))
    let closed = try deal.won(
      in: won, revenue: Amount(minor: 4500), on: day, note: "", order: 0, at: ScratchFile.now)
    try repository.commit(Change(.winOpportunity, [Edit(before: deal, after: closed)]))
    let figures = try #require(try repository.customerCard(Reference(account.id))).figures
    #expect(figures.wonCount == 1)
    #expect(figures.wonRevenue == Amount(minor: 4500))
    #expect(figures.lastPurchaseOn == day)
    #expect(figures.openCount == 0)
    #expect(try repository.check().isEmpty)
  }
}
