import Cells
import Domain
import SampleShop
import Testing

@testable import ViewModels

struct MarkTests {
  @Test func spaceMarksAndGoesOn() throws {
    let desk = try Shop().desk()
    desk.press("space space")
    #expect(desk.marked == ["Website relaunch", "Solar audit"])
    #expect(desk.deal == "Booking system")
    desk.press("k space")
    #expect(desk.marked == ["Website relaunch"])
  }

  @Test func aRangeGoesFromTheLastMarkToTheCursor() throws {
    let desk = try Shop().desk()
    desk.press("j space j j v")
    #expect(Set(desk.marked) == Set(desk.lanes[0][1...4]))
    desk.press("esc j v")
    #expect(desk.marked == [desk.lanes[0][5]], "without a mark it begins at the cursor")
  }

  @Test func aStarMarksTheLaneAndTakesItsMarksAway() throws {
    let desk = try Shop().desk()
    desk.press("*")
    #expect(Set(desk.marked) == Set(desk.lanes[0]))
    desk.press("*")
    #expect(desk.marked.isEmpty)
  }

  @Test func aLaneIsMarkedAsFarAsTheFilterShowsIt() throws {
    let desk = try Shop().desk()
    try desk.app.narrow(to: "solar")
    desk.press("* esc")
    #expect(desk.marked.isEmpty, "Esc takes marks away before the filter")
    #expect(!desk.app.currentFilter.isEmpty)
    desk.press("* /")
    desk.press("esc")
    #expect(desk.marked == ["Solar audit"], "marks stay when the filter goes")
  }

  @Test(arguments: [
    ("m 3", "propose"), (">", "develop"), ("L", "develop"), ("m w ctrl+s", "won"),
    ("m l space ctrl+s", "lost"),
  ])
  func markedDealsGoTogetherAsOneChange(_ keys: String, _ stage: String) throws {
    let desk = try Shop().desk()
    let before = try desk.everything()
    let top = try desk.repository.log(of: nil, before: nil, limit: 1)
    desk.press("space space space \(keys)")
    for name in ["Website relaunch", "Solar audit", "Booking system"] {
      #expect(try desk.stage(of: name) == stage)
    }
    let entries = try desk.repository.log(of: nil, before: nil, limit: 2)
    #expect(entries.dropFirst().first == top.first, "one entry")
    #expect(desk.marked.isEmpty)
    desk.press("u")
    #expect(try desk.everything() == before)
  }

  @Test func theyKeepTheirOrderAboveTheOthers() throws {
    let desk = try Shop().desk()
    let others = desk.lanes[2]
    desk.press("space space space m 3")
    #expect(desk.lanes[2] == ["Website relaunch", "Solar audit", "Booking system"] + others)
  }

  @Test func whatCannotBeDoneIsCountedListedAndStaysMarked() throws {
    let desk = try Shop().desk()
    desk.press("space")
    desk.goOn(4)
    desk.press("space >")
    #expect(try desk.stage(of: "Website relaunch") == "develop")
    #expect(try desk.stage(of: "MES pilot") == "contractOut")
    let report = try #require(desk.report)
    #expect(report.rows.map(\.name) == ["MES pilot"])
    #expect(report.rows.map(\.text) == [desk.app.phrases.errors.noStageThere])
    let notice = try #require(desk.app.notice?.text)
    #expect(notice.contains(desk.app.phrases.marks.refused(1, desk.app.formats)))
    desk.press("esc")
    #expect(desk.marked == ["MES pilot"])
  }

  @Test func aStageThatWantsMoreLetsInOnlyThoseThatHaveIt() throws {
    let shop = try Shop()
    let (desk, other) = (try shop.desk(), try shop.desk(as: "omid"))
    let stage = try #require(desk.app.board.openStages.last)
    var strict = stage
    strict.requires = ["need"]
    try other.repository.commit(Change(.editStage, [Edit(before: stage, after: strict)]))
    desk.send(.fileChanged)
    desk.press("space space m 5")
    #expect(desk.report?.rows.count == 2)
    #expect(desk.app.notice?.tone == .warning)
    #expect(try desk.stage(of: "Website relaunch") == "qualify")
  }

  @Test func allAreGivenToOnePerson() throws {
    let desk = try Shop().desk()
    desk.press("space space @")
    let form = try #require(desk.form)
    guard case .choice(let names) = form.fields[0].kind else {
      Issue.record("people are not offered")
      return
    }
    let place = try #require(names.firstIndex(of: "Omid Rahimi"))
    desk.press("\(place + 1) ctrl+s")
    let owners = try ["Website relaunch", "Solar audit"].map { try desk.opportunity($0)?.owner }
    let omid = try desk.repository.resolve(.user, named: "Omid Rahimi").first
    #expect(owners.allSatisfy { $0?.raw == omid?.raw })
  }

  @Test func tagsAreAddedAndTakenAway() throws {
    let desk = try Shop().desk()
    desk.press("space space #")
    desk.type("hot fair")
    desk.press("ctrl+s")
    #expect(try desk.opportunity("Solar audit")?.tags == ["hot", "fair"])
    desk.press("g g #")
    desk.type("-hot key")
    desk.press("ctrl+s")
    let deal = try #require(desk.deal)
    #expect(try #require(try desk.opportunity(deal)).tags.words.contains("key"))
    #expect(try #require(try desk.opportunity(deal)).tags.words.contains("hot") == false)
  }

  @Test func deletedDealsComeBackTogether() throws {
    let desk = try Shop().desk()
    let before = desk.lanes
    desk.press("* D")
    #expect(desk.lanes[0].isEmpty)
    desk.press("u")
    #expect(desk.lanes == before)
  }

  @Test func moreThanFiftyAreAskedAbout() throws {
    let shop = try Shop()
    let desk = try shop.desk()
    try shop.desk(as: "omid").fill(60)
    desk.send(.fileChanged)
    desk.press("* m 2")
    guard case .confirm = desk.app.overlay else {
      Issue.record("nothing is asked")
      return
    }
    desk.press("n")
    #expect(try desk.stage(of: "Copy 1") == "qualify")
    desk.press("m 2 y")
    #expect(try desk.stage(of: "Copy 1") == "develop")
    #expect(desk.lanes[0].isEmpty)
    #expect(desk.marked.isEmpty)
  }

  @Test func theSumFollowsWhatOthersChange() throws {
    let shop = try Shop()
    let (sara, omid) = (try shop.desk(), try shop.desk(as: "omid"))
    sara.press("space")
    #expect(sara.app.board.markedMoney?.amount.minor == 540_000)
    omid.press("e tab tab ctrl+u")
    omid.type("6000")
    omid.press("ctrl+s")
    sara.send(.fileChanged)
    #expect(sara.app.board.markedMoney?.amount.minor == 600_000)
    omid.press("D")
    sara.send(.fileChanged)
    #expect(sara.marked.isEmpty)
  }

  @Test func marksStayWhileOneLooksElsewhere() throws {
    let desk = try Shop().desk()
    desk.press("space 4 2")
    #expect(desk.marked == ["Website relaunch"])
    desk.send(.resize(Size(80, 24)))
    #expect(desk.marked == ["Website relaunch"])
  }
}

extension Desk {
  var marked: [String] { app.board.marks.marked.map(\.name) }

  var report: ReportModel? {
    guard case .report(let report) = app.overlay else { return nil }
    return report
  }

  /// Puts so many more deals into the first lane.
  func fill(_ count: Int) throws {
    let stage = try #require(app.board.openStages.first)
    for place in 1...count {
      let deal = try Opportunity(id: repository.newID(Opportunity.self)).named("Copy \(place)")
        .begun(
          in: stage, order: try repository.laneOrder(in: stage.id, at: .bottom),
          by: repository.clock)
      try repository.commit(.add(deal))
    }
  }
}

extension Opportunity {
  fileprivate func named(_ name: String) -> Opportunity {
    var deal = self
    deal.name = name
    return deal
  }
}
