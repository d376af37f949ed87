/// A deal as the board shows it: one row of a lane, read without the rest of its record.
public struct Card: Hashable, Sendable {
  public let id: ID<Opportunity>
  public var name: String
  /// Account, else the contact who is the customer.
  public var customer: Reference?
  public var customerName: String
  public var owner: ID<User>?
  public var ownerName: String
  public var stage: ID<Stage>
  public var laneOrder: Int64
  public var money: Money?
  public var probability: Int
  public var nextStepDue: Due?
  public var nextStepSubject: String
  public var stageEnteredAt: Instant
  public var lastTouchAt: Instant?
  public var snoozedUntil: Day?
  public var state: StageType
  public var closedOn: Day?
  /// Where it stands in its lane, in the order in which that was read.
  public var place: LanePlace

  public init(
    id: ID<Opportunity>, name: String, customer: Reference?, customerName: String,
    owner: ID<User>?, ownerName: String, stage: ID<Stage>, laneOrder: Int64, money: Money?,
    probability: Int, nextStepDue: Due?, nextStepSubject: String, stageEnteredAt: Instant,
    lastTouchAt: Instant?, snoozedUntil: Day?, state: StageType, closedOn: Day?, place: LanePlace
  ) {
    self.id = id
    self.name = name
    self.customer = customer
    self.customerName = customerName
    self.owner = owner
    self.ownerName = ownerName
    self.stage = stage
    self.laneOrder = laneOrder
    self.money = money
    self.probability = probability
    self.nextStepDue = nextStepDue
    self.nextStepSubject = nextStepSubject
    self.stageEnteredAt = stageEnteredAt
    self.lastTouchAt = lastTouchAt
    self.snoozedUntil = snoozedUntil
    self.state = state
    self.closedOn = closedOn
    self.place = place
  }

  public func daysInStage(by clock: Clock) -> Int {
    max(0, clock.today - clock.day(of: stageEnteredAt))
  }

  /// Days since the deal moved or somebody was in touch, whichever is later.
  public func idleDays(by clock: Clock) -> Int {
    let last = max(stageEnteredAt, lastTouchAt ?? stageEnteredAt)
    return max(0, clock.today - clock.day(of: last))
  }

  public func isStale(in stage: Stage, by clock: Clock) -> Bool {
    idleness(in: stage, by: clock) == .stale
  }

  /// How near it is to what its stage allows; `nil` far from that, and where somebody has put it off.
  public func idleness(in stage: Stage, by clock: Clock) -> Idleness? {
    guard state == .open, let limit = stage.idleLimit else { return nil }
    if let snoozedUntil, snoozedUntil > clock.today { return nil }
    return Idleness(days: idleDays(by: clock), limit: limit)
  }
}

/// What idle days mean beside the limit of a stage.
public enum Idleness: Hashable, Sendable {
  /// Three quarters of the limit, and not more than the limit.
  case cooling
  case stale

  public init?(days: Int, limit: Int) {
    if days > limit {
      self = .stale
    } else if limit > 0, days * 4 >= limit * 3 {
      self = .cooling
    } else {
      return nil
    }
  }
}

/// Count, sum and weighted sum of a lane in one currency.
public struct LaneTotal: Hashable, Sendable {
  public let currency: Currency
  public var count: Int
  public var sum: Amount
  public var weighted: Amount

  public init(currency: Currency, count: Int, sum: Amount, weighted: Amount) {
    self.currency = currency
    self.count = count
    self.sum = sum
    self.weighted = weighted
  }
}

/// What one person has in one stage, in one currency.
public struct OwnerTotal: Hashable, Sendable {
  /// `nil` where nobody owns the deals.
  public let owner: ID<User>?
  public let stage: ID<Stage>
  public let total: LaneTotal

  public init(owner: ID<User>?, stage: ID<Stage>, total: LaneTotal) {
    self.owner = owner
    self.stage = stage
    self.total = total
  }
}

/// Which part of a lane is wanted.
public typealias LanePart = ListPart<LanePlace>

/// Where a card is put in a lane.
public enum LaneSlot: Hashable, Sendable {
  case top
  case bottom
  case after(ID<Opportunity>)
  case before(ID<Opportunity>)
}
