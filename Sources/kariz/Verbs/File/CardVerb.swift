import ArgumentParser
import Cells
import Domain
import Exchange
import ViewModels

/// `kariz card ID`.
struct ShowCard: Verb {
  static let configuration = CommandConfiguration(
    commandName: "card",
    abstract: "Print a customer, or the customer of a deal, with all that is open.")
  static var isLong: Bool { true }

  @Argument(help: "An account, contact or deal: an id, the end of an id, or name:TEXT.")
  var id: String

  @MainActor func run(in session: Session) throws {
    let reference = try session.resolver().find([.account, .contact, .opportunity], id)
    guard let customer = try customer(of: reference, session),
      let card = try session.repository().customerCard(customer)
    else { throw Exit(.notFound, session.phrases.records.noSuchRecord(id)) }
    let page = CustomerPage(card, customer, session)
    try session.form == .json ? session.printObject(page.json) : page.print()
  }

  @MainActor private func customer(of reference: Reference, _ session: Session) throws -> Reference?
  {
    guard reference.kind == .opportunity else { return reference }
    return try session.repository().card(ID(reference.raw))?.customer
  }
}

/// A customer with people, deals and work, for being printed.
struct CustomerPage {
  private let card: CustomerCard
  private let customer: Reference
  private let session: Session

  init(_ card: CustomerCard, _ customer: Reference, _ session: Session) {
    self.card = card
    self.customer = customer
    self.session = session
  }

  var json: JSONValue {
    get throws {
      let stages = try session.repository().all(Stage.self)
      return [
        "kind": .string(customer.kind.rawValue), "id": .string(String(customer.raw)),
        "name": .string(name), "ownerName": .string(card.ownerName),
        "state": .string(CustomerState.of(card.figures, on: session.clock.today).rawValue),
        "health": health, "engagement": engagement,
        "lastPurchaseOn": day(card.figures.lastPurchaseOn),
        "rhythmDays": card.rhythm.map { .number(JSONNumber($0.days)) } ?? .null,
        "touchDueOn": day(card.touchDueOn(by: session.clock)),
        "money": .array(card.money.map(sums)),
        "people": .array(
          card.people.map { ["id": .string(String($0.id.raw)), "name": .string($0.name)] }),
        "posts": .array(card.posts.map(post)),
        "deals": .array(
          card.deals.map { deal in
            CardValues(deal, stages.first { $0.id == deal.stage }, session).json
          }),
        "work": .array(
          card.work.map {
            [
              "id": .string(String($0.id.raw)), "kind": .string($0.kind.rawValue),
              "subject": .string($0.subject),
              "due": $0.due.map { .string($0.iso) } ?? .null,
            ]
          }),
      ]
    }
  }

  /// How many deals are open, won and lost, and what they come to.
  private func sums(_ money: CustomerMoney) -> JSONValue {
    func value(_ sum: CustomerMoney.Sum) -> JSONValue {
      [
        "count": .number(JSONNumber(sum.count)),
        "sum": OutputValue.money(Money(sum.amount, money.currency)).json,
      ]
    }
    return ["open": value(money.open), "won": value(money.won), "lost": value(money.lost)]
  }

  /// Somebody of another company with a part in this one; of a person, the other company.
  private func post(_ post: Post) -> JSONValue {
    [
      "id": .string(String(post.affiliation.id.raw)), "name": .string(post.name),
      "role": .string(post.affiliation.role), "active": .bool(post.affiliation.active),
    ]
  }

  private func day(_ day: Day?) -> JSONValue { day.map { .string($0.iso) } ?? .null }

  /// The points with the parts that they are the mean of; null while nothing is known.
  private var health: JSONValue {
    let health = card.health(by: session.clock)
    guard let points = health.points else { return .null }
    let parts = health.parts.map {
      JSONMember($0.part.rawValue, .number(JSONNumber($0.points)))
    }
    return ["points": .number(JSONNumber(points)), "parts": .object(parts)]
  }

  /// The points with the parts that they are the sum of, and the median of the segment if it is known.
  private var engagement: JSONValue {
    let engagement = card.engagement(by: session.clock)
    let parts = engagement.parts.map {
      JSONMember($0.sign.rawValue, .number(JSONNumber($0.points)))
    }
    return [
      "points": .number(JSONNumber(engagement.points)), "parts": .object(parts),
      "median": card.medianEngagement.map { .number(JSONNumber($0)) } ?? .null,
    ]
  }

  private var state: String {
    let state = CustomerState.of(card.figures, on: session.clock.today)
    return session.phrases.terms.choices.customerState(state).full
  }

  /// The name, the state and the owner, then people, deals and work, each a line.
  func print() throws {
    let stages = try session.repository().all(Stage.self)
    try session.printLine(
      [name, state, card.ownerName].filter { !$0.isEmpty }.map { cleaned($0) }.joined(
        separator: "\t"))
    for money in card.money { try session.printLine(line(money)) }
    for person in card.people {
      try session.printLine("\(cleaned(person.name))\t\(cleaned(person.title))")
    }
    for post in card.posts {
      try session.printLine("\(cleaned(post.name))\t\(cleaned(post.affiliation.role))")
    }
    for deal in card.deals {
      try session.printLine(CardValues(deal, stages.first { $0.id == deal.stage }, session).line)
    }
    for activity in card.work {
      let due = activity.due.map { session.formats.dueInFull($0, by: session.clock) } ?? ""
      try session.printLine("\(cleaned(activity.subject))\t\(due)")
    }
  }

  private func line(_ money: CustomerMoney) -> String {
    let words = session.phrases.customers
    return [
      (words.openMoney, money.open), (words.wonMoney, money.won), (words.lostMoney, money.lost),
    ].map { label, sum in
      let amount = session.formats.money(Money(sum.amount, money.currency))
      return "\(label) \(session.formats.number(sum.count)) · \(amount)"
    }.joined(separator: "\t")
  }

  private var name: String {
    switch card.who {
    case .account(let account): account.name
    case .contact(let contact): contact.name
    }
  }
}

/// What a card of the board says, as text and as JSON.
struct CardValues {
  private let card: Card
  private let stage: Stage?
  private let session: Session

  init(_ card: Card, _ stage: Stage?, _ session: Session) {
    self.card = card
    self.stage = stage
    self.session = session
  }

  var json: JSONValue {
    func text(_ text: String) -> JSONValue { text.isEmpty ? .null : .string(text) }
    return [
      "id": .string(String(card.id.raw)), "name": .string(card.name),
      "customerName": text(card.customerName), "ownerName": text(card.ownerName),
      "stageName": stage.map { .string(Phrases.english.terms.stage($0).full) } ?? .null,
      "amount": card.money.map { OutputValue.money($0).json } ?? .null,
      "probability": .number(JSONNumber(card.probability)),
      "nextStepDue": card.nextStepDue.map { .string($0.iso) } ?? .null,
      "nextStepSubject": text(card.nextStepSubject),
      "stale": .bool(stage.map { card.isStale(in: $0, by: session.clock) } ?? false),
      "closedOn": card.closedOn.map { .string($0.iso) } ?? .null,
    ]
  }

  var line: String {
    let due = card.nextStepDue.map { session.formats.dueInFull($0, by: session.clock) } ?? ""
    let parts = [
      card.name, card.customerName, card.money.map { session.formats.money($0) } ?? "",
      card.ownerName, due,
    ]
    return "  " + parts.map { cleaned($0) }.joined(separator: "\t")
  }
}
