/// What one person planned, did and won in a while.
public struct PersonFigures: Hashable, Sendable {
  public let owner: ID<User>
  public let name: String
  /// What was due in these days, done or not, and what of it is done.
  public let planned: Int
  public let done: Int
  /// Deals that were closed in these days.
  public let won: Int
  public let lost: Int
  /// What the won ones brought, of those in the file's currency.
  public let revenue: Money
  /// Days from the opening to the win of each won deal, the least first.
  public let cycles: [Int]

  public init(
    owner: ID<User>, name: String, planned: Int, done: Int, won: Int, lost: Int, revenue: Money,
    cycles: [Int]
  ) {
    self.owner = owner
    self.name = name
    (self.planned, self.done, self.won, self.lost) = (planned, done, won, lost)
    self.revenue = revenue
    self.cycles = cycles.sorted()
  }

  /// Percent of the closed deals; `nil` where none was closed.
  public var winRate: Int? { Self.rounded(won * 100, by: won + lost) }

  public var meanCycle: Int? { Self.rounded(cycles.reduce(0, +), by: cycles.count) }

  /// That of the middle; between two, their mean.
  public var medianCycle: Int? {
    guard !cycles.isEmpty else { return nil }
    let middle = cycles.count / 2
    return cycles.count % 2 == 1
      ? cycles[middle] : Self.rounded(cycles[middle - 1] + cycles[middle], by: 2)
  }

  /// Activities done for each win.
  public var doneForEachWin: Int? { Self.rounded(done, by: won) }

  /// Half to even.
  static func rounded(_ sum: Int, by count: Int) -> Int? {
    guard count > 0 else { return nil }
    let (whole, rest) = sum.quotientAndRemainder(dividingBy: count)
    return rest * 2 > count || rest * 2 == count && whole % 2 == 1 ? whole + 1 : whole
  }
}

extension Repository {
  /// The figures of everybody who is active, or of one person.
  public func figures(in days: Range<Day>, of owner: ID<User>? = nil) throws -> [PersonFigures] {
    let users = try all(User.self).filter { user in owner.map { $0 == user.id } ?? user.active }
    let plans = try teamPlan(of: [days], where: Filter())
    let currency = try currency()
    return try users.map { user in
      let load = plans.first { $0.owner == user.id }?.total ?? Load()
      let won = try closed(.won, in: days, by: user.id)
      return PersonFigures(
        owner: user.id, name: user.name, planned: load.planned + load.done, done: load.done,
        won: won.count, lost: try closed(.lost, in: days, by: user.id).count,
        revenue: won.revenue(in: currency),
        cycles: won.compactMap { deal in
          deal.closedOn.map { max(0, $0 - (deal.openedOn ?? clock.day(of: deal.createdAt))) }
        })
    }
  }

  func closed(
    _ mark: Filter.Mark, in days: Range<Day>, by owner: ID<User>? = nil
  ) throws -> [Opportunity] {
    let schema = Opportunity.schema
    guard let person = schema.property("owner"), let closed = schema.property("closedOn") else {
      return []
    }
    let terms: [Filter.Term] = [
      .mark(mark), .compare(closed, .atLeast, days.lowerBound.value),
      .compare(closed, .less, days.upperBound.value),
    ]
    let filter = Filter(terms + (owner.map { [.compare(person, .equal, $0.value)] } ?? []))
    return try list(ListQuestion(.opportunity, where: filter)).map { try Opportunity($0.record) }
  }
}

extension [Opportunity] {
  /// What those of one currency have brought.
  func revenue(in currency: Currency) -> Money {
    let sum = filter { $0.currency == currency }.reduce(0) { $0 + ($1.actualRevenue?.minor ?? 0) }
    return Money(Amount(minor: sum), currency)
  }
}
