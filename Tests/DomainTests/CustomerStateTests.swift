import Domain
import Testing

@Suite struct CustomerStateTests {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  /// Purchases, the day that is asked about, and the state then.
  @Test(arguments: [
    ([], "2026-01-01", CustomerState.known),
    (["2026-01-01"], "2026-01-01", .customer), (["2026-01-01"], "2026-06-30", .customer),
    (["2026-01-01"], "2026-07-01", .dormant), (["2026-01-01"], "2027-01-01", .dormant),
    (["2026-01-01"], "2027-01-02", .lost), (["2026-01-01", "2026-02-01"], "2026-03-01", .repeat),
    (["2026-01-01", "2026-02-01", "2026-02-02"], "2026-03-01", .loyal),
    (["2024-01-01", "2025-12-31"], "2026-01-01", .loyal),
    (["2024-01-03", "2025-12-31"], "2026-01-01", .repeat),
  ])
  func aStateFollowsFromPurchases(
    _ purchases: [String], _ today: String, _ state: CustomerState
  ) throws {
    var figures = CustomerFigures()
    figures.wonCount = purchases.count
    figures.firstPurchaseOn = try purchases.first.map(day)
    figures.lastPurchaseOn = try purchases.last.map(day)
    #expect(CustomerState.of(figures, on: try day(today)) == state)
    figures.pinnedState = .advocate
    #expect(CustomerState.of(figures, on: try day(today)) == .advocate)
  }

  @Test func everyMoveHasItsDayAndReason() throws {
    let moves = CustomerState.moves(
      purchases: try ["2024-02-01", "2024-03-01", "2025-06-01"].map(day),
      firstDealOn: try day("2024-01-10"), until: try day("2026-11-21"))
    let told = moves.map { "\($0.day.iso) \($0.from) \($0.to) \($0.reason)" }
    #expect(
      told == [
        "2024-01-10 known prospect firstDeal", "2024-02-01 prospect customer purchase",
        "2024-03-01 customer repeat purchase", "2024-08-29 repeat dormant silence",
        "2025-03-02 dormant lost silence", "2025-06-01 lost loyal winBack",
        "2025-11-29 loyal dormant silence", "2026-06-02 dormant lost silence",
      ])
  }

  @Test(arguments: [
    ("2024-02-15", "2024-03-01 customer advocate purchase", "2024-08-29 advocate dormant silence"),
    ("2024-04-01", "2024-04-01 repeat advocate referral", "2024-08-29 advocate dormant silence"),
    ("2024-09-30", "2024-08-29 repeat dormant silence", "2025-06-01 lost advocate winBack"),
  ])
  func whoBuysAgainAndRefersOthersIsAnAdvocate(
    _ referred: String, _ move: String, _ later: String
  ) throws {
    let moves = CustomerState.moves(
      purchases: try ["2024-02-01", "2024-03-01", "2025-06-01"].map(day),
      firstDealOn: try day("2024-01-10"), referredOn: try day(referred),
      until: try day("2025-07-01"))
    let told = moves.map { "\($0.day.iso) \($0.from) \($0.to) \($0.reason)" }
    #expect(told.contains(move) && told.contains(later), "\(told)")
    #expect(told.last?.hasSuffix("lost advocate winBack") == true)
  }

  @Test func twoYearsMakeACustomerLoyal() throws {
    let moves = CustomerState.moves(
      purchases: try ["2024-01-01", "2025-11-01"].map(day), firstDealOn: nil,
      until: try day("2026-02-01"))
    #expect(moves.last?.to == .loyal)
    #expect(moves.last?.reason == .tenure)
    #expect(moves.last?.day.iso == "2025-12-31")
  }

  /// The way that is told ends where the state of the day is.
  @Test(arguments: UInt64(1)...40)
  func theLastMoveLeadsToTheStateOfTheDay(_ seed: UInt64) throws {
    var chance = SeededChance(seed: seed)
    let start = try day("2023-01-01")
    let purchases = (0..<Int.random(in: 1...6, using: &chance)).map { _ in
      start + Int.random(in: 0...1200, using: &chance)
    }.sorted()
    let today = purchases[purchases.count - 1] + Int.random(in: 0...500, using: &chance)
    let moves = CustomerState.moves(
      purchases: purchases, firstDealOn: purchases.first, until: today)
    var figures = CustomerFigures()
    figures.wonCount = purchases.count
    (figures.firstPurchaseOn, figures.lastPurchaseOn) = (purchases.first, purchases.last)
    #expect(moves.last?.to == CustomerState.of(figures, on: today))
    #expect(moves.map(\.day) == moves.map(\.day).sorted())
    #expect(zip(moves, moves.dropFirst()).allSatisfy { $0.to == $1.from })
  }

  @Test(arguments: [
    (0, Opportunity.Origin.new), (10, .crossSell), (200, .winBack), (400, .winBack),
  ])
  func aNewDealIsWhatItsCustomerMakesIt(_ daysAgo: Int, _ origin: Opportunity.Origin) throws {
    let today = try day("2026-11-21")
    var figures = CustomerFigures()
    if daysAgo > 0 {
      figures.wonCount = 1
      figures.lastPurchaseOn = today - daysAgo
    }
    #expect(Opportunity.origin(figures, on: today) == origin)
  }

  @Test(arguments: [
    (10, 30, 90, 100), (30, 30, 90, 100), (60, 30, 90, 50), (90, 30, 90, 0), (200, 30, 90, 0),
    (400, 400, 365, 100), (401, 400, 365, 0),
  ])
  func pointsGoDownDayByDay(_ days: Int, _ whole: Int, _ none: Int, _ points: Int) {
    #expect(Health.points(days: days, whole: whole, none: none) == points)
  }

  @Test(arguments: [(0, 8, 0), (4, 8, 25), (8, 8, 50), (16, 8, 100), (40, 8, 100), (1, 1, 50)])
  func engagementIsHeldAgainstTheMedian(points: Int, median: Int, part: Int) {
    #expect(Health.points(engagement: points, median: median) == part)
  }

  @Test func aMedianNeedsFiveWhoHaveAny() {
    #expect(Engagement.median(of: [0, 0, 0, 3, 4, 5, 6]) == nil)
    #expect(Engagement.median(of: [9, 0, 3, 5, 7, 1]) == 5)
    #expect(Engagement.median(of: [2, 4, 6, 8, 10, 12]) == 7)
  }

  @Test func healthIsTheMeanOfWhatIsKnown() {
    #expect(Health([:]).points == nil)
    let health = Health([.contact: 100, .work: 50])
    #expect(health.points == 75)
    #expect(health.grade == .good)
    #expect(Health([.contact: 39]).grade == .poor)
    #expect(Health([.contact: 40]).grade == .fair)
  }

  @Test(arguments: [
    (["2026-01-01", "2026-04-01", "2026-06-30"], 90, "2026-09-19"),
    (["2026-01-01", "2026-01-11", "2026-04-11", "2026-07-10"], 90, "2026-09-29"),
  ])
  func aRhythmIsTheMedianOfTheGaps(_ purchases: [String], _ days: Int, _ due: String) throws {
    let rhythm = try #require(Rhythm(purchases.map(day)))
    #expect(rhythm.days == days)
    #expect(rhythm.dueOn.iso == due)
  }

  @Test func twoPurchasesAreNoRhythm() throws {
    #expect(Rhythm(try ["2026-01-01", "2026-04-01"].map(day)) == nil)
    #expect(Rhythm(try ["2026-01-01", "2026-01-01", "2026-01-01"].map(day)) == nil)
  }
}
