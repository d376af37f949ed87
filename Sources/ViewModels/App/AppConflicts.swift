import Domain

/// What somebody else changed or deleted while this user was at it.
extension AppModel {
  func show(_ conflict: Conflict, of change: PendingChange) throws {
    try reload()
    let model = ConflictModel(conflict, change, title: title(of: change.change))
    guard model.isOpen else { return say(.warning, sentence(for: model)) }
    keepDraft()
    overlay = .conflict(model)
  }

  /// Who did what to which record, and when.
  public func sentence(for model: ConflictModel) -> String {
    let conflict = model.conflict
    let who = conflict.by.flatMap { $0.isEmpty ? nil : $0 } ?? phrases.timeline.system
    let time = conflict.at.map { formats.time($0, by: clock) } ?? ""
    if conflict.isMissing { return phrases.forms.gone(who, model.title, time) }
    let labels = model.fields.map { label($0.property.name, of: $0.kind) }
    guard !labels.isEmpty else { return phrases.forms.overtaken(who, model.title, time) }
    return phrases.forms.conflict(who, formats.list(labels), time)
  }

  private func title(of change: Change) -> String {
    let edit = change.edits.first { $0.kind == .opportunity } ?? change.edits.first
    let record = edit?.before ?? edit?.after
    return record?["name"].text ?? ""
  }

  /// Back to the form as it was typed, to be saved later or closed.
  func leaveConflict() {
    guard case .conflict(let model) = overlay else { return }
    overlay = model.conflict.isMissing ? nil : model.change.form.map(Overlay.form)
    if overlay == nil { sayWhatIsKept(of: model.change.form) }
  }

  func keepTheirs() {
    guard case .conflict(let model) = overlay else { return }
    overlay = nil
    sayWhatIsKept(of: model.change.form)
  }

  private func sayWhatIsKept(of form: FormModel?) {
    if let form, drafts[form.purpose.name]?.isEmpty == false { say(.info, phrases.forms.draftKept) }
  }

  /// Does the same change again, to what is there now.
  func keepMine() throws {
    guard case .conflict(let model) = overlay else { return }
    let edits = try model.change.change.edits.map { edit in
      let now = try repository.record(Reference(edit.kind, edit.id))
      return try now.map { try repeated(edit, on: $0) } ?? edit
    }
    try settle(model.change, act: model.change.change.act, edits)
  }

  /// Brings back a record that somebody deleted, with what went along with it, as it was typed here.
  func restoreDeleted() throws {
    guard case .conflict(let model) = overlay else { return }
    var edits = try model.change.change.edits.flatMap { try restoring($0) }
    let ids = Set(edits.compactMap { $0?.id })
    edits += model.change.change.edits.filter { !ids.contains($0.id) }
    try settle(model.change, act: .add, edits)
  }

  private func settle(_ pending: PendingChange, act: Act, _ edits: [Edit?]) throws {
    overlay = nil
    try commit(
      Change(act, edits, reason: pending.change.reason), saying: pending.sentence,
      from: pending.form)
    try follow(pending.change)
  }

  private func repeated(_ edit: Edit, on now: Record) throws -> Edit? {
    guard let fresh = edit.repeated(on: now), edit.movesDeal, let after = fresh.after else {
      return edit.repeated(on: now)
    }
    let deal = try Opportunity(after)
    let stage = try repository.find(deal.stage)
    return Edit(before: now, after: (stage.map(deal.fitting) ?? deal).record)
  }

  /// The edits that take back the deletion of the record, and then do to it what `edit` wanted.
  private func restoring(_ edit: Edit) throws -> [Edit?] {
    let reference = Reference(edit.kind, edit.id)
    guard edit.before != nil, try repository.record(reference) == nil else { return [edit] }
    let entries = try repository.log(of: reference, before: nil, limit: 1)
    let touches = entries.first.map(\.touches) ?? []
    return try touches.map { touch in
      let now = try repository.record(touch.reference)
      var record = now ?? Record(blank: touch.reference.kind, id: touch.reference.raw)
      for field in touch.fields { record[field.name] = field.before }
      guard touch.reference == reference else { return Edit(before: now, after: record) }
      return Edit(before: nil, after: try repeated(edit, on: record)?.after ?? record)
    }
  }
}
