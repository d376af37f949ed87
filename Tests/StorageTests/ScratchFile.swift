import Domain
import Foundation
import GRDB

@testable import Storage

/// A file in a folder of its own, both gone with the test.
final class ScratchFile {
  static let now = Instant(milliseconds: 1_795_000_000_000)

  let folder: String
  let path: String

  init() {
    folder = NSTemporaryDirectory() + "storage-\(UUID().uuidString)"
    path = folder + "/shop.kariz"
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The file as one of its users has it open.
  func open(
    as login: String = "sara", seed: UInt64 = 1, at now: Instant = ScratchFile.now,
    options: OpenOptions = OpenOptions()
  ) throws -> SQLiteRepository {
    try SQLiteRepository(
      opening: path, as: Actor(login: login, seed: seed), clock: .fixed(now), options: options)
  }

  /// Another program on the same file, which knows none of our rules.
  func stranger() throws -> DatabaseQueue { try DatabaseQueue(path: path) }

  /// Everything that the file holds but the journal, as text.
  func contents() throws -> [String] {
    let other = try stranger()
    let tables =
      Kind.allCases.map { "\($0.rawValue) ORDER BY id" } + ["laneTotal ORDER BY 1, 2, 3"]
      + ["planTotal ORDER BY 1, 2"]
      + ["matchKey ORDER BY 1, 2, 3", "fieldKey ORDER BY 1, 2, 3"]
      + ["lead", "account", "contact", "opportunity"].map { "\($0)Search_content ORDER BY id" }
    return try other.read { db in
      try tables.flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { "\(table): \($0)" }
      }
    }
  }
}

extension SQLiteRepository {
  func added(_ name: String, change: (inout Account) -> Void = { _ in }) throws -> Account {
    var account = Account(id: newID(Account.self))
    account.name = name
    change(&account)
    try commit(.add(account))
    return account
  }

  func addedDeal(
    _ name: String, of account: Account? = nil, worth minor: Int64 = 1000
  ) throws -> Opportunity {
    let deal = try self.deal(name, of: account, worth: minor)
    try commit(.add(deal))
    return deal
  }

  func deal(
    _ name: String, of account: Account? = nil, worth minor: Int64 = 1000
  ) throws -> Opportunity {
    var deal = Opportunity(id: newID(Opportunity.self))
    deal.name = name
    deal.account = account?.id
    deal.stage = try all(Stage.self).first?.id ?? ID(0)
    deal.amount = Amount(minor: minor)
    deal.probability = 10
    return deal
  }

  /// Commits the record as `change` leaves it.
  @discardableResult
  func edit<E: Entity>(_ entity: E, _ change: (inout E) -> Void) throws -> E {
    var after = entity
    change(&after)
    try commit(Change(.edit, [Edit(before: entity, after: after)]))
    return after
  }
}
