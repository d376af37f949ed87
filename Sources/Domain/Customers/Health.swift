/// How a relation is doing: the mean of those parts that are known, each from 0 to 100.
public struct Health: Hashable, Sendable {
  public enum Part: String, CaseIterable, Sendable {
    /// What they have to do with us, against others of their segment.
    case engagement
    /// When somebody was in touch last, against the interval that was agreed.
    case contact
    /// When they bought last, against how often they buy.
    case purchases
    /// What is planned and overdue.
    case work
  }

  public enum Grade: String, CaseIterable, Sendable { case good, fair, poor }

  private let known: [Part: Int]

  public init(_ parts: [Part: Int]) { known = parts }

  public var parts: [(part: Part, points: Int)] {
    Part.allCases.compactMap { part in known[part].map { (part, $0) } }
  }

  /// `nil` while no part is known.
  public var points: Int? {
    guard !parts.isEmpty else { return nil }
    return Int((Double(parts.map(\.points).reduce(0, +)) / Double(parts.count)).rounded())
  }

  public var grade: Grade? {
    points.map { $0 >= 70 ? .good : $0 < 40 ? .poor : .fair }
  }

  /// 50 at the median, 100 from twice as much on.
  public static func points(engagement: Int, median: Int) -> Int {
    min(100, (100 * engagement + median) / (2 * median))
  }

  /// 100 as long as no more than `whole` days are over, then less day by day down to 0 at `none`.
  public static func points(days: Int, whole: Int, none: Int) -> Int {
    guard days > whole else { return 100 }
    guard days < none, none > whole else { return 0 }
    return 100 * (none - days) / (none - whole)
  }
}

/// How often somebody buys.
public struct Rhythm: Hashable, Sendable {
  /// The median of the days between purchases.
  public let days: Int
  public let last: Day
  public static let leastPurchases = 3

  /// - Parameter purchases: days of purchases, the oldest first.
  /// - Returns: `nil` for fewer than three, or for all on one day.
  public init?(_ purchases: [Day]) {
    guard purchases.count >= Self.leastPurchases, let last = purchases.last else { return nil }
    let gaps = zip(purchases.dropFirst(), purchases).map { $0 - $1 }.sorted()
    let middle = gaps.count / 2
    days = gaps.count % 2 == 1 ? gaps[middle] : (gaps[middle - 1] + gaps[middle]) / 2
    self.last = last
    guard days > 0 else { return nil }
  }

  /// The day from which the next purchase may be expected: nine tenths of the interval.
  public var dueOn: Day { last + (days * 9 + 9) / 10 }
}

extension CustomerCard {
  public var rhythm: Rhythm? { Rhythm(purchases) }

  /// The parts that are known of this customer today.
  public func health(by clock: Clock) -> Health {
    let today = clock.today
    var parts: [Health.Part: Int] = [:]
    if let medianEngagement {
      parts[.engagement] = Health.points(
        engagement: engagement(by: clock).points, median: medianEngagement)
    }
    if let due = touchDueOn(by: clock) {
      let last = clock.day(of: figures.lastContactAt ?? createdAt)
      parts[.contact] = Health.points(
        days: today - last, whole: due - last, none: 3 * (due - last))
    }
    if let rhythm {
      parts[.purchases] = Health.points(
        days: today - rhythm.last, whole: rhythm.days, none: figures.limits.lost)
    }
    if !work.isEmpty {
      let overdue = work.count { $0.due?.isPast(by: clock) ?? false }
      parts[.work] = max(0, 100 - 25 * overdue)
    }
    return Health(parts)
  }

  public var createdAt: Instant {
    switch who {
    case .account(let account): account.createdAt
    case .contact(let contact): contact.createdAt
    }
  }

  /// The day on which somebody is to be in touch again; `nil` where no interval is agreed.
  public func touchDueOn(by clock: Clock) -> Day? {
    figures.nextTouch.map { clock.day(of: $0) }
  }
}
