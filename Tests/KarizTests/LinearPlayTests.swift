import Foundation
import Testing
import ViewModels

@testable import kariz

/// The interface as plain lines, as a screen reader meets it.
@Suite(.serialized) struct LinearPlayTests {
  let shell: Shell
  let deal: String

  init() throws {
    shell = try Shell()
    deal = try shell.add("deal", "--name", "Solar audit", "--amount", "12000")
  }

  /// The program between two pipes: what it prints when these lines are typed.
  private func printed(_ lines: String, _ options: String = "--linear") throws -> String {
    shell.environment["PATH"] = "/usr/bin:/bin"
    shell.environment["KARIZ"] = PlayProgram.path
    try shell.beginOnTheBoard()
    let script =
      "printf '\(lines)' | \"$KARIZ\" \(options) --now 2026-11-21T16:42:00Z; echo \"status $?\""
    let program = try PlayProgram(
      ["-c", script], at: .pipe, environment: shell.environment, program: "/bin/sh")
    return program.printed()
  }

  private func stage() throws -> String? { try shell.json("deal", deal)["stageName"] as? String }

  @Test func aDealIsMovedAndUndoneThroughPipes() throws {
    let output = try printed("1\\n1\\nadvance\\n")
    #expect(output.contains("\n1. Solar audit, €12,000, none\n"), "\(output)")
    #expect(output.hasSuffix("Solar audit moved: Qualify → Develop.\nstatus 0\n"))
    #expect(try stage() == "Develop")
    _ = try printed("u\\n")
    #expect(try stage() == "Qualify")
  }

  @Test(arguments: Language.allCases) func nothingButTextComesOut(_ language: Language) throws {
    let output = try printed("1\\n1\\n0\\n0\\n0\\n1\\n", "--linear --lang \(language.rawValue)")
    #expect(output.hasSuffix("status 0\n"))
    #expect(output.contains("Solar audit"))
    #expect(output.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
  }

  @Test func aFormThatIsCutOffByTheEndOfTheInputIsADraft() throws {
    #expect(try printed("a\\nHarbour cranes\\n4200").contains("status 0"))
    #expect(try printed("a\\n").contains("Now: Harbour cranes"))
  }

  @Test func aTerminalThatPrintsLinesIsDrivenByLines() throws {
    let play = try Play(shell, script: "TERM=dumb \"$KARIZ\"; echo status $?")
    try play.wait(for: "1. Qualify: 1 deal, €12,000")
    try play.type("1\n1\nadvance\n")
    try play.wait(for: "Solar audit moved: Qualify → Develop.")
    try play.type("undo\n")
    try play.wait(for: "Undone: ")
    try play.type("0\n0\n0\n1\n")
    try play.wait(for: "status 0")
    #expect(!play.bytes.contains(0x1B))
  }
}
