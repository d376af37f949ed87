import Domain

/// The playbook of a stage, changed in place.
extension AppModel {
  /// That of the stage under the cursor of the list of stages.
  func openPlaybook() throws {
    guard case .stages(let model) = overlay, let stage = model.current else { return }
    guard stage.type == .open else { return say(.info, phrases.records.stageIsClosed) }
    try openPlaybook(of: stage)
  }

  func openPlaybook(of stage: Stage, at step: ID<PlaybookStep>? = nil) throws {
    var model = PlaybookModel(stage)
    try model.load(repository)
    if let step { model.select(step) }
    overlay = .playbook(model)
  }

  /// Back to the stages, from one of which it was opened.
  func closePlaybook() throws {
    guard case .playbook(let model) = overlay else { return }
    try openStages(at: model.stage.id)
  }

  func orderStep(by step: Int) throws {
    guard case .playbook(let model) = overlay, let moved = model.current else { return }
    guard model.steps.indices.contains(model.selected + step) else {
      return say(.info, step > 0 ? phrases.stages.isLast : phrases.stages.isFirst)
    }
    try commit(
      .moveStep(moved, to: model.selected + step, among: model.steps),
      saying: phrases.stages.ordered(moved.subject))
  }

  /// What it has made stays, as work like any other.
  func removeStep() throws {
    guard case .playbook(let model) = overlay, let step = model.current else { return }
    try commit(
      repository.deletion(of: [Reference(step.id)]), saying: phrases.stages.removed(step.subject))
  }

  // MARK: Forms

  func openAddStep() {
    guard case .playbook(let model) = overlay else { return }
    var step = PlaybookStep(id: ID(0))
    step.stage = model.stage.id
    openForm(
      FormModel(
        .addStep(model.stage.id), subject: phrases.terms.stage(model.stage).full,
        fields: fields(of: step)))
  }

  func openEditStep() {
    guard case .playbook(let model) = overlay, let step = model.current else { return }
    openForm(
      FormModel(
        .editStep(step.id, model.stage.id), record: step.record,
        subject: phrases.terms.stage(model.stage).full, fields: fields(of: step)))
  }

  private func fields(of step: PlaybookStep) -> [FormModel.Field] {
    func choice(_ name: String, _ word: String, _ words: [String]) -> FormModel.Field {
      field(name, word, isRequired: true, kind: .choice(words), of: .playbook)
    }
    let flags = ["true", "false"]
    return [
      choice("kind", step.kind.rawValue, Activity.Form.allCases.map(\.rawValue)),
      field("subject", step.subject, isRequired: true, of: .playbook),
      field("dueAfter", formats.number(step.dueAfter), isRequired: true, of: .playbook),
      choice("priority", step.priority.rawValue, Activity.Priority.allCases.map(\.rawValue)),
      choice("mandatory", String(step.mandatory), flags),
      choice("repeats", String(step.repeats), flags),
    ]
  }

  /// Where the stage has the same work after as many days, counted from 1.
  private func place(ofSame step: PlaybookStep) throws -> Int? {
    let subject = Folding.fold(step.subject.trimmed)
    return try repository.playbook(of: step.stage).firstIndex {
      $0.id != step.id && ($0.kind, $0.dueAfter) == (step.kind, step.dueAfter)
        && Folding.fold($0.subject.trimmed) == subject
    }.map { $0 + 1 }
  }

  /// The step that a form describes; `nil` when the stage has it already, which the form then says.
  func step(
    of stage: ID<Stage>, _ values: [String: Value], _ form: inout FormModel
  ) throws -> (Change, String)? {
    let fresh = Record(blank: .playbook, id: repository.newID(PlaybookStep.self).raw)
    var record = form.record ?? fresh
    for (name, value) in values { record[name] = value }
    var step = try PlaybookStep(record)
    step.stage = stage
    if let place = try place(ofSame: step) {
      form.mark("subject", .sameStep(formats.number(place)))
      return nil
    }
    if let before = form.record {
      return (
        Change(.editStage, [Edit(before: before, after: record)]),
        phrases.acts.edited(step.subject)
      )
    }
    step = try repository.last(step)
    return (
      Change(.editStage, [Edit(before: PlaybookStep?.none, after: step)]),
      phrases.stages.added(step.subject)
    )
  }

  /// Back to the playbook that a form was opened from.
  func returnToPlaybook(_ id: ID<Stage>, at step: ID<PlaybookStep>? = nil) throws {
    guard let stage = try repository.find(id) else { return }
    try openPlaybook(of: stage, at: step)
  }
}

/// A deal is held in its stage by what is mandatory there.
extension AppModel {
  /// The change with what playbooks make in it.
  /// - Returns: `nil` when a deal is held: it is then asked what is to be done.
  func withPlaybook(_ change: Change, _ sentence: String, from form: FormModel?) throws -> Change? {
    do {
      return try repository.withPlaybook(change, workingCalendar)
    } catch OpportunityRefusal.unfinished(let subjects, let stage) {
      let moves = change.edits.filter(\.movesDeal)
      let deals = try moves.compactMap(\.before).map(Opportunity.init)
      guard let deal = deals.first, deals.count == 1 else {
        throw OpportunityRefusal.unfinished(subjects, stage: stage)
      }
      let pending = PendingChange(
        change: change, sentence: sentence, form: form, since: clock.now())
      let target = try moves.first?.after.map { try Opportunity($0).stage }
      try askAboutHeld(deal, before: target ?? deal.stage, subjects, pending)
      return nil
    }
  }

  private func askAboutHeld(
    _ deal: Opportunity, before target: ID<Stage>, _ subjects: [String], _ pending: PendingChange
  ) throws {
    let words = phrases.playbook
    let playbook = try repository.playbook(of: [deal.id])
    let open = playbook.stage(target).map { playbook.unfinished(deal, before: $0) } ?? []
    held = HeldChange(pending: pending, work: open.map(\.id))
    let doing = open.map { activity in
      ChoiceModel.Answer(words.done, title(of: activity)) {
        try $0.openComplete([activity])
      }
    }
    let stage = stageName(deal.stage)
    ask(
      ChoiceModel(
        words.heldTitle(deal.name, stage), lines: [words.held(formats.list(subjects))],
        answers: doing + [
          ChoiceModel.Answer(words.goOn, words.goOnHelp) {
            let work = words.held($0.formats.list(subjects))
            $0.openOverride(deal, "\(deal.name) · \(stage). \(work)")
          }
        ], skip: { $0.held = nil }))
  }

  private func openOverride(_ deal: Opportunity, _ subject: String) {
    openForm(
      FormModel(
        .override(deal.id), of: deal, subject: subject, fields: [reasonField(isRequired: true)]))
  }

  /// One reason for all of several deals that are held back; those that are refused for something
  /// else are named with them.
  func askAboutHeld(_ several: Several, saying sentence: String) throws {
    guard let first = several.held.first?.before else { return }
    let deal = try Opportunity(first)
    let words = phrases.playbook
    let change = Change(several.change.act, several.held)
    held = HeldChange(
      pending: PendingChange(change: change, sentence: sentence, form: nil, since: clock.now()),
      work: [])
    let lines = try several.refused.map {
      "\(try repository.title(of: $0.record)): \(wording.sentence(for: $0.why, stage: stageName))"
    }
    let rest = lines.count - Self.mostNamed
    let count = phrases.marks.count(several.held.count, formats)
    ask(
      ChoiceModel(
        phrases.marks.refused(several.refused.count, formats),
        lines: lines.prefix(Self.mostNamed)
          + (rest > 0 ? [phrases.calendar.more(formats.number(rest))] : []),
        answers: [
          ChoiceModel.Answer(words.goOn, words.goOnHelp) { $0.openOverride(deal, count) },
          ChoiceModel.Answer(words.stay, words.stayHelp) { $0.held = nil },
        ], skip: { $0.held = nil }))
  }

  /// Held deals that a question names.
  private static let mostNamed = 5

  /// What was held back by work that is done now is done as well.
  func goOn(afterDoing work: [ID<Activity>], saying sentence: String) throws {
    guard let held, pending.isEmpty, !work.isEmpty, work.allSatisfy(held.work.contains) else {
      return
    }
    self.held = nil
    let change = held.pending.change
    let told = "\(sentence) \(held.pending.sentence)"
    if try commit(change, saying: told, from: held.pending.form) { try follow(change) }
  }

  /// Does what was held, with the reason for it.
  func override(_ values: [String: Value], _ form: FormModel) throws {
    guard let held else { return }
    let before = held.pending.change
    let change = Change(before.act, before.edits, reason: values["reason"]?.text ?? "")
    self.held = nil
    overlay = nil
    forget(held.pending.form)
    let deals = Set(change.edits.filter { $0.kind == .opportunity }.map { ID<Opportunity>($0.id) })
    board.marks.keep(Set(board.marks.keys).subtracting(deals))
    try commit(change, saying: held.pending.sentence, from: form)
    try follow(change)
  }
}

extension OpportunityRefusal {
  /// Only unfinished work is in the way.
  fileprivate var isHeld: Bool { if case .unfinished = self { true } else { false } }
}
