import Foundation
import Testing

@testable import kariz

@Suite struct ReportTests {
  private let shell: Shell

  init() throws { shell = try Shell() }

  private func rows(_ arguments: String...) throws -> [[String: Any]] {
    let answer = shell.run(all: arguments + ["--now", "2026-11-21T16:42:00Z"])
    try #require(answer.status == 0, "\(answer.messages)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [[String: Any]])
  }

  private func add(_ name: String, _ day: String, _ fields: String...) throws -> String {
    let now = ["--now", "\(day)T09:00:00Z"]
    let answer = shell.run(all: ["deal", "add", "--name", name] + fields + now)
    try #require(answer.status == 0, "\(answer.messages)")
    return answer.line
  }

  @Test func theListNamesEveryOtherReportWithALine() throws {
    let names = try rows("report", "list", "--format", "json").compactMap {
      $0["report"] as? String
    }
    #expect(names.contains("attention") && names.contains("funnel") && !names.contains("list"))
    #expect(names.count == Reports.configuration.subcommands.count - 1)
  }

  @Test func headingsThatAreTooWideTakeSeveralRows() throws {
    let alpha = try add("Alpha", "2026-11-01")
    #expect(shell.run("deal", "win", alpha).status == 0)
    shell.columns = 80
    let table = shell.run("report", "rep").output
    #expect(table.contains("Median") && table.contains("Win") && !table.contains("…"))
    #expect(table.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func eachDealIsNamedOnceForEachRuleThatItMeets() throws {
    // Qualify allows 14 days.
    _ = try add("Alpha", "2026-11-01", "--expected-close", "2026-11-10")
    let beta = try add("Beta", "2026-11-20", "--expected-close", "2026-12-10")
    _ = try shell.add("activity", "--on", beta, "--subject", "Call", "--due", "2026-11-25")
    let closed = try add("Gamma", "2026-10-01")
    #expect(shell.run("deal", "win", closed).status == 0)
    let found = try rows("report", "attention", "--format", "json")
    let rules = found.map { "\($0["rule"] ?? "") \($0["name"] ?? "")" }
    #expect(
      rules == [
        "stale Alpha", "closePassed Alpha", "noNextStep Alpha", "noDecisionMaker Alpha",
        "noDecisionMaker Beta",
      ])
    #expect(found.first?["idleDays"] as? Int == 20)
    #expect(try rows("report", "attention", "--owner", "sara", "--format", "json").count == 5)
    #expect(shell.run("report", "attention", "--owner", "nobody").status == 5)
    let text = shell.run("report", "attention", "--format", "csv").output
    #expect(text.hasPrefix("rule,id,name"))
  }

  @Test func whoDecidesIsSaidOfADealAndShownWithIt() throws {
    let deal = try add("Alpha", "2026-11-20")
    let person = try shell.add("contact", "--last-name", "Adler")
    #expect(shell.run("affiliation", "add", "--contact", person).status == 1)
    let part = ["affiliation", "add", "--contact", person, "--opportunity", deal, "--role"]
    #expect(shell.run(all: part + ["boss"]).status == 2)
    #expect(shell.run(all: part + ["decision maker"]).status == 0)
    #expect(
      shell.run("report", "missing-roles", "--format", "csv").output.contains("Alpha") == false)
    _ = try shell.add(
      "activity", "--on", deal, "--kind", "task", "--subject", "x", "--status", "done",
      "--duration", "45")
    let shown = try shell.json("deal", deal)
    #expect(shown["roles"] as? [String] == ["decisionMaker: Adler"])
    #expect(shown["timeSpent"] as? Int == 45)
    #expect(shell.run("deal", "count", "--where", "roles:decisionMaker").line == "1")
  }

  /// Three became prospects, two of them bought, one of these twice; one lead is still open.
  @Test func theFunnelCountsEachCustomerOnceInEachState() throws {
    for (name, days) in [
      ("A", ["2026-09-01", "2026-10-01"]), ("B", ["2026-11-01"]), ("C", []),
    ] {
      let account = try shell.add("account", "--name", name)
      for day in days + [""] {
        let deal = try add("\(name)\(day)", "2026-08-01", "--account", account)
        if !day.isEmpty { #expect(shell.run("deal", "win", deal, "--on", day).status == 0) }
      }
    }
    _ = try shell.add("lead", "--company", "New")
    let report = try rows("report", "funnel", "--format", "json")
    func row(_ state: String) -> [Int?] {
      let row = report.first { $0["state"] as? String == state }
      return ["now", "reached", "rate"].map { row?[$0] as? Int }
    }
    #expect(row("lead") == [1, 1, nil])
    #expect(row("prospect") == [1, 3, 300])
    #expect(row("customer") == [1, 2, 67])
    #expect(row("repeat") == [1, 1, 50])
    let october = try rows("report", "funnel", "--from", "2026-10-01", "--format", "json")
    #expect(october.map { $0["reached"] as? Int }.prefix(4) == [1, 0, 1, 1])
  }

  @Test func aSupplierIsInNoRankingOfCustomers() throws {
    let account = try shell.add("account", "--name", "Supp", "--party-types", "supplier,agent")
    let deal = try add("Sale", "2026-11-02", "--account", account, "--amount", "100")
    #expect(shell.run("deal", "win", deal).status == 0)
    #expect(try rows("report", "ranking", "--format", "json").isEmpty)
    #expect(shell.run("account", "set", account, "--party-types", "buyer").status == 0)
    #expect(try rows("report", "ranking", "--format", "json").count == 1)
  }

  /// Planned: 3 due in November, 2 of them done. Closed: won 100.00 after 10 days, 50.00 after 20
  /// days and 30.00 after 15 days, one lost; the one won in October is of another month.
  @Test func figuresOfAPersonAreThoseWorkedOutByHand() throws {
    for (name, opened, closed, revenue) in [
      ("A", "2026-11-02", "2026-11-12", "100"), ("B", "2026-10-20", "2026-11-09", "50"),
      ("C", "2026-11-01", "2026-11-16", "30"), ("D", "2026-10-01", "2026-10-05", "999"),
    ] {
      let deal = try add(name, opened)
      let won = shell.run("deal", "win", deal, "--revenue", revenue, "--on", closed)
      try #require(won.status == 0)
    }
    let lost = try add("E", "2026-11-03")
    #expect(shell.run("deal", "lose", lost, "--reason", "price", "--on", "2026-11-20").status == 0)
    for (subject, due) in [("X", "2026-11-03"), ("Y", "2026-11-30"), ("Z", "2026-11-04")] {
      let id = try shell.add("activity", "--subject", subject, "--due", due)
      if subject != "Y" {
        #expect(shell.run("activity", "done", id, "--outcome", "ok").status == 0)
      }
    }
    _ = try shell.add("activity", "--subject", "Later", "--due", "2026-12-01")
    let found = try rows(
      "report", "rep", "--owner", "sara", "--from", "2026-11-01", "--to", "2026-11-30", "--json")
    let sara = try #require(found.first)
    #expect(found.count == 1)
    #expect(["planned", "done", "won", "lost"].map { sara[$0] as? Int } == [3, 2, 3, 1])
    #expect((sara["revenue"] as? [String: String])?["amount"] == "180.00")
    #expect(["winRate", "meanCycle", "medianCycle"].map { sara[$0] as? Int } == [75, 15, 15])
    #expect(sara["doneForEachWin"] as? Int == 1)
    #expect(shell.run("report", "rep", "--from", "2026-12-01", "--to", "2026-11-01").status == 2)
  }

  /// October: 2 wins of 300.00 in all, 3 activities of 60 minutes each. November: one win of 100.00,
  /// nothing done.
  @Test func monthsAreThoseWorkedOutByHand() throws {
    for (name, closed, revenue) in [
      ("A", "2026-10-12", "100"), ("B", "2026-10-31", "200"), ("C", "2026-11-01", "100"),
    ] {
      let deal = try add(name, "2026-10-01")
      let won = shell.run("deal", "win", deal, "--revenue", revenue, "--on", closed)
      try #require(won.status == 0)
    }
    for (subject, due) in [("X", "2026-10-03"), ("Y", "2026-10-30"), ("Z", "2026-10-04")] {
      let id = try shell.add(
        "activity", "--subject", subject, "--due", "\(due) 10:00", "--duration", "60")
      #expect(shell.run("activity", "done", id, "--outcome", "ok").status == 0)
    }
    let found = try rows(
      "report", "scalability", "--from", "2026-09-15", "--to", "2026-11-02", "--json")
    #expect(found.map { $0["month"] as? String } == ["2026-09-01", "2026-10-01", "2026-11-01"])
    #expect(found.map { $0["won"] as? Int } == [0, 2, 1])
    #expect(found.map { $0["people"] as? Int } == [0, 1, 1])
    #expect(found.map { $0["doneForEachWin"] as? Int } == [nil, 2, 0])
    #expect(found.map { $0["hoursForEachWin"] as? String } == [nil, "1.5", "0.0"])
    #expect((found[1]["revenueForEachPerson"] as? [String: String])?["amount"] == "300.00")
    #expect(try rows("report", "scalability", "--json").count == 12)
    #expect(shell.run("report", "scalability", "--from", "2027-01-01").status == 2)
  }

  @Test func aMessageIsInTheStoryAndInTheReportOfItsChannel() throws {
    let account = try shell.add("account", "--name", "Zeta")
    for arguments in [
      ["--kind", "message", "--channel", "sms", "--direction", "outbound"],
      ["--kind", "message", "--channel", "SMS", "--direction", "inbound"],
      ["--kind", "message", "--channel", "telegram"], ["--kind", "call", "--outcome", "reached"],
    ] {
      let logged = shell.run(
        all: ["activity", "log", "--on", account] + arguments + ["--now", "2026-11-21T09:00:00Z"])
      try #require(logged.status == 0, "\(logged.messages)")
    }
    let found = try rows("report", "channels", "--json")
    #expect(found.map { $0["kind"] as? String } == ["call", "message", "message"])
    #expect(found.map { $0["channel"] as? String } == ["", "SMS", "telegram"])
    #expect(found.map { $0["done"] as? Int } == [1, 2, 1])
    #expect(found.map { $0["inbound"] as? Int } == [0, 1, 0])
    #expect(try rows("report", "channels", "--owner", "sara", "--json").count == 3)
    #expect(try rows("report", "channels", "--to", "2026-10-01", "--json").isEmpty)
  }
}
