import Domain
import Testing

@testable import Exchange

/// A calendar as other programs read it, to the last byte.
struct CalendarWriterTests {
  private let changed = Instant(iso: "2026-11-20T08:00:00Z") ?? Instant(milliseconds: 0)

  private func lines(_ entries: [CalendarEntry], _ zone: CalendarZone? = nil, from year: Int? = nil)
    throws -> [String]
  {
    var bytes: [UInt8] = []
    let zone = zone ?? CalendarZone(name: nil, .fixed(changed))
    var writer = CalendarWriter(in: zone, from: year) { bytes += $0 }
    for entry in entries { try writer.write(entry) }
    try writer.finish()
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    return text.split(separator: "\r\n").map(String.init)
  }

  @Test func aMeetingIsAnEventAndATaskIsToBeDone() throws {
    var meeting = CalendarEntry(
      .event, id: "7", due: Due(iso: "2026-11-24T10:00:00Z"), changed: changed)
    (meeting.summary, meeting.place, meeting.minutes) = ("Terms,\nand price", "Hall; 2", 45)
    (meeting.description, meeting.attendees) = ("A\nB\\", ["anna@nova.example", "Nikos", "x@y:z"])
    meeting.tags = ["key", "erp"]
    var task = CalendarEntry(.task, id: "8", due: Due(iso: "2026-11-24"), changed: changed)
    (task.summary, task.priority, task.status) = ("Offer", 1, .done(changed))
    #expect(
      try lines([meeting, task]) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kariz//Kariz//EN",
        "BEGIN:VEVENT", "UID:7", "DTSTAMP:20261120T080000Z", "DTSTART:20261124T100000Z",
        "DURATION:PT45M", "SUMMARY:Terms\\, and price", "DESCRIPTION:A\\nB\\\\",
        "LOCATION:Hall\\; 2", "ATTENDEE:mailto:anna@nova.example", "CATEGORIES:key,erp",
        "END:VEVENT",
        "BEGIN:VTODO", "UID:8", "DTSTAMP:20261120T080000Z", "DUE;VALUE=DATE:20261124",
        "SUMMARY:Offer", "PRIORITY:1", "STATUS:COMPLETED", "COMPLETED:20261120T080000Z",
        "END:VTODO", "END:VCALENDAR",
      ])
  }

  @Test func noLineIsLongerThan75BytesAndNoLetterIsCut() throws {
    var entry = CalendarEntry(.task, id: "1", due: nil, changed: changed)
    entry.summary = String(repeating: "سه‌شنبهٔ ", count: 30) + String(repeating: "é👩‍👧", count: 20)
    let lines = try lines([entry])
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\u{FFFD}") })
    let start = try #require(lines.firstIndex { $0.hasPrefix("SUMMARY:") })
    let unfolded = lines[(start + 1)...].prefix { $0.hasPrefix(" ") }.reduce(lines[start]) {
      $0 + $1.dropFirst()
    }
    #expect(unfolded == "SUMMARY:" + entry.summary)
  }

  @Test(arguments: [
    ("a\u{1B}[31mb\u{7}\rc", "a[31mbc"), ("x\u{202E}fdp.exe", "xfdp.exe"), ("a\tb", "a b"),
    ("END:VEVENT\r\nBEGIN:X", "END:VEVENT\\nBEGIN:X"), ("\u{85}\u{2028}\u{9B}z", "z"),
  ]) func nothingThatCommandsATerminalOrEndsALineGoesOut(_ text: String, _ written: String) {
    #expect(CalendarText.escaped(text) == written)
  }

  @Test func whatRepeatsIsToldInTheTimeOfItsZone() throws {
    // Clocks in Athens go back an hour on 25 October 2026.
    let change = Instant(iso: "2026-10-25T01:00:00Z") ?? changed
    let clock = Clock(now: { change }, offset: { $0 < change ? 10_800 : 7_200 })
    let zone = CalendarZone(name: "Europe/Athens", clock)
    var call = CalendarEntry(
      .event, id: "7", due: Due(iso: "2026-10-20T07:00:00Z"), changed: changed)
    call.rule = try Recurrence("FREQ=WEEKLY;UNTIL=20261110")
    let lines = try lines([call], zone, from: 2026)
    #expect(lines.contains("DTSTART;TZID=Europe/Athens:20261020T100000"))
    // The end of the tenth, in UTC.
    #expect(lines.contains("RRULE:FREQ=WEEKLY;UNTIL=20261110T215900Z"))
    let start = try #require(lines.firstIndex(of: "DTSTART:20261025T040000"))
    #expect(
      lines[(start - 1)...(start + 2)] == [
        "BEGIN:STANDARD", "DTSTART:20261025T040000", "TZOFFSETFROM:+0300", "TZOFFSETTO:+0200",
      ])
  }

  @Test func aTaskThatRepeatsBeginsSomewhere() throws {
    var task = CalendarEntry(.task, id: "8", due: Due(iso: "2026-11-24"), changed: changed)
    task.dates = [.day(Day(number: 20_790))]
    let lines = try lines([task])
    #expect(lines.contains("DTSTART;VALUE=DATE:20261124") && lines.contains("DURATION:P1D"))
    #expect(lines.contains("RDATE;VALUE=DATE:20261203"))
  }
}
