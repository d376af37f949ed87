import Domain
import GRDB

extension SQLiteRepository {
  /// Series are found along an index that holds only what repeats.
  public func coming(
    on days: Range<Day>, where filter: Filter, limit: Int
  ) throws -> [PlannedActivity] {
    try ask(filter) { asking in
      let rows = FilteredRows(.activity, as: "r")
      let terms = try FilterSQL(asking: asking, rows: rows).conditions(filter.terms)
      let end = asking.clock.instant(days.upperBound, minute: 0)
      let query =
        "SELECT \(PlannedActivity.columns), r.recurrence, r.ruledDue FROM activity r"
        + " INDEXED BY activityRepeats\(PlannedActivity.joins) WHERE "
        + .all([
          Fragment("r.recurrence IS NOT NULL AND r.\(QueueSource.open)"),
          .due("r.due", .less, end, by: asking.clock), terms,
        ]) + Fragment(" ORDER BY r.due, r.id LIMIT ?", binding: limit)
      return try asking.db.rows(query) { $0.coming(on: days, by: asking.clock) }.flatMap { $0 }
        .sorted { ($0.due.iso, $0.id) < ($1.due.iso, $1.id) }
    }
  }
}

extension Cells {
  /// The dates of the series in this row that follow the one that stands in it.
  fileprivate func coming(on days: Range<Day>, by clock: Clock) -> [PlannedActivity] {
    guard let first = PlannedActivity(self), let rule = try? Recurrence(text(17)) else { return [] }
    let start = due(18) ?? first.due
    // There is one date on a day at most.
    let most = days.upperBound - start.day(by: clock) + 1
    return clock.upcoming(rule, after: start, atMost: most)
      .filter { days.contains($0.day(by: clock)) }
      .map { due in
        var item = first
        (item.due, item.isComing) = (due, true)
        return item
      }
  }
}
