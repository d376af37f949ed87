import Domain
import GRDB

/// Who brought leads: a lead names its referrer, and whoever is called so is credited, a company with
/// what its people bring.
enum Referrals {
  /// Whether the customer `alias` brought any.
  static func exist(for kind: Kind, _ alias: String) -> String {
    leads(of: kind, alias).map { "EXISTS (SELECT 1 \($0))" }.joined(separator: " OR ")
  }

  /// When the first of them came in; null where there is none.
  static func first(for kind: Kind, _ alias: String) -> String {
    let moments = leads(of: kind, alias).map { "SELECT min(l.createdAt) AS at \($0)" }
    return "(SELECT min(at) FROM (\(moments.joined(separator: " UNION ALL "))))"
  }

  private static func leads(of kind: Kind, _ alias: String) -> [String] {
    let own = "FROM lead l WHERE l.referrerKey = \(alias).nameKey"
    guard kind == .account else { return [own] }
    return [
      own,
      "FROM contact p CROSS JOIN lead l ON l.referrerKey = p.nameKey WHERE p.account = \(alias).id",
    ]
  }
}

extension SQLiteRepository {
  public func referrals() throws -> [Reference: Instant] {
    let found = [
      "SELECT 'account', a.id, l.createdAt FROM lead l CROSS JOIN account a ON a.nameKey = l.referrerKey",
      "SELECT iif(c.account IS NULL, 'contact', 'account'), coalesce(c.account, c.id), l.createdAt"
        + " FROM lead l CROSS JOIN contact c ON c.nameKey = l.referrerKey",
    ].map { $0 + " WHERE l.referrerKey IS NOT NULL" }.joined(separator: " UNION ALL ")
    return try read { db in
      var first: [Reference: Instant] = [:]
      try db.each(Fragment(found)) { cells in
        guard let kind = Kind(rawValue: cells.text(0)), let at = cells.instant(2) else {
          return true
        }
        let customer = Reference(kind, cells.integer(1) ?? 0)
        first[customer] = min(first[customer] ?? at, at)
        return true
      }
      return first
    }
  }
}

extension Database {
  /// When the first lead came in that the customer referred.
  func firstReferral(of customer: Reference) throws -> Instant? {
    let first = Referrals.first(for: customer.kind, "r")
    let query = Fragment(
      "SELECT \(first) FROM \(customer.kind.rawValue) r WHERE r.id = ?", binding: customer.raw)
    return try self.first(query) { $0.instant(0) }.flatMap { $0 }
  }
}
