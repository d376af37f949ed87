import Cells
import Domain
import Foundation
import Glibc
import Testing
import ViewModels

@testable import Storage
@testable import kariz

/// The ends that nobody plans: signals, a closed window, storms of sizes and of keys.
@Suite(.serialized) struct FaultTests {
  let shell: Shell

  init() throws {
    shell = try Shell()
    for name in ["Solar audit", "Cold chain", "Loom control"] {
      _ = try shell.add("deal", "--name", name, "--amount", "12000")
    }
  }

  private func start(_ arguments: [String] = [], size: Size = Size(120, 40)) throws -> Play {
    let play = try Play(shell, arguments, size: size)
    try play.wait(for: "Loom control")
    return play
  }

  private var drafts: [String] {
    let folder = shell.folder.appending(path: ".local/state/kariz/drafts").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.compactMap { try? String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func whoeverIsAskedToEndKeepsWhatWasTypedAndGivesTheTerminalBack(_ signal: Int32) throws {
    let play = try start()
    try play.type("aHalf a deal")
    try play.wait(for: "Half a deal")
    play.program.send(signal)
    #expect(try play.end() == .exited(0))
    #expect(play.isGivenBack)
    #expect(drafts.contains { $0.contains("Half a deal") })
    #expect(shell.run("check").status == 0)
  }

  // MARK: While another writes

  private func whileAnotherWrites(_ body: () throws -> Void) throws {
    let path = try #require(shell.environment["KARIZ_FILE"])
    let other = try SQLiteRepository(
      opening: path, as: Actor(login: "omid", seed: 9), clock: .fixed(Instant(milliseconds: 0)))
    try other.write { _ in try body() }
  }

  private func isMoved() throws -> Bool {
    let list = shell.run("deal", "list", "--fields", "stageName", "--plain")
    return list.output.contains("Develop")
  }

  @Test func whoLeavesWhileAnotherWritesIsGoneOnceTheMoveIsSaved() throws {
    let play = try start()
    try whileAnotherWrites {
      try play.type("L")
      try play.wait(for: Phrases.of(.english).frame.waiting)
      try play.type("\u{11}")
      try play.wait(for: Phrases.of(.english).frame.leavesOnceSaved)
    }
    #expect(try play.end() == .exited(0))
    #expect(try isMoved() && drafts.isEmpty)
  }

  @Test func aMoveThatCannotBeSavedBeforeTheEndIsKept() throws {
    let play = try start()
    try whileAnotherWrites {
      try play.type("L")
      try play.wait(for: Phrases.of(.english).frame.waiting)
      play.program.send(SIGTERM)
      #expect(try play.end() == .exited(0))
    }
    #expect(play.isGivenBack)
    #expect(drafts.contains { $0.contains("Develop") })
    #expect(try !isMoved())
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL, SIGTRAP])
  func aFaultGivesTheTerminalBackAndIsStillAFault(_ signal: Int32) throws {
    let play = try start()
    play.program.send(signal)
    #expect(try play.end() == .killed(by: signal))
    #expect(play.isGivenBack)
    #expect(shell.run("check").status == 0)
  }

  @Test func anInterruptFromOutsideIsNotDeath() throws {
    let play = try start()
    play.program.send(SIGINT)
    try play.type("?")
    try play.wait(for: Phrases.of(.english).help.title)
    play.program.send(SIGTERM)
    #expect(try play.end() == .exited(0))
  }

  @Test func aClosedWindowEndsTheProgram() throws {
    let play = try start()
    play.hangUp()
    #expect(try play.program.end(within: 10_000) == .exited(0))
    #expect(shell.run("check").status == 0)
  }

  @Test func itStopsAndGoesOnAsAJobOfItsShell() throws {
    let play = try Play(
      shell, script: "set -m; \"$KARIZ\"; echo it has stopped; fg >/dev/null; echo it is over")
    try play.wait(for: "Loom control")
    try play.type("\u{1A}")
    try play.wait(for: "it has stopped")
    try play.wait(for: "Loom control")
    try play.type("L")
    try play.wait(for: "Develop")
    try play.type("qy")
    try play.wait(for: "it is over")
    #expect(try play.end() == .exited(0))
    #expect(play.isGivenBack)
  }

  @Test func aStormOfSizesLeavesTheScreenAsItShouldBe() throws {
    let play = try start()
    var chance = SeededChance(seed: 7)
    for round in 0..<80 {
      let side = { (chance: inout SeededChance) in Int.random(in: 1...500, using: &chance) }
      let size = [Size(1, 1), Size(500, 500), Size(side(&chance), side(&chance))]
      play.resize(size[Int.random(in: 0..<3, using: &chance)])
      guard round % 20 == 19 else { continue }
      play.resize(Size(80, 24))
      try play.wait(for: "Loom control")
    }
    play.program.send(SIGTERM)
    #expect(try play.end() == .exited(0))
    #expect(play.isGivenBack)
  }

  /// `KARIZ_SOAK` says how many keys; some thousands are pressed otherwise.
  @Test func randomKeysLeaveASaneTerminalAndASoundFile() throws {
    let count = ProcessInfo.processInfo.environment["KARIZ_SOAK"].flatMap { Int($0) } ?? 2500
    var chance = SeededChance(seed: 11)
    var play = try start()
    for _ in 0..<(count + 99) / 100 {
      try play.type((0..<100).flatMap { _ in FaultKeys.any(&chance) })
      guard !isThere(play) else { continue }
      #expect(try play.end() == .exited(0))
      #expect(play.isGivenBack)
      play = try Play(shell, ["--lang", ["en", "fa", "el"].randomElement(using: &chance) ?? "en"])
      try play.wait("nothing is drawn") { $0.writtenRows > 1 }
    }
    if isThere(play) { play.program.send(SIGTERM) }
    #expect(try play.end() == .exited(0))
    #expect(play.isGivenBack)
    #expect(shell.run("check").status == 0)
  }

  /// Whether it has handled all that was typed and still draws: it says when its window is too small.
  private func isThere(_ play: Play) -> Bool {
    play.resize(Size(30, 8))
    guard play.sees({ $0.writtenRows == 1 }) else { return false }
    play.resize(Size(100, 30))
    return play.sees { $0.writtenRows > 1 }
  }
}
