import Domain
import SampleShop
import Testing

@testable import ViewModels

struct PlaybookCopyTests {
  /// Somebody with a second pipeline, whose stages are the usual ones but for the second.
  private func desk() throws -> Desk {
    let desk = try Shop().desk()
    try desk.bring("qualify", "First call")
    try desk.bring("develop", "Workshop", mandatory: true)
    try desk.bring("contractOut", "Signature")
    desk.press("f p a")
    desk.type("Renewals")
    desk.press("ctrl+s j enter g e j e ctrl+u")
    desk.type("Terms")
    desk.press("ctrl+s esc")
    return desk
  }

  private func steps(_ desk: Desk) throws -> [String] {
    let pipeline = try #require(desk.app.board.pipeline?.id)
    return try desk.repository.all(Stage.self).filter { $0.pipeline == pipeline }.flatMap { stage in
      try desk.repository.playbook(of: stage.id).map {
        "\(desk.app.phrases.terms.stage(stage).full): \($0.subject)"
      }
    }
  }

  @Test func allOfAPipelineGoToStagesOfTheNameThenByOrderInOneAct() throws {
    let desk = try desk()
    desk.press("f p y enter")
    #expect(
      try steps(desk) == ["Qualify: First call", "Terms: Workshop", "Contract out: Signature"])
    #expect(desk.app.notice?.text == "3 activities copied.")
    guard case .pipelines = desk.app.overlay else { return #expect(Bool(false), "no list") }
    desk.press("y enter")
    #expect(desk.app.notice?.text == desk.app.phrases.playbook.allThere)
    #expect(try steps(desk).count == 3)
    desk.press("u")
    #expect(try steps(desk).isEmpty)
  }

  @Test func whatFindsNoStageIsNamed() throws {
    let desk = try desk()
    desk.press("g e D")
    #expect(desk.app.board.pipeline?.name == "Renewals")
    desk.press("esc f p y enter")
    #expect(try steps(desk).count == 2)
    #expect(desk.app.notice?.text.contains("Develop") == true)
  }

  @Test func withoutAnyPlaybookElsewhereThatIsSaid() throws {
    let desk = try desk()
    desk.press("f p k y")
    #expect(desk.app.notice?.text == desk.app.phrases.playbook.nothingInPipelines)
  }

  @Test func aRefusalIsReadInTheFormThatGoesPastIt() throws {
    let desk = try Shop().desk()
    try desk.bring("develop", "Workshop", mandatory: true)
    desk.press("L L 2")
    #expect(desk.form?.subject.contains("Mandatory here and still open: Workshop.") == true)
  }
}
