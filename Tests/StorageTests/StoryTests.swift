import Domain
import Testing

@testable import Storage

/// The story of one customer through two years, whatever it came from.
@Suite struct StoryTests {
  private let file = ScratchFile()
  private let start = Instant(iso: "2024-11-22T09:00:00Z") ?? Instant(milliseconds: 0)

  /// What the story has to tell, by what it is called there.
  private struct Told {
    var account = ID<Account>(0)
    var keys: [String] = []
  }

  private func moment(_ day: Int) -> Instant {
    Instant(milliseconds: start.milliseconds + Int64(day) * 86_400_000)
  }

  /// Everything that can happen to a customer, some of it linked to them in two ways.
  private func live(_ repository: SQLiteRepository) throws -> Told {
    var told = Told()
    let account = try repository.added("Aegean Olive")
    told.account = account.id
    var person = Contact(id: repository.newID(Contact.self))
    (person.lastName, person.account) = ("Ioannou", account.id)
    var lead = Lead(id: repository.newID(Lead.self))
    (lead.company, lead.account) = ("Aegean", account.id)
    told.keys += try [
      repository.commit(.add(person)), repository.commit(.add(lead)),
      repository.commit(Change(.edit, [edited(account)])),
    ].map { "entry \($0)" }
    let won = try #require(try repository.all(Stage.self).first { $0.type == .won })
    for day in stride(from: 10, through: 690, by: 170) {
      var deal = try repository.deal("Press \(day)", of: account)
      deal.contact = person.id
      deal.stage = won.id
      deal.openedOn = repository.clock.day(of: moment(day - 5))
      deal.closedOn = repository.clock.day(of: moment(day))
      told.keys.append("entry \(try repository.commit(.add(deal)))")
      try told.keys += done(day, repository, account, person, lead, deal)
    }
    return told
  }

  private func edited(_ account: Account) -> Edit? {
    var after = account
    after.industry = "Food"
    return Edit(before: account, after: after)
  }

  /// A call, a mail, a meeting, a task and a note round a deal.
  private func done(
    _ day: Int, _ repository: SQLiteRepository, _ account: Account, _ person: Contact,
    _ lead: Lead, _ deal: Opportunity
  ) throws -> [String] {
    var keys: [String] = []
    for (place, form) in Activity.Form.allCases.enumerated() {
      var activity = Activity(id: repository.newID(Activity.self))
      activity.kind = form
      activity.subject = form.rawValue
      (activity.status, activity.doneAt) = (.done, moment(day + place))
      switch place {
      case 0: activity.lead = lead.id
      case 1: (activity.account, activity.contact) = (account.id, person.id)
      case 2: activity.contact = person.id
      default: (activity.opportunity, activity.account) = (deal.id, account.id)
      }
      try repository.commit(Change(.logActivity, [Edit(before: nil, after: activity)]))
      keys.append("activity \(activity.id.raw)")
    }
    var note = Note(id: repository.newID(Note.self))
    (note.text, note.at) = ("Asked again", moment(day + 6))
    (note.account, note.opportunity) = (account.id, deal.id)
    _ = try repository.commit(.add(note))
    return keys + ["note \(note.id.raw)"]
  }

  private func story(
    _ repository: SQLiteRepository, _ told: Told, _ topic: TimelineTopic, page: Int
  ) throws -> [TimelineItem] {
    var items: [TimelineItem] = []
    while true {
      let next = try repository.timeline(
        of: Reference(told.account), on: topic, before: items.last?.at, limit: page)
      if next.isEmpty { return items }
      items += next
    }
  }

  @Test(arguments: [1, 7, 500])
  func everyEventOfTwoYearsIsToldOnceAndInOrder(_ page: Int) throws {
    let repository = try file.open()
    let told = try live(repository)
    let items = try story(repository, told, .all, page: page)
    #expect(items.map(\.at) == items.map(\.at).sorted(by: >))
    let keys = items.map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(Set(told.keys).subtracting(keys).isEmpty)
    // The entry of adding the account, and the ways from state to state.
    let others = keys.filter { !told.keys.contains($0) && !$0.hasPrefix("state") }
    #expect(others.count == 1)
    #expect(keys.filter { $0.hasPrefix("state") }.count == 4)
  }

  @Test(arguments: [
    (TimelineTopic.calls, 5), (.mails, 10), (.meetings, 5), (.notes, 5),
  ])
  func aTopicTellsItsOwn(_ topic: TimelineTopic, _ count: Int) throws {
    let repository = try file.open()
    let told = try live(repository)
    let items = try story(repository, told, topic, page: 3)
    #expect(items.count == count)
    let changes = try story(repository, told, .changes, page: 3)
    #expect(Set(changes.map(\.key)).isDisjoint(with: items.map(\.key)))
  }

  @Test(arguments: [TimelineTopic.all, .changes])
  func aPageThatIsNotFullHasAllThatIsLeft(_ topic: TimelineTopic) throws {
    let repository = try file.open()
    let won = try #require(try repository.all(Stage.self).first { $0.type == .won })
    let account = try repository.added("Aegean Olive")
    var deal = try repository.deal("Press", of: account)
    deal.stage = won.id
    deal.openedOn = repository.clock.day(of: moment(-800))
    deal.closedOn = repository.clock.day(of: moment(-790))
    try repository.commit(.add(deal))
    let page = try repository.timeline(
      of: Reference(account.id), on: topic, before: nil, limit: 500)
    let all = try story(repository, Told(account: account.id), topic, page: 500)
    #expect(page.map(\.key) == all.map(\.key))
    #expect(page.filter { $0.key.hasPrefix("state") }.count > 2)
  }

  @Test func aStateIsFilteredAsItIsShown() throws {
    let repository = try file.open()
    let today = repository.clock.today
    let won = try #require(try repository.all(Stage.self).first { $0.type == .won })
    let ages: [[Int]] = [[], [3], [10, 20], [10, 20, 30], [200], [400], [800, 20], [180], [181]]
    for (place, days) in ages.enumerated() {
      let account = try repository.added("Company \(place)") {
        if place == 0 { $0.pinnedState = .advocate }
      }
      for age in days.sorted(by: >) {
        var deal = try repository.deal("Deal", of: account)
        (deal.stage, deal.closedOn) = (won.id, today - age)
        try repository.commit(.add(deal))
      }
    }
    _ = try repository.addedDeal("Open", of: try repository.added("Prospect"))
    let rows = try repository.customers(where: Filter(), .start, limit: 99)
    #expect(Set(rows.map { CustomerState.of($0.figures, on: today) }).count == 7)
    let reading = Reading(clock: repository.clock, currency: .euro)
    for state in CustomerState.allCases {
      let filter = try FilterParser(.account, reading).parse("state:\(state.rawValue)")
      let wanted = rows.filter { CustomerState.of($0.figures, on: today) == state }
      #expect(
        try repository.customers(where: filter, .start, limit: 99).map(\.name)
          == wanted.map(\.name), "\(state)")
      #expect(try repository.count(.account, where: filter) == wanted.count)
    }
  }
}
