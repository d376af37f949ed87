import Domain

/// What is to be done or where to be, as calendars of other programs have it.
public struct CalendarEntry: Sendable {
  public enum Form: Hashable, Sendable { case event, task }

  public enum Status: Hashable, Sendable {
    case planned, waiting, canceled
    case done(Instant?)
  }

  public let form: Form
  public let id: String
  /// When it begins, or is due.
  public let due: Due?
  /// When the record was last changed: what an export is stamped with, so that two of the same file
  /// are the same.
  public let changed: Instant
  public var minutes = 30
  public var status = Status.planned
  public var summary = ""
  public var description = ""
  public var place = ""
  public var attendees: [String] = []
  public var tags: [String] = []
  /// 1 is high, 5 normal, 9 low.
  public var priority = 5
  /// An RRULE of the Gregorian calendar.
  public var rule: Recurrence?
  /// Further dates, where a rule cannot say them.
  public var dates: [Due] = []

  public init(_ form: Form, id: String, due: Due?, changed: Instant) {
    self.form = due == nil ? .task : form
    self.id = id
    self.due = due
    self.changed = changed
  }

  private var isRepeated: Bool { rule != nil || !dates.isEmpty }

  func write(to text: inout CalendarText, in zone: CalendarZone) {
    text.line("BEGIN", form == .event ? "VEVENT" : "VTODO")
    text.line("UID", id)
    text.line("DTSTAMP", Due.instant(changed).basic)
    writeTime(to: &text, isRepeated ? zone : nil)
    if let rule { text.line("RRULE", rule.exported(startingAt: due, in: zone).rule) }
    for date in dates { text.due("RDATE", date, in: zone) }
    text.text("SUMMARY", summary.onOneLine)
    text.text("DESCRIPTION", description)
    text.text("LOCATION", place.onOneLine)
    for mail in attendees.compactMap(Self.address) { text.line("ATTENDEE", "mailto:\(mail)") }
    let words = tags.map(CalendarText.escaped).filter { !$0.isEmpty }
    if !words.isEmpty { text.line("CATEGORIES", words.joined(separator: ",")) }
    if priority != 5 { text.line("PRIORITY", String(priority)) }
    writeStatus(to: &text)
    text.line("END", form == .event ? "VEVENT" : "VTODO")
  }

  /// A task has a time by which it is done; one that repeats has to begin somewhere as well.
  private func writeTime(to text: inout CalendarText, _ zone: CalendarZone?) {
    guard let due else { return }
    guard form == .event || isRepeated else { return text.due("DUE", due) }
    text.due("DTSTART", due, in: zone)
    text.line("DURATION", due.isDay ? "P1D" : "PT\(max(1, minutes))M")
  }

  private func writeStatus(to text: inout CalendarText) {
    switch (status, form) {
    case (.planned, .event): break
    case (.waiting, .event): text.line("STATUS", "TENTATIVE")
    case (.done, .event): text.line("STATUS", "CONFIRMED")
    case (.planned, .task): text.line("STATUS", "NEEDS-ACTION")
    case (.waiting, .task): text.line("STATUS", "IN-PROCESS")
    case (.done(let at), .task):
      text.line("STATUS", "COMPLETED")
      if let at { text.line("COMPLETED", Due.instant(at).basic) }
    case (.canceled, _): text.line("STATUS", "CANCELLED")
    }
  }

  /// An address of mail and nothing that would end its line or begin a parameter.
  private static func address(_ text: String) -> String? {
    let mail = text.trimmed
    let isPlain = mail.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !":;,\"<>\\".utf8.contains($0) }
    return isPlain && mail.split(separator: "@").count == 2 ? mail : nil
  }
}

extension Recurrence {
  /// Its end as the format wants it: a day where it begins on a day, else a moment.
  fileprivate func exported(startingAt due: Due?, in zone: CalendarZone) -> Recurrence {
    guard case .until(let last) = end, let due else { return self }
    let clock = zone.clock
    switch (due, last) {
    case (.day, .instant): return ending(.until(.day(last.day(by: clock))))
    case (.instant, .day(let day)):
      return ending(.until(.instant(clock.instant(day, minute: 23 * 60 + 59))))
    case (.day, .day), (.instant, .instant): return self
    }
  }
}

extension String {
  /// A title with two lines is refused by some readers.
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

extension Due {
  var isDay: Bool { if case .day = self { true } else { false } }
}
