import Cells
import Foundation
import Testing

@testable import kariz

/// The first minute with the built program.
@Suite(.serialized) struct FirstRunPlayTests {
  private let shell: Shell
  private let home: URL

  init() throws {
    shell = try Shell()
    shell.environment["KARIZ_FILE"] = nil
    home = shell.folder
    try FileManager.default.createDirectory(
      at: home.appending(path: ".config"), withIntermediateDirectories: true)
  }

  @Test func somebodyNewIsAskedAndNobodyElse() throws {
    let first = try Play(shell)
    try first.wait(for: "Welcome to Kariz")
    try first.type("2")
    try first.wait("Persian is not spoken") { !$0.text.contains("Welcome") }
    try first.type("\u{1B}")
    try first.wait(for: "g s")
    try first.type("\u{11}")
    let settings = home.appending(path: ".config/kariz/config.toml")
    let kept = try String(contentsOf: settings, encoding: .utf8)
    #expect(kept == "language = \"fa\"\ncalendar = \"jalali\"\n")
    try FileManager.default.removeItem(at: settings)
    let second = try Play(shell)
    try second.wait(for: "Pipeline")
    #expect(!String(decoding: second.bytes, as: UTF8.self).contains("Welcome"), "a file is there")
  }

  @Test func whoLeavesAtTheFirstQuestionIsAskedAgain() throws {
    for _ in 1...2 {
      let play = try Play(shell)
      try play.wait(for: "Welcome to Kariz")
      try play.type("\u{11}")
      #expect(try play.end() == .exited(0))
    }
    let third = try Play(shell)
    try third.wait(for: "Welcome to Kariz")
    try third.type("\u{1B}")
    try third.wait(for: "g s")
    try third.type("\u{11}")
    #expect(try third.end() == .exited(0))
    let fourth = try Play(shell)
    try fourth.wait(for: "Pipeline")
    #expect(!String(decoding: fourth.bytes, as: UTF8.self).contains("Welcome"))
  }

  @Test func aNamedFileIsOpenedWithoutQuestions() throws {
    let play = try Play(shell, ["--file", home.appending(path: "named.db").path])
    try play.wait(for: "Pipeline")
    #expect(!String(decoding: play.bytes, as: UTF8.self).contains("Welcome"))
  }

  @Test func madeUpDataIsAFileOfItsOwnWithTheTour() throws {
    let play = try Play(shell)
    try play.wait(for: "Welcome to Kariz")
    try play.type("\r\r\r2")
    try play.wait(for: "Take the tour")
    try play.type("\r")
    try play.wait(for: "Esc leaves the tour")
  }
}

struct KnownTerminalsTests {
  @Test(arguments: [
    (["TERM": "xterm-256color"], "xterm-256color"),
    (["TERM": "xterm-256color", "VTE_VERSION": "7600"], "vte"),
    (["TERM": "xterm-kitty", "KITTY_WINDOW_ID": "1"], "kitty"),
    (["TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"], "WezTerm"),
    (
      ["TERM": "tmux-256color", "TERM_PROGRAM": "tmux", "TMUX": "/x", "VTE_VERSION": "1"],
      "vte+tmux"
    ),
    (["TERM": "screen", "STY": "1.pts"], "screen+screen"),
  ])
  func aTerminalAndItsMultiplexerHaveAName(_ environment: [String: String], _ name: String) {
    #expect(KnownTerminals.name(environment) == name)
  }

  @Test func whatWasChosenIsKeptForEachTerminal() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    func terminal(_ name: String) -> KnownTerminals {
      KnownTerminals(["XDG_STATE_HOME": folder, "TERM": name])
    }
    #expect(terminal("foot").mode == nil)
    try terminal("foot").keep(.runs)
    try terminal("st-256color").keep(.off)
    try terminal("foot").keep(.words)
    #expect(terminal("foot").mode == .words && terminal("st-256color").mode == .off)
    #expect(terminal("xterm").mode == nil)
  }
}
