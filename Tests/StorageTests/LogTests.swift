import Domain
import Foundation
import Testing

@testable import Storage

/// When what the log holds is moved into the file, and by whom.
@Suite struct LogTests {
  private let file = ScratchFile()

  /// Adds large accounts in one change each until the log is long, or so many are added.
  private func fill(_ repository: SQLiteRepository, atMost limit: Int = 20) throws {
    for _ in 0..<limit where !repository.hasLongLog {
      _ = try repository.added("Nova") { $0.notes = String(repeating: "n", count: 400_000) }
    }
  }

  private var size: Int {
    get throws { try Data(contentsOf: URL(filePath: file.path)).count }
  }

  @Test func aLongLogIsMovedAfterACommit() throws {
    let repository = try file.open()
    let before = try size
    try fill(repository)
    #expect(!repository.hasLongLog)
    #expect(try size > before + 3_000_000)
  }

  @Test func itCanBeLeftToAPause() throws {
    let repository = try file.open()
    repository.leaveLog()
    let before = try size
    try fill(repository)
    #expect(repository.hasLongLog)
    #expect(try size == before)
    repository.handOverLog()
    try file.open(seed: 2).moveLog()
    #expect(!repository.hasLongLog)
    #expect(try size > before + 3_000_000)
    _ = try repository.added("Melt")
    #expect(!repository.hasLongLog)
    #expect(try repository.check().isEmpty)
  }
}
