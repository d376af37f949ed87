import Testing

@testable import Domain

struct AssignmentTests {
  @Test(arguments: [
    ("source:web = sara", true), ("* = sara, omid; city:Πάτρα=omid", true), ("", true),
    ("city:تهران = سارا، امید؛ * = omid", true), ("source:web sara", false), ("* =", false),
    ("colour:red = sara", false), ("source: = sara", false), ("web = sara", false),
  ])
  func rulesAreReadOrNotAtAll(_ text: String, _ isRule: Bool) {
    #expect((Assignment(text) != nil) == isRule, "\(text)")
  }

  @Test(arguments: [
    ("source:web = sara", "web", true), ("source:WEB = sara", "web", true),
    ("source:web = sara", "webinar", false), ("* = sara", "", true),
    ("city:patra = sara", "web", false),
  ])
  func aRuleFitsByWholeWords(_ text: String, _ source: String, _ fits: Bool) throws {
    var lead = Lead(id: ID(1))
    lead.source = source
    let rule = try #require(Assignment(text)?.rules.first)
    #expect(rule.fits(lead.record) == fits)
  }
}
