extension Schema1 {
  /// What people may query: names beside the links, money as exact decimals, moments as text. The
  /// columns are the properties in the order in which exports have them; tables may change with a
  /// newer program, these stay.
  static let views = [
    """
    CREATE VIEW leads AS SELECT r.id, r.kind, r.firstName, r.lastName, r.company, r.title,
      \(link("owner", "user")), r.phones, r.emails, r.website,
      \(address), r.campaign, r.referrer, r.need, r.productInterest, r.quantity, r.currency,
      \(money("budget")), r.rating, r.status, r.reason, r.nextTouch, \(moment("firstContactAt")),
      r.criteria, \(moment("qualifiedAt")),
      \(link("account", "account")), r.contact, \(person("contact")),
      \(link("opportunity", "opportunity")), r.tags, r.notes, r.source, r.externalId, r.custom,
      \(moment("createdAt")), \(moment("updatedAt")), r.nextStepDue, r.nextStepSubject
      FROM \(counting("lead", ownUnit)) r
    """,
    """
    CREATE VIEW accounts AS SELECT r.id, r.name, \(link("owner", "user")), r.taxNumber, r.phones,
      r.emails, r.website, \(address), r.industry, r.employees, r.currency,
      \(money("annualRevenue")), \(link("parent", "account")), r.guardian, r.segment, r.strategy,
      r.partyTypes, r.stayInTouch, r.addressConfirmedOn, r.pinnedState, r.tags, r.notes, r.source, r.externalId, r.custom, \(moment("createdAt")),
      \(moment("updatedAt")), r.openCount, \(money("openAmount", by: "fileUnit")), r.wonCount,
      \(money("wonRevenue", by: "fileUnit")), r.firstPurchaseOn, r.lastPurchaseOn, r.nextPurchaseOn, r.inSegment, \(moment("lastContactAt")),
      \(moment("nextTouch")), r.nextStepDue, r.nextStepSubject
      FROM \(counting("account", ownUnit, fileUnit)) r
    """,
    """
    CREATE VIEW contacts AS SELECT r.id, r.firstName, r.lastName, r.title,
      \(link("account", "account")), \(link("owner", "user")), r.phones, r.emails, \(address),
      r.birthday, r.preferredChannel, r.optedOut, r.segment, r.partyTypes,
      r.stayInTouch, r.addressConfirmedOn, r.pinnedState, r.tags, r.notes, r.source, r.externalId, r.custom,
      \(moment("createdAt")), \(moment("updatedAt")), r.openCount,
      \(money("openAmount", by: "fileUnit")), r.wonCount,
      \(money("wonRevenue", by: "fileUnit")), r.firstPurchaseOn, r.lastPurchaseOn, r.nextPurchaseOn, r.inSegment, \(moment("lastContactAt")),
      \(moment("nextTouch")), r.nextStepDue, r.nextStepSubject
      FROM \(counting("contact", fileUnit)) r
    """,
    """
    CREATE VIEW opportunities AS SELECT r.id, r.name, \(link("account", "account")), r.contact,
      \(person("contact")), \(link("owner", "user")), r.pipeline,
      (SELECT coalesce(p.name, 'Sales') FROM pipeline p WHERE p.id = r.pipeline) AS pipelineName,
      r.stage,
      (SELECT \(stageName) FROM stage n WHERE n.id = r.stage) AS stageName, r.state, r.currency,
      \(money("amount")), r.probability, r.probabilityIsManual, \(money("weighted")), r.category,
      r.kind, r.need, r.solution, \(money("budget")), r.budgetStatus, r.campaign, r.competitors,
      r.openedOn, r.expectedClose, \(moment("stageEnteredAt")), \(money("actualRevenue")),
      r.closedOn, r.lossReason, r.lostTo, r.closeNote, r.snoozedUntil, r.tags, r.notes, r.source, r.externalId, r.custom,
      \(moment("createdAt")), \(moment("updatedAt")), \(moment("lastTouchAt")),
      \(moment("idleUntil")), r.nextStepDue,
      r.nextStepSubject FROM \(counting("opportunity", ownUnit)) r
    """,
    """
    CREATE VIEW activities AS SELECT r.id, r.kind, r.subject, \(link("owner", "user")), r.due,
      r.duration, r.priority, r.status, r.snoozedUntil, r.outcome, r.direction, r.channel,
      r.number, r.place,
      r.attendees, r.recurrence, r.series, r.ruledDue, \(moment("doneAt")), r.lead,
      \(person("lead", or: "n.company")),
      \(link("account", "account")), r.contact, \(person("contact")),
      \(link("opportunity", "opportunity")), r.playbook,
      (SELECT n.subject FROM playbook n WHERE n.id = r.playbook) AS playbookName, r.tags, r.notes, r.source, r.externalId, r.custom,
      \(moment("createdAt")), \(moment("updatedAt")) FROM activity r
    """,
    """
    CREATE VIEW stages AS SELECT n.id, \(stageName) AS name, n.pipeline,
      (SELECT coalesce(p.name, 'Sales') FROM pipeline p WHERE p.id = n.pipeline) AS pipelineName,
      n.position, n.type, n.probability, n.idleLimit, n.cardLimit, n.requires, n.definition
      FROM stage n
    """,
    """
    CREATE VIEW playbooks AS SELECT r.id, r.stage,
      (SELECT \(stageName) FROM stage n WHERE n.id = r.stage) AS stageName, r.position, r.kind,
      r.subject, r.dueAfter, r.priority, r.mandatory, r.repeats FROM playbook r
    """,
    """
    CREATE VIEW events AS SELECT r.id, r.kind, r.page, \(moment("at")), r.lead,
      \(person("lead", or: "n.company")), r.visitor, r.source, r.externalId,
      \(moment("createdAt")), \(moment("updatedAt")) FROM event r
    """,
    """
    CREATE VIEW users AS SELECT r.id, r.login, r.name, r.email, r.role, \(link("team", "team")),
      \(link("manager", "user")), r.active, r.externalId, \(moment("createdAt")),
      \(moment("updatedAt")) FROM user r
    """,
    """
    CREATE VIEW fields AS SELECT id, name, of, type, choices, position FROM field
    """,
    "CREATE VIEW fieldValues AS \(fieldValues)",
    """
    CREATE VIEW attachments AS SELECT r.id, r.name, r.size, r.hash, \(moment("at")),
      \(link("author", "user")), r.lead, \(person("lead", or: "n.company")),
      \(link("account", "account")), r.contact, \(person("contact")),
      \(link("opportunity", "opportunity")) FROM attachment r
    """,
  ]

  private static let address =
    "r.addressStreet, r.addressCity, r.addressRegion, r.addressPostalCode, r.addressCountry"

  /// What stands in the fields that people have made, a row for each value.
  private static let fieldValues =
    (["lead", "account", "opportunity"].map { fieldValues(of: $0, counting($0, ownUnit), "unit") }
    + ["contact", "activity"].map { fieldValues(of: $0, counting($0, fileUnit), "fileUnit") })
    .joined(separator: " UNION ALL ")

  private static func fieldValues(of kind: String, _ rows: String, _ unit: String) -> String {
    """
    SELECT f.of AS kind, r.id AS record, f.name AS field, f.type AS type,
      CASE f.type WHEN 'money' THEN \(decimal("v.value", by: "r.\(unit)"))
      WHEN 'number' THEN iif(v.value % 1000000, v.value / 1000000.0, v.value / 1000000)
      ELSE v.value END AS value
      FROM \(rows) r, json_each(r.custom) v
      JOIN field f ON f.id = CAST(v.key AS INTEGER) AND f.of = '\(kind)'
    """
  }

  private static let fileCurrency = "(SELECT value FROM setting WHERE name = 'currency')"

  /// A default stage has no name until somebody gives it one.
  private static let stageName = """
    coalesce(n.name, CASE n.key WHEN 'qualify' THEN 'Qualify' WHEN 'develop' THEN 'Develop'
      WHEN 'propose' THEN 'Propose' WHEN 'negotiate' THEN 'Negotiate'
      WHEN 'contractOut' THEN 'Contract out' WHEN 'won' THEN 'Won' WHEN 'lost' THEN 'Lost' END)
    """

  private static func link(_ column: String, _ table: String) -> String {
    "r.\(column), (SELECT n.name FROM \(table) n WHERE n.id = r.\(column)) AS \(column)Name"
  }

  private static func person(_ column: String, or other: String = "NULL") -> String {
    """
    (SELECT coalesce(nullif(trim(coalesce(n.firstName, '') || ' ' || coalesce(n.lastName, '')), ''),
      \(other)) FROM \(column) n WHERE n.id = r.\(column)) AS \(column)Name
    """
  }

  private static func moment(_ column: String) -> String {
    "strftime('%Y-%m-%dT%H:%M:%SZ', r.\(column) / 1000, 'unixepoch') AS \(column)"
  }

  /// The rows of a table, each with what counts its money.
  private static func counting(_ table: String, _ units: String...) -> String {
    "(SELECT *, \(units.joined(separator: ", ")) FROM \(table))"
  }

  /// The minor units in one of the record's own currency, and of the file's.
  private static let ownUnit = "\(unit(of: "currency")) AS unit"
  private static let fileUnit = "\(unit(of: fileCurrency)) AS fileUnit"

  private static func unit(of currency: String) -> String {
    """
    CASE WHEN \(currency) IN ('IRT', 'IRR', 'JPY', 'KRW', 'CLP', 'ISK', 'VND', 'XAF', 'XOF', 'UGX',
      'PYG') THEN 1
      WHEN \(currency) IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 1000 ELSE 100 END
    """
  }

  private static func money(_ column: String, by unit: String = "unit") -> String {
    "\(decimal("r.\(column)", by: "r.\(unit)")) AS \(column)"
  }

  /// Minor units as a decimal: exact, and SQL adds it up.
  private static func decimal(_ value: String, by unit: String) -> String {
    """
    CASE WHEN \(value) IS NULL OR \(unit) = 1 THEN CAST(\(value) AS TEXT)
      ELSE iif(\(value) < 0, '-', '') || abs(\(value) / \(unit)) || '.'
      || substr(\(unit) + abs(\(value) % \(unit)), 2) END
    """
  }
}
