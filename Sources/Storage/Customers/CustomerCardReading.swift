import Domain
import GRDB

extension SQLiteRepository {
  public func customerCard(_ customer: Reference) throws -> CustomerCard? {
    try read { db in
      let customer = try db.survivor(of: customer)
      guard let record = try db.record(customer) else { return nil }
      let reading = CustomerCardReading(db, customer)
      switch customer.kind {
      case .account: return try compared(reading.card(of: Account(record)), db)
      case .contact: return try compared(reading.card(of: Contact(record)), db)
      case .lead, .opportunity, .activity, .note, .pipeline, .stage, .playbook, .user, .team,
        .setting, .affiliation, .event, .verdict, .field, .attachment:
        return nil
      }
    }
  }

  public func keepMedian(of card: CustomerCard) {
    engagementMedians.keep(
      card.medianEngagement, of: card.reference.kind, in: card.figures.segment, by: clock)
  }

  /// With what is usual in its segment.
  private func compared(_ card: CustomerCard, _ db: Database) throws -> CustomerCard {
    var card = card
    card.medianEngagement = try engagementMedians.median(
      of: card.reference.kind, in: card.figures.segment, by: clock, db)
    return card
  }
}

/// Reads the parts of a customer's card, each by an index on its link to the customer.
struct CustomerCardReading {
  static let mostPeople = 50
  static let mostDeals = 100
  static let mostWork = 50
  static let mostEvents = 500

  private let db: Database
  private let customer: Reference
  private let scope: CustomerScope

  init(_ db: Database, _ customer: Reference) {
    self.db = db
    self.customer = customer
    scope = CustomerScope(customer)
  }

  func card(of account: Account) throws -> CustomerCard {
    let parent = try account.parent.map { try db.title(of: Reference($0)) } ?? ""
    return try card(.account(account), owner: account.owner, parentName: parent)
  }

  func card(of contact: Contact) throws -> CustomerCard {
    let company = try contact.account.map { try db.title(of: Reference($0)) } ?? ""
    return try card(.contact(contact), owner: contact.owner, parentName: company)
  }

  private func card(
    _ who: CustomerCard.Who, owner: ID<User>?, parentName: String
  ) throws -> CustomerCard {
    var card = CustomerCard(
      who: who, ownerName: try owner.map { try db.title(of: Reference($0)) } ?? "",
      parentName: parentName, money: try money(), figures: try figures(), people: try people(),
      deals: try deals(), work: try work())
    card.purchases = try purchases()
    card.events = try events()
    card.posts = try posts()
    card.files = try files()
    return card
  }

  func purchases() throws -> [Day] { try db.purchases(scope) }

  func events() throws -> [Engagement.Event] {
    let done =
      "SELECT iif(r.kind IN ('email', 'message'), 'reply', r.kind), r.doneAt FROM activity r"
      + " WHERE r.id IN (" + scope.linked("activity") + ") AND r.status = 'done' AND (r.kind IN"
      + " ('call', 'meeting') OR r.kind IN ('email', 'message') AND r.direction = 'inbound')"
    let seen = "SELECT 'visit', r.at FROM event r WHERE r.id IN (" + scope.signals + ")"
    let all = done + " UNION ALL " + seen + " ORDER BY 2 DESC LIMIT \(Self.mostEvents)"
    return try db.rows(all) { cells in
      Engagement.Sign(rawValue: cells.text(0)).flatMap { sign in
        cells.instant(1).map { Engagement.Event(sign, at: $0) }
      }
    }.compactMap { $0 }
  }

  private func files() throws -> [Attachment] {
    let query =
      "SELECT \(Kind.attachment.columns(of: "r")) FROM attachment r WHERE r.id IN ("
      + scope.linked("attachment") + ") ORDER BY r.at DESC, r.id DESC LIMIT \(Self.mostDeals)"
    return try db.rows(query) { try Attachment($0.record(.attachment)) }
  }

  /// The parts that others have here, or that this person has elsewhere.
  private func posts() throws -> [Post] {
    let other: Kind = customer.kind == .account ? .contact : .account
    let query = Fragment(
      "SELECT \(other.title(of: "o")), \(Kind.affiliation.columns(of: "r")) FROM affiliation r"
        + " JOIN \(other.rawValue) o ON o.id = r.\(other.rawValue)"
        + " WHERE r.\(customer.kind.rawValue) = ? ORDER BY r.active DESC, o.nameKey, r.id"
        + " LIMIT \(Self.mostPeople)", binding: customer.raw)
    return try db.rows(query) {
      Post(affiliation: try Affiliation($0.record(.affiliation, at: 1)), name: $0.text(0))
    }
  }

  private func figures() throws -> CustomerFigures {
    try db.customerFigures(customer) ?? CustomerFigures()
  }

  private func money() throws -> [CustomerMoney] {
    let sums = [("open", "amount"), ("won", "actualRevenue"), ("lost", "amount")].map {
      "sum(o.state = '\($0)'), sum(CASE o.state WHEN '\($0)' THEN o.\($1) END)"
    }
    let query =
      "SELECT o.currency, \(sums.joined(separator: ", ")) FROM opportunity o WHERE "
      + scope.ownDeals + " GROUP BY o.currency ORDER BY o.currency"
    return try db.rows(query) { cells in
      func sum(_ place: Int) -> CustomerMoney.Sum {
        CustomerMoney.Sum(count: cells.count(place), amount: cells.amount(place + 1))
      }
      return cells.currency(0).map {
        CustomerMoney(currency: $0, open: sum(1), won: sum(3), lost: sum(5))
      }
    }.compactMap { $0 }
  }

  private func people() throws -> [Contact] {
    guard customer.kind == .account else { return [] }
    let query = Fragment(
      "SELECT \(Kind.contact.columns(of: "r")) FROM contact r WHERE r.account = ?"
        + " ORDER BY r.nameKey, r.id LIMIT \(Self.mostPeople)", binding: customer.raw)
    return try db.rows(query) { try Contact($0.record(.contact)) }
  }

  /// Open deals first, then the newest closed ones.
  private func deals() throws -> [Card] {
    let open = try db.rows(dealsQuery(.open), CardReading.read)
    let closed = try [StageType.won, .lost].flatMap {
      try db.rows(dealsQuery($0), CardReading.read)
    }
    let newest = closed.sorted {
      ($0.closedOn?.number ?? .min, $0.id) > ($1.closedOn?.number ?? .min, $1.id)
    }
    return Array((open + newest).prefix(Self.mostDeals))
  }

  /// The newest made deals of a state: along the index, so that a customer with very many deals
  /// costs no more.
  func dealsQuery(_ state: StageType) -> Fragment {
    "SELECT \(CardReading.columns(LaneOrder(.manual))) FROM opportunity o\(CardReading.joins) WHERE "
      + scope.deals
      + Fragment(
        " AND o.state = ? ORDER BY o.id DESC LIMIT \(Self.mostDeals)", binding: state.rawValue)
  }

  /// What is planned with the customer, their people and about their deals; without a date last.
  private func work() throws -> [Activity] {
    let query =
      "SELECT \(Kind.activity.columns(of: "r")) FROM activity r WHERE r.id IN ("
      + scope.linked("activity") + ") AND r.status IN ('planned', 'waiting')"
      + " ORDER BY r.due IS NULL, r.due, r.id LIMIT \(Self.mostWork)"
    return try db.rows(query) { try Activity($0.record(.activity)) }
  }
}

extension SQLiteRepository {
  public func figures(of customer: Reference) throws -> CustomerFigures? {
    guard [.account, .contact].contains(customer.kind) else { return nil }
    return try read { try $0.customerFigures(customer) }
  }
}

extension Database {
  func customerFigures(_ customer: Reference) throws -> CustomerFigures? {
    let query = Fragment(
      "SELECT \(Cells.customerFigures(of: "r", customer.kind)) FROM \(customer.kind.rawValue) r WHERE r.id = ?",
      binding: customer.raw)
    return try first(query) { $0.customerFigures(at: 0) }?.limited(by: try policies())
  }

  /// Days on which the customer bought, the oldest first.
  func purchases(_ scope: CustomerScope) throws -> [Day] {
    let query =
      "SELECT o.closedOn FROM opportunity o WHERE " + scope.ownDeals
      + " AND o.state = 'won' AND o.closedOn IS NOT NULL ORDER BY o.closedOn, o.id"
    return try rows(query) { $0.day(0) }.compactMap { $0 }
  }

  /// The day of the customer's first deal, whatever became of it.
  func firstDealOn(_ scope: CustomerScope) throws -> Day? {
    let query = "SELECT min(o.openedOn) FROM opportunity o WHERE " + scope.ownDeals
    return try first(query) { $0.day(0) }.flatMap { $0 }
  }
}
