import Domain
import GRDB

extension SQLiteRepository {
  /// Open leads; closed ones too where the filter asks about what became of them.
  public func leads(
    where filter: Filter, by sort: RowSort, _ part: LeadPart, limit: Int
  ) throws -> [LeadRow] {
    try ask(filter) { asking in
      let source = LeadSource(isOpen: !filter.namesStatus, sort: sort)
      return try source.page(filter, part, limit: max(limit, 0), asking)
    }
  }
}

/// The inbox is read along an index of its order. Ids come in the order of time.
struct LeadSource {
  let isOpen: Bool
  let sort: RowSort

  static let open = "status IN ('new', 'contacted', 'nurturing')"

  /// The column, or the expression of an index that must be spelt the same. What has no value comes
  /// last, unless the order is reversed.
  static func expression(_ key: RowSort.Key, of alias: String = "") -> String {
    switch key {
    case .name: "\(alias)nameKey"
    case .nextStep: "ifnull(\(alias)nextStepDue, '~')"
    case .age, .openAmount, .wonRevenue, .lastPurchaseOn: "\(alias)id"
    }
  }

  func page(
    _ filter: Filter, _ part: LeadPart, limit: Int, _ asking: Asking
  ) throws -> [LeadRow] {
    try query(part, limit: limit).found(filter, asking, read).sorted {
      sort.isDescending ? $1.place.isBefore($0.place) : $0.place.isBefore($1.place)
    }
  }

  func query(_ part: LeadPart, limit: Int) -> PageQuery {
    let isBackwards = part.readsBackwards != sort.isDescending
    let order = isBackwards ? "\(key) DESC, r.id DESC" : "\(key), r.id"
    return PageQuery(
      rows: FilteredRows(.lead, as: "r"), columns: columns,
      joins: " LEFT JOIN user u ON u.id = r.owner",
      scope: [isOpen ? Fragment("r.\(Self.open)") : .always] + [beyond(part)].compactMap { $0 },
      order: sort.key == .age ? (isBackwards ? "r.id DESC" : "r.id") : order, limit: limit,
      index: isOpen ? index : nil)
  }

  private var key: String { Self.expression(sort.key, of: "r.") }

  private var index: String {
    switch sort.key {
    case .name: "leadOpenName"
    case .nextStep: "leadOpenStep"
    case .age, .openAmount, .wonRevenue, .lastPurchaseOn: "leadOpen"
    }
  }

  private func beyond(_ part: LeadPart) -> Fragment? {
    guard let place = part.neighbour else { return nil }
    let sign = part.readsBackwards == sort.isDescending ? ">" : "<"
    guard sort.key != .age else { return Fragment("r.id \(sign) ?", binding: place.id) }
    return Fragment(
      "(\(key), r.id) \(sign) (?, ?)", [place.key.databaseValue, place.id.databaseValue])
  }

  private var columns: String {
    "\(Kind.user.title(of: "u")), r.nextStepDue, r.nextStepSubject, \(traces),"
      + " \(key), \(Kind.lead.columns(of: "r"))"
  }

  /// What the lead looked at and took, as `Trace.all` reads it.
  private var traces: String {
    "(SELECT group_concat(kind || ' ' || at, ';') FROM (SELECT kind, at FROM event"
      + " WHERE lead = r.id ORDER BY at DESC LIMIT \(LeadRow.mostTraces)))"
  }

  func read(_ cells: Cells) throws -> LeadRow {
    let lead = try Lead(cells.record(.lead, at: 5))
    return LeadRow(
      lead: lead, ownerName: cells.text(0), nextStepDue: cells.due(1),
      nextStepSubject: cells.text(2), traces: Trace.all(cells.text(3)),
      place: RowPlace(key: cells.value(4), id: lead.id.raw))
  }
}

extension Filter {
  /// It asks about what became of a lead.
  fileprivate var namesStatus: Bool {
    leaves.contains { term in
      switch term {
      case .compare(let property, _, _), .has(let property):
        ["status", "reason", "qualifiedAt"].contains(property.name)
      default: false
      }
    }
  }
}
