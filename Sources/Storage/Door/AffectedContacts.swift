import Domain
import GRDB

/// Customers with whom somebody was in touch, or was not after all, as one change has it.
struct AffectedContacts {
  private var customers: Set<Reference> = []
  /// What activities belong to: deals and leads, which lead to customers, and customers themselves.
  private var owners: Set<Reference> = []

  mutating func note(_ reference: Reference, _ change: RowChange) {
    let rows = [change.before, change.after].compactMap { $0 }
    switch reference.kind {
    case .activity:
      guard change.touches(Self.contactFields) else { return }
      for row in rows where !row["doneAt"].isNull {
        owners.formUnion(Self.links(row, [.account, .contact, .opportunity, .lead]))
      }
    case .opportunity, .lead:
      // One that comes brings its activities, which tell of themselves.
      guard change.before != nil, change.touches(["account", "contact"]) else { return }
      for row in rows { customers.formUnion(Self.links(row, [.account, .contact])) }
    case .account, .contact:
      if change.after != nil, change.touches(["stayInTouch", "createdAt"]) {
        customers.insert(reference)
      }
      guard change.before != nil, change.touches(["account"]) else { return }
      for row in rows { customers.formUnion(Self.links(row, [.account])) }
    default: break
    }
  }

  func settle(_ db: Database) throws {
    for customer in customers.union(try owners.flatMap { try Self.customers(behind: $0, db) }) {
      try db.keepContacts(customer.kind, where: Fragment("r.id = ?", binding: customer.raw))
    }
  }

  private static func links(_ row: Record, _ kinds: [Kind]) -> [Reference] {
    kinds.compactMap { kind in row[kind.rawValue].integer.map { Reference(kind, $0) } }
  }

  /// A person, with their company; the account and the contact of a deal or a lead.
  private static func customers(behind owner: Reference, _ db: Database) throws -> [Reference] {
    let linked = try db.record(owner).map { links($0, [.account, .contact]) } ?? []
    return [.account, .contact].contains(owner.kind) ? [owner] + linked : linked
  }

  private static let contactFields: Set = [
    "kind", "status", "doneAt", "account", "contact", "opportunity", "lead",
  ]
}
