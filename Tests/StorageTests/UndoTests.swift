import Domain
import Testing

@testable import Storage

@Suite struct UndoTests {
  let file = ScratchFile()

  @Test(arguments: UInt64(1)...4)
  func anyChangesAndThenTheirInversesLeaveTheRowsEqual(seed: UInt64) throws {
    let repository = try file.open(seed: seed)
    var changes = RandomChanges(on: repository, seed: seed)
    _ = try repository.added("Dana")
    var pictures = [try file.contents()]
    while pictures.count < 30 {
      do {
        let change = try changes.next()
        guard !change.isEmpty else { continue }
        try repository.commit(change)
        pictures.append(try file.contents())
      } catch RepositoryError.inUse, RepositoryError.refused {
        // One of its edits deletes what another one links to.
      }
    }
    #expect(try repository.check() == [])
    for picture in pictures.dropLast().reversed() {
      #expect(try repository.undo() != nil)
      #expect(try file.contents() == picture)
    }
    for picture in pictures.dropFirst() {
      #expect(try repository.redo() != nil)
      #expect(try file.contents() == picture)
    }
    #expect(try repository.redo() == nil)
    #expect(try repository.check() == [])
  }

  @Test func undoAndRedoOutliveTheRun() throws {
    let account = try file.open().added("Dana")
    #expect(try file.open(seed: 2).undo()?.act == .add)
    #expect(try file.open(seed: 3).find(account.id) == nil)
    #expect(try file.open(seed: 4).redo()?.act == .add)
    #expect(try file.open(seed: 5).find(account.id) == account)
  }

  @Test func redoEndsWithTheNextChange() throws {
    let repository = try file.open()
    _ = try repository.added("Dana")
    _ = try repository.undo()
    _ = try repository.added("Rad")
    #expect(try repository.redo() == nil)
  }

  @Test func undoTakesOnlyOnesOwnChanges() throws {
    let mine = try file.open()
    let theirs = try file.open(as: "omid", seed: 2)
    let account = try mine.added("Dana")
    let other = try theirs.added("Rad")
    #expect(try mine.undo()?.touches.map(\.reference) == [Reference(account.id)])
    #expect(try mine.undo() == nil)
    #expect(try mine.find(other.id) == other)
  }

  @Test func undoOfAFieldThatOthersChangedIsAConflict() throws {
    let mine = try file.open()
    let theirs = try file.open(as: "omid", seed: 2)
    let account = try mine.added("Dana")
    let renamed = try mine.edit(account) { $0.name = "Dana Ltd" }
    try theirs.edit(renamed) { $0.name = "Dana & Co" }
    #expect(throws: Conflict.self) { try mine.undo() }
    #expect(try mine.find(account.id)?.name == "Dana & Co")
  }

  @Test func undoIsANewEntryThatNamesWhatItTakesBack() throws {
    let repository = try file.open()
    _ = try repository.added("Dana")
    let entry = try #require(try repository.undo())
    let newest = try #require(try repository.log(of: nil, before: nil, limit: 1).first)
    #expect(newest.nature == .undo)
    #expect(newest.reverses == entry.sequence)
    #expect(newest.touches.map(\.isDeletion) == [true])
  }
}
