import Domain
import Storage

/// Fills the file of the sample shop, each thing on the day on which it happened.
final class Stock {
  private let sara: SQLiteRepository
  private let omid: SQLiteRepository
  private let watch: Watch
  private let currency: Currency
  private let stages: [String: Stage]
  private var accounts: [String: Account] = [:]

  init(
    _ sara: SQLiteRepository, _ omid: SQLiteRepository, _ watch: Watch, _ currency: Currency
  ) throws {
    self.sara = sara
    self.omid = omid
    self.watch = watch
    self.currency = currency
    stages = Dictionary(
      try sara.all(Stage.self).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func fill() throws {
    goBack(400)
    for repository in [sara, omid] { try repository.commit(Change(.join, [])) }
    try addCustomers()
    try addPeople()
    try close()
    for (place, goods) in Goods.open.enumerated().sorted(by: { $0.1.days > $1.1.days }) {
      try open(goods, place)
    }
    try tellStory()
  }

  private func goBack(_ days: Int, hours: Int = 6) {
    watch.set(Shop.now.adding(minutes: -days * 1440 - hours * 60))
  }

  private func add<E: Entity>(_ entity: E, by repository: SQLiteRepository) throws {
    try repository.commit(.add(entity))
  }

  // MARK: Customers

  private func addCustomers() throws {
    let names = Set((Goods.open + Goods.closed.map(\.goods)).map(\.customer)).sorted()
    for (place, name) in names.enumerated() where !name.isEmpty {
      var account = Account(id: sara.newID(Account.self))
      account.name = name
      account.owner = try (place % 3 == 0 ? omid : sara).me()?.id
      account.currency = currency
      account.address.city = ["Thessaloniki", "Tehran", "Berlin", "Αθήνα", "شیراز"][place % 5]
      account.industry = "Trade"
      (account.createdAt, account.updatedAt) = (watch.now, watch.now)
      if name == "Nova Foods" { describe(&account) }
      accounts[name] = account
      try add(account, by: sara)
    }
  }

  private func describe(_ account: inout Account) {
    account.industry = "Food processing"
    account.employees = 240
    account.address.city = "Thessaloniki"
    account.address.street = "Egnatia 12"
    account.website = "novafoods.example"
    account.phones = ["+30 231 0555 001"]
    account.tags = ["key", "erp"]
  }

  private func addPeople() throws {
    let people = [
      ("Leila", "Moradi", "CFO", "+98 21 5550 101", "leila@novafoods.example"),
      ("Nikos", "Pappas", "IT", "+30 231 0555 012", "nikos@novafoods.example"),
    ]
    for (first, last, title, phone, mail) in people {
      var contact = Contact(id: sara.newID(Contact.self))
      (contact.firstName, contact.lastName, contact.title) = (first, last, title)
      contact.account = accounts["Nova Foods"]?.id
      (contact.phones, contact.emails) = ([phone], [mail])
      (contact.createdAt, contact.updatedAt) = (watch.now, watch.now)
      try add(contact, by: sara)
    }
  }

  // MARK: Deals

  private func deal(_ goods: Goods, _ place: Int) throws -> Opportunity {
    var deal = Opportunity(id: sara.newID(Opportunity.self))
    let stage = stages[goods.stage]
    deal.name = goods.name
    deal.account = accounts[goods.customer]?.id
    deal.owner = try (place % 4 == 3 ? omid : sara).me()?.id
    deal.stage = stage?.id ?? ID(0)
    deal.laneOrder = Int64(place) << 32
    deal.currency = currency
    deal.amount = Amount(minor: goods.amount * (currency.places == 0 ? 25_000 : 100))
    deal.probability = stage?.probability ?? 0
    deal.openedOn = watch.clock.today
    (deal.createdAt, deal.updatedAt, deal.stageEnteredAt) = (watch.now, watch.now, watch.now)
    return deal
  }

  private func open(_ goods: Goods, _ place: Int) throws {
    goBack(goods.days)
    let deal = try deal(goods, place)
    try add(deal, by: place % 4 == 3 ? omid : sara)
    guard let next = goods.next else { return }
    var step = Activity(id: sara.newID(Activity.self))
    step.kind = goods.form
    step.subject = "Talk about \(goods.name)"
    step.owner = deal.owner
    (step.opportunity, step.account) = (deal.id, deal.account)
    step.due = due(next)
    (step.createdAt, step.updatedAt) = (watch.now, watch.now)
    try add(step, by: sara)
  }

  private func due(_ next: Goods.Next) -> Due {
    let today = Clock.fixed(Shop.now).today
    return switch next {
    case .day(let days): .day(today + days)
    case .today(let minute): .instant(watch.clock.instant(today, minute: minute))
    }
  }

  private func close() throws {
    for (place, (goods, reason)) in Goods.closed.enumerated() {
      goBack(goods.days + 30)
      let deal = try deal(goods, place)
      try add(deal, by: sara)
      goBack(goods.days)
      let stage = reason == nil ? stages["won"] : stages["lost"]
      guard let stage else { return }
      let (day, now, order) = (watch.clock.today, watch.now, deal.laneOrder)
      let closed =
        try reason.map {
          try deal.lost(
            in: stage, reason: $0, to: "Rival Inc", on: day, note: "", order: order, at: now)
        } ?? deal.won(in: stage, revenue: deal.amount, on: day, note: "", order: order, at: now)
      let act = reason == nil ? Act.winOpportunity : .loseOpportunity
      try sara.commit(Change(act, [Edit(before: deal, after: closed)]))
    }
  }

  // MARK: The story of one customer

  private func tellStory() throws {
    goBack(20)
    try done(.call, "Contract terms", "Wants 24 months", by: sara)
    goBack(17)
    try note("Budget approved for the last quarter.", by: omid)
    goBack(9)
    try done(.email, "Offer sent", "", by: sara)
    goBack(2)
    guard let account = accounts["Nova Foods"] else { return }
    var after = account
    after.phones = ["+30 231 0555 000"]
    after.updatedAt = watch.now
    try omid.commit(Change(.edit, [Edit(before: account, after: after)]))
  }

  private func done(
    _ form: Activity.Form, _ subject: String, _ outcome: String, by repository: SQLiteRepository
  ) throws {
    var activity = Activity(id: repository.newID(Activity.self))
    (activity.kind, activity.subject, activity.outcome) = (form, subject, outcome)
    activity.status = .done
    activity.doneAt = watch.now
    activity.owner = try repository.me()?.id
    activity.account = accounts["Nova Foods"]?.id
    (activity.createdAt, activity.updatedAt) = (watch.now, watch.now)
    try repository.commit(Change(.logActivity, [Edit(before: nil, after: activity)]))
  }

  private func note(_ text: String, by repository: SQLiteRepository) throws {
    var note = Note(id: repository.newID(Note.self))
    note.text = text
    note.at = watch.now
    note.author = try repository.me()?.id
    note.account = accounts["Nova Foods"]?.id
    try add(note, by: repository)
  }
}
