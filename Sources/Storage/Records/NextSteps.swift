import Domain
import GRDB

extension SQLiteRepository {
  public func nextStep(of record: Reference) throws -> Activity? {
    guard record.kind.hasNextStep else { return nil }
    let query = Fragment(
      "SELECT \(Kind.activity.columns(of: "r")) FROM activity r WHERE r.id ="
        + " (SELECT nextStep FROM \(record.kind.rawValue) WHERE id = ?)", binding: record.raw)
    return try read { db in try db.first(query) { try Activity($0.record(.activity)) } }
  }
}
