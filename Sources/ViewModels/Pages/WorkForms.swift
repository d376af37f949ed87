import Domain

/// The forms about what is planned and what has happened are opened here.
extension AppModel {
  func openComplete() throws { try openComplete(try workSteps()) }

  func openComplete(_ steps: [Activity]) throws {
    guard let first = steps.first else { return say(.info, phrases.acts.needsStep) }
    let isAlike = steps.allSatisfy { $0.kind == first.kind }
    let words = isAlike ? Activity.Outcome.usual(of: first.kind).map(\.rawValue) : []
    let outcome = field(
      "outcome", isRequired: !words.isEmpty, kind: words.isEmpty ? .text : .choice(words),
      of: .activity)
    let fields = [outcome, field("notes", of: .activity)]
    let single = try steps.count == 1 ? [stepField()] + ownFields(of: first.record) : []
    openWork(.complete(steps.map(\.id)), of: steps, fields + single)
  }

  func openLog() throws {
    if let record = workRecord { try openLog(on: record) }
  }

  /// - Parameter minutes: how long it took, where that was counted: they stay with the draft.
  func openLog(on record: Reference, minutes: Int? = nil) throws {
    let forms = Activity.Form.allCases.filter { $0 != .task }.map(\.rawValue)
    let directions = Activity.Direction.allCases.map(\.rawValue)
    var form = FormModel(
      .work(.log(record)), subject: try repository.title(of: record),
      fields: try [
        field("kind", "call", isRequired: true, kind: .choice(forms), of: .activity),
        field("outcome", isRequired: true, of: .activity), field("subject", of: .activity),
        stepField(), field("duration", of: .activity),
        field("direction", "outbound", kind: .choice(directions), of: .activity),
        field("number", repository.telephones(of: record).first?.number ?? "", of: .activity),
        field("channel", of: .activity),
      ] + ownFields(of: .activity))
    form.offerOutcomes()
    if let minutes {
      let counted = ["duration": formats.number(minutes)]
      drafts[form.purpose.name] = (draft(of: form.purpose) ?? [:]).merging(counted) { $1 }
      noteDraft(form.purpose)
    }
    openForm(form)
  }

  func openSnooze() throws {
    if isOnStaleDeal { return try openSnoozeDeal() }
    let steps = try workSteps()
    openWork(.snooze(steps.map(\.id)), of: steps, [field("snoozedUntil", of: .activity)])
  }

  func openReschedule() throws {
    let steps = try workSteps()
    openWork(
      .reschedule(steps.map(\.id)), of: steps, [field("due", isRequired: true, of: .activity)])
  }

  func openAssignWork() throws {
    let steps = try workSteps()
    let users = try repository.all(User.self).filter(\.active).map(\.name)
    openWork(
      .assign(steps.map(\.id)), of: steps,
      [field("owner", isRequired: true, kind: .choice(users), of: .activity)])
  }

  private func openWork(_ work: WorkForm, of steps: [Activity], _ fields: [FormModel.Field]) {
    guard let first = steps.first else { return say(.info, phrases.acts.needsStep) }
    let due = first.due.map { formats.dueInFull($0, by: clock) }
    let subject = steps.count == 1 ? [title(of: first), due ?? ""] : [name(of: steps)]
    openForm(
      FormModel(
        .work(work), record: steps.count == 1 ? first.record : nil,
        subject: subject.filter { !$0.isEmpty }.joined(separator: " · "), fields: fields))
  }

  func openPlan() throws {
    guard let record = workRecord else { return }
    openPlan(for: record, subject: try repository.title(of: record))
  }

  func openPlan(for record: Reference, subject: String) {
    openForm(
      FormModel(.work(.plan(record)), subject: subject, fields: [stepField(isRequired: true)]))
  }

  func openNote() throws {
    guard let record = workRecord else { return }
    openForm(
      FormModel(
        .work(.note(record)), subject: try repository.title(of: record),
        fields: [field("text", isRequired: true, of: .note)]))
  }

  /// A kind, a subject and a time in one line.
  func stepField(isRequired: Bool = false) -> FormModel.Field {
    FormModel.Field(
      property: Property("nextStep", .text), owner: .opportunity, kind: .text,
      isRequired: isRequired, text: TextField())
  }
}
