import Foundation
import Testing

/// Visits and downloads: they find their lead, stand in its story and raise its score.
@Suite struct EventTests {
  let shell: Shell

  init() throws { shell = try Shell() }

  @Test func threeEventsForOneAddressStandInTheStoryOfThatLead() throws {
    let lead = try shell.add("lead", "--company", "Nova", "--emails", "anna@nova.example")
    let file = shell.folder.appending(path: "events.csv")
    try """
    Type,URL,Time,Email,Id
    visit,/pricing,2026-11-20T10:00:00Z,anna@nova.example,e1
    visit,/docs,2026-11-20T10:05:00Z,Anna@Nova.example,e2
    download,catalogue.pdf,2026-11-20T10:06:00Z,anna@nova.example,e3
    visit,/pricing,2026-11-20T11:00:00Z,somebody@else.example,e4
    """.write(to: file, atomically: true, encoding: .utf8)
    #expect(shell.run("import", file.path, "--into", "events").status == 0)
    #expect(shell.run("event", "count", "--where", "has:lead").line == "3")
    let story = shell.run("lead", "show", lead).output
    #expect(["/pricing", "/docs", "catalogue.pdf"].allSatisfy(story.contains))
    shell.run("import", file.path, "--into", "events")
    #expect(shell.run("event", "count").line == "4", "the same file brings nothing twice")
    shell.run("undo")
    #expect(shell.run("event", "count").line == "0")
  }

  @Test func aVisitorWhoLaterBecomesALeadBringsTheirEvents() throws {
    let event = try shell.add("event", "--page", "/pricing", "--visitor", "anna@nova.example")
    #expect(try shell.json("event", event)["lead"] is NSNull)
    let lead = try shell.add("lead", "--company", "Nova", "--emails", "anna@nova.example")
    #expect(try shell.json("event", event)["lead"] as? String == lead)
    let next = try shell.add(
      "event", "--kind", "download", "--page", "a.pdf", "--visitor", "anna@nova.example")
    #expect(try shell.json("event", next)["lead"] as? String == lead)
    #expect(shell.run("lead", "delete", lead).status == 0)
    #expect(shell.run("event", "count").line == "0")
    shell.run("undo")
    #expect(shell.run("event", "count").line == "2")
  }

  @Test func anEventIsOfSomething() {
    #expect(shell.run("event", "add", "--visitor", "anna@nova.example").status == 1)
  }
}
