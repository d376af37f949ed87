import Domain
import GRDB

/// The first hits that a search index has for a question, and how many there may be. Ids are handed
/// out by time, so the stretch that the first hits lie in tells how many follow.
struct HitProbe {
  /// In the order of the ids.
  let first: [Int64]
  /// There are no more.
  let isWhole: Bool
  /// Exact where these are all.
  let estimate: Double

  init(
    _ match: String, of kind: Kind, in search: String, reading limit: Int, _ db: Database
  ) throws {
    first = try db.hits(match, in: search, limit: limit)
    isWhole = first.count < limit
    guard !isWhole, let last = first.last else {
      estimate = Double(first.count)
      return
    }
    let table = kind.rawValue
    let ends = Fragment("SELECT (SELECT min(id) FROM \(table)), (SELECT max(id) FROM \(table))")
    let (low, high) = try db.first(ends) { ($0.integer(0) ?? 0, $0.integer(1) ?? 0) } ?? (0, 0)
    let share = Double(last - low) / Double(max(1, high - low))
    estimate = Double(limit) / max(share, 1e-9)
  }

  /// Whether all but so many may be what a condition says, as far as a look at some of them tells.
  func areMostly(
    _ condition: Fragment, _ rows: FilteredRows, butFor few: Int, _ db: Database
  ) throws -> Bool {
    let some = stride(from: 0, to: first.count, by: max(1, first.count / 16)).map { first[$0] }
    let listed = "\(rows.id) IN (\(some.map(String.init).joined(separator: ", "))) AND "
    let held = try db.count(
      upTo: some.count, "FROM \(rows.kind.rawValue) \(rows.alias) WHERE \(listed)" + condition)
    let others = Double(some.count * few) / max(1, estimate)
    return Double(some.count - held) <= 2 + 2 * others
  }
}

extension Database {
  /// The ids of the first hits, in their order.
  func hits(_ match: String, in search: String, limit: Int) throws -> [Int64] {
    let query = Fragment(
      "SELECT rowid FROM \(search) WHERE \(search) MATCH ? ORDER BY rowid LIMIT ?",
      binding: match, limit)
    return try ids(query)
  }
}
