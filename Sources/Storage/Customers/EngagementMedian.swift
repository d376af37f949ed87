import Domain
import GRDB

/// The medians of engagement that were asked for on a day, by kind and segment.
struct EngagementMedians {
  private struct Group: Hashable {
    let kind: Kind
    let segment: String
  }

  private var day: Day?
  private var known: [Group: Int?] = [:]

  /// The median among customers of that kind and segment, worked out once a day.
  mutating func median(
    of kind: Kind, in segment: String, by clock: Clock, _ db: Database
  ) throws -> Int? {
    if day == clock.today, let median = known[Group(kind: kind, segment: segment)] {
      return median
    }
    let median = try EngagementSample(kind: kind, segment: segment).median(by: clock, db)
    keep(median, of: kind, in: segment, by: clock)
    return median
  }

  mutating func keep(_ median: Int?, of kind: Kind, in segment: String, by clock: Clock) {
    if day != clock.today { (day, known) = (clock.today, [:]) }
    known[Group(kind: kind, segment: segment)] = .some(median)
  }
}

/// Customers of a segment, or of none, that stand for the others.
struct EngagementSample {
  static let most = 100
  /// Names that are looked at for customers without a segment.
  static let mostNames = 2_000

  let kind: Kind
  let segment: String

  func median(by clock: Clock, _ db: Database) throws -> Int? {
    let points = try db.rows(ids) { $0.integer(0) }.compactMap { $0 }.map {
      try CustomerCardReading(db, Reference(kind, $0)).engagement(by: clock).points
    }
    return Engagement.median(of: points)
  }

  /// Along an index: that of segments; of names for those who have none, for names tell nothing of engagement.
  var ids: Fragment {
    guard segment.isEmpty else {
      return Fragment(
        "SELECT r.id FROM \(kind.rawValue) r WHERE r.inSegment = ?\(alone(" AND r."))"
          + " ORDER BY r.id LIMIT \(Self.most)",
        binding: segment)
    }
    return Fragment(
      "SELECT id FROM (SELECT r.id, r.inSegment FROM \(kind.rawValue) r\(alone(" WHERE r."))"
        + " ORDER BY r.nameKey, r.id LIMIT \(Self.mostNames)) WHERE inSegment IS NULL"
        + " LIMIT \(Self.most)")
  }

  /// Of people only those who are customers of their own.
  private func alone(_ word: String) -> String {
    kind == .contact ? word + CustomerSource.isAlone : ""
  }
}

extension CustomerCardReading {
  func engagement(by clock: Clock) throws -> Engagement {
    Engagement(try events(), purchases: try purchases(), by: clock)
  }
}
