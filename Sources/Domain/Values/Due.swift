/// When something is to be done: on a day, or at a moment.
public enum Due: Hashable, Sendable {
  case day(Day)
  case instant(Instant)

  /// `2026-11-21` or `2026-11-21T16:42:00Z`: as text the two sort together.
  public init?(iso text: String) {
    if let day = Day(iso: text) {
      self = .day(day)
    } else if let instant = Instant(iso: text) {
      self = .instant(instant)
    } else {
      return nil
    }
  }

  public var iso: String {
    switch self {
    case .day(let day): day.iso
    case .instant(let instant): instant.iso
    }
  }

  public func day(by clock: Clock) -> Day {
    switch self {
    case .day(let day): day
    case .instant(let instant): clock.day(of: instant)
    }
  }

  /// A day alone at the time of day of what it takes the place of.
  public func atTime(of other: Due?, by clock: Clock) -> Due {
    guard case .day(let day) = self, case .instant(let instant)? = other else { return self }
    return .instant(clock.instant(day, minute: clock.minute(of: instant)))
  }

  /// The day, or the moment, is over.
  public func isPast(by clock: Clock) -> Bool {
    switch self {
    case .day(let day): day < clock.today
    case .instant(let instant): instant < clock.now()
    }
  }

  /// Days that it is late; 0 or less when it is not.
  public func daysLate(by clock: Clock) -> Int { clock.today - day(by: clock) }
}
