import Domain
import GRDB

/// How what is kept follows from the rows, as SQL over a row `r`: said once, and used for one row,
/// for a batch, for proving and for rebuilding.
enum Kept {
  /// The folded name; `nil` for kinds that nobody looks up by name.
  private static func nameKey(_ kind: Kind) -> String? {
    guard kind.hasNameKey else { return nil }
    return kind == .stage ? "fold(\(stageName))" : "fold(\(kind.title(of: "r")))"
  }

  /// The columns by which a row is known by name, each with what stands in it; none for kinds that
  /// nobody looks up by name. Of a lead also who referred it.
  static func names(_ kind: Kind) -> [(column: String, value: String)] {
    let referrer = ("referrerKey", "nullif(fold(coalesce(r.referrer, '')), '')")
    return (nameKey(kind).map { [("nameKey", $0)] } ?? []) + (kind == .lead ? [referrer] : [])
  }

  /// An unedited default stage has no name of its own; it is found by its English one.
  private static let stageName: String = {
    let cases = DefaultStages.rows.map { "WHEN '\($0.key)' THEN '\($0.name)'" }
    return "coalesce(r.name, CASE r.key \(cases.joined(separator: " ")) ELSE r.key END)"
  }()

  /// Stands in the search text of people without an account, so that an index knows who of those who
  /// hold a word are customers of their own. No folded text has it.
  static let aloneWord = "¤"

  /// What a search looks through; `nil` for kinds that it does not find.
  static func searchText(_ kind: Kind) -> String? {
    switch kind {
    case .lead:
      folded(
        "r.firstName", "r.lastName", "r.company", "r.emails", phones, "r.website", "r.tags")
    case .account:
      folded("r.name", "r.addressCity", "r.website", "r.tags", "r.emails", phones)
    case .contact:
      folded("r.firstName", "r.lastName", "r.emails", phones, name(of: .account))
        + " || CASE WHEN r.\(CustomerSource.isAlone) THEN ' \(aloneWord)' ELSE '' END"
    case .opportunity: folded("r.name", name(of: .account), name(of: .contact), "r.tags")
    case .activity, .note, .pipeline, .stage, .playbook, .user, .team, .setting, .affiliation,
      .event, .verdict, .field, .attachment:
      nil
    }
  }

  /// Pipeline, state and weighted amount of a deal, and when it becomes stale, from its stage `s`.
  /// - Parameter touched: where the moment of the last touch stands; a row that comes has none yet.
  static func deal(touched: String = "r.lastTouchAt") -> String {
    """
    s.pipeline, s.type, CASE s.type WHEN 'open' THEN weighted(r.amount, r.probability)
      WHEN 'won' THEN coalesce(r.actualRevenue, 0) ELSE 0 END,
      \(idleUntil(touched))
    """
  }

  /// What a deal brings to the totals of its lane.
  static let laneAmount = """
    coalesce(CASE r.state WHEN 'won' THEN r.actualRevenue ELSE r.amount END, 0)
    """

  /// What the activity `r` brings to the plan of its time: planned, done and minutes.
  static let load = """
    (r.status <> 'done') AS planned, (r.status = 'done') AS done, coalesce(r.duration,
      CASE length(r.due) WHEN 10 THEN 0 ELSE \(PlannedActivity.usualDuration) END) AS minutes
    """

  /// The day that the activity `r` is due on, or the half hour of world time.
  static let planTime = """
    CASE length(r.due) WHEN 10 THEN r.due
      ELSE substr(r.due, 1, 14) || CASE WHEN substr(r.due, 15, 1) < '3' THEN 0 ELSE 3 END END
    """

  /// What is planned and was done, with its time and owner.
  static let plans = """
    SELECT \(planTime) AS time, coalesce(r.owner, 0) AS owner, \(load) FROM activity r
      WHERE r.due IS NOT NULL AND r.status <> 'canceled'
    """

  /// When somebody was last in touch about the deal `r`.
  static let lastTouch = """
    SELECT max(a.doneAt) AS at FROM activity a WHERE a.opportunity = r.id AND a.status = 'done'
    """

  /// The same, with when the deal becomes stale by it.
  static let touch = """
    SELECT t.at, \(idleUntil("t.at")) FROM (\(lastTouch)) t, stage s
      WHERE s.id = r.stage
    """

  /// So many days of its stage `s` after the deal `r` moved or somebody was in touch; days are whole
  /// where the moment is compared with a midnight.
  private static func idleUntil(_ touched: String) -> String {
    """
    CASE s.type WHEN 'open' THEN
      max(r.stageEnteredAt, coalesce(\(touched), 0)) + s.idleLimit * 86400000 END
    """
  }

  static let contactColumns = "lastContactAt, nextTouch"

  /// When somebody was last in touch with the customer `r`, and so many days later as are agreed.
  /// What is done without them, a task, is no contact.
  static func contacts(_ kind: Kind, _ policies: Policies) -> String {
    let link = "\(kind.rawValue) = r.id"
    func last(_ tables: String) -> String {
      """
      coalesce((SELECT max(a.doneAt) FROM \(tables)
          AND a.status = 'done' AND a.kind <> 'task'), 0)
      """
    }
    let ofPeople = "contact c CROSS JOIN activity a ON a.contact = c.id WHERE c.account = r.id"
    let all =
      [
        "activity a WHERE a.\(link)",
        "opportunity o CROSS JOIN activity a ON a.opportunity = o.id WHERE o.\(link)",
        "lead l CROSS JOIN activity a ON a.lead = l.id WHERE l.\(link)",
      ] + (kind == .account ? [ofPeople] : [])
    return """
      SELECT t.at, coalesce(t.at, r.createdAt)
        + coalesce(nullif(max(r.stayInTouch, 0), 0), \(policies.interval)) * 86400000
        FROM (SELECT nullif(max(\(all.map(last).joined(separator: ", "))), 0) AS at) t
      """
  }

  static let stepColumns = "nextStep, nextStepDue, nextStepSubject"

  /// The earliest open activity on `r`; one without a due date comes last.
  static func nextStep(_ kind: Kind) -> String {
    """
    SELECT a.id, a.due, a.subject FROM activity a
      WHERE a.\(kind.rawValue) = r.id AND a.status IN ('planned', 'waiting')
      ORDER BY a.due IS NULL, a.due, a.id LIMIT 1
    """
  }

  static let figureColumns =
    "openCount, openAmount, wonCount, wonRevenue, firstPurchaseOn, lastPurchaseOn, nextPurchaseOn"

  /// What the customer `r` bought and may buy. Every deal counts; amounts are added up only in the
  /// file's own currency. A deal with an account is the account's, whoever the contact is.
  static func figures(_ kind: Kind) -> String {
    let own = kind == .contact ? "o.contact = r.id AND o.account IS NULL" : "o.account = r.id"
    return """
      SELECT count(*) FILTER (WHERE o.state = 'open'),
        coalesce(sum(o.amount) FILTER (WHERE o.state = 'open' AND o.currency = \(currency)), 0),
        count(*) FILTER (WHERE o.state = 'won'),
        coalesce(sum(o.actualRevenue) FILTER (WHERE o.state = 'won' AND o.currency = \(currency)), 0),
        min(o.closedOn) FILTER (WHERE o.state = 'won'),
        max(o.closedOn) FILTER (WHERE o.state = 'won'),
        nextPurchase(group_concat(o.closedOn, ' ') FILTER (WHERE o.state = 'won'))
        FROM opportunity o WHERE \(own)
      """
  }

  private static let currency = SQLiteRepository.fileCurrency

  private static func name(of kind: Kind) -> String {
    "(SELECT \(kind.title(of: "l")) FROM \(kind.rawValue) l WHERE l.id = r.\(kind.rawValue))"
  }

  private static let phones = "phones(r.phones)"

  private static func folded(_ texts: String...) -> String {
    "fold(" + texts.map { "coalesce(\($0), '')" }.joined(separator: " || ' ' || ") + ")"
  }
}
