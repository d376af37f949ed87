import Domain
import GRDB

extension SQLiteRepository {
  /// At least `limit` items where there are so many: those of one moment stay together, so that
  /// reading on before the last one misses none.
  public func timeline(
    of customer: Reference, on topic: TimelineTopic, before: Instant?, limit: Int
  ) throws -> [TimelineItem] {
    guard limit > 0 else { return [] }
    return try read { db in
      let customer = try db.survivor(of: customer)
      let timeline = TimelineReading(db, of: customer, on: topic, before: before)
      let moves = try timeline.moves(by: clock)
      let start = try timeline.start(limit) ?? .min
      let items =
        moves.reversed().filter { $0.at.milliseconds >= start }
        + (try timeline.entries(since: start)) + (try timeline.activities(since: start))
        + (try timeline.notes(since: start)) + (try timeline.signals(since: start))
        + (try timeline.closings(since: start))
      return items.enumerated()
        .sorted { ($1.element.at, $0.offset) < ($0.element.at, $1.offset) }.map(\.element)
    }
  }
}

/// The sources of a customer's story: the journal, what was done, and notes.
struct TimelineReading {
  /// Acts that the activity itself tells about, and the one that made everything up.
  private static let untold: [Act] = [.completeActivity, .logActivity, .demo]

  private let db: Database
  private let scope: CustomerScope
  private let topic: TimelineTopic
  private let end: Int64

  init(_ db: Database, of customer: Reference, on topic: TimelineTopic, before: Instant?) {
    self.db = db
    self.topic = topic
    scope = CustomerScope(customer)
    end = before?.milliseconds ?? .max
  }

  /// The moment of the item that completes a page; `nil` when what is left does not fill one.
  func start(_ limit: Int) throws -> Int64? {
    let moments =
      "SELECT j.at AS at FROM journal j WHERE " + entryCondition
      + " UNION ALL SELECT \(Self.doneAt) FROM activity r WHERE " + activityCondition
      + " UNION ALL SELECT r.at FROM note r WHERE " + noteCondition
      + " UNION ALL SELECT r.at FROM event r WHERE " + signalCondition
      + " UNION ALL SELECT \(Self.closedAt) FROM opportunity o WHERE " + closingCondition
    let query =
      "SELECT min(at), count(*) FROM (SELECT at FROM (" + moments
      + Fragment(") WHERE at < ? ORDER BY at DESC LIMIT ?)", binding: end, limit)
    return try db.first(query) { $0.count(1) < limit ? nil : $0.integer(0) }.flatMap { $0 }
  }

  /// The customer's ways from state to state, the oldest first: each at the end of its day, or now.
  func moves(by clock: Clock) throws -> [TimelineItem] {
    guard [.all, .changes].contains(topic) else { return [] }
    guard [.account, .contact].contains(scope.customer.kind) else { return [] }
    let moves = CustomerState.moves(
      purchases: try db.purchases(scope), firstDealOn: try db.firstDealOn(scope),
      referredOn: try db.firstReferral(of: scope.customer).map(clock.day),
      until: clock.today, limits: try db.customerFigures(scope.customer)?.limits ?? SilenceLimits())
    return moves.map {
      .state($0, at: min(clock.instant($0.day, minute: 24 * 60 - 1), clock.now()))
    }
    .filter { $0.at.milliseconds < end }
  }

  func entries(since start: Int64) throws -> [TimelineItem] {
    let condition = entryCondition + during("j.at", start) + " ORDER BY j.sequence DESC"
    return try Journal(db).entries(where: condition).map { .entry($0.entry) }
  }

  func activities(since start: Int64) throws -> [TimelineItem] {
    let query =
      "SELECT \(Kind.user.title(of: "u")), \(Kind.activity.columns(of: "r")) FROM activity r"
      + " LEFT JOIN user u ON u.id = r.owner WHERE " + activityCondition
      + during(Self.doneAt, start) + " ORDER BY r.id DESC"
    return try db.rows(query) { cells in
      .activity(try Activity(cells.record(.activity, at: 1)), ownerName: cells.text(0))
    }
  }

  func notes(since start: Int64) throws -> [TimelineItem] {
    let query =
      "SELECT \(Kind.user.title(of: "u")), \(Kind.note.columns(of: "r")) FROM note r"
      + " LEFT JOIN user u ON u.id = r.author WHERE " + noteCondition + during("r.at", start)
      + " ORDER BY r.id DESC"
    return try db.rows(query) { cells in
      .note(try Note(cells.record(.note, at: 1)), authorName: cells.text(0))
    }
  }

  func signals(since start: Int64) throws -> [TimelineItem] {
    let query =
      "SELECT \(Kind.event.columns(of: "r")) FROM event r WHERE " + signalCondition
      + during("r.at", start) + " ORDER BY r.id DESC"
    return try db.rows(query) { .signal(try Signal($0.record(.event, at: 0))) }
  }

  /// Deals that came closed: the journal tells of the others.
  func closings(since start: Int64) throws -> [TimelineItem] {
    let query =
      "SELECT \(Self.closedAt), o.state, \(Kind.opportunity.columns(of: "o")) FROM opportunity o WHERE "
      + closingCondition + during(Self.closedAt, start) + " ORDER BY o.id DESC"
    return try db.rows(query) { cells in
      .closing(
        Closing(
          deal: try Opportunity(cells.record(.opportunity, at: 2)), isWon: cells.text(1) == "won",
          at: cells.instant(0) ?? Instant(milliseconds: 0)))
    }
  }

  /// A minute to eleven of the day is on that day from Honolulu to Auckland.
  private static let closedAt =
    "(CAST(strftime('%s', o.closedOn) AS INTEGER) + \((10 * 60 + 59) * 60)) * 1000"

  private static let doneAt = "coalesce(r.doneAt, r.createdAt)"

  /// Entries that touch the customer, their people or their deals, and the imports of these.
  var entryCondition: Fragment {
    guard [.all, .changes].contains(topic) else { return .never }
    let acts = Self.untold.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return "j.sequence IN (SELECT t.sequence FROM (" + scope.subjects
      + ") s CROSS JOIN journalTouch t ON t.record = s.id UNION SELECT batch FROM ("
      + scope.subjects + ") WHERE batch IS NOT NULL) AND j.act NOT IN (\(acts))"
  }

  var closingCondition: Fragment {
    guard [.all, .changes].contains(topic), scope.customer.kind != .lead else { return .never }
    return scope.closable
      + " AND o.batch IS NOT NULL AND o.state <> 'open' AND o.closedOn IS NOT NULL AND NOT EXISTS ("
      + "SELECT 1 FROM journalTouch t JOIN journal j ON j.sequence = t.sequence WHERE t.record = o.id"
      + " AND j.act IN ('\(Act.winOpportunity.rawValue)', '\(Act.loseOpportunity.rawValue)'))"
  }

  var activityCondition: Fragment {
    "r.id IN (" + scope.linked("activity") + ") AND r.status = 'done'" + form
  }

  /// The kinds of activity that the topic is about.
  private var form: String {
    switch topic {
    case .all: ""
    case .calls: " AND r.kind = 'call'"
    case .mails: " AND r.kind IN ('email', 'message')"
    case .meetings: " AND r.kind = 'meeting'"
    case .notes, .changes: " AND 0"
    }
  }

  var noteCondition: Fragment {
    [.all, .notes].contains(topic) ? "r.id IN (" + scope.linked("note") + ")" : .never
  }

  var signalCondition: Fragment {
    topic == .all ? "r.id IN (" + scope.signals + ")" : .never
  }

  private func during(_ moment: String, _ start: Int64) -> Fragment {
    Fragment(" AND \(moment) >= ? AND \(moment) < ?", binding: start, end)
  }
}
