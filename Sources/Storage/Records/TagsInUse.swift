import Domain
import GRDB

extension SQLiteRepository {
  /// Nothing counts tags, so they are read from the newest records, as many as a key may wait for.
  private static let mostRead = 5000

  public func tagsInUse(of kind: Kind) throws -> [String] {
    guard kind.schema.property("tags") != nil else { return [] }
    let query = Fragment(
      "SELECT tags FROM (SELECT tags FROM \(kind.rawValue) ORDER BY id DESC LIMIT ?)"
        + " WHERE tags IS NOT NULL", binding: Self.mostRead)
    let words = try read { try $0.rows(query) { $0.text(0) } }.flatMap { $0.split(separator: " ") }
    let counts = Dictionary(grouping: words) { $0 }.mapValues(\.count)
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { String($0.key) }
  }
}
