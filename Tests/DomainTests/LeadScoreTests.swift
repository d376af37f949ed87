import Domain
import Testing

private let clock = Clock.fixed(Instant(iso: "2026-11-21T16:42:00Z") ?? Instant(milliseconds: 0))

private func lead(daysOld: Int = 0, _ change: (inout Lead) -> Void) -> Lead {
  var lead = Lead(id: ID(1))
  lead.createdAt = Instant(milliseconds: clock.now().milliseconds - Int64(daysOld) * 86_400_000)
  change(&lead)
  return lead
}

private func score(_ lead: Lead, _ points: [LeadScore.Sign: Int] = LeadScore.usual) -> LeadScore {
  LeadScore(lead, [], points, on: clock.today, by: clock)
}

@Test func aScoreIsTheSumOfItsParts() {
  let known = lead {
    ($0.company, $0.title, $0.source) = ("Acme", "Head of Sales", "referral")
    ($0.phones, $0.need) = (["+302105550199"], "chairs")
  }
  let parts = Dictionary(uniqueKeysWithValues: score(known).parts.map { ($0.sign, $0.points) })
  #expect(
    parts == [.referral: 20, .decides: 15, .company: 10, .phone: 10, .need: 15, .fresh: 10])
  #expect(score(known).total == 80)
}

@Test(arguments: [(0, 10), (7, 8), (14, 5), (28, 3), (42, 1), (400, 0)])
func whatCameInCountsLessAsDaysGoBy(_ age: Int, _ points: Int) {
  let old = score(lead(daysOld: age) { $0.company = "Acme" })
  #expect(old.parts.first { $0.sign == .fresh }?.points ?? 0 == points)
}

@Test func aScoreStaysBetweenNothingAndAHundred() {
  let unknown = lead(daysOld: 90) { $0.source = "other" }
  #expect(score(unknown).parts.contains { $0.sign == .unknown } && score(unknown).total == 0)
  let points = Dictionary(uniqueKeysWithValues: LeadScore.Sign.allCases.map { ($0, 60) })
  #expect(score(lead { $0.company = "Acme" }, points).total == 100)
}

@Test(
  arguments: [
    ("referral 30; budget 0", [.referral: 30, .budget: 0]), ("unknown -10", [.unknown: -10]),
    ("fair=۱۵، web 1", [.fair: 15, .web: 1]), ("", [:]), ("weather 5", nil), ("fair", nil),
    ("fair 500", nil), ("fair x", nil),
  ] as [(String, [LeadScore.Sign: Int]?)])
func pointsAreReadAsTheyAreTyped(_ text: String, _ points: [LeadScore.Sign: Int]?) {
  #expect(LeadScore.points(text) == points)
}

@Test func visitsAndDownloadsRaiseAScoreAndFade() {
  let fresh = clock.instant(clock.today, minute: 0)
  let old = clock.instant(clock.today + -14, minute: 0)
  func points(_ traces: [Trace]) -> Int {
    let parts = LeadScore(lead { $0.company = "Acme" }, traces, on: clock.today, by: clock).parts
    return parts.filter { [.visit, .download].contains($0.sign) }.reduce(0) { $0 + $1.points }
  }
  #expect(points([]) == 0)
  #expect(points([Trace(.visit, at: fresh), Trace(.visit, at: fresh)]) == 4)
  #expect(points([Trace(.download, at: fresh)]) == 6 && points([Trace(.download, at: old)]) == 3)
}

@Test(arguments: [("", "CBAD"), ("A 40; B 31", "BAAD"), ("b=45; referral 1", "CBAD")])
func aScoreHasTheGradeThatItsPointsReach(_ text: String, _ grades: String) throws {
  #expect(LeadScore.points(text) != nil)
  let clock = Clock.fixed(Instant(milliseconds: 0))
  let found = [35, 50, 70, 29].map { points in
    var lead = Lead(id: ID(1))
    lead.company = "Nova"
    return LeadScore(lead, [], [.company: points], on: clock.today, by: clock)
      .grade(LeadScore.cuts(text))
  }
  #expect(found.map(\.rawValue).joined() == grades)
}

@Test(arguments: ["E 40", "A 200", "D 10", "A", "A many"])
func whatIsNoGradeWithItsPointsIsRefused(_ text: String) {
  #expect(LeadScore.points(text) == nil)
}
