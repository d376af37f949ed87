import Foundation
import Glibc
import Testing
import ViewModels

@testable import kariz

/// A form outlives the program, however that ends.
@Suite(.serialized) struct DraftPlayTests {
  let shell: Shell

  init() throws {
    shell = try Shell()
    _ = try shell.add("deal", "--name", "Solar audit", "--amount", "12000")
  }

  private var files: [URL] {
    let folder = shell.folder.appending(path: ".local/state/kariz/drafts")
    return
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
      ?? []
  }

  private func start() throws -> Play {
    let play = try Play(shell)
    try play.wait(for: "Solar audit")
    return play
  }

  @Test func whatWasTypedBeforeAKillIsInItsFormAgain() throws {
    let play = try start()
    try play.type("aHalf a deal")
    try play.wait(for: "Half a deal")
    while !play.program.hasEnded, !files.contains(where: { $0.pathExtension == "json" }) {
      usleep(20_000)
    }
    play.program.send(SIGKILL)
    #expect(try play.end() == .killed(by: SIGKILL))
    let mode = try FileManager.default.attributesOfItem(atPath: try #require(files.first).path)
    #expect(mode[.posixPermissions] as? Int == 0o600)

    let next = try start()
    try next.type("a")
    try next.wait(for: "Half a deal")
    try next.wait(for: "Your draft is back.")
    try next.type("\u{13}")
    try next.wait(for: Phrases.of(.english).board.added("Half a deal", "Qualify"))
    #expect(files.isEmpty)
    try next.type("qy")
    #expect(try next.end() == .exited(0))
    #expect(shell.run("deal", "list").output.contains("Half a deal"))
  }

  @Test func anotherFileHasDraftsOfItsOwn() throws {
    let play = try start()
    try play.type("aHalf a deal\u{1B}")
    try play.wait(for: Phrases.of(.english).forms.draftKept)
    try play.type("qy")
    #expect(try play.end() == .exited(0))
    #expect(play.screen.text.contains(Phrases.of(.english).acts.draftsWait))
    shell.environment["KARIZ_FILE"] = shell.folder.appending(path: "other.db").path
    _ = try shell.add("deal", "--name", "Solar audit", "--amount", "12000")
    let other = try start()
    try other.type("a")
    try other.wait(for: Phrases.of(.english).forms.addDeal)
    #expect(!other.screen.text.contains("Half a deal"))
    other.program.send(SIGKILL)
    #expect(try other.end() == .killed(by: SIGKILL))
  }
}
