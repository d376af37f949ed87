import Domain
import GRDB

extension SQLiteRepository {
  public func keptTotals(
    _ pipeline: ID<Pipeline>, where filter: Filter
  ) throws -> [ID<Stage>: [LaneTotal]]? {
    try kept(pipeline, where: filter, by: ["t.stage", "t.currency"]) { db, query in
      try db.totals(query)
    }
  }

  public func keptTotalsByOwner(
    _ pipeline: ID<Pipeline>, where filter: Filter
  ) throws -> [OwnerTotal]? {
    let columns = ["t.stage", "t.currency", "t.owner"]
    return try kept(pipeline, where: filter, by: columns) { db, query in
      try db.rows(query, Database.ownerTotal).compactMap { $0 }
    }
  }

  /// - Parameter columns: what the sums are told apart by.
  /// - Returns: `nil` when the filter has no sums kept for it.
  private func kept<T>(
    _ pipeline: ID<Pipeline>, where filter: Filter, by columns: [String],
    _ answer: (Database, Fragment) throws -> T
  ) throws -> T? {
    guard filter.asks(onlyFor: ["owner", "stage", "pipeline", "state"]) else { return nil }
    return try ask(filter) { asking in
      let sql = FilterSQL(
        asking: asking, rows: FilteredRows(.opportunity, as: "t", special: Self.totalled))
      let sums = "sum(t.count), sum(t.sum), sum(t.weighted)"
      let query =
        Fragment(
          "SELECT \(columns[0]), \(columns[1]), \(sums)\(columns.dropFirst(2).map { ", \($0)" }.joined())"
            + " FROM stage s CROSS JOIN laneTotal t ON t.stage = s.id"
            + " WHERE s.pipeline = ? AND t.count > 0 AND ",
          binding: pipeline.raw)
        + (try sql.conditions(filter.terms))
        + Fragment(" GROUP BY \(columns.joined(separator: ", "))")
      return try answer(asking.db, query)
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

extension Database {
  fileprivate func totals(_ query: Fragment) throws -> [ID<Stage>: [LaneTotal]] {
    var totals: [ID<Stage>: [LaneTotal]] = [:]
    for (stage, total) in try rows(query, Self.total) {
      if let total { totals[stage, default: []].append(total) }
    }
    return totals.mapValues { $0.sorted { $0.currency < $1.currency } }
  }

  fileprivate static func ownerTotal(_ cells: Cells) -> OwnerTotal? {
    let (stage, total) = total(cells)
    let owner = cells.integer(5).flatMap { $0 == 0 ? nil : ID<User>($0) }
    return total.map { OwnerTotal(owner: owner, stage: stage, total: $0) }
  }

  private static func total(_ cells: Cells) -> (ID<Stage>, LaneTotal?) {
    let total = cells.currency(1).map {
      LaneTotal(
        currency: $0, count: cells.count(2), sum: cells.amount(3), weighted: cells.amount(4))
    }
    return (ID(cells.integer(0) ?? 0), total)
  }
}
