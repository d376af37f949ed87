import Domain

/// What is planned, edited as a whole; of a series, as far as somebody wants.
extension AppModel {
  func openEditWork() throws {
    guard let activity = try editedWork() else { return say(.info, phrases.acts.needsStep) }
    let owner = try activity.owner.map { try repository.title(of: Reference($0)) } ?? ""
    let users = try repository.all(User.self).filter(\.active).map(\.name)
    openForm(
      FormModel(
        .work(.edit(activity.id)), record: activity.record, subject: title(of: activity),
        fields: try [
          field("subject", activity.subject, isRequired: true, of: .activity),
          choice("kind", activity.kind),
          field(
            "due", activity.due.map { formats.dueInField($0, by: clock) } ?? "", of: .activity),
          field("duration", activity.duration.map { formats.number($0) } ?? "", of: .activity),
          field("recurrence", inField(activity.rule) ?? activity.recurrence, of: .activity),
          field("place", activity.place, of: .activity),
          field(
            "attendees", activity.attendees.items.joined(separator: "; "), of: .activity),
          choice("priority", activity.priority),
          field("owner", owner, kind: .choice(users), of: .activity),
        ] + ownFields(of: activity.record)))
  }

  private func choice<C: Choice>(_ name: String, _ chosen: C) -> FormModel.Field {
    let words = C.allCases.map(\.rawValue)
    return field(
      name, chosen.rawValue, isRequired: true, kind: .choice(Array(words)), of: .activity)
  }

  /// A line of the story under the cursor, else what is planned there.
  private func editedWork() throws -> Activity? {
    if let card, card.tab == .timeline, case .activity(let activity, _)? = card.timeline.current {
      return try repository.find(activity.id)
    }
    return try workSteps().first
  }

  /// A rule as one would type it; as RRULE where the sentence would mean something else.
  func inField(_ rule: Recurrence?) throws -> String? {
    guard let rule else { return nil }
    let text = formats.sentence(for: rule, by: clock)
    let reading = formats.reading(in: try repository.currency(), by: clock)
    return (try? reading.recurrence(text)) == rule ? text : rule.rule
  }

  func saveEdited(_ values: [String: Value], _ form: FormModel) throws {
    guard let record = form.record else { return }
    let before = try Activity(record)
    let after = try edited(before, values.filter { form.draft[$0.key] != nil })
    guard before.rule != nil, before.recurrence == after.recurrence, after != before else {
      return try save(Change(.edit, [Edit(before: before, after: after)]), form)
    }
    ask(
      ChoiceModel(
        phrases.series.changes(title(of: before)), lines: [],
        answers: SeriesReach.allCases.map { reach in
          ChoiceModel.Answer(phrases.series.label(reach), phrases.series.help(reach)) { app in
            let edits = try app.repository.edits(of: before, to: after, reaching: reach)
            try app.save(Change(.edit, edits), form)
          }
        },
        skip: { $0.overlay = .form(form) }))
  }

  private func save(_ change: Change, _ form: FormModel) throws {
    overlay = nil
    drafts[form.purpose.name] = form.draft
    try commit(change, saying: phrases.acts.edited(form.text("subject")), from: form)
  }

  private func edited(_ before: Activity, _ values: [String: Value]) throws -> Activity {
    var record = before.record
    for (name, value) in values { record[name] = value }
    var after = try Activity(record)
    if after.due != before.due { (after.ruledDue, after.snoozedUntil) = (nil, nil) }
    guard after != before else { return before }
    after.updatedAt = clock.now()
    return after
  }

  /// Deleting one of a series leaves it out, or ends the series; of several, all of them.
  func askWhatToDelete(of activity: Activity, with all: [Activity]) {
    let words = phrases.series
    ask(
      ChoiceModel(
        words.deletes(all.count == 1 ? title(of: activity) : name(of: all)), lines: [],
        answers: [
          .init(words.skip, words.skipHelp) {
            try all.count == 1 ? $0.skip(activity) : $0.skip(all)
          },
          .init(words.end, words.endHelp) { try $0.delete(all) },
        ]))
  }

  /// Those of a series are left out, the others go.
  private func skip(_ all: [Activity]) throws {
    let skipped = try all.filter { $0.rule != nil }.flatMap { try repository.edits(skipping: $0) }
    let deletion = try repository.deletion(
      of: all.filter { $0.rule == nil }.map { Reference($0.id) })
    today.marks = Marks()
    try commit(
      Change(.delete, skipped + deletion.edits), saying: phrases.acts.deleted(name(of: all)))
  }

  private func skip(_ activity: Activity) throws {
    let edits = try repository.edits(skipping: activity)
    let next = try edits.dropFirst().compactMap(\.self).last?.after.map { try Activity($0) }
    let name = title(of: activity)
    let sentence = next?.due.map { phrases.series.skipped(name, formats.dueInFull($0, by: clock)) }
    try commit(Change(.edit, edits), saying: sentence ?? phrases.series.skippedLast(name))
  }
}
