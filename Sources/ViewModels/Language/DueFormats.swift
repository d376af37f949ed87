import Cells
import Domain

/// How a next step stands, with the sign and the role that belong to it.
public nonisolated enum DueSign: Hashable, Sendable, CaseIterable {
  case overdue, today, planned, none

  public var sign: Sign {
    switch self {
    case .overdue: .overdue
    case .today: .today
    case .planned: .planned
    case .none: .none
    }
  }

  public var role: Role {
    switch self {
    case .overdue: .stateOverdue
    case .today: .stateToday
    case .planned: .statePlanned
    case .none: .stateNone
    }
  }
}

/// A due date as cards and lists show it.
public nonisolated struct DueText: Hashable, Sendable {
  public let sign: DueSign
  /// The same from its fullest to its shortest form.
  public let forms: [String]
  public var text: String { forms[0] }

  init(sign: DueSign, _ forms: String...) {
    self.sign = sign
    self.forms = forms
  }
}

nonisolated extension Formats {
  /// `2d late`, `17:30`, `today`, `23 Nov`, `none`.
  public func due(_ due: Due?, by clock: Clock) -> DueText {
    guard let due else { return DueText(sign: .none, units.noStep) }
    let days = due.daysLate(by: clock)
    if days > 0 {
      let count = number(days)
      return DueText(
        sign: .overdue, units.late(count), units.lateShort(count), units.lateBySign(count))
    }
    if days < 0 {
      let text = dayShort(due.day(by: clock), today: clock.today)
      return DueText(sign: .planned, text)
    }
    switch due {
    case .day: return DueText(sign: .today, units.today)
    case .instant(let instant):
      let sign = instant < clock.now() ? DueSign.overdue : .today
      return DueText(sign: sign, time(instant, by: clock))
    }
  }

  /// What is some days late, as a card says it that has little room.
  public var shortestLate: String { units.lateBySign(number(9)) }

  /// The day and, where there is one, the time: `Thu 19 Nov 10:00`.
  public func dueInFull(_ due: Due, by clock: Clock) -> String {
    let day = due.day(by: clock)
    let text = "\(weekday(day)) \(dayShort(day, today: clock.today))"
    guard case .instant(let instant) = due else { return text }
    return "\(text) \(time(instant, by: clock))"
  }

  /// The same in both calendars, the reader's own first: `Tue 24 Nov 2026 10:00 · 3 Azar 1405`.
  public func inBothCalendars(_ due: Due, by clock: Clock) -> String {
    let day = due.day(by: clock)
    let other = Formats(
      language, calendar: calendar == .jalali ? .gregorian : .jalali, digits: digits)
    let time = if case .instant(let instant) = due { " \(time(instant, by: clock))" } else { "" }
    return "\(self.day(day))\(time) · \(other.dayWithYear(day))"
  }

  /// What a text that is typed comes to, after an arrow that points the way one reads.
  func meaning(_ text: String) -> String { language == .persian ? "← \(text)" : "→ \(text)" }
}
