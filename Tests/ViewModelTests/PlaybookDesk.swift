import Domain
import SampleShop
import Testing

/// Playbooks as tests need them.
extension Desk {
  func stageID(_ key: String) throws -> ID<Stage> {
    try #require(try repository.all(Stage.self).first { $0.key == key }).id
  }

  func bring(
    _ stage: String, _ subject: String, after: Int = 0,
    priority: Activity.Priority = .normal, mandatory: Bool = false, repeats: Bool = false
  ) throws {
    var step = PlaybookStep(id: repository.newID(PlaybookStep.self))
    (step.stage, step.subject, step.dueAfter) = (try stageID(stage), subject, after)
    (step.priority, step.mandatory, step.repeats) = (priority, mandatory, repeats)
    try repository.commit(.add(try repository.last(step)))
  }
}
