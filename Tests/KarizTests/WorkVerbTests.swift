import Foundation
import Testing

@testable import kariz

/// What the command line refuses about work, and what it says of it.
@Suite struct WorkVerbTests {
  let shell: Shell

  init() throws { shell = try Shell() }

  @Test(arguments: ["call", "meeting"]) func whatCameOfItIsToBeSaid(_ kind: String) throws {
    let work = try shell.add("activity", "--kind", kind, "--subject", "Prices", "--due", "today")
    let refused = shell.run("activity", "done", work)
    #expect(refused.status == 1 && refused.messages.joined().contains("--outcome"))
    #expect(shell.run("activity", "set", work, "--status", "done").status == 1)
    #expect(shell.run("activity", "done", work, "--outcome", "in my own words").status == 0)
  }

  @Test func aTaskIsDoneWithoutAWord() throws {
    let work = try shell.add("activity", "--subject", "Prices")
    #expect(shell.run("activity", "done", work).status == 0)
  }

  @Test func aCallIsNotLoggedWithoutItsOutcome() throws {
    let account = try shell.add("account", "--name", "Nova")
    let refused = shell.run("activity", "log", "--kind", "call", "--on", account)
    #expect(refused.status == 1 && refused.messages.joined().contains("--outcome"))
    let logged = shell.run(
      "activity", "log", "--kind", "call", "--on", account, "--outcome", "reached", "--number",
      "+98 21 555")
    #expect(logged.status == 0)
    #expect(shell.run("activity", "list", "--plain", "--fields", "number").line == "+98 21 555")
  }

  @Test func nothingIsSnoozedIntoThePast() throws {
    let work = try shell.add("activity", "--subject", "Prices")
    for day in ["today", "2026-01-01"] {
      #expect(shell.run("activity", "set", work, "--snoozed-until", day).status == 2)
      #expect(
        shell.run("activity", "add", "--subject", "Other", "--snoozed-until", day).status == 2)
    }
    #expect(shell.run("activity", "set", work, "--snoozed-until", "tomorrow").status == 0)
  }

  @Test func whatOverlapsIsSavedAndSaid() throws {
    _ = try shell.add("activity", "--kind", "meeting", "--subject", "Demo", "--due", "tue 10am")
    let second = shell.run(
      "activity", "add", "--kind", "call", "--subject", "Prices", "--due", "tue 10:15")
    #expect(second.status == 0 && second.messages.joined().contains("Demo"))
    let later = shell.run(
      "activity", "set", second.line, "--due", "tue 3pm")
    #expect(later.status == 0 && later.messages.allSatisfy { !$0.contains("Demo") })
  }

  @Test(arguments: [
    ["calendar", "--from", "2026-12-02", "--to", "2026-12-01"], ["calendar", "--days", "0"],
    ["report", "rep", "--from", "2026-12-02", "--to", "2026-12-01"],
  ])
  func daysThatEndBeforeTheyBeginAreRefused(_ arguments: [String]) throws {
    _ = try shell.add("account", "--name", "Nova")
    let refused = shell.run(all: arguments + ["--now", "2026-11-21T16:42:00Z"])
    #expect(refused.status == 2 && !refused.messages.isEmpty)
  }

  @Test func aDayOffHasItsNameInTheCalendar() throws {
    _ = try shell.add("account", "--name", "Nova")
    try shell.keep(
      "[gregorian]\n\"11-21\" = \"Inventory\"\n[jalali]\n\"1405-09-01\" = \"Moving\"\n",
      in: "holidays.toml")
    let printed = shell.run("calendar", "--days", "2").output.split(separator: "\n")
    #expect(printed.first?.hasSuffix("Inventory") == true)
    #expect(printed.last?.hasSuffix("Moving") == true)
    try shell.keep("[gregorian]\n\"13-21\" = \"Never\"\n", in: "holidays.toml")
    let odd = shell.run("calendar", "--days", "1")
    #expect(odd.status == 0 && odd.messages.joined().contains("13-21"))
  }
}
