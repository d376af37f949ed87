import Foundation
import Testing

@testable import kariz

/// Files on the command line: in, listed, shown, out again.
@Suite struct AttachmentVerbTests {
  private let shell: Shell
  private let bytes = Data((0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 9) })

  init() throws { shell = try Shell() }

  private func written(_ name: String, _ data: Data? = nil) throws -> String {
    let file = shell.folder.appending(path: name)
    try (data ?? bytes).write(to: file)
    return file.path
  }

  private func data(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  @Test(arguments: ["lead", "account", "contact", "opportunity"])
  func whatGoesInComesOutThoughTheOriginalIsGone(_ thing: String) throws {
    let names = ["lead": "--company", "contact": "--last-name"]
    let record = try shell.add(thing, names[thing] ?? "--name", "Nova")
    let path = try written("offer.pdf")
    let added = shell.run("attach", path, "--on", record)
    try #require(added.status == 0, "\(added.messages)")
    try FileManager.default.removeItem(atPath: path)
    let listed = try shell.json("file", added.line)
    #expect(listed["size"] as? Int == bytes.count)
    #expect(listed[thing] as? String == record)
    #expect(listed["authorName"] as? String == "sara")
    let out = shell.folder.appending(path: "out.pdf").path
    #expect(shell.run("file", "extract", added.line, "--output", out).status == 0)
    #expect(try data(out) == bytes)
    let mode = try FileManager.default.attributesOfItem(atPath: out)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    // What is there is never replaced unasked.
    let again = shell.run("file", "extract", added.line, "--output", out)
    #expect(again.status == 1)
    #expect(shell.run("file", "extract", added.line, "--output", out, "--force").status == 0)
    #expect(shell.run("file", "delete", added.line).status == 0)
    #expect(shell.run("file", "count").line == "0")
    #expect(shell.run("undo").status == 0)
    #expect(shell.run("file", "extract", "name:offer.pdf", "--output", out, "--force").status == 0)
    #expect(try data(out) == bytes)
    #expect(shell.run("check").status == 0)
  }

  @Test func aCopyOfOnesOwnIsOpened() throws {
    let nova = try shell.add("account", "--name", "Nova")
    let file = shell.run("attach", try written("plan b.txt"), "--on", nova).line
    let runtime = shell.folder.appending(path: "run")
    try FileManager.default.createDirectory(at: runtime, withIntermediateDirectories: true)
    shell.environment["XDG_RUNTIME_DIR"] = runtime.path
    let seen = shell.folder.appending(path: "seen").path
    shell.environment["KARIZ_OPEN"] = "cp -p -t \(shell.folder.path)/seen"
    try FileManager.default.createDirectory(atPath: seen, withIntermediateDirectories: true)
    let answer = shell.run("file", "open", file)
    #expect(answer.status == 0, "\(answer.messages)")
    #expect(try data(seen + "/plan b.txt") == bytes)
    let mode = try FileManager.default.attributesOfItem(atPath: seen + "/plan b.txt")
    #expect(mode[.posixPermissions] as? Int == 0o600)
    shell.environment["KARIZ_OPEN"] = "no-such-program"
    #expect(shell.run("file", "open", file).messages.joined().contains("KARIZ_OPEN"))
  }

  @Test(arguments: ["link", "folder", "pipe", "nothing"])
  func onlyAFileItselfIsTaken(_ what: String) throws {
    let nova = try shell.add("account", "--name", "Nova")
    let path = shell.folder.appending(path: what).path
    switch what {
    case "link":
      try FileManager.default.createSymbolicLink(
        atPath: path, withDestinationPath: try written("secret"))
    case "folder":
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    case "pipe": mkfifo(path, 0o600)
    default: break
    }
    let answer = shell.run("attach", path, "--on", nova)
    #expect(answer.status == 1)
    #expect(answer.messages.joined().contains(path))
    #expect(shell.run("file", "count").line == "0")
  }

  @Test func allFilesAreTakenOrNone() throws {
    let nova = try shell.add("account", "--name", "Nova")
    let good = try written("offer.pdf")
    #expect(shell.run("attach", good, good + "-missing", "--on", nova).status == 1)
    #expect(shell.run("file", "count").line == "0")
    #expect(shell.run("attach", good, try written("plan.txt"), "--on", nova).status == 0)
    #expect(shell.run("file", "count").line == "2")
    #expect(shell.run("check").status == 0)
  }

  @Test func nothingIsWrittenThroughALink() throws {
    let nova = try shell.add("account", "--name", "Nova")
    let file = shell.run("attach", try written("offer.pdf"), "--on", nova).line
    let secret = try written("secret", Data("mine".utf8))
    let link = shell.folder.appending(path: "link").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: secret)
    #expect(shell.run("file", "extract", file, "--output", link, "--force").status == 1)
    #expect(try data(secret) == Data("mine".utf8))
  }
}
