import Domain
import GRDB

extension SQLiteRepository {
  public func lane(
    _ stage: ID<Stage>, where filter: Filter, by sort: LaneSort, _ part: LanePart, limit: Int
  ) throws -> [Card] {
    try ask(filter) { asking in
      let order = try LaneOrder(sort, of: stage, asking)
      switch try laneHits.found(by: filter, order.sort, asking) {
      case .places(let places):
        let page = Self.part(part, of: places[stage] ?? [], order.sort, limit: limit)
        return try asking.db.cards(page.map(\.id), order)
      case .among(let ids, let rest):
        let test = try HitTest(rest, asking)
        return try Self.collected(order.groups(part), part, limit) { order, limit in
          let page = try Self.lanePage(stage, filter, order, part, limit, asking)
          let hits = try asking.db.ids(page.walk, limit: limit) {
            try ids.contains($0) && test.passes($0)
          }
          return try asking.db.cards(part.readsBackwards ? hits.reversed() : hits, order)
        }
      case .many:
        return try Self.collected(order.groups(part), part, limit) { order, limit in
          let page = try Self.lanePage(stage, filter, order, part, limit, asking)
          return try asking.db.sortedCards(page.walking(filter, asking), order)
        }
      }
    }
  }

  /// A part that may go on in the next group.
  private static func collected(
    _ groups: [LaneOrder], _ part: LanePart, _ limit: Int,
    _ read: (LaneOrder, Int) throws -> [Card]
  ) throws -> [Card] {
    var cards: [Card] = []
    for group in groups where cards.count < limit {
      let more = try read(group, limit - cards.count)
      cards = part.readsBackwards ? more + cards : cards + more
    }
    return cards
  }

  public func card(_ id: ID<Opportunity>, by sort: LaneSort) throws -> Card? {
    try read { db in
      let order = LaneOrder(sort, currencies: try LaneOrder.currencies(of: sort, db))
      return try db.cards([id], order).first
    }
  }

  /// A part of a lane as its index holds it: by owner, too.
  static func lanePage(
    _ stage: ID<Stage>, _ filter: Filter, _ order: LaneOrder, _ part: LanePart, _ limit: Int,
    _ asking: Asking
  ) throws -> PageQuery {
    let rows = FilteredRows(.opportunity, as: "o")
    let sql = FilterSQL(asking: asking, rows: rows)
    var scope = order.scope(stage)
    if order.sort.key == .manual {
      scope += try filter.terms.filter(\.isOfOwner).map(sql.condition)
    }
    if let beyond = order.beyond(part) { scope.append(beyond) }
    return PageQuery(
      rows: rows, columns: CardReading.columns(order), joins: CardReading.joins, scope: scope,
      order: order.order(part), limit: max(limit, 0))
  }

  private static func part(
    _ part: LanePart, of places: [LanePlace], _ sort: LaneSort, limit: Int
  ) -> ArraySlice<LanePlace> {
    let limit = max(limit, 0)
    return switch part {
    case .start: places.prefix(limit)
    case .end: places.suffix(limit)
    case .after(let place): places.filter { place.isBefore($0, in: sort) }.prefix(limit)
    case .before(let place): places.filter { $0.isBefore(place, in: sort) }.suffix(limit)
    }
  }
}

extension Filter.Term {
  /// Who owns a deal is told by the index of a lane.
  fileprivate var isOfOwner: Bool {
    switch self {
    case .linkToMe(let property), .link(let property, _): property.name == "owner"
    case .mark(.mine): true
    case .words, .compare, .compareProperties, .contains, .has, .mark, .tag, .team, .not, .any,
      .all:
      false
    }
  }
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

  fileprivate func sortedCards(_ query: Fragment, _ order: LaneOrder) throws -> [Card] {
    try rows(query, CardReading.read).sorted { $0.place.isBefore($1.place, in: order.sort) }
  }

  /// Cards of these ids in their order; those that are gone are left out.
  func cards(_ ids: [ID<Opportunity>], _ order: LaneOrder) throws -> [Card] {
    guard !ids.isEmpty else { return [] }
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    let query = Fragment(
      "SELECT \(CardReading.columns(order)) FROM opportunity o\(CardReading.joins)"
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
