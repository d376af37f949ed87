import Domain
import GRDB

extension SQLiteRepository {
  /// The import that brought a record is among its entries, though it touches no record by name.
  public func log(
    of record: Reference?, before sequence: Int64?, limit: Int
  ) throws -> [JournalEntry] {
    let end = sequence ?? .max
    let newest = Fragment(" ORDER BY j.sequence DESC LIMIT ?", binding: max(limit, 0))
    let condition =
      record.map { "j.sequence IN (" + Self.entries(of: $0, before: end, limit) + ")" }
      ?? Fragment("j.sequence < ?", binding: end)
    let stored = try read { try Journal($0).entries(where: condition + newest) }
    guard let record else { return stored.map(\.entry) }
    return stored.filter { $0.payload.batch != nil || $0.tells(of: record) }.map(\.entry)
  }

  private static func entries(of record: Reference, before end: Int64, _ limit: Int) -> Fragment {
    Fragment(
      "SELECT sequence FROM (SELECT sequence FROM journalTouch WHERE record = ? AND sequence < ?"
        + " ORDER BY sequence DESC LIMIT ?) UNION"
        + " SELECT batch FROM \(record.kind.rawValue) WHERE id = ? AND batch < ?",
      binding: record.raw, end, max(limit, 0), record.raw, end)
  }
}

extension StoredEntry {
  fileprivate func tells(of record: Reference) -> Bool {
    entry.touches.contains { $0.reference == record }
  }
}
