import Domain
import GRDB
import Testing

@testable import Storage

private typealias Attachment = Domain.Attachment

/// Files that lie with records, their bytes inside the one file.
@Suite struct ContentTests {
  private let file = ScratchFile()

  private func pieces(_ bytes: [UInt8], of size: Int = 1000) -> BytePieces {
    { take in
      for start in stride(from: 0, to: bytes.count, by: size) {
        try take(bytes[start..<min(start + size, bytes.count)])
      }
    }
  }

  private func attached(
    _ bytes: [UInt8], to account: Account, in repository: SQLiteRepository
  ) throws -> Attachment {
    var file = Attachment(id: repository.newID(Attachment.self)).on(Reference(account.id))
    file.name = "offer.pdf"
    return try repository.attach(file, pieces(bytes))
  }

  private func read(_ file: Attachment, in repository: SQLiteRepository) throws -> [UInt8] {
    var all: [UInt8] = []
    try repository.readContent(of: file) { all += $0 }
    return all
  }

  private func rows(_ table: String) throws -> Int {
    try file.stranger().read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? 0 }
  }

  @Test(arguments: [0, 1, 999, 262_144, 262_145, 1_000_003])
  func bytesComeBackAsTheyWere(_ count: Int) throws {
    let repository = try file.open()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    let kept = try attached(bytes, to: try repository.added("Acme"), in: repository)
    #expect(kept.size == Int64(count))
    #expect(try read(kept, in: repository) == bytes)
    #expect(try repository.check() == [])
  }

  @Test func whatHoldsTheSameIsKeptOnceAndStaysWhileUndoMayBringItBack() throws {
    let repository = try file.open()
    let (acme, bolt) = (try repository.added("Acme"), try repository.added("Bolt"))
    let bytes = Array("hello".utf8)
    let first = try attached(bytes, to: acme, in: repository)
    let second = try attached(bytes, to: bolt, in: repository)
    #expect(first.hash == second.hash)
    #expect(first.hash == "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824")
    #expect(try rows("content") == 1)
    #expect(try repository.undo()?.act == .add)
    #expect(try rows("attachment") == 1)
    _ = try repository.redo()
    #expect(try read(second, in: repository) == bytes)
  }

  @Test func aRecordTakesItsFilesAlongAndTheyComeBackWithIt() throws {
    let repository = try file.open()
    let acme = try repository.added("Acme")
    let kept = try attached([1, 2, 3], to: acme, in: repository)
    try repository.commit(repository.deletion(of: [Reference(acme.id)]))
    #expect(try rows("attachment") == 0)
    _ = try repository.undo()
    #expect(try read(kept, in: repository) == [1, 2, 3])
    let card = try #require(try repository.customerCard(Reference(acme.id)))
    #expect(card.files == [kept])
    let story = try repository.timeline(of: Reference(acme.id), before: nil, limit: 50)
    let told = story.filter { item in
      if case .entry(let entry) = item {
        entry.act == .add && entry.touches.first?.title == "offer.pdf"
      } else {
        false
      }
    }
    #expect(told.count == 1)
  }

  @Test func bytesThatNobodyNamesGoOnceNobodyMayWantThemBack() throws {
    let repository = try file.open()
    let acme = try repository.added("Acme")
    let kept = try attached([1, 2, 3], to: acme, in: repository)
    try repository.repair()
    #expect(try rows("content") == 1)
    try repository.commit(Change(.delete, [Edit(before: kept, after: nil)]))
    try repository.repair()
    #expect(try rows("content") == 1, "undo may bring it back")
    let later = try file.open(at: ScratchFile.now.adding(minutes: 31 * 1440))
    try later.repair()
    #expect(try rows("content") == 0)
  }

  @Test func whatIsTooLargeOrChangesMeanwhileLeavesNothing() throws {
    let repository = try file.open()
    let acme = try repository.added("Acme")
    let target = Attachment(id: repository.newID(Attachment.self)).on(Reference(acme.id))
    let block = [UInt8](repeating: 7, count: 1_000_000)
    #expect(throws: AttachmentRefusal.tooLarge) {
      try repository.attach(target) { take in for _ in 0...100 { try take(block[...]) } }
    }
    var turn: UInt8 = 0
    #expect(throws: AttachmentRefusal.changedMeanwhile) {
      try repository.attach(target) { take in
        turn += 1
        try take([turn][...])
      }
    }
    #expect(try rows("content") == 0)
    #expect(try rows("attachment") == 0)
  }

  @Test func bytesThatWereTamperedWithAreToldOf() throws {
    let repository = try file.open()
    let kept = try attached([1, 2, 3], to: try repository.added("Acme"), in: repository)
    try file.stranger().write { try $0.execute(sql: "UPDATE content SET bytes = x'010204'") }
    #expect(throws: AttachmentRefusal.damaged("offer.pdf")) { try read(kept, in: repository) }
    #expect(try repository.check().count == 1)
  }
}
