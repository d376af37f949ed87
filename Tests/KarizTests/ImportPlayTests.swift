import Foundation
import Testing

@testable import kariz

/// An import from the interface, which goes on beside it.
@Suite(.serialized) struct ImportPlayTests {
  let shell: Shell

  init() throws {
    shell = try Shell()
    _ = try shell.add("deal", "--name", "Solar audit")
  }

  private func file(_ rows: Int) throws -> String {
    let path = shell.folder.appending(path: "people.csv").path
    let lines = (0..<rows).map { "Company \($0),Athens\n" }
    try ("name,address.city\n" + lines.joined()).write(
      toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test func aFileIsImportedAndUndoneByAKey() throws {
    let path = try file(700)
    let play = try Play(shell)
    try play.wait(for: "Solar audit")
    try play.type("gi\(path)\t\u{1B}[C\u{13}")
    try play.wait(for: "700 new")
    #expect(shell.run("account", "count").line == "700")
    try play.type("gj")
    try play.wait(for: "Import of people.csv")
    try play.type("qu")
    try play.wait(for: "Undone")
    #expect(shell.run("account", "count").line == "0")
    #expect(shell.run("check").status == 0)
  }

  @Test func aStoppedImportLeavesNothing() throws {
    let path = try file(150_000)
    let play = try Play(shell)
    try play.wait(for: "Solar audit")
    try play.type("gi\(path)\t\u{1B}[C\u{13}")
    try play.wait(for: "The import goes on")
    try play.type("\u{3}")
    try play.wait(for: "Nothing of it stays")
    #expect(shell.run("account", "count").line == "0")
    #expect(shell.run("check").status == 0)
  }

  @Test func thePlainLinesImportToo() throws {
    let path = try file(40)
    shell.environment["PATH"] = "/usr/bin:/bin"
    shell.environment["KARIZ"] = PlayProgram.path
    let script = "printf 'g i\\n\(path)\\n2\\n\\n1\\n' | \"$KARIZ\" --linear"
    let program = try PlayProgram(
      ["-c", script], at: .pipe, environment: shell.environment, program: "/bin/sh")
    #expect(program.printed().contains("40 new"))
    #expect(shell.run("account", "count").line == "40")
  }
}
