import Domain
import GRDB

extension SQLiteRepository {
  public func lane(
    _ stage: ID<Stage>, where filter: Filter, _ part: LanePart, limit: Int
  ) throws -> [Card] {
    try ask(filter) { asking in
      switch try laneHits.found(by: filter, asking) {
      case .places(let places):
        return try asking.db.cards(Self.part(part, of: places[stage] ?? [], limit: limit).map(\.id))
      case .among(let ids, let rest):
        let page = try Self.lanePage(stage, filter, part, limit, asking)
        let test = try HitTest(rest, asking)
        let hits = try asking.db.ids(page.walk, limit: max(limit, 0)) {
          try ids.contains($0) && test.passes($0)
        }
        return try asking.db.cards(part.readsBackwards ? hits.reversed() : hits)
      case .many:
        let page = try Self.lanePage(stage, filter, part, limit, asking)
        return try asking.db.sortedCards(page.walking(filter, asking))
      }
    }
  }

  public func card(_ id: ID<Opportunity>) throws -> Card? {
    try read { try $0.cards([id]).first }
  }

  /// A part of a lane as its index holds it: by owner, too.
  static func lanePage(
    _ stage: ID<Stage>, _ filter: Filter, _ part: LanePart, _ limit: Int, _ asking: Asking
  ) throws -> PageQuery {
    let rows = FilteredRows(.opportunity, as: "o")
    let sql = FilterSQL(asking: asking, rows: rows)
    var scope = [Fragment("o.stage = ?", binding: stage.raw)]
    scope += try filter.terms.filter(\.isOfOwner).map(sql.condition)
    switch part {
    case .start, .end: break
    case .after(let place): scope.append(beyond(place, ">"))
    case .before(let place): scope.append(beyond(place, "<"))
    }
    return PageQuery(
      rows: rows, columns: CardReading.columns, joins: CardReading.joins, scope: scope,
      order: part.readsBackwards ? "o.laneOrder DESC, o.id DESC" : "o.laneOrder, o.id",
      limit: max(limit, 0))
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

extension Filter.Term {
  /// Who owns a deal is told by the index of a lane.
  fileprivate var isOfOwner: Bool {
    switch self {
    case .linkToMe(let property), .link(let property, _): property.name == "owner"
    case .mark(.mine): true
    case .words, .compare, .compareProperties, .contains, .has, .mark, .tag, .not: false
    }
  }
}

extension LanePlace {
  func isBefore(_ other: LanePlace) -> Bool { (laneOrder, id) < (other.laneOrder, other.id) }
}

extension Database {
  /// The first ids of a walk that pass a test.
  fileprivate func ids(
    _ walk: Fragment, limit: Int, where passes: (Int64) throws -> Bool
  ) throws -> [ID<Opportunity>] {
    var found: [ID<Opportunity>] = []
    guard limit > 0 else { return found }
    try each(walk) { cells in
      if let id = cells.integer(0), try passes(id) { found.append(ID(id)) }
      return found.count < limit
    }
    return found
  }

  fileprivate func sortedCards(_ query: Fragment) throws -> [Card] {
    try rows(query, CardReading.read).sorted { $0.place.isBefore($1.place) }
  }

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

/// Whether a deal passes the rest of a filter, asked for one deal after the other.
private struct HitTest {
  /// `nil` when nothing is asked.
  private let terms: Fragment?
  private let db: Database

  init(_ rest: [Filter.Term], _ asking: Asking) throws {
    let sql = FilterSQL(asking: asking, rows: FilteredRows(.opportunity, as: "o"))
    terms = rest.isEmpty ? nil : try sql.conditions(rest)
    db = asking.db
  }

  func passes(_ id: Int64) throws -> Bool {
    guard let terms else { return true }
    let query = Fragment("SELECT 1 FROM opportunity o WHERE o.id = ? AND ", binding: id) + terms
    return try !db.rows(query) { _ in true }.isEmpty
  }
}
