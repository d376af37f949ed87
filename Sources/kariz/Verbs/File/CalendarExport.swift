import Domain
import Exchange
import Foundation
import ViewModels

/// Activities as a calendar: calls and meetings are events, everything else is to be done.
struct CalendarExport: ExportWriter {
  private let session: Session
  private let clock: Clock
  private var writer: CalendarWriter

  init(where filter: Filter, _ sink: @escaping ByteSink, _ session: Session) throws {
    self.session = session
    clock = session.clock
    let zone = CalendarZone(name: session.zoneName, clock)
    let year = try Self.firstYear(where: filter, session)
    writer = CalendarWriter(in: zone, from: year, to: sink)
  }

  /// The year in which the first of the times lies that repeat.
  private static func firstYear(where filter: Filter, _ session: Session) throws -> Int? {
    guard let property = Kind.activity.schema.property("recurrence") else { return nil }
    var first: Day?
    try session.repository().forEach(.activity, where: filter.adding(.has(property))) { row in
      guard case .instant(let instant)? = Due(row.record["due"]) else { return }
      let day = session.clock.day(of: instant)
      first = min(first ?? day, day)
    }
    return first?.gregorian.year
  }

  mutating func write(_ row: ListedRecord) throws {
    let activity = try Activity(row.record)
    for entry in entries(of: activity, row.names) { try writer.write(entry) }
  }

  mutating func finish() throws { try writer.finish() }

  private func entries(of activity: Activity, _ names: [String: String]) -> [CalendarEntry] {
    let entry = entry(of: activity, names, id: String(activity.id.raw), due: activity.shownDue)
    guard let rule = activity.rule, let due = activity.due, activity.status.isOpen else {
      return [entry]
    }
    if rule.isJalali { return expanded(entry, activity, rule, names) }
    // What was moved is no date of its rule: it stands alone, and the rule begins with the next.
    guard clock.has(due, in: rule), activity.ruledDue == nil else {
      let next = clock.upcoming(rule, after: activity.regularDue ?? due, atMost: 1).first
      return [entry]
        + (next.map { next in
          var series = self.entry(of: activity, names, id: "\(activity.id.raw)-series", due: next)
          series.rule = rule.after(1)
          return [series]
        } ?? [])
    }
    var series = entry
    series.rule = rule
    return [series]
  }

  /// No other program reads rules of the Jalali calendar: an event is written for each of its dates,
  /// a task once with all of them.
  private func expanded(
    _ entry: CalendarEntry, _ activity: Activity, _ rule: Recurrence, _ names: [String: String]
  ) -> [CalendarEntry] {
    guard let start = activity.regularDue else { return [entry] }
    let last = start.day(by: clock) + Self.daysAhead
    let dues = clock.upcoming(rule, after: start, atMost: Recurrence.mostInstances)
      .prefix { $0.day(by: clock) <= last }
    guard entry.form == .event else {
      var task = entry
      task.dates = Array(dues)
      return [task]
    }
    return [entry]
      + dues.map {
        let id = "\(activity.id.raw)-\($0.day(by: clock).iso)"
        return self.entry(of: activity, names, id: id, due: $0)
      }
  }

  /// Three years: a feed is written anew long before.
  private static let daysAhead = 1_096

  private func entry(
    of activity: Activity, _ names: [String: String], id: String, due: Due?
  ) -> CalendarEntry {
    let form: CalendarEntry.Form = [.call, .meeting].contains(activity.kind) ? .event : .task
    var entry = CalendarEntry(form, id: id, due: due, changed: activity.updatedAt)
    let kind = session.phrases.terms.choices.work.form(activity.kind).full
    let about = ["account", "contact", "lead", "opportunity"].compactMap { names[$0] }
      .filter { !$0.isEmpty }
    entry.summary = activity.subject.isEmpty ? kind : activity.subject
    entry.minutes = activity.duration ?? PlannedActivity.usualDuration
    entry.description = [about.joined(separator: " · "), activity.outcome, activity.notes]
      .filter { !$0.isEmpty }.joined(separator: "\n")
    entry.place = activity.place
    entry.attendees = activity.attendees.items
    entry.tags = activity.tags.words
    entry.priority = [.high: 1, .normal: 5, .low: 9][activity.priority] ?? 5
    entry.status =
      switch activity.status {
      case .planned: .planned
      case .waiting: .waiting
      case .done: .done(activity.doneAt)
      case .canceled: .canceled
      }
    return entry
  }
}

extension Activity {
  /// What was done without having been planned stands where it was done.
  fileprivate var shownDue: Due? { due ?? doneAt.map { .instant($0) } }
}

extension Clock {
  /// The rule has the date by itself.
  fileprivate func has(_ due: Due, in rule: Recurrence) -> Bool {
    let day = due.day(by: self)
    return rule.dates(from: day, atMost: 1).first == day
  }
}

extension Session {
  /// What the time zone of the machine is called, a name of our own where nobody knows; `nil` where
  /// time stands still, in UTC.
  var zoneName: String? { options.now == nil ? systemZone ?? "Kariz/Local" : nil }

  private var systemZone: String? {
    if let name = world.environment["TZ"], !name.isEmpty {
      return Self.zone(name.hasPrefix(":") ? String(name.dropFirst()) : name)
    }
    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/etc/localtime")
    return link?.components(separatedBy: "zoneinfo/").dropFirst().last.flatMap(Self.zone)
  }

  /// A name that iCalendar can carry.
  private static func zone(_ name: String) -> String? {
    let isName = name.utf8.allSatisfy { byte in
      (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
        || "/_-+".utf8.contains(byte)
    }
    return isName && name.utf8.count < 60 ? name : nil
  }
}
