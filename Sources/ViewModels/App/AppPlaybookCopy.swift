import Domain

/// Playbooks taken over: that of a stage, or those of a whole pipeline.
extension AppModel {
  /// Takes over what another stage brings, of this pipeline or of another one.
  func openCopySteps() throws {
    guard case .playbook(let model) = overlay else { return }
    let steps = Dictionary(grouping: try repository.all(PlaybookStep.self), by: \.stage)
    let names = Dictionary(
      try repository.all(Pipeline.self).map { ($0.id, phrases.terms.pipeline($0)) },
      uniquingKeysWith: { first, _ in first })
    let choices = try repository.all(Stage.self).filter { $0.id != model.stage.id }.compactMap {
      stage in
      steps[stage.id].map { copied in
        let name = [names[stage.pipeline] ?? "", phrases.terms.stage(stage).full]
        return PickModel.Choice(
          name.joined(separator: " · "), note: formats.list(copied.map(\.subject))
        ) { try $0.copy(copied, to: model.stage) }
      }
    }
    guard !choices.isEmpty else { return say(.info, phrases.playbook.nothingToCopy) }
    cover(
      with: .pick(
        PickModel(
          title: phrases.playbook.copyTitle(phrases.terms.stage(model.stage).full), choices)))
  }

  private func copy(_ steps: [PlaybookStep], to stage: Stage) throws {
    let change = try repository.copy(of: steps, to: stage.id)
    guard !change.isEmpty else { return say(.info, phrases.playbook.allThere) }
    try commit(change, saying: phrases.playbook.copied(change.edits.count, formats))
  }

  /// Takes over what the stages of another pipeline bring, into the one under the cursor.
  func openCopyPlaybooks() throws {
    guard case .pipelines(let model) = overlay, let pipeline = model.current else { return }
    let steps = try Dictionary(grouping: repository.all(PlaybookStep.self), by: \.stage)
    let stages = try repository.all(Stage.self)
    let choices = model.pipelines.filter { $0.id != pipeline.id }.compactMap { other in
      let count = stages.filter { $0.pipeline == other.id }.reduce(0) {
        $0 + (steps[$1.id]?.count ?? 0)
      }
      return count == 0
        ? nil
        : PickModel.Choice(
          phrases.terms.pipeline(other), note: phrases.playbook.activities(count, formats)
        ) { try $0.copy(other, to: pipeline) }
    }
    guard !choices.isEmpty else { return say(.info, phrases.playbook.nothingInPipelines) }
    let title = phrases.playbook.copyTitle(phrases.terms.pipeline(pipeline))
    cover(with: .pick(PickModel(title: title, choices)))
  }

  private func copy(_ pipeline: Pipeline, to other: Pipeline) throws {
    let (change, homeless) = try repository.copy(of: pipeline.id, to: other.id) {
      phrases.terms.stage($0).full
    }
    let said = phrases.playbook.sentence(change, homeless, phrases.terms, formats)
    guard !change.isEmpty else { return say(.info, said) }
    try commit(change, saying: said)
  }
}
