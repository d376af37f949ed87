import Domain

/// A business that does not exist, made up as it is written: people, companies, deals won, lost and
/// open, and what was done and is to be done about them.
///
/// The same seed and clock give the same business, whatever its size: nothing is held in memory.
nonisolated struct DemoShop {
  let words: DemoWords
  let clock: Clock
  let today: Day
  let staff: DemoStaff
  private let pipeline: DemoPipeline
  let companies: DemoCompanies
  var chance: DemoChance
  private var identities: IdentityMaker
  private let now: Instant
  /// Ends of telephone numbers that somebody has already.
  private var dialled: Set<Int> = []

  /// - Parameters:
  ///   - stages: those of the default pipeline.
  ///   - me: the user who acts.
  init(_ words: DemoWords, seed: UInt64, clock: Clock, stages: [Stage], me: User) {
    self.words = words
    self.clock = clock
    today = clock.today
    now = clock.now()
    chance = DemoChance(seed: seed)
    // The file has begun with the seed itself, at the same moment.
    identities = IdentityMaker(seed: ~seed)
    pipeline = DemoPipeline(stages)
    companies = DemoCompanies(words, &chance)
    staff = DemoStaff(words, me, &chance, &identities, at: clock.now())
  }

  /// Writes so many deals, with as many contacts and activities, and a quarter of companies.
  mutating func write(_ count: Int, to writer: any BulkWriter) throws {
    for team in staff.teams { try writer.add(team.record) }
    for user in staff.colleagues { try writer.add(user.record) }
    var written = 0
    var group = 0
    while written < count {
      let size = min(4, count - written)
      try writeCustomer(group, deals: size, to: writer)
      written += size
      group += 1
    }
    for step in DemoPlaybook.steps(words.playbook, in: pipeline, ids: { newID() }) {
      try writer.add(step.record)
    }
    try writeLeads(count / 8, from: group, to: writer)
  }

  /// A company with its people, or now and then a person who buys alone, and all their deals.
  private mutating func writeCustomer(
    _ number: Int, deals: Int, to writer: any BulkWriter
  ) throws {
    let owner = staff.owner(&chance)
    let isCompany = chance.isTrue(92)
    let account = isCompany ? account(number, owner) : nil
    if let account { try writer.add(account.record) }
    let domain = companies.domain(number)
    for _ in 0..<deals {
      let contact = contact(of: account, domain, owner)
      try writer.add(contact.record)
      let deal = deal(account, contact, owner)
      try writer.add(deal.record)
      try writer.add(activity(about: deal).record)
    }
  }

  mutating func newID<E: Entity>() -> ID<E> { identities.next(at: now) }

  /// A moment in office hours of that day, but never one that is still to come.
  mutating func moment(on day: Day) -> Instant {
    min(clock.instant(day, minute: 540 + 15 * chance.number(0...31)), now)
  }

  /// The day, or the next on which people work.
  func workday(_ day: Day) -> Day {
    switch (words.currency == .toman, day.weekday) {
    case (true, 4), (false, 6): day + 1
    case (false, 5): day + 2
    default: day
    }
  }
}

// MARK: Customers

nonisolated extension DemoShop {
  private mutating func account(_ number: Int, _ owner: ID<User>) -> Account {
    var account = Account(id: newID())
    account.name = companies.name(number)
    account.owner = owner
    account.website = companies.domain(number)
    account.emails = Texts(["info@\(companies.domain(number))"])
    account.phones = Texts([phone()])
    account.address = address()
    account.industry = companies.trade(number)
    account.employees = chance.number(3...60) * chance.number(1...12)
    account.currency = words.currency
    account.annualRevenue = Amount(
      minor: chance.amount(words.amounts) * 12 * words.currency.scale)
    account.source = chance.pick(words.sources)
    if number % 6 == 0 { account.stayInTouch = 30 * (1 + number / 6 % 3) }
    account.createdAt = moment(on: today + -chance.number(60...760))
    account.updatedAt = account.createdAt
    return account
  }

  private mutating func contact(
    of account: Account?, _ domain: String, _ owner: ID<User>
  ) -> Contact {
    let person = person(at: account == nil ? "mail.example" : domain)
    var contact = Contact(id: newID())
    (contact.firstName, contact.lastName) = (person.first, person.last)
    contact.account = account?.id
    contact.owner = owner
    contact.title = account == nil ? "" : chance.pick(words.jobs)
    contact.emails = Texts([person.email])
    contact.phones = Texts([phone()])
    if account == nil { contact.address = address() }
    contact.source = chance.pick(words.sources)
    contact.createdAt = moment(on: today + -chance.number(0...730))
    contact.updatedAt = contact.createdAt
    return contact
  }

  /// A name, and an address that is made of it.
  mutating func person(at host: String) -> (first: String, last: String, email: String) {
    let none = DemoWords.Name(written: "", latin: "")
    let given = chance.pick(words.givenNames, or: none)
    let family = chance.pick(words.familyNames, or: none)
    let email = "\(given.latin).\(family.latin)@\(host)".lowercased()
    return (given.written, family.written, email)
  }

  /// A number that nobody else has, as far as the thousand go round.
  mutating func phone() -> String {
    var end = chance.number(1000...1999)
    if dialled.count == 1000 { dialled = [] }
    while dialled.contains(end) { end = end == 1999 ? 1000 : end + 1 }
    dialled.insert(end)
    return words.phonePrefix + String(end).dropFirst()
  }

  private mutating func address() -> Address {
    var address = Address()
    address.street = words.address(chance.pick(words.streets), chance.number(1...180))
    address.city = chance.pick(words.cities)
    address.country = words.country
    return address
  }
}

// MARK: Deals

nonisolated extension DemoShop {
  private mutating func deal(
    _ account: Account?, _ contact: Contact, _ owner: ID<User>
  ) -> Opportunity {
    var deal = Opportunity(id: newID())
    deal.name = chance.pick(words.deals)
    deal.account = account?.id
    deal.contact = contact.id
    deal.owner = owner
    deal.currency = words.currency
    deal.amount = Amount(minor: chance.amount(words.amounts) * words.currency.scale)
    deal.source = chance.pick(words.sources)
    if chance.isTrue(15) { deal.tags = Tags([chance.pick(words.tags)]) }
    switch chance.place(among: [42, 34, 24]) {
    case 0: keepOpen(&deal)
    case 1: close(&deal, isWon: true)
    default: close(&deal, isWon: false)
    }
    deal.laneOrder = order(of: deal)
    return deal
  }

  /// Deals of the last weeks and months; one in three has not moved for too long.
  private mutating func keepOpen(_ deal: inout Opportunity) {
    let step = chance.place(among: [28, 26, 22, 14, 10])
    let idle = chance.isTrue(70) ? chance.number(0...9) : chance.number(10...40)
    let age = idle + step * chance.number(4...12) + chance.number(0...6)
    let stage = pipeline.open(step)
    deal.stage = stage.id
    deal.probability = stage.probability
    deal.openedOn = today + -age
    deal.createdAt = moment(on: today + -age)
    deal.stageEnteredAt = max(deal.createdAt, moment(on: today + -idle))
    deal.updatedAt = deal.stageEnteredAt
    deal.expectedClose = workday(today + chance.number(-5...20 + (4 - step) * 15))
    guard chance.isTrue(8) else { return }
    deal.probabilityIsManual = true
    deal.probability = min(95, max(5, stage.probability + chance.number(-3...4) * 5))
  }

  private mutating func close(_ deal: inout Opportunity, isWon: Bool) {
    let opened = today + -chance.number(14...730)
    let closed = min(today, workday(opened + chance.number(8...110)))
    let stage = isWon ? pipeline.won : pipeline.lost
    deal.stage = stage.id
    deal.probability = stage.probability
    deal.lastOpenStage = pipeline.open(chance.number(1...4)).id
    deal.openedOn = opened
    deal.createdAt = moment(on: opened)
    deal.expectedClose = closed + chance.number(-20...20)
    deal.closedOn = closed
    deal.stageEnteredAt = max(deal.createdAt, moment(on: closed))
    deal.updatedAt = deal.stageEnteredAt
    deal.actualRevenue = isWon ? revenue(of: deal) : Amount(minor: 0)
    guard !isWon else { return }
    deal.lossReason = chance.pick(Opportunity.LossReason.allCases, or: .other)
    if deal.lossReason == .competition { deal.lostTo = chance.pick(words.competitors) }
    if chance.isTrue(50) { deal.closeNote = chance.pick(words.lossNotes) }
  }

  /// What was asked for, or a little less.
  private mutating func revenue(of deal: Opportunity) -> Amount? {
    let discount = chance.isTrue(60) ? 0 : chance.number(1...15)
    return deal.amount?.times(percent: 100 - discount)
  }

  /// Lanes begin with what moved last.
  private mutating func order(of deal: Opportunity) -> Int64 {
    let minutes = (now.milliseconds - deal.stageEnteredAt.milliseconds) / 60_000
    return (minutes << 32) | Int64(chance.number(0...0xFFFF) << 16)
  }
}

// MARK: Activities

nonisolated extension DemoShop {
  private mutating func activity(about deal: Opportunity) -> Activity {
    var activity = Activity(id: newID())
    activity.kind = chance.pick(Activity.Form.allCases.filter { $0 != .message }, or: .call)
    activity.subject = chance.pick(subjects(of: activity.kind))
    activity.owner = deal.owner
    activity.account = deal.account
    activity.contact = deal.contact
    activity.opportunity = deal.id
    if activity.kind == .call { activity.direction = .outbound }
    if activity.kind == .meeting { activity.duration = 15 * chance.number(2...8) }
    if chance.isTrue(12) { activity.priority = .high }
    if deal.closedOn == nil, chance.isTrue(82) {
      plan(&activity, since: deal.createdAt)
    } else {
      finish(&activity, of: deal)
    }
    return activity
  }

  /// To be done: one in eight is late, as many are for today.
  private mutating func plan(_ activity: inout Activity, since opened: Instant) {
    switch chance.place(among: [12, 12, 76]) {
    case 0: activity.due = .day(today + -chance.number(1...12))
    case 1:
      let minute = 15 * chance.number(34...75)
      activity.due =
        chance.isTrue(50) ? .day(today) : .instant(clock.instant(today, minute: minute))
    default:
      let day = workday(today + chance.number(1...24))
      let minute = 15 * chance.number(34...70)
      activity.due = chance.isTrue(60) ? .day(day) : .instant(clock.instant(day, minute: minute))
    }
    activity.createdAt = max(opened, moment(on: today + -chance.number(0...14)))
    activity.updatedAt = activity.createdAt
  }

  private mutating func finish(_ activity: inout Activity, of deal: Opportunity) {
    let last = clock.day(of: deal.stageEnteredAt)
    let days = max(0, last - clock.day(of: deal.createdAt))
    let done = max(deal.createdAt, moment(on: last + -chance.number(0...min(days, 20))))
    activity.status = .done
    activity.doneAt = done
    activity.due = .day(clock.day(of: done))
    activity.outcome = chance.pick(words.outcomes)
    activity.createdAt = deal.createdAt
    activity.updatedAt = done
  }

  private func subjects(of kind: Activity.Form) -> [String] {
    switch kind {
    case .task: words.tasks
    case .call: words.calls
    case .meeting: words.meetings
    case .email, .message: words.emails
    }
  }
}
