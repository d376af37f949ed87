import Domain

/// What the stages of a made-up business bring to the deals that enter them.
nonisolated enum DemoPlaybook {
  private struct Row {
    let stage: Int
    let kind: Activity.Form
    let after: Int
    var priority = Activity.Priority.normal
    var mandatory = false
  }

  private static let rows = [
    Row(stage: 0, kind: .call, after: 0, priority: .high, mandatory: true),
    Row(stage: 0, kind: .task, after: 1, priority: .low),
    Row(stage: 1, kind: .meeting, after: 3, mandatory: true),
    Row(stage: 1, kind: .email, after: 5),
    Row(stage: 2, kind: .task, after: 1, priority: .high, mandatory: true),
    Row(stage: 2, kind: .email, after: 2, mandatory: true),
    Row(stage: 2, kind: .call, after: 5),
    Row(stage: 3, kind: .meeting, after: 2, mandatory: true),
    Row(stage: 3, kind: .task, after: 3),
    Row(stage: 4, kind: .email, after: 1, priority: .high, mandatory: true),
    Row(stage: 4, kind: .call, after: 4),
  ]

  /// - Parameter subjects: one for each row.
  static func steps(
    _ subjects: [String], in pipeline: DemoPipeline, ids: () -> ID<PlaybookStep>
  ) -> [PlaybookStep] {
    zip(rows, subjects).enumerated().map { place, pair in
      var step = PlaybookStep(id: ids())
      step.stage = pipeline.open(pair.0.stage).id
      step.position = place
      (step.kind, step.subject) = (pair.0.kind, pair.1)
      (step.dueAfter, step.priority) = (pair.0.after, pair.0.priority)
      step.mandatory = pair.0.mandatory
      return step
    }
  }
}
