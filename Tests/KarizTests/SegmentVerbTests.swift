import Foundation
import Testing

@testable import kariz

@Suite struct SegmentVerbTests {
  private func rows(_ shell: Shell, _ arguments: String...) throws -> [[String: Any]] {
    let answer = shell.run(all: arguments + ["--json", "--now", "2026-11-21T16:42:00Z"])
    try #require(answer.status == 0, "\(answer.messages)")
    let rows = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
    return try #require(rows as? [[String: Any]])
  }

  @Test func aSegmentIsMadeChangedAndTakenAway() throws {
    let shell = try Shell()
    let account = try shell.add("account", "--name", "Nova", "--tags", "key")
    let made = shell.run(
      "segment", "add", "Key", "--rule", "#key", "--contact-interval", "30", "--discount-cap", "15")
    #expect(made.status == 0 && made.line == "Key", "\(made.messages)")
    #expect(shell.run("segment", "set", "name:Key", "--discount-cap", "15").status == 0)
    let row = try #require(try rows(shell, "segment", "list").first)
    #expect(row["name"] as? String == "Key" && row["customers"] as? Int == 1)
    #expect(row["discountCap"] as? Int == 15)
    let next = try shell.json("account", account)["nextTouch"] as? String
    #expect(next?.hasPrefix("2026-12-21") == true)
    #expect(shell.run("segment", "set", "key", "--contact-interval", "").status == 0)
    #expect(try shell.json("account", account)["nextTouch"] is NSNull)
    #expect(shell.run("segment", "add", "KEY").status == 1)
    #expect(shell.run("segment", "add", "Odd", "--rule", "state:lost").status == 1)
    #expect(shell.run("segment", "add", "Odd", "--rule", "nonsense:1").status != 0)
    #expect(shell.run("segment", "delete", "nobody").status == 5)
    #expect(shell.run("segment", "delete", "Key").status == 0)
    #expect(try rows(shell, "segment", "list").isEmpty)
    #expect(shell.run("undo").status == 0)
    #expect(try rows(shell, "segment", "list").count == 1)
    #expect(shell.run("check").status == 0)
  }

  @Test func whatIsSettledIsCarriedToAnotherFile() throws {
    let (shell, other) = (try Shell(), try Shell())
    #expect(shell.run("config", "set", "country", "gr").status == 0)
    #expect(shell.run("segment", "add", "Key", "--rule", "#key").status == 0)
    #expect(
      shell.run("view", "add", "Best", "--page", "customers", "--sort", "openAmount").status == 0)
    #expect(shell.run("view", "add", "Mine", "--own", "--where", "owner:me").status == 0)
    let written = shell.run("config", "export").output
    let file = other.folder.appending(path: "office.json")
    try written.write(to: file, atomically: true, encoding: .utf8)
    #expect(other.run("config", "import", file.path).status == 0)
    #expect(other.run("config", "export").output == written)
    #expect(!written.contains("Mine") && written.contains("Best"))
    #expect(try rows(other, "segment", "list").count == 1)
    #expect(other.run("check").status == 0 && other.run("undo").status == 0)
    #expect(try rows(other, "segment", "list").isEmpty)
    for odd in [
      "[]", "{\"country\": \"xx\"}", "{\"nonsense\": \"1\"}",
      "{\"segment A\": \"rule state:lost\"}",
    ] {
      try odd.write(to: file, atomically: true, encoding: .utf8)
      #expect(other.run("config", "import", file.path).status == 1, "\(odd)")
    }
    #expect(!other.run("config", "export").output.contains("segment"))
  }

  @Test func aChangedLimitChangesStatesAtOnce() throws {
    let shell = try Shell()
    let account = try shell.add("account", "--name", "Nova", "--strategy", "Win back")
    let deal = try shell.add("opportunity", "--name", "Press", "--account", account)
    #expect(
      shell.run("opportunity", "win", deal, "--revenue", "1000", "--on", "2026-09-01").status == 0)
    #expect(try shell.json("account", account)["state"] as? String == "customer")
    #expect(shell.run("config", "set", "dormantAfterDays", "30").status == 0)
    #expect(try shell.json("account", account)["state"] as? String == "dormant")
    #expect(shell.run("account", "count", "--where", "state:dormant").line == "1")
    let report = try rows(shell, "report", "by-strategy")
    #expect(report.count == 1 && report[0]["strategy"] as? String == "Win back")
    #expect((report[0]["wonRevenue"] as? [String: String])?["amount"] == "1000.00")
    let card = shell.run("card", account)
    #expect(card.output.contains("Win back") || card.status == 0)
  }
}
