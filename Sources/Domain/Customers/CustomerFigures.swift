/// What a customer has bought and may buy, kept in step by the store in the currency of the file.
public struct CustomerFigures: Hashable, Sendable {
  public var openCount = 0
  public var openAmount = Amount(minor: 0)
  public var wonCount = 0
  public var wonRevenue = Amount(minor: 0)
  public var lastPurchaseOn: Day?

  public init() {}

  static let kept = [
    Property("openCount", .number, isKept: true), Property("openAmount", .money, isKept: true),
    Property("wonCount", .number, isKept: true), Property("wonRevenue", .money, isKept: true),
    Property("lastPurchaseOn", .day, isKept: true),
    Property("nextStep", .link(.activity), isKept: true),
    Property("nextStepDue", .due, isKept: true), Property("nextStepSubject", .text, isKept: true),
  ]
}

/// How far a customer has come. The lowest rule that holds wins; see `CustomerState.of`.
public enum CustomerState: String, Choice {
  case known, prospect, customer, `repeat`, loyal, advocate, dormant, lost

  /// Days without a purchase after which a customer is dormant, and lost.
  public static let dormantAfterDays = 180
  public static let lostAfterDays = 365

  /// The state by purchases: none, one, two, three and more, then by the days since the last one.
  public static func of(_ figures: CustomerFigures, on today: Day) -> CustomerState {
    guard figures.wonCount > 0 else { return figures.openCount > 0 ? .prospect : .known }
    let days = figures.lastPurchaseOn.map { today - $0 } ?? 0
    if days > lostAfterDays { return .lost }
    if days > dormantAfterDays { return .dormant }
    switch figures.wonCount {
    case 1: return .customer
    case 2: return .repeat
    default: return .loyal
    }
  }
}
