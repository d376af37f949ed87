/// How far a customer has come. The lowest rule that holds wins; see `CustomerState.of`.
public enum CustomerState: String, Choice {
  case known, prospect, customer, `repeat`, loyal, advocate, dormant, lost

  /// By which filters ask for it.
  public static let property = CustomerFigures.state

  /// Days without a purchase after which a customer is dormant, and lost.
  public static let dormantAfterDays = 180
  public static let lostAfterDays = 365
  /// Purchases, or days since the first of them, that make a customer loyal.
  public static let loyalAfterCount = 3
  public static let loyalAfterDays = 730

  /// The state that somebody has pinned, else that by purchases: none, one, two, three and more, then
  /// by the days since the last one. Who buys again and has brought others is an advocate.
  public static func of(_ figures: CustomerFigures, on today: Day) -> CustomerState {
    if let pinned = figures.pinnedState { return pinned }
    guard figures.wonCount > 0 else { return figures.openCount > 0 ? .prospect : .known }
    let days = figures.lastPurchaseOn.map { today - $0 } ?? 0
    if days > figures.limits.lost { return .lost }
    if days > figures.limits.dormant { return .dormant }
    let tenure = figures.firstPurchaseOn.map { today - $0 } ?? 0
    let isLoyal = figures.wonCount >= loyalAfterCount || tenure >= loyalAfterDays
    guard isLoyal || figures.wonCount > 1 else { return .customer }
    return figures.hasReferred ? .advocate : isLoyal ? .loyal : .repeat
  }
}

/// A customer's way from one state to another, as it follows from what they bought and when.
public struct StateMove: Hashable, Sendable {
  /// Why, where a rule moved them.
  public enum Reason: String, CaseIterable, Sendable {
    case firstDeal, purchase, tenure, referral, silence, winBack
  }

  public let day: Day
  public let from: CustomerState
  public let to: CustomerState
  public let reason: Reason

  public init(day: Day, from: CustomerState, to: CustomerState, reason: Reason) {
    self.day = day
    self.from = from
    self.to = to
    self.reason = reason
  }
}

extension CustomerState {
  /// Every move up to today, the oldest first.
  /// - Parameters:
  ///   - purchases: days of purchases, the oldest first.
  ///   - firstDealOn: the day of the first deal, won or not.
  ///   - referredOn: the day on which the first lead came in that they had referred.
  public static func moves(
    purchases: [Day], firstDealOn: Day?, referredOn: Day? = nil, until today: Day,
    limits: SilenceLimits = SilenceLimits()
  ) -> [StateMove] {
    var moves: [StateMove] = []
    var state = CustomerState.known
    func go(_ day: Day, _ to: CustomerState, _ reason: StateMove.Reason) {
      guard to != state, day <= today else { return }
      moves.append(StateMove(day: day, from: state, to: to, reason: reason))
      state = to
    }
    if let firstDealOn { go(firstDealOn, .prospect, .firstDeal) }
    for (place, day) in purchases.enumerated() {
      let wasAway = state == .dormant || state == .lost
      var figures = CustomerFigures(purchases: Array(purchases[...place]))
      figures.limits = limits
      func standing(on day: Day) -> CustomerState {
        figures.hasReferred = referredOn.map { $0 <= day } ?? false
        return .of(figures, on: day)
      }
      go(day, standing(on: day), wasAway ? .winBack : .purchase)
      let next = place + 1 < purchases.count ? purchases[place + 1] : today + 1
      let years: (Day?, StateMove.Reason) = (purchases[0] + loyalAfterDays, .tenure)
      let turns = [years, (referredOn, .referral)].compactMap { turn, reason in
        turn.map { ($0, reason) }
      }
      for (turn, reason) in turns.sorted(by: { $0.0 < $1.0 })
      where turn > day && turn < next && turn - day <= limits.dormant {
        go(turn, standing(on: turn), reason)
      }
      for (days, state) in [(limits.dormant, CustomerState.dormant), (limits.lost, .lost)]
      where day + days + 1 < next && days <= limits.lost {
        go(day + days + 1, state, .silence)
      }
    }
    return moves
  }
}

extension CustomerFigures {
  /// Those of somebody who bought on these days, the oldest first.
  init(purchases: [Day]) {
    self.init()
    wonCount = purchases.count
    firstPurchaseOn = purchases.first
    lastPurchaseOn = purchases.last
  }
}

extension Opportunity {
  /// What a new deal is by what its customer bought so far: of somebody who was away it wins them
  /// back, of a customer it is a further sale.
  public static func origin(_ figures: CustomerFigures, on today: Day) -> Origin {
    switch CustomerState.of(figures, on: today) {
    case .known, .prospect: .new
    case .customer, .repeat, .loyal, .advocate: .crossSell
    case .dormant, .lost: .winBack
    }
  }
}

extension Repository {
  /// The deal with its origin, unless somebody said it.
  public func originated(_ deal: Opportunity) throws -> Opportunity {
    guard deal.kind == nil else { return deal }
    let customer = deal.account.map { Reference($0) } ?? deal.contact.map { Reference($0) }
    let figures = try customer.flatMap { try self.figures(of: $0) } ?? CustomerFigures()
    var deal = deal
    deal.kind = Opportunity.origin(figures, on: clock.today)
    return deal
  }
}
