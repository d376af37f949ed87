import Domain
import SampleShop
import Testing

@testable import ViewModels

struct MergeScreenTests {
  /// Two companies that are one, with a deal each.
  private func twins(_ desk: Desk) throws -> (Account, Account) {
    let accounts = ["Zephyr", "Zephyr Ltd"].map { name in
      var account = Account(id: desk.repository.newID(Account.self))
      account.name = name
      account.emails = ["info@zephyr.example"]
      account.industry = name == "Zephyr" ? "Sails" : "Yachts"
      return account
    }
    try desk.repository.commit(Change(.add, accounts.map { Edit(before: nil, after: $0) }))
    return (accounts[0], accounts[1])
  }

  @Test func aPairIsFoundComparedAndMerged() throws {
    let desk = try Shop().desk()
    let (one, other) = try twins(desk)
    desk.press("g d")
    guard case .duplicates(let found) = desk.app.overlay else { throw Wrong() }
    let row = try #require(found.rows?.first)
    #expect(Set([row.pair.one, row.pair.other]) == [Reference(one.id), Reference(other.id)])
    desk.press("enter")
    guard case .merge(let merge) = desk.app.overlay else { throw Wrong() }
    #expect(merge.fields.map(\.name) == ["name", "industry"])
    let first = merge.references[0]
    desk.press("j l ctrl+s")
    guard case .duplicates(let rest) = desk.app.overlay else { throw Wrong() }
    #expect(rest.rows?.contains(row) == false)
    let merged = try #require(try desk.repository.record(first))
    #expect(merged["industry"].text == (first.raw == one.id.raw ? "Yachts" : "Sails"))
    #expect(try desk.repository.record(Reference(other.id))?.id == first.raw)
    desk.press("u")
    #expect(try desk.repository.find(one.id)?.name == "Zephyr")
    #expect(try desk.repository.find(other.id)?.name == "Zephyr Ltd")
  }

  @Test(arguments: ["yes", "no"])
  func leadsAreAmongThemOnlyWherePeopleWorkWithLeads(_ answer: String) throws {
    let desk = try Shop().desk()
    let leads = (0..<2).map { _ in
      var lead = Lead(id: desk.repository.newID(Lead.self))
      (lead.company, lead.emails) = ("Zephyr", ["info@zephyr.example"])
      return Edit(before: nil, after: lead)
    }
    try desk.repository.commit(Change(.add, leads))
    try desk.repository.commit(
      try #require(try Setting.change(.leads, to: answer, in: desk.repository)))
    desk.press("g d")
    guard case .duplicates(let found) = desk.app.overlay else { throw Wrong() }
    let hasLeads = try #require(found.rows).contains { $0.pair.one.kind == .lead }
    #expect(hasLeads == (answer == "yes"))
  }

  @Test func theOtherOneMayStay() throws {
    let desk = try Shop().desk()
    _ = try twins(desk)
    desk.press("g d enter")
    guard case .merge(let before) = desk.app.overlay else { throw Wrong() }
    desk.press("l s")
    guard case .merge(let after) = desk.app.overlay else { throw Wrong() }
    #expect(after.references == before.references.reversed())
    let name = try #require(after.fields.first)
    // What was chosen goes with its record.
    #expect(after.merger.source(of: name) == 0)
    desk.press("enter")
    #expect(try desk.repository.record(before.references[0])?.id == before.references[1].raw)
  }

  @Test func whatIsNotTheSameIsNotShownAgain() throws {
    let desk = try Shop().desk()
    _ = try twins(desk)
    desk.press("g d")
    guard case .duplicates(let found) = desk.app.overlay else { throw Wrong() }
    desk.press("x esc g d")
    guard case .duplicates(let rest) = desk.app.overlay else { throw Wrong() }
    #expect(rest.count == found.count - 1)
    desk.press("u")
    guard case .duplicates(let again) = desk.app.overlay else { throw Wrong() }
    #expect(again.count == found.count)
  }

  @Test func markedCustomersAreMerged() throws {
    let desk = try Shop().desk()
    desk.press("4 space space")
    let marked = desk.app.customers.marks.keys
    #expect(marked.count == 2)
    desk.press("m m ctrl+s")
    #expect(try desk.repository.record(marked[1])?.id == marked[0].raw)
    #expect(desk.app.customers.marks.isEmpty)
    desk.press("u")
    #expect(try desk.repository.record(marked[1])?.id == marked[1].raw)
  }

  @Test func oneAloneIsNotMerged() throws {
    let desk = try Shop().desk()
    desk.press("4 space m m")
    #expect(desk.app.overlay == nil)
    #expect(desk.app.notice?.text == desk.app.phrases.duplicates.onlyOne)
  }

  private struct Wrong: Error {}
}
