import Domain
import GRDB

extension SQLiteRepository {
  public func keptTotals(
    _ pipeline: ID<Pipeline>, where filter: Filter
  ) throws -> [ID<Stage>: [LaneTotal]]? {
    guard filter.terms.allSatisfy(\.isKeptInTotals) else { return nil }
    return try ask(filter) { asking in
      let sql = FilterSQL(
        asking: asking, rows: FilteredRows(.opportunity, as: "t", special: Self.totalled))
      let query =
        Fragment(
          "SELECT t.stage, t.currency, sum(t.count), sum(t.sum), sum(t.weighted) FROM stage s"
            + " CROSS JOIN laneTotal t ON t.stage = s.id WHERE s.pipeline = ? AND t.count > 0 AND ",
          binding: pipeline.raw)
        + (try sql.conditions(filter.terms)) + " GROUP BY t.stage, t.currency"
      return try asking.db.totals(query)
    }
  }

  public func countedTotals(
    _ pipeline: ID<Pipeline>, where filter: Filter
  ) throws -> [ID<Stage>: [LaneTotal]] {
    try ask(filter) { asking in
      let chosen = try Selection(
        filter, of: FilteredRows(.opportunity, as: "o"), for: .everything, asking)
      let query =
        "SELECT o.stage, o.currency, count(*), coalesce(sum(CASE o.state WHEN 'won'"
        + " THEN o.actualRevenue ELSE o.amount END), 0), sum(o.weighted) FROM "
        + Fragment("\(chosen.from) WHERE o.pipeline = ? AND ", binding: pipeline.raw)
        + chosen.condition + " GROUP BY o.stage, o.currency"
      return try asking.db.totals(query)
    }
  }

  /// How a total spells the properties that its deals share.
  private static let totalled = [
    "owner": "nullif(t.owner, 0)", "stage": "t.stage", "state": "s.type", "pipeline": "s.pipeline",
  ]
}

extension Filter.Term {
  /// Whether it tells apart only what totals are kept by: stage, owner and state.
  fileprivate var isKeptInTotals: Bool {
    switch self {
    case .linkToMe(let property), .has(let property): property.name == "owner"
    case .link(let property, _): ["owner", "stage", "pipeline"].contains(property.name)
    case .compare(let property, _, _): property.name == "state"
    case .mark(let mark):
      switch mark {
      case .open, .won, .lost, .mine: true
      case .stale, .overdue: false
      }
    case .team: true
    case .not(let term): term.isKeptInTotals
    case .any(let terms), .all(let terms): terms.allSatisfy(\.isKeptInTotals)
    case .words, .compareProperties, .contains, .tag: false
    }
  }
}

extension Database {
  fileprivate func totals(_ query: Fragment) throws -> [ID<Stage>: [LaneTotal]] {
    var totals: [ID<Stage>: [LaneTotal]] = [:]
    for (stage, total) in try rows(query, Self.total) {
      if let total { totals[stage, default: []].append(total) }
    }
    return totals.mapValues { $0.sorted { $0.currency < $1.currency } }
  }

  private static func total(_ cells: Cells) -> (ID<Stage>, LaneTotal?) {
    let total = cells.currency(1).map {
      LaneTotal(
        currency: $0, count: cells.count(2), sum: cells.amount(3), weighted: cells.amount(4))
    }
    return (ID(cells.integer(0) ?? 0), total)
  }
}
