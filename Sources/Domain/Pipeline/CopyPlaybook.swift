/// Playbooks taken over from elsewhere.
extension Repository {
  /// Steps of other stages, behind those that a stage has; what it has already does not come twice.
  public func copy(of steps: [PlaybookStep], to stage: ID<Stage>) throws -> Change {
    let there = try playbook(of: stage)
    let first = (there.map(\.position).max() ?? -1) + 1
    let missing = steps.filter { step in !there.contains { $0.isLike(step) } }
    let edits = missing.enumerated().map { place, step in
      var copy = step
      (copy.id, copy.stage, copy.position) = (newID(PlaybookStep.self), stage, first + place)
      return Edit(before: PlaybookStep?.none, after: copy)
    }
    return Change(.editStage, edits)
  }

  /// The playbooks of all open stages of a pipeline, for another one: each goes to the stage that is
  /// called the same, and those that are left go to the stages that are left, in their order.
  /// - Parameter name: what people call a stage.
  /// - Returns: the change, and the stages for whose steps the other pipeline has none.
  public func copy(
    of pipeline: ID<Pipeline>, to other: ID<Pipeline>, name: (Stage) -> String
  ) throws -> (change: Change, homeless: [Stage]) {
    let stages = try all(Stage.self).filter { $0.type == .open }
    let source = stages.filter { $0.pipeline == pipeline }
    let pairs = Self.pairs(source, stages.filter { $0.pipeline == other }, name)
    var edits: [Edit] = []
    var homeless: [Stage] = []
    for stage in source {
      let steps = try playbook(of: stage.id)
      if let target = pairs[stage.id] {
        edits += try copy(of: steps, to: target).edits
      } else if !steps.isEmpty {
        homeless.append(stage)
      }
    }
    return (Change(.editStage, edits), homeless)
  }

  private static func pairs(
    _ source: [Stage], _ target: [Stage], _ name: (Stage) -> String
  ) -> [ID<Stage>: ID<Stage>] {
    var free = target
    var pairs: [ID<Stage>: ID<Stage>] = [:]
    for stage in source {
      let wanted = Folding.fold(name(stage))
      guard let place = free.firstIndex(where: { Folding.fold(name($0)) == wanted }) else {
        continue
      }
      pairs[stage.id] = free.remove(at: place).id
    }
    for (stage, other) in zip(source.filter { pairs[$0.id] == nil }, free) {
      pairs[stage.id] = other.id
    }
    return pairs
  }
}

extension PlaybookStep {
  /// Both ask for the same work.
  fileprivate func isLike(_ other: PlaybookStep) -> Bool {
    kind == other.kind && Folding.fold(subject) == Folding.fold(other.subject)
  }
}
