import Domain
import Testing

@testable import Storage

/// Who buys every so often is due before the next purchase would come, wherever work is looked for.
@Suite struct BuyAgainTests {
  private let file = ScratchFile()

  /// A company that bought so many days before today.
  private func buyer(_ ago: [Int], _ repository: SQLiteRepository) throws -> Account {
    let nova = try repository.added("Nova")
    let me = try #require(try repository.me()?.id)
    let account = try repository.edit(nova) { $0.owner = me }
    for days in ago { try sell(to: account, days, repository) }
    return account
  }

  private func sell(to account: Account, _ ago: Int, _ repository: SQLiteRepository) throws {
    var deal = try repository.addedDeal("Press \(ago)", of: account)
    let open = deal
    let won = try #require(try repository.all(Stage.self).first { $0.type == .won })
    (deal.stage, deal.actualRevenue) = (won.id, Amount(minor: 100))
    deal.closedOn = repository.clock.today - ago
    try repository.commit(Change(.winOpportunity, [Edit(before: open, after: deal)]))
  }

  private func due(_ repository: SQLiteRepository) throws -> [Reference] {
    try repository.queue(QueueQuestion(), .start, limit: 50)
      .filter { [.againAccount, .againContact].contains($0.group) }.map(\.subject)
  }

  @Test(arguments: [
    ([270, 180, 90], true), ([261, 171, 81], true), ([260, 170, 80], false), ([170, 80], false),
    ([450, 360, 270], false),
  ])
  func whoBoughtEveryNinetyDaysIsDueFromTheEightyFirst(_ ago: [Int], _ isDue: Bool) throws {
    let repository = try file.open()
    let account = try buyer(ago, repository)
    #expect(try due(repository) == (isDue ? [Reference(account.id)] : []))
    #expect(try repository.check() == [])
  }

  @Test func whatIsPlannedSoldOrOpenEndsIt() throws {
    let repository = try file.open()
    let account = try buyer([270, 180, 90], repository)
    let deal = try repository.addedDeal("Next", of: account)
    #expect(try due(repository).isEmpty)
    try repository.commit(Change(.delete, [Edit(before: deal, after: nil)]))
    #expect(try due(repository) == [Reference(account.id)])
    try sell(to: account, 0, repository)
    #expect(try due(repository).isEmpty)
    for _ in 0..<2 { _ = try repository.undo() }
    #expect(try due(repository) == [Reference(account.id)])
    var call = Activity(id: repository.newID(Activity.self))
    (call.kind, call.account) = (.call, account.id)
    try repository.commit(.add(call))
    #expect(try due(repository).isEmpty)
    #expect(try repository.check() == [])
  }

  @Test func whoIsDueToBuyIsNotAskedForATouchAsWell() throws {
    let repository = try file.open()
    let account = try buyer([270, 180, 90], repository)
    try repository.edit(account) { $0.stayInTouch = 1 }
    let groups = try repository.queue(QueueQuestion(), .start, limit: 50).map(\.group)
    #expect(groups == [.againAccount])
  }
}
