import Domain

/// The stages of the pipeline on the board, changed in place.
extension AppModel {
  func openStages(at stage: ID<Stage>? = nil) throws {
    guard let pipeline = board.pipeline else { return }
    var model = StagesModel(pipeline.id)
    try model.load(repository)
    if let stage = stage ?? board.currentLane?.stage.id { model.select(stage) }
    overlay = .stages(model)
  }

  /// Reads the lists of stages and pipelines again, after a change of one's own or of others.
  func reloadProcess() throws {
    switch overlay {
    case .stages(var model):
      try model.load(repository)
      overlay = .stages(model)
    case .pipelines(var model):
      try model.load(repository)
      overlay = .pipelines(model)
    case .playbook(var model):
      try model.load(repository)
      overlay = .playbook(model)
    case .segments: try reloadSegments()
    case .fields(var model):
      try model.load(repository)
      overlay = .fields(model)
    case .people: try reloadPeople()
    default: break
    }
  }

  /// One place up or down among the open ones.
  func orderStage(by step: Int) throws {
    guard case .stages(let model) = overlay, let stage = model.current else { return }
    guard let place = model.openStages.firstIndex(where: { $0.id == stage.id }) else {
      return say(.info, phrases.records.stageIsClosed)
    }
    guard model.openStages.indices.contains(place + step) else {
      return say(.info, step > 0 ? phrases.stages.isLast : phrases.stages.isFirst)
    }
    try commit(
      .moveStage(stage, to: place + step, among: model.stages),
      saying: phrases.stages.ordered(phrases.terms.stage(stage).full))
  }

  // MARK: Taking one away

  /// A stage that holds deals is taken away once another one is named for them.
  func removeStage() throws {
    guard case .stages(let model) = overlay, let stage = model.current else { return }
    do {
      try commit(
        repository.removal(of: stage, dealsTo: nil),
        saying: phrases.stages.removed(phrases.terms.stage(stage).full))
    } catch StageRefusal.holdsDeals(let count) {
      let title = phrases.stages.removeTitle(phrases.terms.stage(stage).full, count, formats)
      try pickTarget(of: stage, in: model, title: title)
    }
  }

  func mergeStage() throws {
    guard case .stages(let model) = overlay, let stage = model.current else { return }
    guard stage.type == .open else { return say(.info, phrases.records.stageIsClosed) }
    try pickTarget(
      of: stage, in: model,
      title: phrases.stages.mergeTitle(phrases.terms.stage(stage).full))
  }

  private func pickTarget(of stage: Stage, in model: StagesModel, title: String) throws {
    let others = model.openStages.filter { $0.id != stage.id }
    guard !others.isEmpty else { throw StageRefusal.lastOpenStage }
    cover(
      with: .pick(
        PickModel(
          title: title,
          others.map { other in
            let count = phrases.board.dealCount(model.counts[other.id] ?? 0, formats)
            return .init(phrases.terms.stage(other).full, note: count) {
              try $0.remove(stage, dealsTo: other)
            }
          })))
  }

  /// Many deals are moved only after a question.
  private func remove(_ stage: Stage, dealsTo other: Stage) throws {
    let count = try repository.dealCount(after: stage)
    guard count > ConfirmModel.most else { return try merge(stage, into: other) }
    cover(
      with: .confirm(
        ConfirmModel(
          question: phrases.marks.confirm(phrases.terms.count(count, .opportunity, formats))
        ) { try $0.merge(stage, into: other) }))
  }

  private func merge(_ stage: Stage, into other: Stage) throws {
    try writePending()
    guard pending.isEmpty else { return }
    let sentence = phrases.stages.merged(
      phrases.terms.stage(stage).full, phrases.terms.stage(other).full)
    try write(.removal(of: stage, dealsTo: other)) { [unowned self] written in
      _ = try written.get()
      say(.ok, sentence, offersUndo: true)
      try reload()
    }
  }

  // MARK: Forms

  func openAddStage() {
    guard case .stages(let model) = overlay else { return }
    openForm(
      FormModel(
        .addStage(model.pipeline), subject: board.pipeline.map(phrases.terms.pipeline) ?? "",
        fields: fields(of: Stage(id: ID(0)))))
  }

  func openEditStage() {
    guard case .stages(let model) = overlay, let stage = model.current else { return }
    openForm(
      FormModel(
        .editStage(stage.id), record: stage.record, subject: phrases.terms.stage(stage).full,
        fields: fields(of: stage)))
  }

  /// The stages for won and lost deals have no probability of their own and no limits.
  private func fields(of stage: Stage) -> [FormModel.Field] {
    let isNew = stage.id.raw == 0
    let name = field(
      "name", isNew ? "" : phrases.terms.stage(stage).full, isRequired: true, of: .stage)
    let definition = field("definition", stage.definition, of: .stage)
    guard stage.type == .open else { return [name, definition] }
    return [
      name,
      field("probability", isNew ? "" : formats.number(stage.probability), of: .stage),
      field("idleLimit", stage.idleLimit.map { formats.number($0) } ?? "", of: .stage),
      field("cardLimit", stage.cardLimit.map { formats.number($0) } ?? "", of: .stage),
      field(
        "requires", stage.requiredProperties.joined(separator: " "),
        kind: .properties(Self.requirable), of: .stage),
      definition,
    ]
  }

  /// What a stage may require of a deal: all that people fill in and that may be empty.
  private static let requirable: [String] = Fields.rows(of: .opportunity)
    .filter(\.isEditable).map(\.property.name)
    .filter { !["name", "stage", "currency", "probability", "category"].contains($0) }

  /// The stage that a form describes; `nil` when there is nothing to be made of it.
  func stage(
    _ values: [String: Value], _ form: FormModel
  ) throws -> (Change, String)? {
    let record = try stageRecord(values, form)
    var stage = try Stage(record)
    let name = phrases.terms.stage(stage).full
    if let before = form.record {
      return (try repository.edition(of: before, to: record), phrases.acts.edited(name))
    }
    guard case .addStage(let pipeline) = form.purpose else { return nil }
    stage.pipeline = pipeline
    let stages = try repository.all(Stage.self).filter { $0.pipeline == pipeline }
    return (.addStage(stage, at: nil, among: stages), phrases.stages.added(name))
  }

  private func stageRecord(_ values: [String: Value], _ form: FormModel) throws -> Record {
    var record = form.record ?? Record(blank: .stage, id: repository.newID(Stage.self).raw)
    let shown = try form.record.map { try phrases.terms.stage(Stage($0)).full }
    for (name, value) in values where name != "name" || value.text != shown {
      record[name] = value.isNull && name == "probability" ? .integer(0) : value
    }
    return form.record.map { record.unkeyed(after: $0) } ?? record
  }

  /// A probability that many deals go by is saved with them, by a job where that takes long.
  /// - Returns: whether the form is such a one.
  func savesProbability(of form: inout FormModel) throws -> Bool {
    guard case .editStage = form.purpose, let before = form.record, let values = try read(&form)
    else { return false }
    let after = try stageRecord(values, form)
    guard after["probability"] != before["probability"],
      try repository.dealCount(after: Stage(before)) > ConfirmModel.most
    else { return false }
    try writePending()
    guard pending.isEmpty else { return false }
    overlay = nil
    drafts[form.purpose.name] = form.draft
    try returnToProcess(from: form)
    try saveProbability(before, after, form)
    return true
  }

  private func saveProbability(_ before: Record, _ after: Record, _ form: FormModel) throws {
    let sentence = phrases.acts.edited(try phrases.terms.stage(Stage(after)).full)
    try write(.edition(of: before, to: after)) { [unowned self] written in
      _ = try written.get()
      forget(form)
      say(.ok, sentence, offersUndo: true)
      try reload()
    }
  }

  // MARK: What a stage requires

  /// Asks for what the deal lacks, and then moves it.
  func openEnter(_ deal: Opportunity, _ stage: Stage, _ missing: [String]) throws {
    let labels = formats.list(missing.map { label($0, of: .opportunity) })
    openForm(
      FormModel(
        .enterStage(deal.id, stage.id), of: deal,
        subject: phrases.stages.needs(phrases.terms.stage(stage).full, labels),
        fields: try missing.map(requiredField)))
  }

  func requiredField(_ name: String) throws -> FormModel.Field {
    switch Opportunity.schema.property(name)?.type {
    case .choice(let words): return field(name, isRequired: true, kind: .choice(words))
    case .link(.user):
      let users = try repository.all(User.self).filter(\.active).map(\.name)
      return field(name, isRequired: true, kind: .choice(users))
    default: return field(name, isRequired: true)
    }
  }

  func enter(
    _ id: ID<Stage>, _ values: [String: Value], _ form: FormModel
  ) throws -> (Change, String)? {
    guard let deal = form.original, let stage = try repository.find(id) else { return nil }
    let account = try accountEdit(values)
    let filled = try fill(deal, values, account?.after.map { ID($0.id) })
    let order = try repository.laneOrder(in: id, at: .top)
    let moved = try filled.moved(to: stage, order: order, at: clock.now())
    return (
      Change(.moveOpportunity, [account, Edit(before: deal, after: moved)]),
      phrases.board.moved(deal.name, stageName(deal.stage), stageName(id))
    )
  }
}
