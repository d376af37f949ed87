import Domain
import Foundation

@testable import Storage

/// A file of its own with a few hundred made-up records, the same for the same seed.
final class AnswersShop {
  static let now = Instant(iso: "2026-11-21T16:42:00Z") ?? Instant(milliseconds: 0)

  let repository: SQLiteRepository
  let stages: [Stage]
  let pipeline: ID<Pipeline>
  private let folder: URL
  private var chance: SeededChance

  private(set) var users: [User] = []
  private(set) var accounts: [Account] = []
  private(set) var contacts: [Contact] = []
  private(set) var deals: [Opportunity] = []
  private(set) var leads: [Lead] = []
  private(set) var activities: [Activity] = []
  private(set) var notes: [Note] = []

  /// - Parameter opportunities: how many; the other kinds are in proportion.
  init(seed: UInt64 = 1, opportunities: Int = 120) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("answers-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    chance = SeededChance(seed: seed)
    repository = try SQLiteRepository(
      opening: folder.appendingPathComponent("shop.kariz").path,
      as: Actor(login: "sara", name: "Sara Karimi", seed: seed),
      clock: .fixed(Self.now, offset: 12_600))
    stages = try repository.all(Stage.self)
    pipeline = stages.first?.pipeline ?? ID(0)
    try fill(opportunities)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Some earlier or later moment, in whole seconds.
  func moment(within days: Int) -> Instant {
    Instant(milliseconds: Self.now.milliseconds + Int64(number(-days * 86_400, 0)) * 1000)
  }

  func number(_ low: Int, _ high: Int) -> Int { Int.random(in: low...high, using: &chance) }
  func often(_ percent: Int) -> Bool { number(1, 100) <= percent }
  func any<T>(_ choices: [T]) -> T? { choices.randomElement(using: &chance) }

  private func fill(_ opportunities: Int) throws {
    var edits: [Edit?] = []
    func add<E: Entity>(_ entity: E) { edits.append(Edit(before: E?.none, after: entity)) }
    try repository.commit(.add(note("first")))
    users = try repository.all(User.self) + ["Omid Rad", "Νίκος Παππάς"].map(user)
    users.dropFirst().forEach(add)
    for _ in 0..<opportunities / 6 { accounts.append(account()) }
    for _ in 0..<opportunities / 4 { contacts.append(contact()) }
    for place in 0..<opportunities { deals.append(deal(place)) }
    for _ in 0..<opportunities / 6 { leads.append(lead()) }
    for _ in 0..<opportunities { activities.append(activity()) }
    for _ in 0..<opportunities / 4 { notes.append(note(words(3))) }
    accounts.forEach(add)
    contacts.forEach(add)
    deals.forEach(add)
    leads.forEach(add)
    activities.forEach(add)
    notes.forEach(add)
    try repository.commit(Change(.add, edits))
  }
}

// MARK: Made-up records

extension AnswersShop {
  private static let someWords = [
    "Nova", "Novak", "Foods", "Orion", "Acme", "Solar", "Café", "Σίγμα", "Τεχνική", "کارخانه",
    "رايان", "ساختمان", "Meltemi", "Lines", "Delta", "erp", "rollout", "24", "Audit", "Lab",
  ]
  private static let tags: [Tags] = [[], [], ["erp"], ["old"], ["erp", "old"], ["erp-2"]]

  func words(_ count: Int) -> String {
    (0..<count).compactMap { _ in any(Self.someWords) }.joined(separator: any([" ", "-"]) ?? " ")
  }

  private func user(_ name: String) -> User {
    var user = User(id: repository.newID(User.self))
    user.login = User.login(from: name)
    user.name = name
    return user
  }

  private func account() -> Account {
    var account = Account(id: repository.newID(Account.self))
    account.name = words(2)
    account.owner = often(80) ? any(users)?.id : nil
    account.address.city = any(["Athens", "تهران", "Θεσσαλονίκη", ""]) ?? ""
    account.employees = often(50) ? number(1, 300) : nil
    account.annualRevenue = often(50) ? Amount(minor: Int64(number(0, 900_000))) : nil
    account.tags = any(Self.tags) ?? []
    account.createdAt = moment(within: 400)
    account.updatedAt = account.createdAt
    return account
  }

  private func contact() -> Contact {
    var contact = Contact(id: repository.newID(Contact.self))
    contact.firstName = any(["Leila", "Νίκος", "ليلا", "Jon", ""]) ?? ""
    contact.lastName = words(1)
    contact.account = often(50) ? any(accounts)?.id : nil
    contact.owner = any(users)?.id
    contact.emails = often(50) ? ["\(number(1, 99))@nova.example"] : []
    contact.optedOut = often(20)
    contact.tags = any(Self.tags) ?? []
    contact.createdAt = moment(within: 400)
    contact.updatedAt = contact.createdAt
    return contact
  }

  private func lead() -> Lead {
    var lead = Lead(id: repository.newID(Lead.self))
    lead.company = words(2)
    lead.lastName = often(50) ? words(1) : ""
    lead.owner = any(users)?.id
    lead.status = any(Lead.Status.allCases) ?? .new
    lead.rating = often(50) ? any(Lead.Rating.allCases) : nil
    lead.createdAt = moment(within: 100)
    lead.updatedAt = lead.createdAt
    return lead
  }

  private func deal(_ place: Int) -> Opportunity {
    var deal = Opportunity(id: repository.newID(Opportunity.self))
    let stage = any(stages)
    deal.name = words(number(1, 3))
    deal.account = often(70) ? any(accounts)?.id : nil
    deal.contact = deal.account == nil || often(30) ? any(contacts)?.id : nil
    deal.owner = often(90) ? any(users)?.id : nil
    deal.stage = stage?.id ?? ID(0)
    // Few different numbers, so that ties must be told apart by their ids.
    deal.laneOrder = Int64(number(1, 40)) << 32
    deal.currency = any([.euro, .euro, .toman]) ?? .euro
    deal.amount = often(85) ? Amount(minor: Int64(number(0, 60)) * 1000) : nil
    deal.budget = often(50) ? Amount(minor: Int64(number(0, 60)) * 1000) : nil
    deal.probability = stage?.probability ?? 0
    deal.kind = often(50) ? any(Opportunity.Origin.allCases) : nil
    deal.need = often(30) ? words(4) : ""
    deal.expectedClose = often(70) ? Day(number: 20_600) + number(0, 200) : nil
    deal.stageEnteredAt = moment(within: 40)
    if let stage, stage.type != .open {
      deal.closedOn = Day(number: 20_700) + -number(0, 400)
      deal.actualRevenue = stage.type == .won ? deal.amount ?? Amount(minor: 0) : Amount(minor: 0)
      deal.lossReason = stage.type == .lost ? .price : nil
    }
    deal.tags = any(Self.tags) ?? []
    deal.createdAt = moment(within: 100)
    deal.updatedAt = deal.createdAt
    return deal
  }

  private func activity() -> Activity {
    var activity = Activity(id: repository.newID(Activity.self))
    activity.kind = any(Activity.Form.allCases) ?? .task
    activity.subject = words(2)
    activity.owner = any(users)?.id
    let due = Instant(milliseconds: Self.now.milliseconds + Int64(number(-600, 600)) * 3_600_000)
    activity.due = often(50) ? .instant(due) : .day(repository.clock.day(of: due))
    if often(15) { activity.due = nil }
    activity.status = any(Activity.Status.allCases) ?? .planned
    activity.doneAt = activity.status == .done ? moment(within: 90) : nil
    link(&activity.account, &activity.contact, &activity.opportunity)
    activity.createdAt = moment(within: 100)
    activity.updatedAt = activity.createdAt
    return activity
  }

  func note(_ text: String) -> Note {
    var note = Note(id: repository.newID(Note.self))
    note.text = text
    note.at = moment(within: 90)
    note.author = any(users)?.id
    link(&note.account, &note.contact, &note.opportunity)
    return note
  }

  private func link(
    _ account: inout ID<Account>?, _ contact: inout ID<Contact>?, _ deal: inout ID<Opportunity>?
  ) {
    switch number(0, 3) {
    case 0: account = any(accounts)?.id
    case 1: contact = any(contacts)?.id
    case 2: deal = any(deals)?.id
    default:
      deal = any(deals)?.id
      account = deals.first { $0.id == deal }?.account
    }
  }
}
