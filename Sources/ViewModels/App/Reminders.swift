import Cells
import Domain

/// What comes due soon is told once: when, how, and what has been told.
public struct Reminders {
  /// A time by which something is due; another time of the same is told again.
  struct Told: Hashable {
    let id: ID<Activity>
    let due: Due
  }

  /// Minutes before the time; `nil` tells nothing.
  public var lead: Int?
  /// How the terminal draws attention to it, beside the notice.
  public var alert: Alert
  public var quiet: QuietHours?
  var told: Set<Told> = []
  /// Told since the last key.
  var unseen = 0
  /// The minute that was looked at last.
  var minute: Int64?
  /// When there may be something to tell again, as far as is known.
  var next: Instant?

  public init(lead: Int? = 10, alert: Alert = .bell, quiet: QuietHours? = nil) {
    self.lead = lead
    self.alert = alert
    self.quiet = quiet
  }
}

extension Reminders {
  /// Nobody has looked for any yet, or since others have written.
  var isUnread: Bool { lead != nil && minute == nil }

  /// Takes over what a person has set; what was told stays told.
  public mutating func adopt(_ other: Reminders) {
    (lead, alert, quiet, minute) = (other.lead, other.alert, other.quiet, nil)
  }
}

/// From an hour to another, over midnight as well: `22:00-07:00`.
nonisolated public struct QuietHours: Hashable, Sendable {
  private let first: Int
  private let end: Int

  /// - Returns: `nil` when the text is none.
  public init?(_ text: String) {
    let times = Numbers.latin(text).split(separator: "-", omittingEmptySubsequences: false)
    let minutes = times.compactMap { Self.minute($0.trimmed) }
    guard times.count == 2, minutes.count == 2 else { return nil }
    (first, end) = (minutes[0], minutes[1])
  }

  private static func minute(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard let hour = parts.first ?? nil, (0...24).contains(hour), parts.count <= 2 else {
      return nil
    }
    guard let minute = parts.count == 2 ? parts[1] : 0, (0...59).contains(minute) else {
      return nil
    }
    return (hour * 60 + minute) % 1440
  }

  /// - Parameter minute: after midnight.
  public func contains(minute: Int) -> Bool {
    first <= end ? (first..<end).contains(minute) : minute >= first || minute < end
  }
}
