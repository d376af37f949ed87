import Domain
import Foundation
import Glibc
import Testing

@testable import kariz

/// Eight writers on one file, killed at moments that nobody chose.
struct FaultWriterTests {
  /// What a writer is at: a new account, or the next number in the notes of a deal of its own.
  private enum Work {
    case add
    case count(deal: String, to: Int)
  }

  private final class Writer {
    let work: Work
    let program: PlayProgram
    let killedAt: ContinuousClock.Instant

    init(_ work: Work, _ shell: Shell, lives: Duration) throws {
      self.work = work
      let arguments =
        switch work {
        case .add: ["account", "add", "--name", "Corner Shop"]
        case .count(let deal, let number): ["opportunity", "set", deal, "--notes", "\(number)"]
        }
      program = try PlayProgram(arguments, at: .pipe, environment: shell.environment)
      killedAt = ContinuousClock.now.advanced(by: lives)
    }
  }

  /// What was said to be saved.
  private struct Acknowledged {
    var accounts: [String] = []
    /// By deal, the highest number.
    var numbers: [String: Int] = [:]
    var kills = 0
  }

  /// `KARIZ_KILLS` says how many kills; a few otherwise.
  @Test func whatWasAcknowledgedIsInTheFileHoweverTheWriterEnds() throws {
    let wanted = ProcessInfo.processInfo.environment["KARIZ_KILLS"].flatMap { Int($0) } ?? 16
    let shell = try Shell()
    let deals = try (0..<4).map { try shell.add("deal", "--name", "Deal \($0)", "--notes", "0") }
    let found = try killWriters(wanted, deals, shell)
    #expect(found.kills >= wanted)
    let accounts = try ids(shell)
    #expect(found.accounts.filter { !accounts.contains($0) } == [])
    for (deal, number) in found.numbers {
      let notes = try #require(try shell.json("deal", deal)["notes"] as? String)
      #expect(Int(notes) ?? -1 >= number)
    }
    let check = shell.run("check")
    #expect(check.status == 0, "\(check.output)")
  }

  private func ids(_ shell: Shell) throws -> Set<String> {
    let list = shell.run("account", "list", "--json", "--fields", "id", "--limit", "0")
    let rows = try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]]
    return Set((rows ?? []).compactMap { $0["id"] as? String })
  }

  private func killWriters(
    _ wanted: Int, _ deals: [String], _ shell: Shell
  ) throws -> Acknowledged {
    var chance = SeededChance(seed: 5)
    var found = Acknowledged()
    let usual = try duration { _ = try PlayProgram(["--help"], at: .pipe, environment: [:]).end() }
    var next = 0
    func newWriter() throws -> Writer {
      next += 1
      let work =
        next % 2 == 0 ? Work.add : .count(deal: deals[next / 2 % deals.count], to: next)
      let life = Double.random(in: 1...5, using: &chance)
      return try Writer(work, shell, lives: usual * life)
    }
    var writers = try (0..<8).map { _ in try newWriter() }
    while found.kills < wanted {
      let at = try firstToEnd(writers, &found)
      try settle(writers[at], &found)
      writers[at] = try newWriter()
    }
    for writer in writers { try settle(writer, &found) }
    return found
  }

  /// Waits until a writer has ended, or its time has come: then it is killed.
  private func firstToEnd(_ writers: [Writer], _ found: inout Acknowledged) throws -> Int {
    while true {
      let soonest = try #require(writers.map(\.killedAt).min())
      let wait = max(.zero, soonest - .now) / .milliseconds(1)
      var ready = writers.map { pollfd(fd: $0.program.output, events: 0, revents: 0) }
      poll(&ready, nfds_t(ready.count), Int32(wait) + 1)
      if let ended = ready.firstIndex(where: { $0.revents != 0 }) { return ended }
      guard let due = writers.firstIndex(where: { $0.killedAt <= .now }) else { continue }
      writers[due].program.send(SIGKILL)
      found.kills += 1
      return due
    }
  }

  /// Takes down what a writer that has ended, or is about to, has said.
  private func settle(_ writer: Writer, _ found: inout Acknowledged) throws {
    let printed = writer.program.printed()
    let ending = try writer.program.end()
    switch writer.work {
    case .add:
      if printed.hasSuffix("\n") {
        found.accounts.append(printed.trimmingCharacters(in: .newlines))
      }
    case .count(let deal, let number):
      guard ending == .exited(0) else { return }
      found.numbers[deal] = max(number, found.numbers[deal] ?? 0)
    }
  }

  private func duration(_ work: () throws -> Void) rethrows -> Duration {
    try ContinuousClock().measure(work)
  }
}
