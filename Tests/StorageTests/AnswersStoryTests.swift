import Domain
import Testing

@testable import Storage

@Suite struct AnswersStoryTests {
  @Test(arguments: [1, 3, 50])
  func aTimelineTellsEachEventOnceAndNewestFirst(limit: Int) throws {
    let shop = try AnswersShop(seed: 21)
    let account = try #require(shop.deals.compactMap(\.account).first)
    let deal = try #require(shop.deals.first { $0.account == account })
    var renamed = deal
    renamed.name = "Renamed"
    try shop.repository.commit(Change(.edit, [Edit(before: deal, after: renamed)]))
    var items: [TimelineItem] = []
    while true {
      let page = try shop.repository.timeline(
        of: Reference(account), before: items.last?.at, limit: limit)
      if page.isEmpty { break }
      items += page
    }
    #expect(items.map(\.at) == items.map(\.at).sorted(by: >))
    // The ways from state to state are no events of their own.
    items.removeAll { if case .state = $0 { true } else { false } }
    #expect(items.count == Set(items.map(\.key)).count)
    #expect(try Set(items.map(\.key)) == shop.events(of: account))
  }

  @Test func aDoneActivityIsNotToldTwice() throws {
    let shop = try AnswersShop(seed: 22)
    let deal = try #require(shop.deals.first { $0.account != nil })
    var call = Activity(id: shop.repository.newID(Activity.self))
    call.opportunity = deal.id
    call.status = .done
    call.doneAt = AnswersShop.now
    var touched = deal
    touched.notes = "called"
    let sequence = try shop.repository.commit(
      Change(
        .logActivity,
        [Edit(before: Activity?.none, after: call), Edit(before: deal, after: touched)]))
    let account = try #require(deal.account)
    let items = try shop.repository.timeline(of: Reference(account), before: nil, limit: 500)
    #expect(items.map(\.key).contains("activity \(call.id.raw)"))
    #expect(!items.map(\.key).contains("entry \(sequence)"))
  }

  @Test func anImportIsOneEntryOfEachRecordItBrought() throws {
    let shop = try AnswersShop(seed: 23)
    var brought: [Account] = []
    let result = try shop.repository.bulk(.import) { writer in
      for number in 1...3 {
        var account = Account(id: shop.repository.newID(Account.self))
        account.name = "Imported \(number)"
        brought.append(account)
        try writer.add(account.record)
      }
    }
    for account in brought {
      let reference = Reference(account.id)
      let log = try shop.repository.log(of: reference, before: nil, limit: 10)
      #expect(log.map(\.sequence) == [result.sequence])
      let items = try shop.repository.timeline(of: reference, before: nil, limit: 10)
      #expect(items.map(\.key) == ["entry \(result.sequence)"])
    }
  }

  @Test func theLogGoesBackwardsAndKnowsWhoAndWhat() throws {
    let shop = try AnswersShop(seed: 24)
    let deal = try #require(shop.deals.first)
    var renamed = deal
    renamed.name = "Renamed"
    let sequence = try shop.repository.commit(Change(.edit, [Edit(before: deal, after: renamed)]))
    let own = try shop.repository.log(of: Reference(deal.id), before: nil, limit: 10)
    #expect(own.map(\.sequence) == [sequence, own.last?.sequence])
    #expect(own.first?.userName == "Sara Karimi")
    #expect(own.first?.touches.first?.field("name")?.after == .text("Renamed"))
    #expect(own.first?.touches.first?.title == "Renamed")
    let earlier = try shop.repository.log(of: Reference(deal.id), before: sequence, limit: 10)
    #expect(earlier.map(\.sequence) == own.dropFirst().map(\.sequence))
    let all = try shop.repository.log(of: nil, before: nil, limit: 100).map(\.sequence)
    #expect(all == all.sorted(by: >) && all.contains(sequence))
    #expect(try shop.repository.log(of: nil, before: all[0], limit: 1).map(\.sequence) == [all[1]])
  }

  @Test func aSearchFindsNamesBeforeOtherTexts() throws {
    let shop = try AnswersShop(seed: 25)
    let hits = try shop.repository.search("Nov", limit: 1000)
    let expected = try [Kind.lead, .account, .contact, .opportunity].flatMap { kind in
      let oracle = try shop.oracle(for: kind)
      return try shop.repository.list(ListQuestion(kind))
        .filter { oracle.leaves($0, Filter([.words(["nov"])])) }
        .map { Reference(kind, $0.record.id) }
    }
    #expect(hits.count == expected.count && Set(hits.map(\.reference)) == Set(expected))
    let deals = hits.filter { $0.reference.kind == .opportunity }
    let isNamed = deals.map { Folding.fold($0.title).hasPrefix("nov") }
    #expect(isNamed == isNamed.sorted { $0 && !$1 })
    #expect(deals.allSatisfy { $0.stage != nil })
    #expect(try shop.repository.search("Nov", limit: 2).count == 8)
    #expect(try shop.repository.search(" - ", limit: 5).isEmpty)
    #expect(try shop.repository.search("\"* OR zzz", limit: 5).isEmpty)
  }

  @Test func recordsAreFoundByEndingNameAndValue() throws {
    let shop = try AnswersShop(seed: 26)
    let repository = shop.repository
    let deal = try #require(shop.deals.first)
    let text = String(deal.id.raw)
    #expect(try repository.resolve(nil, ending: text) == [Reference(deal.id)])
    let ending = String(text.suffix(6))
    let found = try repository.resolve(.opportunity, ending: ending)
    let expected = shop.deals.filter { String($0.id.raw).hasSuffix(ending) }
    #expect(Set(found) == Set(expected.map { Reference($0.id) }))
    #expect(try repository.resolve(nil, ending: "12x").isEmpty)
    #expect(try repository.resolve(nil, ending: "").isEmpty)
    #expect(try repository.resolve(.user, named: "OMID rad").count == 1)
    #expect(try repository.resolve(.user, named: "omid.rad").count == 1)
    #expect(try repository.resolve(.stage, named: "contract out").count == 1)
    let login = try #require(Kind.user.schema.property("login"))
    #expect(try repository.resolve(.user, where: login, is: .text("omid.rad")).count == 1)
    #expect(try repository.title(of: Reference(deal.id)) == deal.name)
    #expect(try repository.title(of: Reference(.opportunity, 1)).isEmpty)
  }

  @Test func aCustomerCardHoldsWhatBelongsToThem() throws {
    let shop = try AnswersShop(seed: 27)
    let account = try #require(shop.deals.compactMap(\.account).first)
    let card = try #require(try shop.repository.customerCard(Reference(account)))
    let deals = shop.deals.filter { $0.account == account }
    #expect(Set(card.deals.map(\.id)) == Set(deals.map(\.id)))
    let isOpen = card.deals.map { $0.state == .open }
    #expect(isOpen == isOpen.sorted { $0 && !$1 })
    #expect(
      Set(card.people.map(\.id)) == Set(shop.contacts.filter { $0.account == account }.map(\.id)))
    let open = card.deals.filter { $0.state == .open && $0.money?.currency == .euro }
    let sum = open.reduce(0) { $0 + ($1.money?.amount.minor ?? 0) }
    let euro = card.money.first { $0.currency == .euro }
    #expect(euro?.open.amount.minor ?? 0 == sum && euro?.open.count ?? 0 == open.count)
    let lost = card.deals.filter { $0.state == .lost && $0.money?.currency ?? .euro == .euro }
    #expect(euro?.lost.amount.minor ?? 0 == lost.reduce(0) { $0 + ($1.money?.amount.minor ?? 0) })
    #expect(card.figures.openAmount.minor == sum)
    #expect(card.work.allSatisfy { $0.status.isOpen })
    let dues = card.work.compactMap(\.due?.iso)
    #expect(dues == dues.sorted())
    #expect(try shop.repository.customerCard(Reference(.account, 1)) == nil)
  }
}

extension TimelineItem {
  var key: String {
    switch self {
    case .entry(let entry): "entry \(entry.sequence)"
    case .activity(let activity, _): "activity \(activity.id.raw)"
    case .note(let note, _): "note \(note.id.raw)"
    case .state(let move, _): "state \(move.day.iso) \(move.to)"
    case .closing(let closing): "closing \(closing.deal.id.raw)"
    case .signal(let signal): "event \(signal.id.raw)"
    }
  }
}

extension AnswersShop {
  /// The keys of all that happened with a customer, from the records made here and the whole log.
  fileprivate func events(of account: ID<Account>) throws -> Set<String> {
    let deals = Set(deals.filter { $0.account == account }.map(\.id))
    let people = Set(contacts.filter { $0.account == account }.map(\.id))
    func belongs(_ a: ID<Account>?, _ c: ID<Contact>?, _ o: ID<Opportunity>?) -> Bool {
      a == account || c.map(people.contains) == true || o.map(deals.contains) == true
    }
    let done = activities.filter {
      $0.status == .done && belongs($0.account, $0.contact, $0.opportunity)
    }
    let said = try repository.list(ListQuestion(.note)).map { try Note($0.record) }
      .filter { belongs($0.account, $0.contact, $0.opportunity) }
    let subjects =
      [Reference(account)] + deals.map { Reference($0) } + people.map { Reference($0) }
    let entries = try repository.log(of: nil, before: nil, limit: 1000)
      .filter { $0.touches.contains { subjects.contains($0.reference) } }
    return Set(
      done.map { "activity \($0.id.raw)" } + said.map { "note \($0.id.raw)" }
        + entries.map { "entry \($0.sequence)" })
  }
}
