/// How far customers come: from leads to those who speak for the business.
public struct Funnel: Sendable {
  public struct Row: Hashable, Sendable {
    /// `nil` for leads.
    public let state: CustomerState?
    /// Who is there today.
    public let now: Int
    /// Different ones who came there in the days that are asked about.
    public let reached: Int
  }

  public let rows: [Row]

  /// From whom one becomes which.
  public static let states: [CustomerState] = [
    .prospect, .customer, .repeat, .loyal, .advocate, .dormant, .lost,
  ]
}

extension Repository {
  /// - Parameters:
  ///   - filter: the deals that count.
  ///   - days: those on which somebody came to a state.
  public func funnel(of filter: Filter, in days: Range<Day>) throws -> Funnel {
    let reached = try statesReached(by: filter, in: days)
    let rows = try Funnel.states.map { state in
      Funnel.Row(
        state: state, now: try count(in: state), reached: reached[state, default: 0])
    }
    return Funnel(rows: [try leads(cameIn: days)] + rows)
  }

  private func leads(cameIn days: Range<Day>) throws -> Funnel.Row {
    let made = Property("createdAt", .instant)
    func bound(_ day: Day) -> Value { clock.instant(day, minute: 0).value }
    let filter = Filter([
      .compare(made, .atLeast, bound(days.lowerBound)),
      .compare(made, .less, bound(days.upperBound)),
    ])
    return Funnel.Row(
      state: nil, now: try count(.lead, where: Filter([.mark(.open)])),
      reached: try count(.lead, where: filter))
  }

  private func count(in state: CustomerState) throws -> Int {
    let filter = Filter([.compare(CustomerState.property, .equal, state.value)])
    return try count(.account, where: filter) + count(.contact, where: filter)
  }

  /// How many different customers came to each state, by their deals.
  private func statesReached(
    by filter: Filter, in days: Range<Day>
  ) throws -> [CustomerState: Int] {
    let limits = try policies().usual
    var reached: [CustomerState: Int] = [:]
    let referrals = try referrals()
    for (customer, deals) in try dealsByCustomer(filter) {
      let moves = CustomerState.moves(
        purchases: deals.purchases.sorted(), firstDealOn: deals.first,
        referredOn: referrals[customer].map(clock.day), until: clock.today,
        limits: limits)
      for state in Set(moves.filter { days.contains($0.day) }.map(\.to)) {
        reached[state, default: 0] += 1
      }
    }
    return reached
  }

  private func dealsByCustomer(_ filter: Filter) throws -> [Reference: DealDays] {
    var all: [Reference: DealDays] = [:]
    let state = Kind.opportunity.schema.kept.firstIndex { $0.name == "state" } ?? 0
    try forEach(.opportunity, where: filter) { listed in
      let deal = try Opportunity(listed.record)
      guard
        let customer = deal.account.map({ Reference($0) }) ?? deal.contact.map({ Reference($0) })
      else { return }
      let opened = deal.openedOn ?? clock.day(of: deal.createdAt)
      var days = all[customer] ?? DealDays(first: opened)
      days.first = min(days.first, opened)
      if listed.kept[state] == StageType.won.value, let day = deal.closedOn {
        days.purchases.append(day)
      }
      all[customer] = days
    }
    return all
  }
}

/// When a customer's deals began and were won.
private struct DealDays {
  var first: Day
  var purchases: [Day] = []
}
