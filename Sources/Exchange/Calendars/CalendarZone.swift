import Domain

/// Where local times are told, for what repeats at the same hour whatever the clocks do.
public struct CalendarZone: Sendable {
  /// As the database of time zones calls it; without one all times are in UTC.
  let name: String?
  let clock: Clock

  public init(name: String?, _ clock: Clock) {
    self.name = name
    self.clock = clock
  }

  /// `20261124T100000`.
  func local(_ instant: Instant) -> String {
    let ahead = clock.offset(instant)
    let shifted = Instant(milliseconds: instant.milliseconds + Int64(ahead) * 1000)
    return String(Due.instant(shifted).basic.dropLast())
  }

  /// What the zone does from the beginning of a year on, each change of its clocks by itself.
  func write(to text: inout CalendarText, from year: Int) {
    guard let name, let first = Day(year: year, month: 1, day: 1) else { return }
    text.line("BEGIN", "VTIMEZONE")
    text.line("TZID", name)
    var before = clock.offset(Self.moment(first))
    observance(to: &text, from: before, to: before, at: Self.moment(first))
    for day in (first..<first + Self.days).all {
      let after = clock.offset(Self.moment(day + 1))
      guard after != before else { continue }
      observance(to: &text, from: before, to: after, at: change(on: day, from: before))
      before = after
    }
    text.line("END", "VTIMEZONE")
  }

  /// Ten years: what repeats for longer is exported again by then.
  private static let days = 3_653

  private static func moment(_ day: Day) -> Instant {
    Instant(milliseconds: Int64(day.number) * 86_400_000)
  }

  /// The minute from which another offset holds.
  private func change(on day: Day, from before: Int) -> Instant {
    let start = Self.moment(day)
    let minute = (0...1440).first { clock.offset(start.adding(minutes: $0)) != before } ?? 0
    return start.adding(minutes: minute)
  }

  private func observance(
    to text: inout CalendarText, from before: Int, to after: Int, at instant: Instant
  ) {
    let kind = after > before ? "DAYLIGHT" : "STANDARD"
    text.line("BEGIN", kind)
    let local = Instant(milliseconds: instant.milliseconds + Int64(before) * 1000)
    text.line("DTSTART", String(Due.instant(local).basic.dropLast()))
    text.line("TZOFFSETFROM", Self.offset(before))
    text.line("TZOFFSETTO", Self.offset(after))
    text.line("END", kind)
  }

  /// `+0330`.
  private static func offset(_ seconds: Int) -> String {
    let minutes = abs(seconds) / 60
    let digits = String(10_000 + minutes / 60 * 100 + minutes % 60).dropFirst()
    return (seconds < 0 ? "-" : "+") + digits
  }
}
