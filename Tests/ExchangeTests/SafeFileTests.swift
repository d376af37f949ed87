import Foundation
import Testing

@testable import Exchange

@Suite struct SafeFileTests {
  private let folder: Folder
  private var path: String { folder.path + "/export.csv" }

  init() throws { folder = try Folder() }

  private func write(_ text: String, force: Bool = false) throws {
    let file = try SafeFile(path, force: force)
    try file.write(Array(text.utf8)[...])
    try file.commit()
  }

  @Test func aFileAppearsWholeAndOnlyForItsOwner() throws {
    try write("a,b\n")
    #expect(try bytes(at: path) == Array("a,b\n".utf8))
    #expect(try folder.names == ["export.csv"])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func nothingRemainsWithoutACommit() throws {
    func giveUp() throws { try SafeFile(path).write([1, 2, 3]) }
    try giveUp()
    #expect(try folder.names == [])
  }

  @Test func anExistingFileIsKeptUnlessForced() throws {
    try write("old")
    #expect(throws: SafeFile.Failure.exists(path: path)) { try write("new") }
    #expect(try bytes(at: path) == Array("old".utf8))
    try write("new", force: true)
    #expect(try bytes(at: path) == Array("new".utf8))
    #expect(try folder.names == ["export.csv"])
  }

  @Test func aFileThatAppearsMeanwhileIsKept() throws {
    let file = try SafeFile(path)
    try file.write([1])
    _ = try folder.file("theirs".utf8, named: "export.csv")
    #expect(throws: SafeFile.Failure.exists(path: path)) { try file.commit() }
    #expect(try bytes(at: path) == Array("theirs".utf8))
  }

  @Test(arguments: [true, false])
  func nothingIsWrittenThroughALink(force: Bool) throws {
    let target = try folder.file("precious".utf8, named: "target")
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    #expect(throws: SafeFile.Failure.notAFile(path: path)) { try write("x", force: force) }
    #expect(try bytes(at: target) == Array("precious".utf8))
  }

  @Test func aFolderThatIsMissingIsAnError() {
    let path = folder.path + "/none/export.csv"
    #expect(throws: SafeFile.Failure.failed(path: path, code: 2)) { try SafeFile(path) }
  }
}
