import Exchange
import Foundation
import Testing

@testable import kariz

/// What goes out comes in again as it was.
struct FileExportTests {
  private static let things = [
    "users", "accounts", "contacts", "leads", "opportunities", "activities",
  ]
  private let shell: Shell

  init() throws { shell = try Shell() }

  private func path(_ name: String) -> String { shell.folder.appending(path: name).path }

  @Test(arguments: ["en", "fa", "el"])
  func exportsOfAFileMakeTheSameFileAgain(_ language: String) throws {
    let old = path("old.db")
    let new = path("new.db")
    let made = shell.run("demo", old, "--opportunities", "60", "--lang", language)
    try #require(made.status == 0, "\(made.messages)")
    _ = shell.run(
      "lead", "add", "--file", old, "--company", "=Risky", "--phones", "+30 210 1234567",
      "--notes", "  two\nlines, \"quoted\"; and – more ", "--budget", "1234.50 EUR")
    if language == "fa" { _ = shell.run("config", "set", "currency", "IRT", "--file", new) }
    var files: [String] = []
    for thing in Self.things {
      let file = path("\(thing).csv")
      try #require(shell.run("export", thing, "--file", old, "--output", file).status == 0)
      files.append(file)
    }
    let answer = shell.run(all: ["import"] + files + ["--make-missing", "--file", new])
    try #require(answer.status == 0, "\(answer.messages)")
    #expect(answer.messages == [])
    for thing in Self.things.dropFirst() {
      #expect(try rows(thing, of: new) == rows(thing, of: old), "\(thing)")
    }
    #expect(shell.run("check", "--file", new).status == 0)
  }

  /// All columns but the ids of users and stages, which each file has its own of.
  private func rows(_ thing: String, of file: String) throws -> [[String]] {
    let target = path("\(UUID().uuidString).csv")
    _ = shell.run("export", thing, "--file", file, "--output", target)
    let reader = try DelimitedReader(path: target)
    let others = ["owner", "stage", "lastOpenStage", "pipeline"]
    let columns = reader.header.indices.filter { !others.contains(reader.header[$0]) }
    var rows = [columns.map { reader.header[$0] }]
    while let row = try reader.next() { rows.append(columns.map { row[$0] }) }
    return rows
  }

  @Test func aFileThatIsThereIsKeptUnlessForced() throws {
    _ = try shell.add("account", "--name", "Acme")
    let target = path("out.csv")
    #expect(shell.run("export", "accounts", "--output", target).status == 0)
    let refused = shell.run("export", "accounts", "--output", target)
    #expect(refused.status == 1)
    #expect(refused.messages.first?.contains("--force") == true)
    #expect(shell.run("export", "accounts", "--output", target, "--force").status == 0)
  }

  @Test(arguments: [
    ("csv", "id,name,"), ("tsv", "id\tname\t"), ("json", "[\n{\"id\":"), ("jsonl", "{\"id\":"),
  ])
  func everyFormBeginsAsItShould(_ format: String, _ beginning: String) throws {
    _ = try shell.add("account", "--name", "Acme")
    let answer = shell.run("export", "accounts", "--format", format)
    #expect(answer.output.hasPrefix(beginning), "\(answer)")
  }

  @Test func allKindsTogetherSayWhatEachIs() throws {
    _ = try shell.add("account", "--name", "Acme")
    let answer = shell.run("export", "all")
    let lines = answer.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("{\"record\":\"account\"") })
    #expect(lines.contains { $0.hasPrefix("{\"record\":\"stage\"") })
    #expect(shell.run("export", "all", "--format", "csv").status == 2)
  }
}
