import Domain
import SampleShop
import Testing

@testable import ViewModels

struct StageEditTests {
  @Test func aStageIsAddedRenamedOrderedAndEachActIsUndone() throws {
    let desk = try Shop().desk()
    let before = desk.names
    desk.press("g e a")
    desk.type("Trial")
    desk.press("ctrl+s")
    #expect(desk.names == Array(before.prefix(5)) + ["Trial", "Won", "Lost"])
    desk.press("j j j j j K")
    #expect(desk.names.firstIndex(of: "Trial") == 4)
    desk.press("u u")
    #expect(desk.names == before)
  }

  @Test(arguments: Language.allCases) func anUneditedStageIsCalledAsTheReaderCallsIt(
    _ language: Language
  ) throws {
    let shop = try Shop()
    let desk = try shop.desk(language)
    let name = desk.app.phrases.terms.defaultStage("qualify")?.full
    desk.press("g e e")
    #expect(desk.form?.text("name") == name)
    desk.press("tab ctrl+u")
    desk.type("15")
    desk.press("ctrl+s")
    let stage = try #require(try desk.repository.all(Stage.self).first)
    #expect(stage.key == "qualify" && stage.name.isEmpty && stage.probability == 15)
  }

  @Test func aRenamedStageIsCalledSoInEveryLanguage() throws {
    let shop = try Shop()
    let desk = try shop.desk()
    desk.press("g e e ctrl+u")
    desk.type("First talk")
    desk.press("ctrl+s")
    #expect(desk.names.first == "First talk")
    #expect(try shop.desk(.persian).names.first == "First talk")
    desk.press("u")
    #expect(desk.names.first == "Qualify")
  }

  @Test func theDealsOfARemovedStageGoToTheOneThatIsChosen() throws {
    let desk = try Shop().desk()
    let before = desk.lanes
    desk.press("g e D")
    guard case .pick = desk.app.overlay else { return #expect(Bool(false), "no list") }
    desk.type("dev")
    desk.press("enter esc")
    #expect(desk.stages == ["develop", "propose", "negotiate", "contractOut"])
    #expect(desk.lanes[0] == before[1] + before[0])
    desk.press("u")
    #expect(desk.lanes == before)
  }

  @Test func anEmptyStageGoesAtOnceAndTheLastOneStays() throws {
    let desk = try Shop(isEmpty: true).desk()
    desk.press("g e D D D D")
    #expect(desk.names == ["Contract out", "Won", "Lost"])
    desk.press("D")
    #expect(desk.app.notice?.text == desk.app.phrases.records.stageIsLastOpen)
    desk.press("j D")
    #expect(desk.app.notice?.text == desk.app.phrases.records.stageIsClosed)
  }

  @Test func whatAStageRequiresIsAskedForAndThenTheDealMoves() throws {
    let desk = try Shop().desk()
    desk.require("expectedClose", in: "Develop")
    desk.press("L")
    #expect(desk.form?.fields.map(\.property.name) == ["expectedClose"])
    #expect(desk.form?.subject.contains("Expected close") == true)
    desk.press("ctrl+s")
    #expect(desk.form?.fields.first?.problem == .required)
    desk.type("2026-12-24")
    desk.press("ctrl+s")
    #expect(try desk.stage(of: "Website relaunch") == "develop")
    #expect(try desk.opportunity("Website relaunch")?.expectedClose == Day(iso: "2026-12-24"))
    desk.press("u")
    #expect(try desk.stage(of: "Website relaunch") == "qualify")
    #expect(try desk.opportunity("Website relaunch")?.expectedClose == nil)
  }

  @Test func markedDealsThatLackItStayAndAreListed() throws {
    let desk = try Shop().desk()
    desk.require("expectedClose", in: "Develop")
    desk.press("space space m 2")
    guard case .report(let report) = desk.app.overlay else {
      return #expect(Bool(false), "no report")
    }
    #expect(report.rows.count == 2)
    #expect(report.rows.allSatisfy { $0.text.contains("Expected close") })
  }

  @Test func aDealIsAddedWithWhatItsStageRequires() throws {
    let desk = try Shop().desk()
    desk.require("solution", in: "Qualify")
    desk.press("a")
    desk.type("New tills")
    desk.press("ctrl+s")
    #expect(desk.form?.fields.last?.property.name == "solution")
    #expect(desk.form?.fields.last?.problem == .required)
  }
}

struct PipelineEditTests {
  @Test func aPipelineIsAddedShownAndArchived() throws {
    let desk = try Shop().desk()
    desk.press("f p a")
    desk.type("Renewals")
    desk.press("ctrl+s j enter")
    #expect(desk.app.board.pipeline?.name == "Renewals")
    #expect(desk.stages == ["qualify", "develop", "propose", "negotiate", "contractOut"])
    #expect(desk.lanes.joined().isEmpty)
    desk.press("f p D esc")
    #expect(desk.app.board.pipeline?.key == "default")
    #expect(desk.lanes.joined().count == 20)
    desk.press("f p D")
    #expect(desk.app.notice?.text == desk.app.phrases.stages.lastPipeline)
  }

  @Test func aDealMovesToAnotherPipelineAndBack() throws {
    let desk = try Shop().desk()
    desk.press("m p")
    #expect(desk.app.notice?.text == desk.app.phrases.stages.onlyPipeline)
    desk.press("f p a")
    desk.type("Renewals")
    desk.press("ctrl+s esc m p enter")
    #expect(desk.app.notice?.text == "Website relaunch moved: Qualify → Renewals · Qualify.")
    #expect(desk.lanes.joined().count == 19)
    desk.press("u")
    #expect(desk.lanes.joined().count == 20)
    desk.press("space space m p enter f p j enter")
    #expect(desk.lanes[0].count == 2)
  }

  @Test func theUsualPipelineIsRenamedOnlyWhenItsNameIsTyped() throws {
    let desk = try Shop().desk()
    desk.press("f p e ctrl+s e ctrl+u")
    #expect(try desk.repository.all(Pipeline.self).first?.key == "default")
    desk.type("New business")
    desk.press("ctrl+s esc")
    #expect(desk.app.board.pipeline.map(desk.app.phrases.terms.pipeline) == "New business")
  }
}

extension Desk {
  /// The names of all stages of the pipeline, as the reader knows them.
  fileprivate var names: [String] { app.board.stages.map { app.phrases.terms.stage($0).full } }

  /// Makes a stage require a property, by the keys of its form.
  fileprivate func require(_ property: String, in stage: String) {
    press("g e k k k k k k k")
    while case .stages(let model) = app.overlay,
      model.current.map({ app.phrases.terms.stage($0).full }) != stage
    { press("j") }
    press("e tab tab tab tab")
    while let field = form?.fields[4], case .properties(let names) = field.kind,
      names[field.place] != property
    { press("right") }
    press("space ctrl+s esc")
  }
}
