import Domain

/// An index, and the table whose bulk change may do without it for a while.
struct Index: Sendable {
  let name: String
  let table: String
  let sql: String
  /// Whether rows that come have nothing yet of what it goes by: they are at one end of it, or not in
  /// it at all, and to build it anew is slower than to add them.
  private(set) var growsAtItsEnd = false

  /// - Parameter condition: the rows that it holds, where not all are worth the room.
  init(_ name: String, on table: String, _ columns: String, where condition: String? = nil) {
    self.name = name
    self.table = table
    let tail = condition.map { " WHERE \($0)" } ?? ""
    sql = "CREATE INDEX \(name) ON \(table)(\(columns))\(tail)"
  }

  private init(unique name: String, on table: String, _ columns: String) {
    self.name = name
    self.table = table
    sql = "CREATE UNIQUE INDEX \(name) ON \(table)(\(columns))"
  }

  static func unique(_ name: String, on table: String, _ columns: String) -> Index {
    Index(unique: name, on: table, columns)
  }

  /// Goes by figures that are kept of a row once it is there.
  var ofFigures: Index {
    var index = self
    index.growsAtItsEnd = true
    return index
  }

  /// For a link that most rows lack: finding the rows of a record, and refusing its deletion.
  static func link(_ name: String, on table: String, _ column: String) -> Index {
    Index(name, on: table, column, where: "\(column) IS NOT NULL")
  }
}

extension Schema1 {
  /// The id ends every index by itself, so lists read on by (column, id).
  static let indexes = plainIndexes + rowOrders

  /// The orders of the list of customers, but for the names.
  private static let rowOrders = RowSort.Key.ofCustomers.dropFirst().flatMap { key in
    let suffix = key.rawValue.prefix(1).uppercased() + key.rawValue.dropFirst()
    return [
      Index("account\(suffix)", on: "account", CustomerSource.expression(key)).ofFigures,
      Index(
        "contact\(suffix)", on: "contact", CustomerSource.expression(key),
        where: CustomerSource.isAlone
      ).ofFigures,
    ]
  }

  private static let plainIndexes = [
    Index.unique("userLogin", on: "user", "login"),
    Index("accountName", on: "account", "nameKey"),
    .link("accountExternal", on: "account", "externalId"),
    .link("accountParent", on: "account", "parent"),
    .link("accountSegment", on: "account", "inSegment").ofFigures,
    Index("accountAgain", on: "account", "owner, nextPurchaseOn", where: QueueSource.buysAgain)
      .ofFigures,
    Index("accountTouch", on: "account", "owner, nextTouch", where: QueueSource.isQuiet).ofFigures,
    Index("contactName", on: "contact", "nameKey"),
    Index("contactAlone", on: "contact", "nameKey", where: CustomerSource.isAlone),
    .link("contactAccount", on: "contact", "account"),
    .link("contactSegment", on: "contact", "inSegment").ofFigures,
    Index("contactAgain", on: "contact", "owner, nextPurchaseOn", where: QueueSource.buysAgain)
      .ofFigures,
    Index("contactTouch", on: "contact", "owner, nextTouch", where: QueueSource.isQuiet).ofFigures,
    .link("contactExternal", on: "contact", "externalId"),
    Index("opportunityLane", on: "opportunity", "stage, laneOrder"),
    Index("opportunityOwnerLane", on: "opportunity", "stage, owner, laneOrder"),
    Index("opportunityAmount", on: "opportunity", LaneOrder.index(.amount), where: LaneOrder.open),
    Index(
      "opportunityClose", on: "opportunity", LaneOrder.index(.expectedClose),
      where: LaneOrder.open),
    Index("opportunityNext", on: "opportunity", LaneOrder.index(.nextStep), where: LaneOrder.open),
    Index("opportunitySince", on: "opportunity", LaneOrder.index(.days), where: LaneOrder.open),
    Index(
      "opportunityUnplanned", on: "opportunity", "owner, weighted",
      where: QueueSource.nothingPlanned),
    Index(
      "opportunityExpected", on: "opportunity", "owner, expectedClose",
      where: QueueSource.isPlanned),
    Index(
      "opportunityStale", on: "opportunity", "owner, idleUntil", where: QueueSource.isPlanned),
    Index("opportunityAccount", on: "opportunity", "account, state"),
    .link("opportunityContact", on: "opportunity", "contact"),
    Index("opportunityName", on: "opportunity", "nameKey"),
    .link("opportunityExternal", on: "opportunity", "externalId"),
    Index("leadNew", on: "lead", "owner, createdAt", where: QueueSource.new),
    Index("leadName", on: "lead", "nameKey"),
    Index(
      "leadReferrer", on: "lead", "referrerKey, createdAt", where: "referrerKey IS NOT NULL"),
    .link("leadExternal", on: "lead", "externalId"),
    .link("leadAccount", on: "lead", "account"),
    .link("leadContact", on: "lead", "contact"),
    .link("leadOpportunity", on: "lead", "opportunity"),
    Index("activityOwner", on: "activity", "owner, status, due"),
    Index("activityDue", on: "activity", "due, owner, status, duration"),
    Index("activityOpen", on: "activity", "owner, due", where: QueueSource.open),
    Index("activityDone", on: "activity", "owner, doneAt", where: QueueSource.done),
    .link("activityLead", on: "activity", "lead"),
    .link("activityAccount", on: "activity", "account"),
    .link("activityContact", on: "activity", "contact"),
    .link("activityOpportunity", on: "activity", "opportunity"),
    .link("activityPlaybook", on: "activity", "playbook"),
    .link("activityExternal", on: "activity", "externalId"),
    .link("activitySeries", on: "activity", "series"),
    Index("planTotalEmpty", on: "planTotal", "time", where: "planned + done = 0"),
    Index("activityRepeats", on: "activity", "due", where: "recurrence IS NOT NULL"),
    .link("noteLead", on: "note", "lead"),
    .link("noteAccount", on: "note", "account"),
    .link("noteContact", on: "note", "contact"),
    .link("noteOpportunity", on: "note", "opportunity"),
    Index("leadOpen", on: "lead", "id", where: LeadSource.open),
    Index("leadOpenName", on: "lead", "nameKey", where: LeadSource.open),
    Index("leadOpenStep", on: "lead", LeadSource.expression(.nextStep), where: LeadSource.open),
    Index("leadStep", on: "lead", LeadSource.expression(.nextStep)),
    .link("eventLead", on: "event", "lead"),
    .link("eventVisitor", on: "event", "visitor"),
    .link("eventExternal", on: "event", "externalId"),
    Index("affiliationContact", on: "affiliation", "contact"),
    .link("affiliationAccount", on: "affiliation", "account"),
    .link("affiliationOpportunity", on: "affiliation", "opportunity"),
    .link("attachmentLead", on: "attachment", "lead"),
    .link("attachmentAccount", on: "attachment", "account"),
    .link("attachmentContact", on: "attachment", "contact"),
    .link("attachmentOpportunity", on: "attachment", "opportunity"),
    Index("verdictOne", on: "verdict", "one"),
    Index("verdictOther", on: "verdict", "other"),
    Index("journalUser", on: "journal", "user"),
    .link("journalReverses", on: "journal", "reverses"),
  ]
}
