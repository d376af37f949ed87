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
        let query = try source.query(filter, part, limit: limit, asking)
        return try asking.db.rows(query, source.read)
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

  /// The page is read along the index of folded names, each kind for itself.
  func query(
    _ filter: Filter, _ part: CustomerPart, limit: Int, _ asking: Asking
  ) throws -> Fragment {
    let chosen = try Selection(filter, of: FilteredRows(kind, as: "r"), for: .page, asking)
    var conditions = [condition, chosen.condition]
    switch part {
    case .start, .end: break
    case .after(let place): conditions.append(Self.beyond(place, ">"))
    case .before(let place): conditions.append(Self.beyond(place, "<"))
    }
    let order = part.readsBackwards ? "r.nameKey DESC, r.id DESC" : "r.nameKey, r.id"
    return "SELECT \(columns) FROM " + chosen.from + " LEFT JOIN user u ON u.id = r.owner WHERE "
      + Fragment.all(conditions) + Fragment(" ORDER BY \(order) LIMIT ?", binding: max(limit, 0))
  }

  func read(_ cells: Cells) -> CustomerRow {
    let id = cells.integer(0) ?? 0
    return CustomerRow(
      customer: Reference(kind, id), name: cells.text(1), city: cells.text(2),
      ownerName: cells.text(3), figures: cells.customerFigures(at: 4),
      nextStepDue: cells.due(9), nextStepSubject: cells.text(10),
      place: CustomerPlace(key: cells.text(11), id: id))
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
    ["openCount", "openAmount", "wonCount", "wonRevenue", "lastPurchaseOn"]
      .map { "\(alias).\($0)" }.joined(separator: ", ")
  }

  func customerFigures(at place: Int) -> CustomerFigures {
    var figures = CustomerFigures()
    figures.openCount = count(place)
    figures.openAmount = amount(place + 1)
    figures.wonCount = count(place + 2)
    figures.wonRevenue = amount(place + 3)
    figures.lastPurchaseOn = day(place + 4)
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
