import Domain
import GRDB

extension SQLiteRepository {
  /// What is planned and was done on each of these days: at most `limit` activities of a day, and how
  /// many there are. What was canceled is not among them.
  public func plan(
    of days: Range<Day>, where filter: Filter, limit: Int, upTo most: Int
  ) throws -> [DayPlan] {
    try ask(filter) { asking in
      let reading = try PlanReading(filter, asking)
      return try days.all.map { try reading.plan(of: $0, limit: limit, upTo: most) }
    }
  }

  /// Those who have nothing are there as well, unless a filter asks for some.
  public func teamPlan(of parts: [Range<Day>], where filter: Filter) throws -> [PersonPlan] {
    try ask(filter) { asking in
      let reading = try PlanReading(filter, asking)
      var people: [ID<User>?: [Load]] = [:]
      let none = Array(repeating: Load(), count: parts.count)
      for (place, days) in parts.enumerated() {
        for (owner, load) in try reading.loads(on: days) {
          people[owner, default: none][place] = load
        }
      }
      if filter.isEmpty {
        for user in try self.all(User.self) where user.active && people[user.id] == nil {
          people[user.id] = none
        }
      }
      return try people.map { owner, loads in
        let name = try owner.map { try self.title(of: Reference($0)) } ?? ""
        return PersonPlan(owner: owner, name: name, loads: loads)
      }.sorted { ($0.owner == nil ? 1 : 0, $0.key) < ($1.owner == nil ? 1 : 0, $1.key) }
    }
  }
}

extension PersonPlan {
  fileprivate var key: String { Folding.fold(name) }
}

/// Reads days: what is on them along the index of what is due, how much it is from what is kept.
struct PlanReading {
  private let asking: Asking
  /// What is counted and shown.
  private let condition: Fragment
  private let loads: LoadReading

  init(_ filter: Filter, _ asking: Asking) throws {
    self.asking = asking
    let rows = FilteredRows(.activity, as: "r")
    let terms = try FilterSQL(asking: asking, rows: rows).conditions(filter.terms)
    condition = .all([Fragment("r.status <> 'canceled'"), terms])
    loads = try LoadReading(filter, counting: condition, asking)
  }

  func plan(of day: Day, limit: Int, upTo most: Int) throws -> DayPlan {
    let (load, isCounted) = try loads.load(on: day, upTo: most)
    var items: [PlannedActivity] = []
    for stretch in Stretches(asking.clock).of(day) where items.count < min(limit, load.count) {
      items += try self.items(stretch, limit - items.count)
    }
    return DayPlan(day: day, items: items, load: load, isCounted: isCounted)
  }

  func loads(on days: Range<Day>) throws -> [(owner: ID<User>?, load: Load)] {
    try loads.byOwner(on: days)
  }

  private func items(_ time: Fragment, _ limit: Int) throws -> [PlannedActivity] {
    let query =
      "SELECT \(PlannedActivity.columns) FROM activity r INDEXED BY activityDue"
      + "\(PlannedActivity.joins) WHERE " + .all([time, condition])
      + Fragment(" ORDER BY r.due, r.owner, r.status, r.duration, r.id LIMIT ?", binding: limit)
    return try asking.db.rows(query) { PlannedActivity($0) }.compactMap { $0 }
  }
}

extension PlannedActivity {
  static let columns = """
    r.id, r.kind, r.subject, r.due, r.duration, r.priority, r.status, r.owner, \
    \(Kind.user.title(of: "u")), r.opportunity, r.lead, r.contact, r.account, \
    coalesce(a.name, \(Kind.contact.title(of: "c")), \(Kind.lead.title(of: "l"))), \
    coalesce(o.name, ''), CASE o.state WHEN 'won' THEN coalesce(o.actualRevenue, o.amount) ELSE o.amount END, \
    o.currency
    """

  static let joins = """
     LEFT JOIN user u ON u.id = r.owner LEFT JOIN opportunity o ON o.id = r.opportunity \
    LEFT JOIN account a ON a.id = r.account LEFT JOIN contact c ON c.id = r.contact \
    LEFT JOIN lead l ON l.id = r.lead
    """

  /// `nil` for a row that others wrote and that is due at nothing that is a time.
  init?(_ cells: Cells) {
    guard let due = cells.due(3) else { return nil }
    let kinds: [Kind] = [.opportunity, .lead, .contact, .account]
    let about = kinds.enumerated().lazy.compactMap { place, kind in
      cells.integer(9 + place).map { Reference(kind, $0) }
    }.first
    let amount = cells.integer(15).map { Amount(minor: $0) }
    self.init(
      id: ID(cells.integer(0) ?? 0), form: Activity.Form(cells.value(1)) ?? .task,
      subject: cells.text(2), due: due, duration: cells.integer(4).map(Int.init),
      priority: Activity.Priority(cells.value(5)) ?? .normal,
      status: Activity.Status(cells.value(6)) ?? .planned, owner: cells.id(7),
      ownerName: cells.text(8), about: about, customerName: cells.text(13),
      dealName: cells.text(14),
      money: amount.flatMap { amount in cells.currency(16).map { Money(amount, $0) } })
  }
}
