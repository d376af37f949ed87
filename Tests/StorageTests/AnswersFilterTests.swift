import Domain
import Testing

@testable import Storage

@Suite struct AnswersFilterTests {
  private static let kinds: [Kind] = [.opportunity, .account, .contact, .lead, .activity]

  @Test(arguments: [UInt64(1), 2])
  func anyFilterLeavesWhatTheRecordsSay(seed: UInt64) throws {
    let shop = try AnswersShop(seed: seed)
    for kind in Self.kinds {
      let oracle = try shop.oracle(for: kind)
      let all = try shop.repository.list(ListQuestion(kind))
      var chance = FilterChance(kind, shop, seed: seed)
      for _ in 0..<50 {
        let filter = chance.filter()
        let expected = all.filter { oracle.leaves($0, filter) }.map(\.record.id)
        let listed = try shop.repository.list(ListQuestion(kind, where: filter)).map(\.record.id)
        #expect(listed == expected, "\(filter)")
        #expect(try shop.repository.count(kind, where: filter) == expected.count, "\(filter)")
      }
    }
  }

  private static let typed = [
    "state:won", "owner:me", "-owner:me", "amount>10k", "stage:\"Contract out\"", "#erp -#old",
    "is:stale", "is:cooling", "is:overdue -is:stale", "has:nextStep", "budget<amount", "nov -cafe",
    "owner:omid",
    "account:nova", "expectedClose>=2026-06-01", "createdAt<=2026-10-01", "due=today",
    "nextStepDue<tomorrow", "name:σιγμα", "کارخانه", "رایان", "kind:win-back", "stage:won,lost",
    "nov or rayan", "is:won or is:lost amount>10", "stage:qualify,propose -owner:me", "no:nextStep",
    "team:north", "-team:north is:open", "close:this-month or close<today", "days>5", "idleDays<=9",
    "idleDays=3", "due:this-week", "createdAt:last-month", "stageEnteredAt>=last-week",
    "#erp,old", "or", "nov or",
  ]

  @Test(arguments: [Kind.opportunity, .activity])
  func typedFilterLeavesWhatTheRecordsSay(of kind: Kind) throws {
    let shop = try AnswersShop(seed: 7, opportunities: 90)
    let reading = Reading(clock: shop.repository.clock, currency: .euro)
    let oracle = try shop.oracle(for: kind)
    let all = try shop.repository.list(ListQuestion(kind))
    for text in Self.typed where text.hasPrefix("due=") == (kind == .activity) {
      let filter = try FilterParser(kind, reading).parse(text)
      let expected = all.filter { oracle.leaves($0, filter) }.map(\.record.id)
      let listed = try shop.repository.list(ListQuestion(kind, where: filter))
      #expect(listed.map(\.record.id) == expected, "\(text)")
    }
  }

  @Test func ownerMeLeavesNothingBeforeTheUserIsThere() throws {
    let shop = try AnswersShop()
    let stranger = try SQLiteRepository(
      opening: shop.repository.path, as: Actor(login: "nobody", seed: 9),
      clock: shop.repository.clock)
    let owner = try #require(Kind.opportunity.schema.property("owner"))
    let mine = Filter([.linkToMe(owner)])
    #expect(try stranger.count(.opportunity, where: mine) == 0)
    #expect(try stranger.count(.opportunity, where: Filter([.not(.linkToMe(owner))])) == 120)
    #expect(try stranger.keptTotals(shop.pipeline, where: mine)?.isEmpty == true)
  }

  @Test(arguments: [
    "is:open", "is:won", "owner:me", "owner:omid is:open", "-owner:me", "state:lost", "",
  ])
  func keptTotalsEqualCountedOnes(text: String) throws {
    let shop = try AnswersShop(seed: 3, opportunities: 90)
    let reading = Reading(clock: shop.repository.clock, currency: .euro)
    let filter = try FilterParser(.opportunity, reading).parse(text)
    let kept = try shop.repository.keptTotals(shop.pipeline, where: filter)
    #expect(try kept == shop.repository.countedTotals(shop.pipeline, where: filter))
    #expect(kept?.isEmpty == false)
  }

  @Test(arguments: ["", "is:open", "owner:omid", "-owner:me", "nova"])
  func totalsByOwnerAddUpToThoseOfTheLanes(text: String) throws {
    let shop = try AnswersShop(seed: 3, opportunities: 90)
    let reading = Reading(clock: shop.repository.clock, currency: .euro)
    let filter = try FilterParser(.opportunity, reading).parse(text)
    let lanes = try shop.repository.keptTotals(shop.pipeline, where: filter)
    let byOwner = try shop.repository.keptTotalsByOwner(shop.pipeline, where: filter)
    #expect((lanes == nil) == (byOwner == nil))
    for (stage, totals) in lanes ?? [:] {
      for total in totals {
        let parts = (byOwner ?? []).filter {
          $0.stage == stage && $0.total.currency == total.currency
        }
        #expect(parts.reduce(0) { $0 + $1.total.count } == total.count)
        #expect(parts.reduce(0) { $0 + $1.total.sum.minor } == total.sum.minor)
        #expect(parts.reduce(0) { $0 + $1.total.weighted.minor } == total.weighted.minor)
      }
    }
  }

  @Test(arguments: ["nova", "amount>10", "is:stale", "#erp", "has:nextStep"])
  func totalsOfOtherFiltersAreNotKept(text: String) throws {
    let shop = try AnswersShop(seed: 3, opportunities: 90)
    let reading = Reading(clock: shop.repository.clock, currency: .euro)
    let filter = try FilterParser(.opportunity, reading).parse(text)
    #expect(try shop.repository.keptTotals(shop.pipeline, where: filter) == nil)
    let counted = try shop.repository.countedTotals(shop.pipeline, where: filter)
    let count = counted.values.joined().reduce(0) { $0 + $1.count }
    #expect(try shop.repository.count(.opportunity, where: filter) == count)
  }

  @Test func commonAndRareWordsAreFoundAlike() throws {
    let shop = try AnswersShop(seed: 5)
    let words = Words(["no"])
    try shop.repository.ask(Filter()) { asking in
      let rows = FilteredRows(.opportunity, as: "r")
      let walked = try FilterSQL(asking: asking, rows: rows).condition(.words(words.words))
      let searched = Fragment(
        "r.id IN (SELECT rowid FROM opportunitySearch WHERE opportunitySearch MATCH ?)",
        binding: words.match)
      let ids = try [walked, searched].map { condition in
        try asking.db.rows("SELECT r.id FROM opportunity r WHERE " + condition) { $0.integer(0) }
      }
      #expect(!ids[0].isEmpty && Set(ids[0]) == Set(ids[1]) && ids[0].count == ids[1].count)
    }
  }

  /// `nova` is also the beginning of `novak`; `zzzz` begins no word.
  @Test(arguments: [
    (["nova"], "(\"nova\" OR \"novak\")"),
    (["novak", "foods"], "(\"novak\") AND (\"foods\")"),
    (["melt", "er"], "(\"meltemi\") AND (\"erp\")"), (["zzzz"], "(\"zzzz\")"),
    (["σίγμ"], "(\"σιγμα\")"), (["کارخ"], "(\"کارخانه\")"),
  ])
  func beginningsOfFewWordsAreAskedForByThese(words: [String], match: String) throws {
    let shop = try AnswersShop(seed: 5)
    try shop.repository.ask(Filter()) { asking in
      let words = Words(words)
      let question = try SearchQuestion(words, in: "opportunitySearch", asking.db)
      #expect(question.isExact && question.match == match)
      let found = try [question.match, words.match].map { match in
        let query = Fragment(
          "SELECT rowid FROM opportunitySearch WHERE opportunitySearch MATCH ?", binding: match)
        return try asking.db.rows(query) { $0.integer(0) }
      }
      #expect(found[0] == found[1] && found[0].isEmpty == words.words.contains("zzzz"))
    }
  }

  @Test func aBeginningOfManyWordsIsAskedForRoughly() throws {
    let shop = try AnswersShop(seed: 5)
    let accounts = (1...7).map { number in
      var account = Account(id: shop.repository.newID(Account.self))
      account.name = "Quorum\(number)"
      return account
    }
    let edits: [Edit?] = accounts.map { Edit(before: Account?.none, after: $0) }
    try shop.repository.commit(Change(.add, edits))
    try shop.repository.ask(Filter()) { asking in
      let question = try SearchQuestion(Words(["quorum"]), in: "accountSearch", asking.db)
      #expect(!question.isExact && question.match == "\"quo\"*")
      let short = try SearchQuestion(Words(["quo"]), in: "accountSearch", asking.db)
      #expect(short.isExact && short.match == "\"quo\"*")
    }
    #expect(try shop.repository.search("quorum", limit: 20).count == accounts.count)
  }
}

extension AnswersShop {
  func oracle(for kind: Kind) throws -> AnswersOracle {
    AnswersOracle(
      kind: kind, me: try repository.me()?.id, clock: repository.clock, stages: stages,
      users: try repository.all(User.self), teams: try repository.all(Team.self))
  }
}

/// Filters of any shape, the same for the same seed.
struct FilterChance {
  private static let words = [
    "no", "nova", "f", "caf", "σιγ", "کار", "رای", "erp", "24", "zzz", "sar",
  ]
  private let kind: Kind
  private let properties: [Property]
  private let shop: AnswersShop
  private var chance: SeededChance

  init(_ kind: Kind, _ shop: AnswersShop, seed: UInt64) {
    self.kind = kind
    self.shop = shop
    properties = kind.schema.properties + kind.schema.kept
    chance = SeededChance(seed: seed)
  }

  mutating func filter() -> Filter {
    var terms: [Filter.Term] = []
    for _ in 0..<Int.random(in: 1...3, using: &chance) { terms.append(term()) }
    return Filter(terms)
  }

  private mutating func term() -> Filter.Term {
    switch Int.random(in: 0..<13, using: &chance) {
    case 10: return .any([term(), term()])
    case 11: return .all([term(), term()])
    case 12: return .team([pick(["nor", "south", "zz"]) ?? ""])
    case 0 where kind != .activity:
      return .words([word()] + (Bool.random(using: &chance) ? [word()] : []))
    case 1: return .mark(pick(Filter.Mark.allCases) ?? .open)
    case 2: return .tag(pick(["erp", "old", "erp-2"]) ?? "erp")
    case 3: return .not(term())
    case 4: return .has(property())
    case 5: return link()
    default: return comparison()
    }
  }

  private mutating func link() -> Filter.Term {
    let links = properties.filter { if case .link = $0.type { $0.name != "id" } else { false } }
    let property = pick(links) ?? properties[0]
    if property.type == .link(.user), Bool.random(using: &chance) { return .linkToMe(property) }
    return .link(
      property, [property.name == "stage" ? pick(["qual", "contract", "won"]) ?? "" : word()])
  }

  private mutating func comparison() -> Filter.Term {
    let property = property()
    let comparison = pick(Filter.Comparison.allCases) ?? .equal
    switch property.type {
    case .text, .texts, .phones, .tags, .url, .custom: return .contains(property, [word()])
    case .link: return link()
    case .money where property.name == "amount" && Bool.random(using: &chance):
      return .compareProperties(property, comparison, Property("budget", .money))
    case .number, .decimal, .percent, .money:
      return .compare(
        property, comparison, .integer(Int64.random(in: 0...60, using: &chance) * 1000))
    case .currency: return .compare(property, .equal, .text("EUR"))
    case .day: return .compare(property, comparison, day().value)
    case .instant: return .compare(property, comparison, moment().value)
    case .due:
      return .compare(
        property, comparison, Bool.random(using: &chance) ? day().value : atMidnight())
    case .flag: return .compare(property, .equal, .integer(1))
    case .choice(let words): return .compare(property, .equal, .text(pick(words) ?? ""))
    }
  }

  private mutating func property() -> Property { pick(properties) ?? properties[0] }
  private mutating func word() -> String { pick(Self.words) ?? "" }
  private mutating func pick<T>(_ choices: [T]) -> T? { choices.randomElement(using: &chance) }
  private mutating func day() -> Day {
    shop.repository.clock.today + Int.random(in: -30...30, using: &chance)
  }
  private mutating func atMidnight() -> Value {
    Due.instant(shop.repository.clock.instant(day(), minute: 0)).value
  }
  /// A local midnight, which means the day, or a moment of some record.
  private mutating func moment() -> Instant {
    let midnight = shop.repository.clock.instant(day(), minute: 0)
    return Bool.random(using: &chance) ? midnight : pick(shop.deals)?.stageEnteredAt ?? midnight
  }
}
