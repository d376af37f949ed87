import Domain
import GRDB

extension SQLiteRepository {
  public func lane(
    _ stage: ID<Stage>, where filter: Filter, _ part: LanePart, limit: Int
  ) throws -> [Card] {
    try ask(filter) { asking in
      if let hits = try laneHits.places(in: stage, for: filter, asking) {
        return try asking.db.cards(Self.part(part, of: hits, limit: limit).map(\.id))
      }
      let query = try Self.laneQuery(stage, filter, part, limit: limit, asking)
      let cards = try asking.db.rows(query, CardReading.read)
      return part.readsBackwards ? cards.reversed() : cards
    }
  }

  public func card(_ id: ID<Opportunity>) throws -> Card? {
    try read { try $0.cards([id]).first }
  }

  /// A lane is walked along its index from the place on, so only the rows in sight are read.
  static func laneQuery(
    _ stage: ID<Stage>, _ filter: Filter, _ part: LanePart, limit: Int, _ asking: Asking
  ) throws -> Fragment {
    let rows = FilterSQL(asking: asking, rows: FilteredRows(.opportunity, as: "o"))
    var conditions = [Fragment("o.stage = ?", binding: stage.raw)]
    switch part {
    case .start, .end: break
    case .after(let place): conditions.append(beyond(place, ">"))
    case .before(let place): conditions.append(beyond(place, "<"))
    }
    conditions += try filter.terms.map(rows.condition)
    let order = part.readsBackwards ? "o.laneOrder DESC, o.id DESC" : "o.laneOrder, o.id"
    return "SELECT \(CardReading.columns) FROM opportunity o\(CardReading.joins) WHERE "
      + Fragment.all(conditions) + Fragment(" ORDER BY \(order) LIMIT ?", binding: max(limit, 0))
  }

  private static func beyond(_ place: LanePlace, _ sign: String) -> Fragment {
    Fragment("(o.laneOrder, o.id) \(sign) (?, ?)", binding: place.laneOrder, place.id.raw)
  }

  private static func part(
    _ part: LanePart, of places: [LanePlace], limit: Int
  ) -> ArraySlice<LanePlace> {
    let limit = max(limit, 0)
    return switch part {
    case .start: places.prefix(limit)
    case .end: places.suffix(limit)
    case .after(let place): places.filter { place.isBefore($0) }.prefix(limit)
    case .before(let place): places.filter { $0.isBefore(place) }.suffix(limit)
    }
  }
}

extension LanePart {
  var readsBackwards: Bool {
    switch self {
    case .start, .after: false
    case .end, .before: true
    }
  }
}

extension LanePlace {
  func isBefore(_ other: LanePlace) -> Bool { (laneOrder, id) < (other.laneOrder, other.id) }
}

extension Database {
  /// Cards of these ids in their order; those that are gone are left out.
  func cards(_ ids: [ID<Opportunity>]) throws -> [Card] {
    guard !ids.isEmpty else { return [] }
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    let query = Fragment(
      "SELECT \(CardReading.columns) FROM opportunity o\(CardReading.joins)"
        + " WHERE o.id IN (\(marks))",
      ids.map(\.raw.databaseValue))
    let found = Dictionary(
      try rows(query, CardReading.read).map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    return ids.compactMap { found[$0] }
  }
}
