import Domain
import Testing

@testable import Storage

/// A filter by score finds the leads that show it.
struct ScoreFilterTests {
  @Test(arguments: [0, 1, 10, 35, 40, 60, 100], ["", "company 40; unknown 30; visit 9"])
  func theFileCountsAsTheScoreDoes(_ least: Int, _ points: String) throws {
    let file = ScratchFile()
    let shop = try file.open()
    if !points.isEmpty {
      try shop.commit(#require(try Setting.change(.score, to: points, in: shop)))
    }
    for lead in Self.leads(shop) { try shop.commit(.add(lead)) }
    try addEvents(shop)
    let rows = try shop.leads(where: Filter(), .start, limit: 100)
    let worth = try shop.scorePoints
    let expected = rows.filter {
      LeadScore($0.lead, $0.traces, worth, on: shop.clock.today, by: shop.clock).total >= least
    }
    let filter = Filter([.compare(LeadScore.property, .atLeast, .integer(Int64(least)))])
    #expect(rows.count == 6)
    #expect(try shop.leads(where: filter, .start, limit: 100) == expected)
    #expect(try shop.count(.lead, where: filter) == expected.count)
  }

  @Test(arguments: LeadScore.Grade.allCases, ["", "company 40; A 60; B 35"])
  func theFileGradesAsTheScoreDoes(_ grade: LeadScore.Grade, _ points: String) throws {
    let file = ScratchFile()
    let shop = try file.open()
    if !points.isEmpty {
      try shop.commit(#require(try Setting.change(.score, to: points, in: shop)))
    }
    for lead in Self.leads(shop) { try shop.commit(.add(lead)) }
    let (worth, cuts) = (try shop.scorePoints, try shop.gradeCuts)
    #expect(cuts[.a] == (points.isEmpty ? 70 : 60))
    let expected = try shop.leads(where: Filter(), .start, limit: 100).filter {
      LeadScore($0.lead, $0.traces, worth, on: shop.clock.today, by: shop.clock).grade(cuts)
        == grade
    }
    let reading = Reading(clock: shop.clock, currency: .euro)
    let filter = try FilterParser(.lead, reading).parse("grade:\(grade.rawValue.lowercased())")
    #expect(try shop.leads(where: filter, .start, limit: 100) == expected)
  }

  private static func leads(_ shop: SQLiteRepository) -> [Lead] {
    let now = shop.clock.now().milliseconds
    return (0..<6).map { place in
      var lead = Lead(id: shop.newID(Lead.self))
      lead.source = ["web", "fair", "referral", "", "other", "web"][place]
      lead.need = place == 4 ? "chairs" : ""
      if place != 4 { lead.company = "Company \(place)" }
      if place == 1 { (lead.title, lead.phones) = ("Head of Sales", ["+302105550199"]) }
      if place == 2 { (lead.emails, lead.rating) = (["a@b.example"], .hot) }
      if place == 3 { (lead.referrer, lead.budget) = ("Maria", Amount(minor: 100)) }
      lead.createdAt = Instant(milliseconds: now - Int64(place) * 9 * 86_400_000)
      return lead
    }
  }

  private func addEvents(_ shop: SQLiteRepository) throws {
    let leads = try shop.leads(where: Filter(), .start, limit: 2)
    for (place, row) in leads.enumerated() {
      for day in 0..<3 {
        var signal = Signal(id: shop.newID(Signal.self))
        (signal.kind, signal.page) = (place == 0 ? .visit : .download, "/pricing")
        signal.lead = row.lead.id
        signal.at = Instant(
          milliseconds: shop.clock.now().milliseconds - Int64(day) * 10 * 86_400_000)
        try shop.commit(.add(signal))
      }
    }
  }
}
