import Domain
import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct OpeningTests {
  let file = ScratchFile()

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func aNewFileAndItsFolderAreTheOwnersAlone() throws {
    let repository = try file.open()
    let made = try withExtendedLifetime(repository) {
      try [file.path, file.path + "-wal", file.folder].map(mode)
    }
    #expect(made == [0o600, 0o600, 0o700])
  }

  @Test func aNewFileHasTheDefaultPipelineAndItsCurrency() throws {
    let repository = try file.open(options: OpenOptions(currency: .toman))
    #expect(try repository.all(Stage.self).map(\.key) == DefaultStages.rows.map(\.key))
    #expect(try repository.all(Pipeline.self).map(\.key) == ["default"])
    #expect(try repository.currency() == .toman)
    #expect(try repository.check().isEmpty)
  }

  @Test func aNewFileBearsTheSealOfTheFrozenSchema() throws {
    let seal = try file.open().read { try SchemaCheck.seal(of: $0) }
    #expect(seal == Schema1.seal)
  }

  @Test func openingAgainChangesNothing() throws {
    let head = try file.open().head()
    #expect(try file.open().head() == head)
  }

  @Test func everySettingReadsBack() throws {
    let repository = try file.open(options: OpenOptions(patience: .hasty))
    let found = try repository.read { db in
      try ["synchronous", "busy_timeout", "journal_mode"].map { name in
        try DatabaseValue.fetchOne(db, sql: "PRAGMA \(name)")
      }
    }
    #expect(found == [2.databaseValue, 300.databaseValue, "wal".databaseValue])
  }

  @Test(arguments: Kind.allCases)
  func theColumnsOfAKindAreItsProperties(_ kind: Kind) throws {
    let repository = try file.open()
    let columns = try repository.read { db in
      try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info('\(kind.rawValue)')")
    }
    let own = (kind.properties + kind.schema.kept).map(\.column)
    #expect(columns == own + Kept.names(kind).map(\.column) + ["batch"])
  }

  @Test func aFolderIsNoFile() throws {
    try FileManager.default.createDirectory(
      atPath: file.path, withIntermediateDirectories: true)
    #expect(throws: RepositoryError.isFolder(path: file.path)) { try file.open() }
  }

  @Test func aLinkToNothingIsRefused() throws {
    try FileManager.default.createDirectory(
      atPath: file.folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: file.path, withDestinationPath: file.folder + "/nowhere")
    #expect(throws: RepositoryError.self) { try file.open() }
    #expect(!FileManager.default.fileExists(atPath: file.folder + "/nowhere"))
  }

  @Test func textIsNotADatabase() throws {
    try FileManager.default.createDirectory(
      atPath: file.folder, withIntermediateDirectories: true)
    let text = String(repeating: "a letter to a friend\n", count: 100)
    try text.write(toFile: file.path, atomically: false, encoding: .utf8)
    #expect(throws: RepositoryError.notOurs(path: file.path, what: "not a database")) {
      try file.open()
    }
    #expect(try String(contentsOfFile: file.path, encoding: .utf8) == text)
  }

  @Test func anEmptyFileIsFilled() throws {
    try FileManager.default.createDirectory(
      atPath: file.folder, withIntermediateDirectories: true)
    #expect(FileManager.default.createFile(atPath: file.path, contents: Data()))
    #expect(try file.open().all(Stage.self).count == DefaultStages.rows.count)
  }

  @Test func anotherProgramsDatabaseStaysAsItIs() throws {
    try FileManager.default.createDirectory(
      atPath: file.folder, withIntermediateDirectories: true)
    let other = try file.stranger()
    try other.write { try $0.execute(sql: "CREATE TABLE bookmark(id INTEGER)") }
    try other.close()
    let before = FileManager.default.contents(atPath: file.path)
    let told = RepositoryError.notOurs(path: file.path, what: "another program's database")
    #expect(throws: told) { try file.open() }
    #expect(FileManager.default.contents(atPath: file.path) == before)
  }

  @Test func aNewerFileSaysWhichVersionItNeeds() throws {
    _ = try file.open()
    try file.stranger().writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 7") }
    #expect(throws: RepositoryError.newer(path: file.path, version: 7)) { try file.open() }
  }

  @Test(arguments: [
    "CREATE TRIGGER spy AFTER INSERT ON lead BEGIN DELETE FROM note; END",
    "CREATE VIEW lane AS SELECT 1", "DROP INDEX leadName",
  ])
  func aSchemaThatIsNotOursIsRefused(_ sql: String) throws {
    _ = try file.open()
    try file.stranger().writeWithoutTransaction { try $0.execute(sql: sql) }
    #expect(throws: RepositoryError.self) { try file.open() }
  }

  @Test func nothingIsMadeWhenNothingMayBeMade() {
    #expect(throws: RepositoryError.self) { try file.open(options: OpenOptions(makesFile: false)) }
    #expect(!FileManager.default.fileExists(atPath: file.path))
  }

  @Test func whoOnlyReadsChangesNothing() throws {
    let account = try file.open().added("Dana")
    let reader = try file.open(options: OpenOptions(isReadOnly: true))
    #expect(try reader.find(account.id)?.name == "Dana")
    #expect(throws: RepositoryError.readOnly(path: file.path)) { try reader.added("Omid") }
  }

  @Test func aFileThatWasReplacedTakesNoChange() throws {
    let repository = try file.open()
    _ = try repository.added("Dana")
    try FileManager.default.moveItem(atPath: file.path, toPath: file.path + ".old")
    #expect(throws: RepositoryError.replaced(path: file.path)) { try repository.added("Omid") }
    #expect(FileManager.default.createFile(atPath: file.path, contents: Data()))
    #expect(throws: RepositoryError.replaced(path: file.path)) { try repository.added("Omid") }
  }

  @Test func anAnswerThatTakesTooLongGivesUp() throws {
    let repository = try file.open()
    let endless =
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    #expect(throws: RepositoryError.tooSlow) {
      try repository.hurried(5) { try repository.read { try Int.fetchOne($0, sql: endless) } }
    }
    #expect(try repository.added("Dana").name == "Dana")
  }

  @Test func theChangesOfOthersAreSeenOnce() throws {
    let mine = try file.open()
    let theirs = try file.open(as: "omid", seed: 2)
    _ = try mine.added("Dana")
    #expect(try !mine.othersHaveWritten())
    _ = try theirs.added("Rad")
    #expect(try mine.othersHaveWritten())
    #expect(try !mine.othersHaveWritten())
  }

  @Test func theLogIsMovedIntoTheFileBeforeItGrowsLarge() throws {
    let repository = try file.open()
    let text = String(repeating: "x", count: 900_000)
    for _ in 0..<12 {
      _ = try repository.added("Dana") { $0.notes = text }
    }
    let log = try #require(try Status(of: file.path + "-wal"))
    #expect(log.size < 9_000_000)
  }
}
