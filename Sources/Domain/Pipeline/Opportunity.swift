/// One possible sale to one customer.
public struct Opportunity: Entity {
  public enum Origin: String, Choice {
    case new
    case crossSell = "cross-sell"
    case winBack = "win-back"
  }
  public enum Category: String, Choice { case pipeline, bestCase, committed, omitted }
  public enum BudgetStatus: String, Choice { case none, may, can, will }
  public enum LossReason: String, Choice {
    case price, competition, budget, features, longCycle, noDecisionMaker, unresponsive, badFit
    case other
  }

  public var id: ID<Opportunity>
  public var name = ""
  public var account: ID<Account>?
  public var contact: ID<Contact>?
  public var owner: ID<User>?
  public var stage = ID<Stage>(0)
  /// Its place in the lane, small first; all users share it.
  public var laneOrder: Int64 = 0
  public var currency = Currency.euro
  public var amount: Amount?
  /// Percent, 0...100; that of the stage unless it was set by hand.
  public var probability = 0
  public var probabilityIsManual = false
  public var category = Category.pipeline
  public var kind: Origin?
  public var need = ""
  public var solution = ""
  public var budget: Amount?
  public var budgetStatus: BudgetStatus?
  public var campaign = ""
  public var competitors: Texts = []
  public var openedOn: Day?
  public var expectedClose: Day?
  public var stageEnteredAt = Instant(milliseconds: 0)
  public var actualRevenue: Amount?
  public var closedOn: Day?
  public var lossReason: LossReason?
  public var lostTo = ""
  public var closeNote = ""
  public var lastOpenStage: ID<Stage>?
  /// Until that day nobody is told that it is stale.
  public var snoozedUntil: Day?
  public var tags: Tags = []
  public var notes = ""
  public var source = ""
  public var externalId = ""
  public var custom = CustomValues()
  public var createdAt = Instant(milliseconds: 0)
  public var updatedAt = Instant(milliseconds: 0)

  public init(id: ID<Opportunity>) { self.id = id }

  public static let slots: [Slot<Opportunity>] = [
    Slot("id", \.id), Slot("name", \.name), Slot("account", \.account),
    Slot("contact", \.contact), Slot("owner", \.owner), Slot("stage", \.stage),
    Slot("laneOrder", \.laneOrder), Slot("currency", \.currency), Slot("amount", \.amount),
    Slot("probability", \.probability), Slot("probabilityIsManual", \.probabilityIsManual),
    Slot("category", \.category), Slot("kind", \.kind), Slot("need", \.need),
    Slot("solution", \.solution), Slot("budget", \.budget),
    Slot("budgetStatus", \.budgetStatus), Slot("campaign", \.campaign),
    Slot("competitors", \.competitors), Slot("openedOn", \.openedOn),
    Slot("expectedClose", \.expectedClose), Slot("stageEnteredAt", \.stageEnteredAt),
    Slot("actualRevenue", \.actualRevenue), Slot("closedOn", \.closedOn),
    Slot("lossReason", \.lossReason), Slot("lostTo", \.lostTo), Slot("closeNote", \.closeNote),
    Slot("lastOpenStage", \.lastOpenStage), Slot("snoozedUntil", \.snoozedUntil),
    Slot("tags", \.tags), Slot("notes", \.notes), Slot("source", \.source),
    Slot("externalId", \.externalId), Slot("custom", \.custom),
    Slot("createdAt", \.createdAt), Slot("updatedAt", \.updatedAt),
  ]
  public static let kept = [
    Property("pipeline", .link(.pipeline), isKept: true),
    Property("state", StageType.type, isKept: true),
    Property("weighted", .money, isKept: true),
    Property("lastTouchAt", .instant, isKept: true),
    Property("idleUntil", .instant, isKept: true),
    Property("nextStep", .link(.activity), isKept: true),
    Property("nextStepDue", .due, isKept: true),
    Property("nextStepSubject", .text, isKept: true),
  ]
  public static let derived = [roles]
  public static let schema = makeSchema()
  public static var kind: Kind { .opportunity }
}
