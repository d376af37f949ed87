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
        let terms = try FilterSQL(asking: asking, rows: Self.deals).conditions(rest)
        return try Self.collected(order.groups(part), part, limit) { order, limit in
          let page = try Self.lanePage(stage, filter, order, part, limit, asking)
          return try asking.db.sortedCards(page.walking(among: ids, terms), order)
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

  private static let deals = FilteredRows(.opportunity, as: "o")

  /// A part of a lane as its index holds it: by owner, too.
  static func lanePage(
    _ stage: ID<Stage>, _ filter: Filter, _ order: LaneOrder, _ part: LanePart, _ limit: Int,
    _ asking: Asking
  ) throws -> PageQuery {
    let sql = FilterSQL(asking: asking, rows: deals)
    var scope = order.scope(stage)
    if order.sort.key == .manual {
      scope += try filter.terms.filter(\.isOfOwner).map(sql.condition)
    }
    if let beyond = order.beyond(part) { scope.append(beyond) }
    return PageQuery(
      rows: deals, columns: CardReading.columns(order), joins: CardReading.joins, scope: scope,
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
