import Domain
import GRDB

extension Database {
  /// The record that one went into when they were merged; itself when it did not go.
  func survivor(of reference: Reference) throws -> Reference {
    var found = reference
    // A record that went comes back only by undoing, so this ends.
    while let next = try successor(of: found) { found = next }
    return found
  }

  private func successor(of reference: Reference) throws -> Reference? {
    guard reference.kind.matchNumber != nil else { return nil }
    let query = Fragment(
      "SELECT other FROM verdict WHERE one = ? AND of = ? AND ruling = 'merged'"
        + " AND NOT EXISTS (SELECT 1 FROM \(reference.kind.rawValue) WHERE id = ?)",
      binding: reference.raw, reference.kind.rawValue, reference.raw)
    return try first(query) { Reference(reference.kind, $0.integer(0) ?? 0) }
  }

  /// Records that went into others and whose ids are this, or end so.
  /// - Parameter condition: on the id `r.one`.
  func survivors(_ kind: Kind, where condition: Fragment) throws -> [Reference] {
    let query =
      Fragment(
        "SELECT DISTINCT r.one FROM verdict r WHERE r.of = ? AND r.ruling = 'merged' AND ",
        binding: kind.rawValue) + condition + " LIMIT 50"
    return try rows(query) { Reference(kind, $0.integer(0) ?? 0) }.map { try survivor(of: $0) }
  }
}
