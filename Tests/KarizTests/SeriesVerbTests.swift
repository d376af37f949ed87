import Foundation
import Testing

@testable import kariz

/// What repeats, from the command line, and what other calendars are given of it.
struct SeriesVerbTests {
  private let shell: Shell

  init() throws { shell = try Shell() }

  private func open() throws -> [[String: Any]] {
    let answer = shell.run("activity", "list", "--where", "status:planned", "--json")
    let rows = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
    return try #require(rows as? [[String: Any]])
  }

  @Test(arguments: [
    (["--due", "2026-11-24", "--recurrence", "sometimes"], Int32(2), "sometimes"),
    (["--recurrence", "weekly"], 1, "date"),
    (["--due", "2026-11-24", "--recurrence", "FREQ=HOURLY"], 2, "hourly"),
  ]) func whatCannotRepeatIsRefusedWithTheReason(
    _ fields: [String], _ status: Int32, _ word: String
  ) {
    let answer = shell.run(all: ["activity", "add", "--subject", "Report"] + fields)
    #expect(answer.status == status && answer.messages.joined().contains(word), "\(answer)")
  }

  @Test(arguments: [["done"], ["set", "--status", "canceled"]])
  func whatIsDoneOrLeftOutComesAgain(_ verb: [String]) throws {
    let id = try shell.add(
      "activity", "--subject", "Report", "--due", "2026-11-24", "--recurrence", "every 2 weeks")
    #expect(try shell.json("activity", id)["recurrence"] as? String == "FREQ=WEEKLY;INTERVAL=2")
    let answer = shell.run(
      all: ["activity", verb[0], id] + verb.dropFirst() + ["--now", "2026-11-24T09:00:00Z"])
    #expect(answer.status == 0, "\(answer.messages)")
    #expect(try open().map { $0["due"] as? String } == ["2026-12-08"])
    shell.run("undo")
    #expect(try open().map { $0["due"] as? String } == ["2026-11-24"])
  }

  private func calendar(_ more: String...) throws -> [String] {
    let answer = shell.run(all: ["export", "activities", "--format", "ics"] + more)
    try #require(answer.status == 0, "\(answer.messages)")
    return answer.output.split(separator: "\r\n").map(String.init)
  }

  private func add(_ subject: String, _ due: String, _ rule: String) throws -> String {
    try shell.add(
      "activity", "--kind", "call", "--subject", subject, "--due", due, "--recurrence", rule)
  }

  @Test func datesToComeOfASeriesStandInTheCalendar() throws {
    _ = try add("Report", "2026-11-24", "weekly, 3 times")
    let days = ["--from", "2026-11-24", "--days", "29"]
    let lines = shell.run(all: ["calendar"] + days).output.split(separator: "\n")
    #expect(lines.count { $0.contains("Report") } == 3)
    let answer = shell.run(all: ["calendar", "--json"] + days)
    #expect(answer.output.matches(of: /"isComing": ?true/).count == 2)
  }

  @Test func aCalendarIsTheSameAsLongAsTheFileIs() throws {
    _ = try add("Call", "2026-11-24T10:00:00Z", "weekly, 3 times")
    let first = try calendar("--now", "2026-11-21T16:42:00Z")
    #expect(first == (try calendar("--now", "2027-01-01T08:00:00Z")))
    #expect(first.contains("RRULE:FREQ=WEEKLY;COUNT=3") && first.contains("SUMMARY:Call"))
    #expect(first.contains("DTSTART:20261124T100000Z"), "in UTC where the clock stands still")
  }

  @Test func whatWasMovedStandsAloneAndTheSeriesFollows() throws {
    let id = try add("Call", "2026-11-24", "weekly")
    shell.run("activity", "set", id, "--due", "2026-11-26")
    let lines = try calendar()
    #expect(lines.filter { $0.hasPrefix("UID:") } == ["UID:\(id)", "UID:\(id)-series"])
    #expect(
      lines.filter { $0.hasPrefix("DTSTART") }
        == ["DTSTART;VALUE=DATE:20261126", "DTSTART;VALUE=DATE:20261201"])
  }

  @Test func datesOfAJalaliRuleAreWrittenOneByOne() throws {
    let id = try add("Call", "2026-11-21", "RSCALE=PERSIAN;FREQ=MONTHLY;COUNT=3")
    let lines = try calendar()
    #expect(
      lines.filter { $0.hasPrefix("DTSTART") } == [
        "DTSTART;VALUE=DATE:20261121", "DTSTART;VALUE=DATE:20261221",
        "DTSTART;VALUE=DATE:20270120",
      ])
    #expect(lines.contains("UID:\(id)-2027-01-20") && !lines.joined().contains("RRULE"))
  }

  @Test func onlyActivitiesGoIntoACalendarAndItsNameTellsTheForm() throws {
    #expect(shell.run("export", "leads", "--format", "ics").status == 2)
    let target = shell.folder.appending(path: "plan.ics").path
    _ = try add("Call", "2026-11-24", "weekly")
    #expect(
      shell.run("export", "activities", "--where", "owner:me", "--output", target).status == 0)
    #expect(try String(contentsOfFile: target, encoding: .utf8).hasPrefix("BEGIN:VCALENDAR\r\n"))
  }
}
