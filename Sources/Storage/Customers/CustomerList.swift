import Domain
import GRDB

extension SQLiteRepository {
  /// Accounts, and contacts who belong to none, as one list. A filter holds for both kinds; a
  /// property that contacts do not have is empty for them.
  public func customers(
    where filter: Filter, by sort: RowSort, showing shown: [Property], _ part: CustomerPart,
    limit: Int
  ) throws -> [CustomerRow] {
    try ask(filter) { asking in
      let policies = try asking.db.policies()
      let found = try CustomerSource.all(by: sort, showing: shown).flatMap { source in
        try source.page(filter, part, limit: max(limit, 0), asking)
      }
      let sorted = found.sorted {
        sort.isDescending ? $1.place.isBefore($0.place) : $0.place.isBefore($1.place)
      }
      let page = part.readsBackwards ? sorted.suffix(max(limit, 0)) : sorted.prefix(max(limit, 0))
      return page.map { row in
        var row = row
        row.figures = row.figures.limited(by: policies)
        return row
      }
    }
  }
}

/// One of the kinds that customers are of.
struct CustomerSource {
  private let kind: Kind
  /// What makes a record of the kind a customer.
  private let condition: Fragment
  private let sort: RowSort
  private let shown: [Property]

  static func all(by sort: RowSort, showing shown: [Property] = []) -> [CustomerSource] {
    [
      CustomerSource(kind: .account, condition: .always, sort: sort, shown: shown),
      CustomerSource(
        kind: .contact, condition: Fragment("r.\(isAlone)"), sort: sort, shown: shown),
    ]
  }

  static let isAlone = "account IS NULL"

  /// The column, or the expression of an index that must be spelt the same. What has no value comes
  /// last, unless the order is reversed.
  static func expression(_ key: RowSort.Key, of alias: String = "") -> String {
    switch key {
    case .name: "\(alias)nameKey"
    case .nextStep: "ifnull(\(alias)nextStepDue, '~')"
    case .openAmount, .wonRevenue: "\(alias)\(key.rawValue)"
    case .lastPurchaseOn: "ifnull(\(alias)lastPurchaseOn, '')"
    case .age: "\(alias)id"
    }
  }

  /// Each kind is read for itself.
  func page(
    _ filter: Filter, _ part: CustomerPart, limit: Int, _ asking: Asking
  ) throws -> [CustomerRow] {
    try query(part, limit: limit).found(filter, asking, read)
  }

  func query(_ part: CustomerPart, limit: Int) -> PageQuery {
    let isBackwards = part.readsBackwards != sort.isDescending
    return PageQuery(
      rows: rows, columns: columns, joins: " LEFT JOIN user u ON u.id = r.owner",
      scope: [condition] + [beyond(part)].compactMap { $0 },
      order: isBackwards ? "\(key) DESC, r.id DESC" : "\(key), r.id", limit: limit,
      scopeWord: kind == .contact ? Kept.aloneWord : nil)
  }

  func read(_ cells: Cells) -> CustomerRow {
    let id = cells.integer(0) ?? 0
    var row = CustomerRow(
      customer: Reference(kind, id), name: cells.text(1), city: cells.text(2),
      ownerName: cells.text(3), figures: cells.customerFigures(at: 4),
      nextStepDue: cells.due(15), nextStepSubject: cells.text(16),
      place: RowPlace(key: cells.value(17), id: id))
    row.values = shown.indices.map { cells.value(18 + $0) }
    return row
  }

  private var rows: FilteredRows { FilteredRows(kind, as: "r") }
  private var key: String { Self.expression(sort.key, of: "r.") }

  private var columns: String {
    let usual =
      "r.id, \(kind.title(of: "r")), r.addressCity, \(Kind.user.title(of: "u")), "
      + "\(Cells.customerFigures(of: "r", kind)), r.nextStepDue, r.nextStepSubject, \(key)"
    return ([usual] + shown.map(column)).joined(separator: ", ")
  }

  private func column(_ property: Property) -> String {
    let column = rows.column(property.name)
    switch rows.type(of: property) {
    case .link(let kind):
      return "(SELECT \(kind.title(of: "l")) FROM \(kind.rawValue) l WHERE l.id = \(column))"
    case .money:
      let currency = property.isKept ? SQLiteRepository.fileCurrency : rows.column("currency")
      return "\(currency) || ' ' || \(column)"
    default: return column
    }
  }

  private func beyond(_ part: CustomerPart) -> Fragment? {
    guard let place = part.neighbour else { return nil }
    let sign = part.readsBackwards == sort.isDescending ? ">" : "<"
    return Fragment(
      "(\(key), r.id) \(sign) (?, ?)", [place.key.databaseValue, place.id.databaseValue])
  }
}

extension SQLiteRepository {
  /// As the figures of customers are kept.
  static let fileCurrency =
    "(SELECT coalesce(max(value), 'EUR') FROM setting WHERE name = 'currency')"
}

extension Cells {
  /// The columns that `customerFigures(at:)` reads.
  static func customerFigures(of alias: String, _ kind: Kind) -> String {
    let columns = [
      "openCount", "openAmount", "wonCount", "wonRevenue", "firstPurchaseOn", "lastPurchaseOn",
      "pinnedState", "lastContactAt", "nextTouch", "inSegment",
    ]
    .map { "\(alias).\($0)" }.joined(separator: ", ")
    return columns + ", \(alias).wonCount > 0 AND (\(Referrals.exist(for: kind, alias)))"
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
    figures.segment = text(place + 9)
    figures.hasReferred = integer(place + 10) == 1
    return figures
  }
}

extension RowPlace {
  /// By bytes, as SQLite compares.
  func isBefore(_ other: RowPlace) -> Bool {
    switch (key, other.key) {
    case (.integer(let a), .integer(let b)): return (a, id) < (b, other.id)
    default:
      let (a, b) = (key.text ?? "", other.key.text ?? "")
      if a.utf8.elementsEqual(b.utf8) { return id < other.id }
      return a.utf8.lexicographicallyPrecedes(b.utf8)
    }
  }
}
