import Foundation
import Testing

@testable import kariz

struct TodayVerbTests {
  private let shell: Shell

  init() throws { shell = try Shell() }

  private func add(_ subject: String, due: String) throws -> String {
    try shell.add("activity", "--kind", "call", "--subject", subject, "--due", due)
  }

  /// The subjects that a command prints, in its order.
  private func subjects(_ arguments: String...) throws -> [String] {
    try values(of: "subject", arguments)
  }

  private func values(of column: String, _ arguments: [String]) throws -> [String] {
    let answer = shell.run(all: arguments + ["--json", "--now", "2026-11-21T16:42:00Z"])
    try #require(answer.status == 0, "\(answer.messages)")
    let rows = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
    return try #require(rows as? [[String: Any]]).compactMap { $0[column] as? String }
  }

  @Test func theDayIsPrintedAsItIsRanked() throws {
    _ = try add("later", due: "+3d")
    _ = try add("any time", due: "today")
    _ = try add("at five", due: "today at 5")
    _ = try add("late", due: "yesterday")
    _ = try add("very late", due: "2 weeks ago")
    #expect(try subjects("today") == ["very late", "late", "at five", "any time"])
    #expect(try subjects("today", "--limit", "1") == ["very late"])
    #expect(try subjects("today", "--where", "five") == ["at five"])
    let plain = shell.run("today", "--plain").output.split(separator: "\n").map(String.init)
    #expect(plain.first?.hasPrefix("overdue\t") == true)
  }

  @Test func aCustomerWhomNobodySpokeWithIsThereUntilACallIsLogged() throws {
    let at = "2026-08-01T09:00:00Z"
    let made = shell.run("account", "add", "--name", "Nova", "--stay-in-touch", "30", now: at)
    let id = made.line
    #expect(shell.run("account", "set", id, "--owner", "name:sara").status == 0)
    #expect(try values(of: "customer", ["today"]) == ["Nova"])
    #expect(shell.run("today", "--plain").output.hasPrefix("touchAccount\t"))
    let call = shell.run("activity", "log", "--kind", "call", "--on", id, "--outcome", "reached")
    #expect(call.status == 0, "\(call.messages)")
    #expect(try !values(of: "group", ["today"]).contains("touchAccount"))
    let next = try shell.json("account", id)["nextTouch"] as? String
    #expect(next?.hasPrefix("2026-12-21") == true)
  }

  @Test func whatIsSnoozedIsNotPrintedUntilItsDay() throws {
    let id = try add("late", due: "yesterday")
    #expect(shell.run("activity", "snooze", id, "--until", "next mon").status == 0)
    #expect(try subjects("today").isEmpty)
    #expect(try shell.json("activity", id)["snoozedUntil"] as? String == "2026-11-23")
    #expect(shell.run("today", "--plain", now: "2026-11-23T08:00:00Z").output.contains("late"))
    #expect(shell.run("activity", "snooze", id, "--until", "soonish").status == 2)
  }

  @Test func oneIsRemindedOfWhatIsLateOrDueSoon() throws {
    _ = try add("late", due: "yesterday")
    _ = try add("soon", due: "today 16:50")
    _ = try add("at six", due: "today 18:00")
    _ = try add("any time", due: "today")
    #expect(try subjects("remind") == ["late", "soon"])
    #expect(try subjects("remind", "--within", "0") == ["late"])
    #expect(try subjects("remind", "--within", "90") == ["late", "soon", "at six"])
  }

  @Test func datesAreReadInTheLanguageOfTheCommand() throws {
    let id = try add("کار", due: "۱۵ آذر")
    #expect(try shell.json("activity", id)["due"] as? String == "2026-12-06")
    let end = shell.run(
      "activity", "add", "--subject", "x", "--due", "آخر ماه بعد", "--lang", "fa")
    #expect(try shell.json("activity", end.line)["due"] as? String == "2026-12-21")
  }

  @Test func aUsualOutcomeIsKeptAsItsWord() throws {
    let id = try add("call", due: "today")
    #expect(shell.run("activity", "done", id, "--outcome", "No answer").status == 0)
    #expect(try shell.json("activity", id)["outcome"] as? String == "noAnswer")
  }
}
