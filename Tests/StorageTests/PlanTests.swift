import Domain
import Testing

@testable import Storage

/// Days of the calendar against a count by hand.
struct PlanTests {
  private static let days: Range<Day> = {
    let today = Clock.fixed(AnswersShop.now, offset: 12_600).today
    return today - 45..<today + 45
  }()

  private static let calls = Filter([
    .compare(Property("kind", .text), .equal, .text("call"))
  ])

  private func owned(_ shop: AnswersShop, on day: Day) -> [Activity] {
    shop.activities.filter { activity in
      activity.due?.day(by: shop.repository.clock) == day && activity.status != .canceled
    }
  }

  @Test func eachDayHasWhatIsDueOnItInLocalTime() throws {
    let shop = try AnswersShop(opportunities: 400)
    let plans = try shop.repository.plan(of: Self.days, where: Filter(), limit: 1_000)
    #expect(plans.map(\.day) == Array(Self.days.all))
    for plan in plans {
      let own = owned(shop, on: plan.day)
      #expect(Set(plan.items.map(\.id)) == Set(own.map(\.id)))
      #expect(plan.load.planned == own.count { $0.status != .done })
      #expect(plan.load.done == own.count { $0.status == .done })
    }
    #expect(plans.contains { $0.items.count > 1 })
  }

  @Test func whatIsForTheWholeDayComesFirstThenByTime() throws {
    let shop = try AnswersShop(opportunities: 400)
    let clock = shop.repository.clock
    for plan in try shop.repository.plan(of: Self.days, where: Filter(), limit: 1_000) {
      let minutes = plan.items.map { $0.minutes(by: clock)?.lowerBound ?? -1 }
      #expect(minutes == minutes.sorted())
    }
  }

  @Test func aLimitLeavesTheCountsWhole() throws {
    let shop = try AnswersShop(opportunities: 400)
    let all = try shop.repository.plan(of: Self.days, where: Filter(), limit: 1_000)
    let few = try shop.repository.plan(of: Self.days, where: Filter(), limit: 1)
    #expect(few.map(\.load) == all.map(\.load))
    #expect(few.map(\.items) == all.map { Array($0.items.prefix(1)) })
  }

  @Test func noMoreAreCountedThanWasAsked() throws {
    let shop = try AnswersShop(opportunities: 400)
    let all = try shop.repository.plan(of: Self.days, where: Self.calls, limit: 0)
    let few = try shop.repository.plan(of: Self.days, where: Self.calls, limit: 0, upTo: 2)
    #expect(few.map(\.count) == all.map { min(2, $0.count) })
    #expect(few.map(\.isCounted) == all.map { $0.count < 2 })
    #expect(all.contains { $0.count > 2 })
  }

  /// In Tehran days begin amid an hour, in Kathmandu amid a half hour.
  @Test(arguments: [-18_000, 0, 7_200, 12_600, 20_700])
  func whatIsKeptIsWhatCanBeCounted(_ offset: Int) throws {
    let shop = try AnswersShop(opportunities: 400)
    let clock = Clock.fixed(AnswersShop.now, offset: offset)
    for filter in [Filter(), Filter([.linkToMe(Property("owner", .link(.user)))])] {
      try shop.repository.ask(filter) { asking in
        let asking = Asking(db: asking.db, me: asking.me, clock: clock)
        let shown = Fragment("r.status <> 'canceled'")
        let own = try FilterSQL(asking: asking, rows: FilteredRows(.activity, as: "r"))
          .conditions(filter.terms)
        let kept = try LoadReading(filter, counting: .all([shown, own]), asking)
        // What is asked for beside owners is true of everything.
        let all = filter.adding(.not(.tag("none")))
        let counted = try LoadReading(all, counting: .all([shown, own]), asking)
        for day in Self.days.all {
          #expect(try kept.load(on: day, upTo: .max) == counted.load(on: day, upTo: .max))
        }
        #expect(try kept.loads(Self.days) == counted.loads(Self.days))
      }
    }
  }

  @Test func peopleAddUpToTheDays() throws {
    let shop = try AnswersShop(opportunities: 400)
    let plans = try shop.repository.plan(of: Self.days, where: Filter(), limit: 0)
    let people = try shop.repository.teamPlan(of: Self.days, where: Filter())
    for (place, plan) in plans.enumerated() {
      #expect(people.map { $0.loads[place] }.reduce(Load(), +) == plan.load)
    }
    #expect(people.count > 1)
    #expect(people.last?.owner == nil || people.allSatisfy { $0.owner != nil })
  }

  @Test func aFilterHoldsForEveryDay() throws {
    let shop = try AnswersShop(opportunities: 400)
    let filter = Filter([
      .compare(try #require(Kind.activity.schema.property("kind")), .equal, .text("call"))
    ])
    let plans = try shop.repository.plan(of: Self.days, where: filter, limit: 1_000)
    #expect(plans.flatMap(\.items).allSatisfy { $0.form == .call })
    #expect(plans.contains { !$0.items.isEmpty })
  }

  @Test(arguments: [Filter(), Self.calls])
  func aDayIsCountedFromAnIndex(_ filter: Filter) throws {
    let shop = try AnswersShop(opportunities: 60)
    try shop.repository.ask(filter) { asking in
      let reading = try LoadReading(filter, counting: .always, asking)
      let (query, isKept) = reading.query(on: Self.days.lowerBound, upTo: 500)
      let steps = try asking.db.rows("EXPLAIN QUERY PLAN " + query) { $0.text(3) }
      #expect(isKept == filter.isEmpty)
      #expect(steps.contains { $0.hasPrefix("SEARCH r USING") })
      #expect(!steps.contains { $0.contains("TEMP B-TREE") || $0.hasPrefix("SCAN r") })
    }
  }
}

extension LoadReading {
  fileprivate func loads(_ days: Range<Day>) throws -> [Int64: Load] {
    try Dictionary(
      uniqueKeysWithValues: byOwner(on: days).map { ($0.owner?.raw ?? 0, $0.load) })
  }
}
