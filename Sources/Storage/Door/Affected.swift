import Domain
import GRDB

/// What a change leaves to be kept in step: gathered edit by edit, settled once at the end, so that
/// a thousand moved cards of one customer compute the customer once.
struct Affected {
  private(set) var changesSmallTables = false
  private var changesCurrency = false
  private var changesSegments = false
  /// Deals that were taken off the totals and are to be counted again.
  private var deals: Set<Int64> = []
  /// Activities that were taken off the plan and are to be counted again.
  private var planned: Set<Int64> = []
  /// Stages whose meaning for their deals changed.
  private var stages: Set<Int64> = []
  private var touchedDeals: Set<Int64> = []
  private var named: Set<Reference> = []
  private var figured: Set<Reference> = []
  private var stepped: Set<Reference> = []
  private var searched: Set<Reference> = []
  private var renamed: Set<Reference> = []
  private var gone: Set<Reference> = []
  private var matches = AffectedMatches()
  private var fieldKeys = AffectedFields()
  private var contacts = AffectedContacts()

  /// Looks at a row before it is written.
  mutating func note(
    _ reference: Reference, before: Record?, after: Record?, _ db: Database
  ) throws {
    let change = RowChange(before: before, after: after)
    noteTexts(reference, change)
    fieldKeys.note(reference, change)
    contacts.note(reference, change)
    switch reference.kind {
    case .opportunity: try noteDeal(reference.raw, change, db)
    case .activity: try noteActivity(reference.raw, change, db)
    case .stage:
      if before != nil, after != nil, change.touches(["type", "pipeline", "idleLimit"]) {
        stages.insert(reference.raw)
      }
      changesSmallTables = true
    case .setting:
      let name = (change.after ?? change.before)?["name"].text
      if name == Setting.Name.currency.rawValue { changesCurrency = true }
      if name?.hasPrefix(Segment.prefix) ?? false { changesSegments = true }
    case .user, .team, .pipeline: changesSmallTables = true
    case .lead, .account, .contact: try matches.note(change)
    case .note, .playbook, .affiliation, .event, .verdict, .field, .attachment: break
    }
  }

  private mutating func noteTexts(_ reference: Reference, _ change: RowChange) {
    let kind = reference.kind
    guard change.after != nil else {
      if kind.isSearched { gone.insert(reference) }
      return
    }
    let isNew = change.before == nil
    if kind.hasNameKey { named.insert(reference) }
    if isNew && kind.hasNextStep { stepped.insert(reference) }
    if isNew && (kind == .account || kind == .contact) { figured.insert(reference) }
    if kind.isSearched && change.touches(Self.searchedFields) { searched.insert(reference) }
    if !isNew, [.account, .contact].contains(kind), change.touches(Self.nameFields) {
      renamed.insert(reference)
    }
  }

  private mutating func noteDeal(_ id: Int64, _ change: RowChange, _ db: Database) throws {
    if change.before == nil { touchedDeals.insert(id) }
    guard change.touches(Self.moneyFields) else { return }
    for row in [change.before, change.after].compactMap({ $0 }) {
      if let account = row["account"].integer {
        figured.insert(Reference(.account, account))
      } else if let contact = row["contact"].integer {
        figured.insert(Reference(.contact, contact))
      }
    }
    if deals.insert(id).inserted { try db.count(.minus, dealsWhere: Self.row(id)) }
  }

  private mutating func noteActivity(_ id: Int64, _ change: RowChange, _ db: Database) throws {
    if change.touches(Self.planFields), planned.insert(id).inserted {
      try db.count(.minus, activitiesWhere: Self.row(id))
    }
    for row in [change.before, change.after].compactMap({ $0 }) {
      for kind in [Kind.lead, .account, .contact, .opportunity] {
        guard let id = row[kind.rawValue].integer else { continue }
        stepped.insert(Reference(kind, id))
        if kind == .opportunity { touchedDeals.insert(id) }
      }
    }
  }

  /// Settles everything that was noted.
  func settle(_ db: Database) throws {
    for reference in named { try db.keepNames(reference.kind, where: Self.row(reference.raw)) }
    for deal in deals {
      try db.keepDeals(where: Self.row(deal))
      try db.count(.plus, dealsWhere: Self.row(deal))
    }
    for activity in planned { try db.count(.plus, activitiesWhere: Self.row(activity)) }
    for stage in stages { try settle(stage: stage, db) }
    if !deals.isEmpty || !planned.isEmpty || !stages.isEmpty { try db.dropEmptyTotals() }
    for reference in figured { try db.keepFigures(reference.kind, where: Self.row(reference.raw)) }
    for reference in stepped {
      try db.keepNextSteps(reference.kind, where: Self.row(reference.raw))
    }
    for deal in touchedDeals { try db.keepLastTouch(where: Self.row(deal)) }
    if changesCurrency {
      for kind in [Kind.account, .contact] { try db.keepFigures(kind, where: .always) }
    }
    try settleSegments(db)
    try contacts.settle(db)
    try settleSearch(db)
    try matches.settle(db)
    try fieldKeys.settle(db)
  }

  /// A segment that changes concerns everybody; else those who changed, or bought, may come into
  /// another one, with another interval of contacts.
  private func settleSegments(_ db: Database) throws {
    let reading = try SegmentReading(db)
    guard changesSegments || !reading.policies.segments.isEmpty else { return }
    let kinds = [Kind.account, .contact]
    guard !changesSegments else {
      for kind in kinds {
        try db.keepSegments(kind, where: .always, reading)
        try db.keepContacts(
          kind,
          where: Fragment(
            "coalesce(r.stayInTouch, 0) <= 0"
              + " AND (r.inSegment IS NOT NULL OR r.nextTouch IS NOT NULL)"))
      }
      return
    }
    for customer in named.union(figured) where kinds.contains(customer.kind) {
      let row = Self.row(customer.raw)
      if try db.keepSegments(customer.kind, where: row, reading) {
        try db.keepContacts(customer.kind, where: row)
      }
    }
  }

  private func settle(stage: Int64, _ db: Database) throws {
    let rows = Fragment("r.stage = ?", binding: stage)
    try db.keepDeals(where: rows)
    try db.run(Fragment("DELETE FROM laneTotal WHERE stage = ?", binding: stage))
    try db.count(.plus, dealsWhere: rows)
    for kind in [Kind.account, .contact] {
      let customers = "SELECT \(kind.rawValue) FROM opportunity WHERE stage = ?"
      try db.keepFigures(kind, where: Fragment("r.id IN (\(customers))", binding: stage))
    }
  }

  /// The names of customers are part of what their people and deals are found by.
  private func settleSearch(_ db: Database) throws {
    for reference in gone {
      try db.dropSearch(reference.kind, ids: Fragment("?", binding: reference.raw))
    }
    for reference in searched { try db.keepSearch(reference.kind, where: Self.row(reference.raw)) }
    for reference in renamed {
      let rows = Fragment("r.\(reference.kind.rawValue) = ?", binding: reference.raw)
      try db.keepSearch(.opportunity, where: rows)
      if reference.kind == .account { try db.keepSearch(.contact, where: rows) }
    }
  }

  private static func row(_ id: Int64) -> Fragment { Fragment("r.id = ?", binding: id) }

  private static let nameFields: Set = ["name", "firstName", "lastName"]
  private static let searchedFields = nameFields.union([
    "company", "emails", "phones", "website", "tags", "address.city", "account", "contact",
  ])
  private static let planFields: Set = ["due", "owner", "status", "duration"]
  private static let moneyFields: Set = [
    "stage", "stageEnteredAt", "owner", "currency", "amount", "probability", "actualRevenue",
    "closedOn", "account", "contact",
  ]
}

/// A row before and after, and what differs.
struct RowChange {
  let before: Record?
  let after: Record?

  /// Whether one of the properties differs; a row that comes or goes differs in all.
  func touches(_ names: Set<String>) -> Bool {
    guard let before, let after else { return true }
    return before.kind.properties.indices.contains { place in
      before.values[place] != after.values[place]
        && names.contains(before.kind.properties[place].name)
    }
  }
}
