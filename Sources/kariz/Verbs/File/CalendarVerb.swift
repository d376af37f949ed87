import ArgumentParser
import Cells
import Domain
import Exchange
import ViewModels

/// `kariz calendar`.
struct ShowCalendar: Verb {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Print what is planned and was done on each day, and how much that is.")

  @Option(help: "The first day; today unless given.") var from: String?
  @Option(help: "The last day, instead of how many.") var to: String?
  @Option(help: "How many days.") var days = 7
  @Option(name: .customLong("where"), help: "Only activities that this filter lets through.")
  var filter: String?
  @Option(help: "Activities of each day; 0 is all.") var limit = 0

  @MainActor func run(in session: Session) throws {
    let start = try from.map { try session.day($0, option: "from") } ?? session.clock.today
    let filter = try session.filter(filter, of: .activity)
    let days = start..<start + (try count(from: start, session))
    let most = limit > 0 ? limit : 1_000_000
    let coming = Dictionary(
      grouping: try session.repository().coming(on: days, where: filter, limit: most)
    ) { $0.due.day(by: session.clock) }
    let plans = try session.repository().plan(of: days, where: filter, limit: most).map {
      $0.with(coming[$0.day] ?? [])
    }
    let lines = CalendarLines(session)
    if session.form == .json {
      try session.printObject(["days": .array(plans.map(lines.json))])
    } else {
      for plan in plans { try lines.print(plan) }
    }
  }
}

extension ShowCalendar {
  /// How many days are asked for.
  @MainActor fileprivate func count(from start: Day, _ session: Session) throws -> Int {
    let last = try to.map { try session.day($0, option: "to") }
    guard last ?? start >= start else {
      throw Exit(.wrongUse, session.phrases.records.endBeforeStart)
    }
    let count = last.map { $0 - start + 1 } ?? days
    guard count > 0 else {
      let right = session.phrases.forms.notNegative
      throw Exit(.wrongUse, session.phrases.records.wrongValue("--days", "\(days)", right))
    }
    return min(count, 3660)
  }
}

extension DayPlan {
  /// The same with the dates of series that are to come on this day, which are in no total.
  fileprivate func with(_ coming: [PlannedActivity]) -> DayPlan {
    var plan = self
    plan.items += coming
    return plan
  }
}

/// Days of the calendar for being printed.
struct CalendarLines {
  private let session: Session
  private let working: WorkingCalendar

  init(_ session: Session) {
    self.session = session
    working = session.workingCalendar
  }

  private func holiday(_ day: Day) -> String? {
    working.holidays.holiday(on: day).map(session.phrases.holidays.name)
  }

  func json(_ plan: DayPlan) -> JSONValue {
    func count(_ number: Int) -> JSONValue { .number(JSONNumber(number)) }
    return [
      "day": .string(plan.day.iso), "holiday": holiday(plan.day).map { .string($0) } ?? .null,
      "planned": count(plan.load.planned),
      "done": count(plan.load.done), "minutes": count(plan.load.minutes),
      "activities": .array(plan.items.map(json)),
    ]
  }

  private func json(_ item: PlannedActivity) -> JSONValue {
    func text(_ text: String) -> JSONValue { text.isEmpty ? .null : .string(text) }
    return [
      "id": .string(String(item.id.raw)), "kind": .string(item.form.rawValue),
      "subject": .string(item.subject), "due": .string(item.due.iso),
      "duration": item.duration.map { .number(JSONNumber($0)) } ?? .null,
      "status": .string(item.status.rawValue), "isComing": .bool(item.isComing),
      "priority": .string(item.priority.rawValue),
      "ownerName": text(item.ownerName), "customerName": text(item.customerName),
      "opportunityName": text(item.dealName),
      "amount": item.money.map { OutputValue.money($0).json } ?? .null,
    ]
  }

  /// The day, then a line for each activity.
  func print(_ plan: DayPlan) throws {
    let heading = [session.formats.day(plan.day), holiday(plan.day) ?? ""]
    try session.printLine(
      heading.filter { !$0.isEmpty }.map { cleaned($0) }.joined(separator: " · "))
    for item in plan.items { try session.printLine("  " + line(item)) }
  }

  private func line(_ item: PlannedActivity) -> String {
    let work = session.phrases.terms.choices.work
    let time = item.minutes(by: session.clock).map {
      session.formats.time(minute: $0.lowerBound)
    }
    let parts = [
      time ?? "", work.form(item.form).short, item.customerName, item.subject, item.ownerName,
      work.status(item.status).short,
    ]
    return parts.map { cleaned($0) }.joined(separator: "\t")
  }
}
