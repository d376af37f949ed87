import Domain
import GRDB

/// How much is planned and done: from what is kept by half hours and owners, or counted along the index
/// of what is due where a filter asks for more than owners or days begin amid a half hour.
struct LoadReading {
  private let asking: Asking
  private let condition: Fragment
  /// Whose plans are added up; `nil` where they have to be counted.
  private let owners: Fragment?

  /// - Parameter condition: of activities `r` that count.
  init(_ filter: Filter, counting condition: Fragment, _ asking: Asking) throws {
    self.asking = asking
    self.condition = condition
    let rows = FilteredRows(.activity, as: "r", special: ["owner": Self.owner])
    let isOfOwners = filter.asks(onlyFor: ["owner"])
    owners = try isOfOwners ? FilterSQL(asking: asking, rows: rows).conditions(filter.terms) : nil
  }

  /// - Returns: also whether all are counted.
  func load(on day: Day, upTo most: Int) throws -> (Load, isCounted: Bool) {
    let (query, isKept) = query(on: day, upTo: most)
    let load = try asking.db.first(query) { read($0) } ?? Load()
    return (load, isKept || load.count < most)
  }

  func byOwner(on days: Range<Day>) throws -> [(owner: ID<User>?, load: Load)] {
    let (entries, _) = entries(on: days)
    let query = "SELECT \(Self.sums), owner FROM (" + entries + ") GROUP BY owner"
    return try asking.db.rows(query) { ($0.id(3), read($0)) }
  }

  func query(on day: Day, upTo most: Int) -> (Fragment, isKept: Bool) {
    let (entries, isKept) = entries(on: day..<day + 1)
    let limit = isKept ? Fragment(")") : Fragment(" LIMIT ?)", binding: most)
    return ("SELECT \(Self.sums) FROM (" + entries + limit, isKept)
  }

  private static let owner = "nullif(r.owner, 0)"
  private static let sums = "sum(planned), sum(done), sum(minutes)"

  private func read(_ cells: Cells) -> Load {
    Load(planned: cells.count(0), done: cells.count(1), minutes: cells.count(2))
  }

  private func entries(on days: Range<Day>) -> (Fragment, isKept: Bool) {
    guard let owners, areWholeHalfHours(days) else {
      return (counted(Stretches(asking.clock).of(days)), false)
    }
    let kept = "SELECT planned, done, minutes, \(Self.owner) AS owner FROM planTotal r WHERE "
    let stretches = Stretches(asking.clock, column: "r.time", letters: 15).of(days)
    return (union(stretches.map { kept + .all([$0, owners]) }), true)
  }

  private func counted(_ stretches: [Fragment]) -> Fragment {
    let each = "SELECT \(Kept.load), r.owner FROM activity r INDEXED BY activityDue WHERE "
    return union(stretches.map { each + .all([$0, condition]) })
  }

  private func union(_ parts: [Fragment]) -> Fragment {
    parts.dropFirst().reduce(parts[0]) { $0 + " UNION ALL " + $1 }
  }

  private func areWholeHalfHours(_ days: Range<Day>) -> Bool {
    [days.lowerBound, days.upperBound].allSatisfy {
      asking.clock.instant($0, minute: 0).milliseconds.isMultiple(of: 30 * 60_000)
    }
  }
}
