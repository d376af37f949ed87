/// How much a customer has to do with us: points for each call, meeting, reply, visit and purchase,
/// which count less as time goes by.
public struct Engagement: Sendable {
  public enum Sign: String, CaseIterable, Sendable {
    case call, meeting, reply, visit, purchase

    /// Points on the day itself.
    public var points: Int {
      switch self {
      case .call, .reply: 5
      case .meeting: 10
      case .visit: 3
      case .purchase: 20
      }
    }
  }

  /// Something of that kind on a day.
  public struct Event: Hashable, Sendable {
    public let sign: Sign
    public let at: Instant

    public init(_ sign: Sign, at: Instant) {
      self.sign = sign
      self.at = at
    }
  }

  /// Days after which an event counts half as much.
  public static let halfLife = 60

  public let parts: [(sign: Sign, points: Int)]

  init(_ events: [(sign: Sign, day: Day)], on today: Day) {
    parts = Sign.allCases.compactMap { sign in
      let points = events.filter { $0.sign == sign }.reduce(0) {
        $0 + LeadScore.halved(sign.points, after: max(0, today - $1.day), halfLife: Self.halfLife)
      }
      return points > 0 ? (sign, points) : nil
    }
  }

  /// - Parameter purchases: the days of them.
  public init(_ events: [Event], purchases: [Day], by clock: Clock) {
    self.init(
      events.map { ($0.sign, clock.day(of: $0.at)) } + purchases.map { (.purchase, $0) },
      on: clock.today)
  }

  public var points: Int { parts.reduce(0) { $0 + $1.points } }

  /// Customers of whom a median may be said.
  public static let fewest = 5

  /// The median of those points that are any; `nil` for fewer than `fewest`.
  public static func median(of points: [Int]) -> Int? {
    let known = points.filter { $0 > 0 }.sorted()
    let middle = known.count / 2
    guard known.count >= fewest else { return nil }
    return known.count % 2 == 1 ? known[middle] : (known[middle - 1] + known[middle]) / 2
  }
}

extension CustomerCard {
  public func engagement(by clock: Clock) -> Engagement {
    Engagement(events, purchases: purchases, by: clock)
  }
}
