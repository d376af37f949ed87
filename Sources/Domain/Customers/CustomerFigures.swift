/// What a customer has bought and may buy, kept in step by the store in the currency of the file.
public struct CustomerFigures: Hashable, Sendable {
  public var openCount = 0
  public var openAmount = Amount(minor: 0)
  public var wonCount = 0
  public var wonRevenue = Amount(minor: 0)
  public var firstPurchaseOn: Day?
  public var lastPurchaseOn: Day?
  /// When somebody was last in touch with them, with their people or about their deals.
  public var lastContactAt: Instant?
  /// So many whole days after that as are agreed; they are over on the day that it is in.
  public var nextTouch: Instant?
  /// They brought somebody who became a lead.
  public var hasReferred = false
  /// The segment whose policy counts; empty where there is none.
  public var segment = ""
  public var limits = SilenceLimits()
  /// The state that somebody has set by hand.
  public var pinnedState: CustomerState?

  public init() {}

  /// Asked for like a property, and worked out for the day on which somebody asks.
  static let state = Property("state", CustomerState.type, isKept: true)

  static let kept = [
    Property("openCount", .number, isKept: true), Property("openAmount", .money, isKept: true),
    Property("wonCount", .number, isKept: true), Property("wonRevenue", .money, isKept: true),
    Property("firstPurchaseOn", .day, isKept: true),
    Property("lastPurchaseOn", .day, isKept: true),
    Property("nextPurchaseOn", .day, isKept: true),
    Property("inSegment", .text, isKept: true),
    Property("lastContactAt", .instant, isKept: true),
    Property("nextTouch", .instant, isKept: true),
    Property("nextStep", .link(.activity), isKept: true),
    Property("nextStepDue", .due, isKept: true), Property("nextStepSubject", .text, isKept: true),
  ]
}
