import Domain
import GRDB

/// The first hits that a search index has for a question, and how many there may be. Ids are handed
/// out by time, so the stretch that the first hits lie in tells how many follow.
struct HitProbe {
  /// In the order of the ids.
  let first: [Int64]
  /// Exact where it is below the number that was read.
  let estimate: Double

  init(
    _ match: String, of kind: Kind, in search: String, reading limit: Int, _ db: Database
  ) throws {
    first = try db.hits(match, in: search, limit: limit)
    guard first.count == limit, let last = first.last else {
      estimate = Double(first.count)
      return
    }
    let table = kind.rawValue
    let ends = Fragment("SELECT (SELECT min(id) FROM \(table)), (SELECT max(id) FROM \(table))")
    let (low, high) = try db.first(ends) { ($0.integer(0) ?? 0, $0.integer(1) ?? 0) } ?? (0, 0)
    let share = Double(last - low) / Double(max(1, high - low))
    estimate = Double(limit) / max(share, 1e-9)
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
