import Domain
import GRDB

/// One group of the queue: which rows, in which order.
struct QueueSource {
  let group: QueueGroup
  private let filter: Filter
  private let owner: Filter?
  private let clock: Clock
  private let hoursToContact: Int

  /// - Parameter owner: whose it is; `nil` is that of the user who acts.
  init(
    _ group: QueueGroup, _ filter: Filter, of owner: Filter?, by clock: Clock, hoursToContact: Int
  ) {
    self.group = group
    self.filter = filter
    self.owner = owner
    self.clock = clock
    self.hoursToContact = hoursToContact
  }

  var kind: Kind {
    switch group {
    case .uncontacted: .lead
    case .overdue, .timed, .untimed, .undated, .done: .activity
    case .unplanned, .closePassed, .stale: .opportunity
    case .againAccount, .touchAccount: .account
    case .againContact, .touchContact: .contact
    }
  }

  /// A page of the group.
  func query(_ part: QueuePart, limit: Int, _ asking: Asking) throws -> Fragment {
    let isBackwards = part.readsBackwards != group.isDescending
    let order = (keys + ["r.id"]).map { isBackwards ? "\($0) DESC" : $0 }.joined(separator: ", ")
    return "SELECT \(columns), \((keys + ["r.id"]).joined(separator: ", ")) "
      + (try rest(asking, beyond(part))) + Fragment(" ORDER BY \(order) LIMIT ?", binding: limit)
  }

  /// Everything behind the columns: for counting too.
  func rest(_ asking: Asking, _ beyond: Fragment? = nil) throws -> Fragment {
    let mine =
      try owner.map {
        try FilterSQL(asking: asking, rows: FilteredRows(kind, as: "r")).conditions($0.terms)
      }
      ?? Fragment("r.owner = ?", binding: asking.me?.raw)
    let terms = try filter.terms.map { try condition($0, asking) }
    return "FROM \(kind.rawValue) r INDEXED BY \(index)\(joins) WHERE "
      + .all([mine] + scope + terms + [beyond].compactMap { $0 })
  }

  private func beyond(_ part: QueuePart) -> Fragment? {
    guard let place = part.neighbour else { return nil }
    let sign = part.readsBackwards == group.isDescending ? ">" : "<"
    let marks = Array(repeating: "?", count: place.keys.count + 1).joined(separator: ", ")
    return Fragment(
      "(\((keys + ["r.id"]).joined(separator: ", "))) \(sign) (\(marks))",
      place.keys.map(\.databaseValue) + [place.id.databaseValue])
  }

  /// Words are looked for in all names that a line shows.
  private func condition(_ term: Filter.Term, _ asking: Asking) throws -> Fragment {
    guard kind == .activity, case .words(let words) = term else {
      return try FilterSQL(asking: asking, rows: FilteredRows(kind, as: "r")).condition(term)
    }
    let names = ["r.subject", "r.outcome", "o.name", customerName]
    let text = names.map { "coalesce(\($0), '')" }.joined(separator: " || ' ' || ")
    return Words(words).areHeld(by: "fold(\(text))")
  }

  // MARK: What belongs to a group

  /// Named, for others look as good to a file of which nothing is known yet.
  private var index: String {
    switch group {
    case .uncontacted: "leadNew"
    case .overdue, .timed, .untimed, .undated: "activityOpen"
    case .done: "activityDone"
    case .unplanned: "opportunityUnplanned"
    case .closePassed: "opportunityExpected"
    case .stale: "opportunityStale"
    case .againAccount: "accountAgain"
    case .againContact: "contactAgain"
    case .touchAccount: "accountTouch"
    case .touchContact: "contactTouch"
    }
  }

  /// Spelt as in the indexes, which hold only such rows.
  static let open = "status IN ('planned', 'waiting')"
  static let done = "status = 'done'"
  static let new = "status = 'new'"
  static let isPlanned = "state = 'open' AND nextStep IS NOT NULL"
  static let nothingPlanned = "state = 'open' AND nextStep IS NULL"
  static let isQuiet = "nextTouch IS NOT NULL AND nextStep IS NULL"
  static let buysAgain = "nextPurchaseOn IS NOT NULL AND nextStep IS NULL AND openCount = 0"

  private var scope: [Fragment] {
    let today = clock.today
    let (start, end) = (clock.instant(today, minute: 0), clock.instant(today + 1, minute: 0))
    switch group {
    case .uncontacted:
      let limit = clock.now().adding(minutes: -hoursToContact * 60)
      return [Fragment("r.\(Self.new)"), Fragment("r.createdAt < ?", binding: limit.milliseconds)]
    case .overdue: return planned + [.due("r.due", .less, start, by: clock)]
    case .timed:
      return planned + [
        Fragment("r.due >= ? AND r.due < ?", binding: start.iso, end.iso),
        Fragment("length(r.due) = 20"),
      ]
    case .untimed: return planned + [Fragment("r.due = ?", binding: today.iso)]
    case .undated: return planned + [Fragment("r.due IS NULL")]
    case .done:
      return [
        Fragment("r.\(Self.done)"), Fragment("r.doneAt >= ?", binding: start.milliseconds),
        Fragment("r.doneAt < ?", binding: end.milliseconds),
      ]
    case .unplanned: return [Fragment("r.state = 'open' AND r.nextStep IS NULL")]
    case .closePassed:
      return [
        Fragment("r.state = 'open' AND r.nextStep IS NOT NULL"),
        Fragment("r.expectedClose < ?", binding: today.iso),
      ]
    case .stale:
      return [
        Fragment("r.state = 'open' AND r.nextStep IS NOT NULL"),
        Fragment("r.idleUntil < ?", binding: start.milliseconds),
        Fragment("(r.expectedClose IS NULL OR r.expectedClose >= ?)", binding: today.iso),
        Fragment("(r.nextStepDue IS NULL OR ") + .due("r.nextStepDue", .atLeast, end, by: clock)
          + ")", isAwake,
      ]
    case .againAccount, .againContact:
      return [
        Fragment("r.nextPurchaseOn IS NOT NULL AND r.nextStep IS NULL AND r.openCount = 0"),
        isDueAgain,
      ]
    case .touchAccount, .touchContact:
      return [
        "NOT (r.openCount = 0 AND r.nextPurchaseOn IS NOT NULL AND " + isDueAgain + ")",
        Fragment("r.nextTouch IS NOT NULL AND r.nextStep IS NULL"),
        Fragment("r.nextTouch < ?", binding: end.milliseconds),
      ]
    }
  }

  /// Open, and not put out of the way.
  private var planned: [Fragment] {
    [
      Fragment("r.\(Self.open)"),
      isAwake,
    ]
  }

  private var isAwake: Fragment {
    Fragment("(r.snoozedUntil IS NULL OR r.snoozedUntil <= ?)", binding: clock.today.iso)
  }

  /// By their rhythm, and not so long ago that they may be taken for lost.
  private var isDueAgain: Fragment {
    Fragment(
      "r.nextPurchaseOn BETWEEN ? AND ?",
      binding: (clock.today - Self.daysToBuyAgain).iso, clock.today.iso)
  }

  private static let daysToBuyAgain = 90

  /// What the group is ranked by, before the id: what is due first, then what matters most.
  private var keys: [String] {
    switch group {
    case .uncontacted: ["r.createdAt"]
    case .overdue, .timed: ["r.due", priority, value]
    case .untimed: [priority, value]
    case .undated: []
    case .done: ["r.doneAt"]
    case .unplanned: ["r.weighted"]
    case .closePassed: ["r.expectedClose"]
    case .stale: ["r.idleUntil"]
    case .againAccount, .againContact: ["r.nextPurchaseOn"]
    case .touchAccount, .touchContact: ["r.nextTouch"]
    }
  }

  private var priority: String {
    "CASE r.priority WHEN 'high' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END"
  }

  private var value: String { "-coalesce(o.weighted, 0)" }

  // MARK: Columns

  private var joins: String {
    let customers =
      " LEFT JOIN account a ON a.id = r.account LEFT JOIN contact c ON c.id = r.contact"
    return switch kind {
    case .activity:
      " LEFT JOIN opportunity o ON o.id = r.opportunity\(customers) LEFT JOIN lead l ON l.id = r.lead"
    case .opportunity: customers
    case .contact: " LEFT JOIN account a ON a.id = r.account"
    default: ""
    }
  }

  private var customerName: String {
    let names = ["a.name", Kind.contact.title(of: "c"), Kind.lead.title(of: "l")]
    return
      "coalesce(\((kind == .activity ? names : Array(names.prefix(2))).joined(separator: ", ")))"
  }

  private var columns: String {
    switch kind {
    case .activity:
      "r.subject, r.due, r.doneAt, r.lead, r.account, r.contact, r.opportunity, \(customerName),"
        + " o.name, o.amount, o.currency, r.kind, r.priority, r.outcome"
    case .opportunity:
      "r.name, r.expectedClose, max(r.stageEnteredAt, coalesce(r.lastTouchAt, 0)), NULL, r.account,"
        + " r.contact, r.id, \(customerName), r.name, r.amount, r.currency"
    case .account:
      "'', \(lastPurchase), coalesce(r.lastContactAt, r.createdAt), NULL, r.id, NULL, NULL, r.name, NULL,"
        + " NULL, NULL"
    case .contact:
      "\(Kind.contact.title(of: "r")), \(lastPurchase), coalesce(r.lastContactAt, r.createdAt), NULL, NULL,"
        + " r.id, NULL, a.name, NULL, NULL, NULL"
    default:
      "r.need, NULL, r.createdAt, r.id, NULL, NULL, NULL, \(Kind.lead.title(of: "r")), NULL,"
        + " r.budget, r.currency"
    }
  }

  private var lastPurchase: String {
    [.againAccount, .againContact].contains(group) ? "r.lastPurchaseOn" : "NULL"
  }

  func read(_ cells: Cells) -> QueueRow {
    let first = kind == .activity ? 14 : 11
    let keys = keys.indices.map { cells.value(first + $0) }
    let id = cells.integer(first + keys.count) ?? 0
    var row = QueueRow(
      subject: Reference(kind, id), title: cells.text(0),
      place: QueuePlace(group: group, keys: keys, id: id))
    (row.due, row.at, row.lead) = (cells.due(1), cells.instant(2), cells.id(3))
    row.customer =
      cells.integer(4).map { Reference(.account, $0) }
      ?? cells.integer(5).map { Reference(.contact, $0) }
    (row.deal, row.customerName, row.dealName) = (cells.id(6), cells.text(7), cells.text(8))
    row.money = cells.integer(9).flatMap { amount in
      cells.currency(10).map { Money(Amount(minor: amount), $0) }
    }
    guard kind == .activity else { return row }
    row.form = Activity.Form(cells.value(11))
    row.priority = Activity.Priority(cells.value(12)) ?? .normal
    row.outcome = cells.text(13)
    return row
  }
}
