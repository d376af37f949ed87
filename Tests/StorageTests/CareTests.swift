import Domain
import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct CareTests {
  let file = ScratchFile()

  private func tamper(_ sql: String) throws {
    let triggers = Schema1.statements.filter { $0.hasPrefix("CREATE TRIGGER") }
    try file.stranger().writeWithoutTransaction { db in
      for name in ["KeepsWords", "KeepsRows", "KeepsTouchWords", "KeepsTouches"] {
        try db.execute(sql: "DROP TRIGGER journal\(name)")
      }
      try db.execute(sql: sql)
      for trigger in triggers { try db.execute(sql: trigger) }
    }
  }

  @Test(arguments: [
    "UPDATE journal SET payload = replace(payload, 'Dana', 'Donald') WHERE sequence = 3",
    "UPDATE journal SET user = 12 WHERE sequence = 3",
    "UPDATE journal SET reason = 'because' WHERE sequence = 3",
    "UPDATE journal SET at = at + 1 WHERE sequence = 3",
    "DELETE FROM journal WHERE sequence = 3",
  ])
  func theChainShowsWhatWasTamperedWith(_ sql: String) throws {
    let repository = try file.open()
    _ = try repository.added("Dana")
    _ = try repository.added("Rad")
    #expect(try repository.check() == [])
    try tamper(sql)
    let found = try file.open().check()
    #expect(found == [.chainBroken(sequence: sql.hasPrefix("DELETE") ? 4 : 3)])
  }

  @Test(arguments: [
    "UPDATE journal SET user = 1", "DELETE FROM journal", "DELETE FROM journalTouch",
  ])
  func theJournalRefusesToForget(_ sql: String) throws {
    _ = try file.open().added("Dana")
    #expect(throws: DatabaseError.self) {
      try file.stranger().write { try $0.execute(sql: sql) }
    }
  }

  @Test(arguments: [
    "UPDATE laneTotal SET sum = sum + 1", "UPDATE account SET openCount = 9",
    "UPDATE account SET nameKey = 'x'", "UPDATE opportunity SET weighted = 1",
    "UPDATE opportunity SET nextStep = 12", "DELETE FROM accountSearch",
    "INSERT INTO leadSearch(rowid, text) VALUES (12, 'nobody')",
    "UPDATE opportunity SET lastTouchAt = 1", "UPDATE planTotal SET done = done + 1",
  ])
  func repairBuildsAnewWhatIsOutOfStep(_ sql: String) throws {
    let repository = try file.open()
    _ = try repository.addedDeal("Press", of: try repository.added("Dana"))
    var task = Activity(id: repository.newID(Activity.self))
    task.due = .day(repository.clock.today)
    try repository.commit(.add(task))
    try file.stranger().write { try $0.execute(sql: sql) }
    #expect(try !repository.check().isEmpty)
    try repository.repair()
    #expect(try repository.check() == [])
  }

  @Test func aFileThatOthersMayReadIsTold() throws {
    let repository = try file.open()
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
    #expect(try repository.check() == [.tooOpen(path: file.path, mode: 0o644, isFolder: false)])
  }

  @Test func aBackupHoldsWhatTheFileHeld() throws {
    let repository = try file.open()
    _ = try repository.addedDeal("Press", of: try repository.added("Dana"))
    let copy = file.folder + "/copy.kariz"
    try repository.backup(to: copy)
    _ = try repository.added("Rad")
    #expect(try Status(of: copy)?.mode == 0o600)
    #expect(try Status(of: copy + ".partial") == nil)
    #expect(throws: RepositoryError.self) { try repository.backup(to: copy) }
    let opened = try SQLiteRepository(
      opening: copy, as: Actor(login: "sara", seed: 1), clock: repository.clock)
    #expect(try opened.all(Account.self).map(\.name) == ["Dana"])
    #expect(try opened.check() == [])
  }

  @Test func restoringBringsBackAndKeepsWhatWasThere() throws {
    let repository = try file.open()
    _ = try repository.added("Dana")
    let (contents, copy) = (try file.contents(), file.folder + "/copy.kariz")
    try repository.backup(to: copy)
    _ = try repository.added("Rad")
    let kept = try SQLiteRepository.restore(from: copy, to: file.path, clock: repository.clock)
    #expect(try file.contents() == contents)
    // Whoever had the file open goes on with it.
    #expect(try repository.othersHaveWritten())
    #expect(try repository.all(Account.self).map(\.name) == ["Dana"])
    _ = try repository.added("Omid")
    #expect(try repository.check() == [])
    let former = try SQLiteRepository(
      opening: try #require(kept), as: Actor(login: "sara", seed: 1), clock: repository.clock)
    #expect(try former.all(Account.self).count == 2)
  }

  @Test func aDamagedBackupIsNotRestored() throws {
    let repository = try file.open()
    for number in 0..<50 { _ = try repository.added("Company \(number)") }
    let copy = file.folder + "/copy.kariz"
    try repository.backup(to: copy)
    let handle = try #require(FileHandle(forUpdatingAtPath: copy))
    try handle.seek(toOffset: 5 * 4096)
    try handle.write(contentsOf: Data(repeating: 0xAB, count: 200 * 4096))
    try handle.close()
    #expect(throws: (any Error).self) {
      try SQLiteRepository.restore(from: copy, to: file.path, clock: repository.clock)
    }
    #expect(try repository.check() == [])
  }
}
