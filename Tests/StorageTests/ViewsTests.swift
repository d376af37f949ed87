import Domain
import GRDB
import Testing

@testable import Storage

/// What people query with SQL of their own.
struct ViewsTests {
  private let file = ScratchFile()

  private func rows(_ query: String) throws -> [[String]] {
    try file.stranger().read { db in
      try Row.fetchAll(db, sql: query).map { row in
        row.databaseValues.map { String.fromDatabaseValue($0) ?? "\($0)" }
      }
    }
  }

  @Test(arguments: [
    (Kind.lead, "leads"), (.account, "accounts"), (.contact, "contacts"),
    (.opportunity, "opportunities"), (.activity, "activities"), (.stage, "stages"),
    (.playbook, "playbooks"),
    (.user, "users"), (.event, "events"),
  ])
  func aViewHasEveryPropertyAndANameBesideEachLink(_ kind: Kind, _ view: String) throws {
    _ = try file.open()
    let columns = try file.stranger().read { db in try db.columns(in: view).map(\.name) }
    // What only the program makes use of.
    let hidden: Set = ["laneOrder", "lastOpenStage", "key", "nextStep"]
    let shown = (kind.schema.properties + kind.schema.kept).filter { !hidden.contains($0.name) }
    let names = shown.dropFirst().compactMap { property in
      if case .link = property.type { property.name + "Name" } else { nil }
    }
    #expect(Set(columns) == Set(shown.map(\.column) + names))
  }

  @Test(arguments: [
    ("EUR", 123_450, "1234.50"), ("EUR", -5, "-0.05"), ("IRT", 42_000, "42000"),
    ("KWD", -1525, "-1.525"), ("EUR", 9_000_000_000_000_000, "90000000000000.00"),
  ])
  func moneyIsAnExactDecimal(_ code: String, _ minor: Int64, _ text: String) throws {
    let shop = try file.open()
    let currency = try #require(Currency(code))
    var deal = try shop.deal("Alpha", worth: minor)
    deal.currency = currency
    try shop.commit(.add(deal))
    #expect(try rows("SELECT amount FROM opportunities") == [[text]])
    #expect(text == Money(Amount(minor: minor), currency).decimal)
  }

  @Test func linksAreNamedAndMomentsAreText() throws {
    let shop = try file.open()
    let acme = try shop.added("Acme")
    _ = try shop.addedDeal("Alpha", of: acme, worth: 1000)
    _ = try shop.addedDeal("Beta", of: acme, worth: 2000)
    let query = "SELECT accountName, pipelineName, stageName, sum(amount) FROM opportunities"
    #expect(try rows(query) == [["Acme", "Sales", "Qualify", "30.0"]])
    #expect(try rows("SELECT openAmount FROM accounts") == [["30.00"]])
    let moment = try rows("SELECT createdAt FROM users")[0][0]
    #expect(Instant(iso: moment) == Instant(milliseconds: ScratchFile.now.milliseconds))
  }
}
