import Foundation
import Testing

@testable import kariz

/// The person's own editor gets the terminal, and gives it back.
@Suite(.serialized) struct OutsidePlayTests {
  let shell: Shell
  let deal: String

  init() throws {
    shell = try Shell()
    deal = try shell.add("deal", "--name", "Solar audit", "--notes", "First talk")
  }

  private var drafts: String { Paths(shell.environment).drafts }

  private func texts() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: drafts).filter { $0.hasPrefix("text-") }
  }

  /// An editor that says who can read its file, and writes.
  private func nameEditor(ending status: Int) throws {
    let path = shell.folder.appending(path: "editor").path
    let script = """
      #!/bin/sh
      stat -c %a "$1" > "$HOME/mode"
      cat "$1" > "$HOME/before"
      printf 'They want panels\\nby spring\\n' > "$1"
      exit \(status)
      """
    try script.write(toFile: path, atomically: true, encoding: .utf8)
    chmod(path, 0o700)
    shell.environment["EDITOR"] = path
  }

  private func written(_ name: String) throws -> String {
    try String(contentsOf: shell.folder.appending(path: name), encoding: .utf8)
  }

  @Test func notesAreEditedAndTheScreenIsBack() throws {
    try nameEditor(ending: 0)
    let play = try Play(shell)
    try play.wait(for: "Solar audit")
    try play.type("E")
    try play.wait(for: "Solar audit saved.")
    #expect(try written("mode") == "600\n" && written("before") == "First talk\n")
    #expect(try texts().isEmpty)
    #expect(try shell.json("deal", deal)["notes"] as? String == "They want panels\nby spring")
    try play.type("u")
    try play.wait(for: "Undone")
    try play.type("qy")
    #expect(try play.end() == .exited(0))
    #expect(play.isGivenBack)
  }

  @Test func theTextOfAnEditorThatFailsIsKept() throws {
    try nameEditor(ending: 1)
    let play = try Play(shell)
    try play.wait(for: "Solar audit")
    try play.type("E")
    try play.wait(for: "The editor ended with an error")
    #expect(try shell.json("deal", deal)["notes"] as? String == "First talk")
    let kept = try #require(try texts().first)
    #expect(
      try String(contentsOfFile: "\(drafts)/\(kept)", encoding: .utf8)
        == "They want panels\nby spring\n")
  }

  @Test func aLongListGoesThroughThePager() throws {
    shell.environment["PAGER"] = "sed 's/^/> /'"
    let play = try Play(shell, script: "\"$KARIZ\" deal list; echo status $?")
    try play.wait(for: "status 0")
    #expect(
      play.screen.text.contains("> Solar audit") || play.screen.rows.contains { $0.hasPrefix("> ") }
    )
  }
}
