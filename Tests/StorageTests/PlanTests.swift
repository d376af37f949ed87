import Domain
import Testing

@testable import Storage

/// Days of the calendar against a count by hand.
struct PlanTests {
  private static let days: Range<Day> = {
    let today = Clock.fixed(AnswersShop.now, offset: 12_600).today
    return today - 45..<today + 45
  }()

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
    let all = try shop.repository.plan(of: Self.days, where: Filter(), limit: 0)
    let few = try shop.repository.plan(of: Self.days, where: Filter(), limit: 0, upTo: 2)
    #expect(few.map(\.count) == all.map { min(2, $0.count) })
    #expect(all.contains { $0.count > 2 })
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

  @Test func aDayIsCountedFromTheIndexAlone() throws {
    let shop = try AnswersShop(opportunities: 60)
    try shop.repository.ask(Filter()) { asking in
      let query = try PlanReading(Filter(), asking).loadQuery(on: Self.days.lowerBound, upTo: 500)
      let steps = try asking.db.rows("EXPLAIN QUERY PLAN " + query) { $0.text(3) }
      #expect(steps.contains("SEARCH r USING COVERING INDEX activityDue (due>? AND due<?)"))
      #expect(!steps.contains { $0.contains("TEMP B-TREE") })
    }
  }
}
