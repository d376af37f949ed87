import Domain
import GRDB

extension SQLiteRepository {
  /// Open leads, the newest first; closed ones too where the filter asks about what became of them.
  public func leads(
    where filter: Filter, _ part: LeadPart, limit: Int
  ) throws -> [LeadRow] {
    try ask(filter) { asking in
      try LeadSource(isOpen: !filter.namesStatus).page(filter, part, limit: max(limit, 0), asking)
    }
  }
}

/// The inbox is read by ids, which come in the order of time.
struct LeadSource {
  let isOpen: Bool

  static let open = "status IN ('new', 'contacted', 'nurturing')"

  func page(
    _ filter: Filter, _ part: LeadPart, limit: Int, _ asking: Asking
  ) throws -> [LeadRow] {
    let page = query(part, limit: limit)
    let rows: [LeadRow]
    if filter.mayBeShort, let chosen = try chosen(filter, page, asking) {
      rows = try asking.db.rows(page.sorting(chosen), read)
    } else {
      rows = try asking.db.rows(page.walking(filter, asking), read)
    }
    return part.readsBackwards ? rows.reversed() : rows
  }

  private func chosen(
    _ filter: Filter, _ page: PageQuery, _ asking: Asking
  ) throws -> Selection? {
    let chosen = try Selection(filter, of: page.rows, for: .page, asking)
    return chosen.isShort ? chosen : nil
  }

  func query(_ part: LeadPart, limit: Int) -> PageQuery {
    var scope = [isOpen ? Fragment("r.\(Self.open)") : .always]
    switch part {
    case .start, .end: break
    case .after(let id): scope.append(Fragment("r.id < ?", binding: id.raw))
    case .before(let id): scope.append(Fragment("r.id > ?", binding: id.raw))
    }
    return PageQuery(
      rows: FilteredRows(.lead, as: "r"), columns: columns,
      joins: " LEFT JOIN user u ON u.id = r.owner", scope: scope,
      order: part.readsBackwards ? "r.id" : "r.id DESC", limit: limit,
      index: isOpen ? "leadOpen" : nil)
  }

  private var columns: String {
    "\(Kind.user.title(of: "u")), r.nextStepDue, r.nextStepSubject, \(traces),"
      + " \(Kind.lead.columns(of: "r"))"
  }

  /// What the lead looked at and took, as `Trace.all` reads it.
  private var traces: String {
    "(SELECT group_concat(kind || ' ' || at, ';') FROM (SELECT kind, at FROM event"
      + " WHERE lead = r.id ORDER BY at DESC LIMIT \(LeadRow.mostTraces)))"
  }

  func read(_ cells: Cells) throws -> LeadRow {
    LeadRow(
      lead: try Lead(cells.record(.lead, at: 4)), ownerName: cells.text(0),
      nextStepDue: cells.due(1), nextStepSubject: cells.text(2),
      traces: Trace.all(cells.text(3)))
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
