import Cells
import Foundation
import Glibc
import Testing
import ViewModels

@testable import kariz

/// The whole program in a real terminal, as its user meets it.
@Suite(.serialized) struct PlayTests {
  let shell: Shell
  let deal: String
  private let board = Phrases.of(.english).board

  init() throws {
    shell = try Shell()
    deal = try shell.add("deal", "--name", "Solar audit", "--amount", "12000")
  }

  private func stage() throws -> String? { try shell.json("deal", deal)["stageName"] as? String }

  /// Opens the board, types, waits for the text and kills the program at once.
  private func play(_ keys: String, until text: String) throws {
    let play = try Play(shell)
    try play.wait(for: "Solar audit")
    try play.type(keys)
    try play.wait(for: text)
    play.program.send(SIGKILL)
    #expect(try play.end() == .killed(by: SIGKILL))
  }

  @Test func aMovedDealIsWhereTheScreenSaidThroughUndoRedoAndKills() throws {
    try play("L", until: board.moved("Solar audit", "Qualify", "Develop"))
    #expect(try stage() == "Develop")
    try play("u", until: "Undone")
    #expect(try stage() == "Qualify")
    try play("U", until: "Redone")
    #expect(try stage() == "Develop")
    #expect(shell.run("check").status == 0)
  }

  @Test func twoInstancesShowEachOthersMoves() throws {
    let sara = try Play(shell)
    let omid = try Play(shell, ["--as", "omid"])
    for play in [sara, omid] { try play.wait(for: "Solar audit") }
    let start = try #require(sara.screen.column(of: "█Solar audit"))
    try omid.type("L")
    try sara.wait("the move of the other is not seen") { screen in
      screen.column(of: "▌Solar audit").map { $0 > start + 10 } ?? false
    }
    try sara.type("lH")
    try omid.wait("the move back is not seen") { screen in
      screen.column(of: "▌Solar audit") == start
    }
  }

  @Test func theProgramStartsAndLeavesInEveryLanguage() throws {
    for language in Language.allCases {
      let play = try Play(shell, ["--lang", language.rawValue])
      try play.wait(for: "Solar audit")
      try play.type("qy")
      #expect(try play.end() == .exited(0))
      #expect(play.isGivenBack)
    }
  }

  @Test func withoutATerminalItSaysSoAndWritesNoEscapes() throws {
    let program = try PlayProgram([], at: .pipe, environment: shell.environment)
    #expect(program.printed() == "")
    #expect(try program.end() == .exited(4))
  }

  @Test(arguments: ["dumb", "", "nobody-has-this"])
  func anOddTerminalEndsInAScreenOrInLines(_ name: String) throws {
    shell.environment["TERM"] = name
    let play = try Play(shell, script: "TERM='\(name)' \"$KARIZ\"; echo status $?")
    try play.wait("neither a screen nor lines") {
      $0.text.contains("Solar audit") || $0.text.contains("1. Qualify: 1 deal")
    }
    let isLinear = play.screen.text.contains("1. Qualify")
    #expect(isLinear == !play.bytes.contains(0x1B))
    try play.type(isLinear ? "0\n1\n" : "qy")
    try play.wait(for: "status 0")
  }
}
