import Cells
import Domain
import SampleShop
import Testing

@testable import ViewModels

/// Leads are marked, and what follows is one change.
struct LeadMarkTests {
  @Test(arguments: [
    ("@ o ctrl+s", "owner"), ("# f a i r ctrl+s", "tags"), ("m l 4 ctrl+s", "status"),
    ("m n + 3 0 d ctrl+s", "status"), ("D", "id"),
  ])
  func markedLeadsGoTogetherAndOneUndoBringsThemBack(_ keys: String, _ changed: String) throws {
    let desk = try deskWithLeads()
    let before = try desk.leads()
    desk.press("space v \(keys)")
    let after = try desk.leads()
    #expect(after != before)
    let ids = Set(before.prefix(2).map(\.id))
    for lead in before {
      let now = after.first { $0.id == lead.id }
      #expect((now?[changed] != lead[changed]) == ids.contains(lead.id), "\(keys)")
    }
    #expect(desk.app.leads.marks.isEmpty)
    desk.press("u")
    #expect(try desk.leads() == before)
  }

  /// Any field of all that are marked: of its choices, of its words, of its numbers.
  @Test(arguments: [
    ("rating", "hot", "rating"), ("source", "fair", "source"), ("budget", "4200", "budget"),
    ("nothing", "", ""),
  ])
  func oneFieldOfAllThatAreMarkedIsSet(_ name: String, _ typed: String, _ changed: String) throws {
    let desk = try deskWithLeads()
    let before = try desk.leads()
    desk.press("space v e")
    desk.type(name)
    desk.press("enter")
    desk.type(typed)
    desk.press("ctrl+s")
    let after = try desk.leads()
    #expect(zip(before, after).count { $0 != $1 } == (changed.isEmpty ? 0 : 2))
    #expect(Set(after.prefix(2).map { $0[changed] }).count == 1)
    if !changed.isEmpty { desk.press("u") }
    #expect(try desk.leads() == before)
  }

  @Test func allThatTheFilterShowsIsMarked() throws {
    let desk = try deskWithLeads()
    try desk.app.narrow(to: "berg")
    desk.press("*")
    #expect(desk.app.leads.marks.marked.map(\.lead.lastName) == ["Berg"])
    desk.press("*")
    #expect(desk.app.leads.marks.isEmpty)
    desk.press("* esc")
    #expect(desk.app.leads.marks.isEmpty && !desk.app.currentFilter.isEmpty)
  }

  @Test func closedLeadsAreCountedListedAndStayMarked() throws {
    let desk = try deskWithLeads()
    desk.press("m l 4 ctrl+s")
    try desk.app.narrow(to: "has:status")
    desk.press("* @ o ctrl+s")
    guard case .report(let report) = desk.app.overlay else {
      Issue.record("what could not be done is not listed")
      return
    }
    #expect(report.rows.count == 1)
    #expect(desk.app.leads.marks.marked.map(\.lead.status) == [.disqualified])
    #expect(try desk.leads().count { !$0["owner"].isNull } == 3)
  }

  @Test func customersAreTaggedTogether() throws {
    let desk = try Shop().desk()
    desk.press("4 space v # z z ctrl+s")
    let tagged = try [Kind.account, .contact].map {
      try desk.repository.count($0, where: Filter([.tag("zz")]))
    }
    #expect(tagged.reduce(0, +) == 2)
  }

  @Test func aLeadHasACardThatLeadsToWhatItBecame() throws {
    let desk = try deskWithLeads()
    desk.press("enter")
    #expect(desk.app.card?.lead?.row.lead.lastName == "Becker")
    desk.press("n")
    #expect(desk.app.card?.lead?.row.lead.lastName == "Berg")
    desk.press("w")
    desk.type("asked for prices")
    desk.press("ctrl+s")
    #expect(desk.app.card?.timeline.rows.count == 2, "a note, and that it came in")
    desk.press("m q ctrl+s ] enter")
    #expect(desk.app.card?.card?.name == "Berg Hotels")
    desk.press("-")
    #expect(desk.app.card?.lead?.links.map(\.record.kind) == [.account, .contact, .opportunity])
    desk.press("j j enter")
    #expect(desk.app.page == .board && desk.deal == "Berg Hotels")
  }

  private func deskWithLeads() throws -> Desk {
    let desk = try Shop().desk()
    desk.press("5 a")
    for line in ["Eva Adler, Adler AG", "Anna Berg, Berg Hotels", "Jon Becker, Becker & Sohn"] {
      desk.type(line)
      desk.press("ctrl+n")
    }
    desk.press("esc")
    return desk
  }
}

extension Desk {
  /// The leads of the file, the newest first.
  fileprivate func leads() throws -> [Record] {
    try repository.list(ListQuestion(.lead)).map(\.record).sorted { $0.id > $1.id }
  }
}
