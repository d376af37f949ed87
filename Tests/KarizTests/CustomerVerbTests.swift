import Foundation
import Testing

@testable import kariz

@Suite struct CustomerVerbTests {
  private func sell(_ shell: Shell, to account: String, on day: String) throws -> String {
    let deal = try shell.add("opportunity", "--name", "Press", "--account", account)
    let answer = shell.run("opportunity", "win", deal, "--revenue", "1000", "--on", day)
    #expect(answer.status == 0, "\(answer.messages)")
    return deal
  }

  private func names(_ shell: Shell, _ filter: String) -> [String] {
    shell.run("account", "list", "--where", filter, "--fields", "name", "--csv").output
      .split(whereSeparator: \.isNewline).dropFirst().map(String.init)
  }

  @Test func aCardNamesWhoHasAPostElsewhere() throws {
    let shell = try Shell()
    let account = try shell.add("account", "--name", "Acme")
    let contact = try shell.add("contact", "--first-name", "Ada", "--last-name", "Byron")
    _ = try shell.add(
      "affiliation", "--contact", contact, "--account", account, "--role", "adviser")
    #expect(shell.run("card", account).output.contains("Ada Byron\tadviser\n"))
    let answer = shell.run("card", account, "--json")
    let card = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
    let posts = try #require(card["posts"] as? [[String: Any]])
    #expect(posts.map { $0["role"] as? String } == ["adviser"])
  }

  @Test func aStateFollowsFromPurchasesAndCanBePinned() throws {
    let shell = try Shell()
    let account = try shell.add("account", "--name", "Nova")
    _ = try shell.add("account", "--name", "Zeta")
    _ = try sell(shell, to: account, on: "2026-04-01")
    #expect(names(shell, "state:dormant") == ["Nova"])
    #expect(names(shell, "state:known") == ["Zeta"])
    #expect(shell.run("account", "set", account, "--pinned-state", "advocate").status == 0)
    #expect(names(shell, "state:advocate") == ["Nova"])
    #expect(names(shell, "state:dormant").isEmpty)
    #expect(try shell.json("account", account)["state"] as? String == "advocate")
    #expect(shell.run("account", "list", "--where", "state:odd").status == 2)
  }

  @Test func aDealIsNewACrossSellOrAWinBack() throws {
    let shell = try Shell()
    let account = try shell.add("account", "--name", "Nova")
    let first = try sell(shell, to: account, on: "2025-01-10")
    let back = try sell(shell, to: account, on: "2026-11-01")
    let next = try shell.add("opportunity", "--name", "More", "--account", account)
    let said = try shell.add(
      "opportunity", "--name", "Said", "--account", account, "--kind", "new")
    let kinds = try [first, back, next, said].map {
      try shell.json("opportunity", $0)["kind"] as? String
    }
    #expect(kinds == ["new", "win-back", "cross-sell", "new"])
  }

  @Test func aCardTellsStateHealthAndRhythm() throws {
    let shell = try Shell()
    let account = try shell.add("account", "--name", "Nova", "--stay-in-touch", "30")
    for day in ["2026-03-01", "2026-05-30", "2026-08-28"] {
      _ = try sell(shell, to: account, on: day)
    }
    _ = try shell.add(
      "activity", "--subject", "Call", "--kind", "call", "--due", "2026-11-01", "--on", account)
    let answer = shell.run("card", account, "--json")
    let card = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
    #expect(card["state"] as? String == "loyal")
    #expect(card["rhythmDays"] as? Int == 90)
    #expect(card["touchDueOn"] as? String == "2026-12-21")
    let health = try #require(card["health"] as? [String: Any])
    #expect(health["parts"] as? [String: Int] == ["contact": 100, "purchases": 100, "work": 75])
    #expect(health["points"] as? Int == 92)
  }

  @Test func reportsRankAndNameTheSilent() throws {
    let shell = try Shell()
    let accounts = try ["Nova", "Zeta", "Supply"].map { try shell.add("account", "--name", $0) }
    #expect(shell.run("account", "set", accounts[2], "--party-types", "supplier").status == 0)
    _ = try sell(shell, to: accounts[0], on: "2026-11-01")
    _ = try sell(shell, to: accounts[0], on: "2026-03-01")
    for account in [accounts[1], accounts[1], accounts[2]] {
      _ = try sell(shell, to: account, on: "2026-03-01")
    }
    _ = try sell(shell, to: accounts[0], on: "2026-03-02")
    func names(_ arguments: String...) -> [String] {
      shell.run(all: ["report"] + arguments + ["--format", "csv", "--now", "2026-11-21T16:42:00Z"])
        .output.split(whereSeparator: \.isNewline).dropFirst().map {
          $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }.map { $0.first { ["Nova", "Zeta", "Supply"].contains($0) } ?? "" }
    }
    #expect(names("ranking") == ["Nova", "Zeta"])
    #expect(names("ranking", "--from", "2026-10-01") == ["Nova"])
    #expect(names("dormant") == ["Zeta"])
    #expect(names("dormant", "--days", "400").isEmpty)
  }

  @Test func anImportTellsWhoIsThereAlready() throws {
    let shell = try Shell()
    _ = try shell.add(
      "contact", "--first-name", "Maria", "--last-name", "Ioannou", "--emails",
      "maria@aegean.example", "--phones", "+30 210 555 0199")
    let sheet = shell.folder.appending(path: "people.csv")
    let rows = """
      First Name,Last Name,Email,Phone
      MARIA,IOANNOU,Maria@Aegean.example,
      Maria,Ioanou,,0030 2105550199
      Nikos,Pappas,,+30 210 555 0199
      Leila,Moradi,leila@aegean.example,
      """
    try rows.write(to: sheet, atomically: true, encoding: .utf8)
    let answer = shell.run("import", sheet.path, "--into", "contacts", "--json")
    let counts = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
    #expect(counts["duplicate"] as? Int == 2)
    #expect(counts["new"] as? Int == 2)
    #expect(shell.run("contact", "count").line == "3")
  }
}
