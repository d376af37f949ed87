import Domain

/// Several pipelines: which one the board shows, and what becomes of them.
extension AppModel {
  func openPipelines(at pipeline: ID<Pipeline>? = nil) throws {
    var model = PipelinesModel()
    try model.load(repository)
    if let pipeline = pipeline ?? board.pipeline?.id { model.select(pipeline) }
    overlay = .pipelines(model)
  }

  /// Shows the pipeline under the cursor.
  func showPipeline() throws {
    guard case .pipelines(let model) = overlay, let pipeline = model.current else { return }
    guard !pipeline.archived else { return say(.info, phrases.stages.isArchived) }
    closeOverlay()
    try board.show(pipeline.id, repository)
    try countTotals()
  }

  func orderPipeline(by step: Int) throws {
    guard case .pipelines(let model) = overlay, let pipeline = model.current else { return }
    var row = model.pipelines
    let place = model.selected + step
    guard row.indices.contains(place) else {
      return say(.info, step > 0 ? phrases.stages.isLast : phrases.stages.isFirst)
    }
    row.swapAt(model.selected, place)
    let edits = row.enumerated().map { place, before in
      var after = before
      after.position = place
      return Edit(before: before, after: after)
    }
    try commit(
      Change(.edit, edits), saying: phrases.stages.ordered(phrases.terms.pipeline(pipeline)))
  }

  /// Out of use, or into it again; one pipeline stays in use.
  func archivePipeline() throws {
    guard case .pipelines(let model) = overlay, let pipeline = model.current else { return }
    guard pipeline.archived || model.pipelines.count(where: { !$0.archived }) > 1 else {
      return say(.info, phrases.stages.lastPipeline)
    }
    var after = pipeline
    after.archived.toggle()
    let name = phrases.terms.pipeline(pipeline)
    try commit(
      Change(.edit, [Edit(before: pipeline, after: after)]),
      saying: after.archived ? phrases.stages.archived(name) : phrases.stages.restored(name))
  }

  func openAddPipeline() {
    openForm(
      FormModel(
        .addPipeline, subject: phrases.stages.beginsWithUsual,
        fields: [field("name", isRequired: true, of: .pipeline)]))
  }

  func openRenamePipeline() {
    guard case .pipelines(let model) = overlay, let pipeline = model.current else { return }
    let name = phrases.terms.pipeline(pipeline)
    openForm(
      FormModel(
        .renamePipeline(pipeline.id), record: pipeline.record, subject: name,
        fields: [field("name", name, isRequired: true, of: .pipeline)]))
  }

  /// The pipeline that a form describes.
  func pipeline(_ values: [String: Value], _ form: FormModel) throws -> (Change, String)? {
    let name = values["name"]?.text ?? ""
    guard let before = form.record else {
      var pipeline = Pipeline(id: repository.newID(Pipeline.self))
      pipeline.name = name
      return (try repository.addition(of: pipeline), phrases.stages.added(name))
    }
    var after = before
    if try name != phrases.terms.pipeline(Pipeline(before)) { after["name"] = .text(name) }
    let edit = Edit(before: before, after: after.unkeyed(after: before))
    return (Change(.edit, [edit]), phrases.acts.edited(name))
  }

  /// Takes the deal, or all marked ones, to the first stage of another pipeline.
  func openOtherPipelines() throws {
    let others = board.pipelines.filter { $0.id != board.pipeline?.id }
    guard !others.isEmpty else { return say(.info, phrases.stages.onlyPipeline) }
    overlay = .pick(
      PickModel(
        title: phrases.stages.moveTitle,
        others.map { other in
          .init(phrases.terms.pipeline(other)) { try $0.moveDeal(to: other) }
        }))
  }

  private func moveDeal(to pipeline: Pipeline) throws {
    let stages = try repository.all(Stage.self)
    let first = stages.first { $0.pipeline == pipeline.id && $0.type == .open }
    guard let first else { return }
    try hasMarks ? moveMarked(to: first) : moveDeal(to: first)
  }

  /// What a stage of any pipeline is called; that of another one with the pipeline's name.
  func stageName(_ id: ID<Stage>) -> String {
    if let stage = board.stage(id) { return phrases.terms.stage(stage).full }
    guard let stage = try? repository.find(id) else { return "" }
    let name = phrases.terms.stage(stage).full
    guard let pipeline = try? repository.find(stage.pipeline) else { return name }
    return "\(phrases.terms.pipeline(pipeline)) · \(name)"
  }
}
