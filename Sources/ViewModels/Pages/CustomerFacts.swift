import Domain

/// Who a customer is, in words.
public struct CustomerFacts {
  private let app: AppModel
  private let card: CustomerCard

  public init(_ app: AppModel, _ card: CustomerCard) {
    self.app = app
    self.card = card
  }

  public var state: String {
    let state = CustomerState.of(card.figures, on: app.clock.today)
    let word = app.phrases.terms.choices.customerState(state).full
    return card.figures.pinnedState == nil
      ? word : "\(word) (\(app.label("pinnedState", of: .account)))"
  }

  /// What they are, and where.
  public var subtitles: [String] {
    let lines =
      switch card.who {
      case .account(let account): [trade(of: account), place(of: account)]
      case .contact(let contact): [contact.title, contact.address.city]
      }
    return lines.filter { !$0.isEmpty }
  }

  private func trade(of account: Account) -> String {
    let employees = account.employees.map { app.phrases.customers.employees($0, app.formats) }
    return [account.industry, employees ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func place(of account: Account) -> String {
    let address = account.address
    return [address.city, address.country, address.street].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  /// How to reach them.
  public var reaches: [Reach] { card.who.reaches }

  public var lines: [(label: String, value: String)] {
    let words = app.phrases.customers
    return [
      (words.state, state), (app.label("owner", of: .account), card.ownerName),
      (app.shortLabel("segment", of: .account), segment),
      (app.shortLabel("strategy", of: .account), strategy),
      (app.shortLabel("guardian", of: .account), guardian), (words.parent, card.parentName),
      (words.since, day(app.clock.day(of: card.createdAt))),
      (app.shortLabel("lastPurchaseOn", of: .account), day(card.figures.lastPurchaseOn)),
      (words.rhythm, rhythm),
      (app.shortLabel("nextPurchaseOn", of: .account), day(card.rhythm?.dueOn)),
      (words.touchDue, day(card.touchDueOn(by: app.clock))),
    ].filter { !$0.1.isEmpty }
  }

  /// What stands in fields of one's own.
  public var ownValues: [OwnValue] { app.ownValues(of: card.who.record) }

  /// What else was filled in, field by field.
  public var further: [(label: String, value: String)] {
    let record = card.who.record
    let shown = Self.shown(of: record.kind)
    return Fields.rows(of: record.kind).filter(\.isEditable).map(\.property).compactMap {
      property in
      guard !shown.contains(property.name) else { return nil }
      let text = app.text(record[property.name], of: property, in: record)
      return text.isEmpty ? nil : (app.shortLabel(property.name, of: record.kind), text)
    }
  }

  /// What the card shows anyhow.
  private static func shown(of kind: Kind) -> Set<String> {
    let all: Set = [
      "name", "firstName", "lastName", "title", "account", "owner", "phones", "emails", "website",
      "address.city", "segment", "tags", "pinnedState", "currency",
    ]
    guard kind == .account else { return all }
    return all.union([
      "industry", "employees", "parent", "guardian", "strategy", "address.country",
      "address.street",
    ])
  }

  private func day(_ day: Day?) -> String {
    day.map { app.formats.dayShort($0, today: app.clock.today) } ?? ""
  }

  /// With what may be taken off a price there.
  private var segment: String {
    let known = try? app.repository.policies().segment(card.figures.segment)
    guard let known else {
      switch card.who {
      case .account(let account): return account.segment
      case .contact(let contact): return contact.segment
      }
    }
    let cap = known.discountCap.map { app.phrases.segments.discount(app.formats.percent($0)) }
    return [known.name, cap].compactMap { $0 }.joined(separator: " · ")
  }

  private var strategy: String {
    if case .account(let account) = card.who { account.strategy } else { "" }
  }

  private var guardian: String {
    if case .account(let account) = card.who { account.guardian } else { "" }
  }

  private var rhythm: String {
    card.rhythm.map { app.phrases.customers.every(app.formats.number($0.days)) } ?? ""
  }

  public var tags: String {
    let tags =
      switch card.who {
      case .account(let account): account.tags
      case .contact(let contact): contact.tags
      }
    return tags.words.map { "#\($0)" }.joined(separator: " ")
  }

  /// What somebody has beside their employer, or others have here; those that are over come last.
  public var posts: [(text: String, isOver: Bool)] {
    card.posts.map { post in
      let texts = [post.name, post.affiliation.role].filter { !$0.isEmpty }
      return (texts.joined(separator: " · "), !post.affiliation.active)
    }
  }

  public var health: Health { card.health(by: app.clock) }

  /// `72 good`, and the parts that it is the mean of.
  public var healthText: (points: String, parts: String)? {
    guard let points = health.points, let grade = health.grade else { return nil }
    let words = app.phrases.customers
    let parts = health.parts.map { "\(words.healthPart($0.part)) \(app.formats.number($0.points))" }
    return ("\(app.formats.number(points)) \(words.grade(grade))", parts.joined(separator: " · "))
  }

  /// The points of all that happened of late, beside the
  /// median of the segment, and what they are made of; `nil` where there is nothing.
  public var engagementText: (points: String, parts: String)? {
    let engagement = card.engagement(by: app.clock)
    guard engagement.points > 0 || card.medianEngagement != nil else { return nil }
    let words = app.phrases.customers
    let median = card.medianEngagement.map { words.median(app.formats.number($0)) }
    let parts = engagement.parts.map {
      "\(words.engaging($0.sign)) \(app.formats.number($0.points))"
    }
    let points = [app.formats.number(engagement.points), median].compactMap { $0 }
    return (points.joined(separator: " · "), parts.joined(separator: " · "))
  }

  /// What is open with them, what they have bought and what they have not, in one currency: how many
  /// deals, and their sum.
  public func sums(_ money: CustomerMoney) -> [(label: String, sum: Money)] {
    let words = app.phrases.customers
    let sums = [
      (words.openMoney, money.open), (words.wonMoney, money.won), (words.lostMoney, money.lost),
    ]
    return sums.filter { $1.count > 0 }.map { label, sum in
      ("\(label) \(app.formats.number(sum.count))", Money(sum.amount, money.currency))
    }
  }
}
