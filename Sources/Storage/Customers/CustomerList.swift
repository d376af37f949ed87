import Domain
import GRDB

extension SQLiteRepository {
  /// Accounts, and contacts who belong to none, as one list. A filter holds for both kinds; a
  /// property that contacts do not have is empty for them.
  public func customers(
    where filter: Filter, _ part: CustomerPart, limit: Int
  ) throws -> [CustomerRow] {
    try ask(filter) { asking in
      let found = try CustomerSource.all.flatMap { source in
        try source.page(filter, part, limit: max(limit, 0), asking)
      }
      let sorted = found.sorted { $0.place.isBefore($1.place) }
      return Array(
        part.readsBackwards ? sorted.suffix(max(limit, 0)) : sorted.prefix(max(limit, 0)))
    }
  }
}

/// One of the kinds that customers are of.
struct CustomerSource {
  private let kind: Kind
  /// What makes a record of the kind a customer.
  private let condition: Fragment

  static let all = [
    CustomerSource(kind: .account, condition: .always),
    CustomerSource(kind: .contact, condition: Fragment("r.account IS NULL")),
  ]

  /// Each kind is read for itself along the index of folded names; when that does not soon fill
  /// the page, the filter's shortcut is taken if it has one.
  func page(
    _ filter: Filter, _ part: CustomerPart, limit: Int, _ asking: Asking
  ) throws -> [CustomerRow] {
    let page = query(part, limit: limit)
    if filter.mayBeShort {
      let found = try asking.db.rows(page.walkingALittle(filter, asking), read)
      if found.count >= limit { return found }
      let chosen = try Selection(filter, of: page.rows, for: .page, asking)
      if chosen.isShort { return try asking.db.rows(page.sorting(chosen), read) }
    }
    return try asking.db.rows(page.walking(filter, asking), read)
  }

  func query(_ part: CustomerPart, limit: Int) -> PageQuery {
    var scope = [condition]
    switch part {
    case .start, .end: break
    case .after(let place): scope.append(Self.beyond(place, ">"))
    case .before(let place): scope.append(Self.beyond(place, "<"))
    }
    return PageQuery(
      rows: FilteredRows(kind, as: "r"), columns: columns,
      joins: " LEFT JOIN user u ON u.id = r.owner", scope: scope,
      order: part.readsBackwards ? "r.nameKey DESC, r.id DESC" : "r.nameKey, r.id", limit: limit)
  }

  func read(_ cells: Cells) -> CustomerRow {
    let id = cells.integer(0) ?? 0
    return CustomerRow(
      customer: Reference(kind, id), name: cells.text(1), city: cells.text(2),
      ownerName: cells.text(3), figures: cells.customerFigures(at: 4),
      nextStepDue: cells.due(13), nextStepSubject: cells.text(14),
      place: CustomerPlace(key: cells.text(15), id: id))
  }

  private var columns: String {
    "r.id, \(kind.title(of: "r")), r.addressCity, \(Kind.user.title(of: "u")), "
      + "\(Cells.customerFigures(of: "r")), r.nextStepDue, r.nextStepSubject, r.nameKey"
  }

  private static func beyond(_ place: CustomerPlace, _ sign: String) -> Fragment {
    Fragment("(r.nameKey, r.id) \(sign) (?, ?)", binding: place.key, place.id)
  }
}

extension Cells {
  /// The columns that `customerFigures(at:)` reads.
  static func customerFigures(of alias: String) -> String {
    [
      "openCount", "openAmount", "wonCount", "wonRevenue", "firstPurchaseOn", "lastPurchaseOn",
      "pinnedState", "lastContactAt", "nextTouch",
    ]
    .map { "\(alias).\($0)" }.joined(separator: ", ")
  }

  func customerFigures(at place: Int) -> CustomerFigures {
    var figures = CustomerFigures()
    figures.openCount = count(place)
    figures.openAmount = amount(place + 1)
    figures.wonCount = count(place + 2)
    figures.wonRevenue = amount(place + 3)
    figures.firstPurchaseOn = day(place + 4)
    figures.lastPurchaseOn = day(place + 5)
    figures.pinnedState = CustomerState(rawValue: text(place + 6))
    figures.lastContactAt = instant(place + 7)
    figures.nextTouch = instant(place + 8)
    return figures
  }
}

extension CustomerPart {
  var readsBackwards: Bool {
    switch self {
    case .start, .after: false
    case .end, .before: true
    }
  }
}

extension CustomerPlace {
  /// By bytes, as SQLite compares.
  func isBefore(_ other: CustomerPlace) -> Bool {
    if key.utf8.elementsEqual(other.key.utf8) { return id < other.id }
    return key.utf8.lexicographicallyPrecedes(other.key.utf8)
  }
}
