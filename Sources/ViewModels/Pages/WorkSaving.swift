import Domain

/// What the forms about work say becomes one change each.
extension AppModel {
  func saveWork(_ work: WorkForm, _ form: FormModel) throws {
    var form = form
    guard let values = try read(&form) else { return show(problemsOf: form) }
    if case .edit = work { return try saveEdited(values, form) }
    let (change, sentence) = try self.change(work, values, form)
    overlay = nil
    today.marks = Marks()
    drafts[form.purpose.name] = form.draft
    try commit(change, saying: sentence, from: form)
    if case .complete(let ids) = work { try goOn(afterDoing: ids, saying: sentence) }
    if page == .calendar { try goInCalendar(toFirstOf: change) }
    try askForNextStep(after: work, change)
  }

  /// Puts the calendar's cursor on what a change has planned.
  private func goInCalendar(toFirstOf change: Change) throws {
    let added = change.edits.first { $0.kind == .activity && $0.before == nil }
    guard let activity = try added?.after.map({ try Activity($0) }), let due = activity.due,
      card == nil, calendar.layout != .team
    else { return }
    try goInCalendar(to: calendar.place(of: due, by: clock))
    calendar.select(activity.id)
  }

  private func change(
    _ work: WorkForm, _ values: [String: Value], _ form: FormModel
  ) throws -> (Change, String) {
    let now = clock.now()
    let words = phrases.work
    switch work {
    case .complete(let ids): return try completion(of: ids, values, form)
    case .log(let record): return try log(on: record, values, form)
    case .plan(let record):
      let step = Activity(try nextStep(form), id: repository.newID(Activity.self), at: now)
      let planned = try repository.placed(step.owned(by: myself()), on: record)
      return (.planned(planned), words.planned(sentence(for: planned)))
    case .note(let record): return try note(on: record, values, form)
    case .events(let dues): return try events(at: dues, values, form)
    case .edit: return (Change(.edit, []), "")
    case .add:
      let account = try accountEdit(values)
      var step = Activity(try nextStep(form), id: repository.newID(Activity.self), at: now)
      step.account = account?.after.map { ID($0.id) } ?? values["account"].flatMap { ID($0) }
      step.owner = try myself()
      step = try filled(step, values)
      let edits = [account, Edit(before: Activity?.none, after: step)]
      return (Change(.planActivity, edits), words.planned(sentence(for: step)))
    case .snooze(let ids):
      let day = values["snoozedUntil"].flatMap { Day($0) } ?? clock.today + 1
      let told = formats.day(day)
      return try each(
        ids, form,
        becomes: { step throws(ActivityRefusal) in try step.snoozed(until: day, at: now) },
        saying: { words.snoozed($0, told) })
    case .reschedule(let ids):
      guard let due = values["due"].flatMap({ Due($0) }) else { return (Change(.edit, []), "") }
      let before = try activities(ids, form).first?.due
      let told = formats.dueInFull(due.atTime(of: before, by: clock), by: clock)
      return try each(
        ids, form,
        becomes: { [clock] step throws(ActivityRefusal) in
          try step.rescheduled(to: due.atTime(of: step.due, by: clock), at: now)
        },
        saying: { words.rescheduled($0, told) })
    case .assign(let ids):
      let owner = values["owner"].flatMap { ID<User>($0) }
      return try each(
        ids, form,
        becomes: { step throws(ActivityRefusal) in try step.assigned(to: owner, at: now) },
        saying: { words.assigned($0, form.text("owner")) })
    }
  }

  /// The activities as they were when the form was opened.
  private func activities(_ ids: [ID<Activity>], _ form: FormModel) throws -> [Activity] {
    if let record = form.record { return [try Activity(record)] }
    return try ids.compactMap { try repository.find($0) }
  }

  private func each(
    _ ids: [ID<Activity>], _ form: FormModel,
    becomes body: (Activity) throws(ActivityRefusal) -> Activity, saying: (String) -> String
  ) throws -> (Change, String) {
    let steps = try activities(ids, form)
    let edits = try steps.map { Edit(before: $0, after: try body($0)) }
    return (Change(.edit, edits), saying(name(of: steps)))
  }

  private func completion(
    of ids: [ID<Activity>], _ values: [String: Value], _ form: FormModel
  ) throws -> (Change, String) {
    let steps = try activities(ids, form)
    let now = clock.now()
    var edits: [Edit?] = []
    for step in steps {
      let noted = try step.done(outcome: form.text("outcome"), at: now)
        .noting(values["notes"]?.text ?? "")
      let done = try filled(noted, values)
      edits += try repository.edits(closing: step, as: done) + [repository.contacting(done)]
    }
    let next = try nextStep(form)
    if let first = steps.first, next.isSaid {
      let following = first.followed(by: next, id: repository.newID(Activity.self), at: now)
      edits.append(Edit(before: Activity?.none, after: following))
    }
    return (Change(.completeActivity, edits), phrases.work.completed(name(of: steps)))
  }

  private func log(
    on record: Reference, _ values: [String: Value], _ form: FormModel
  ) throws -> (Change, String) {
    let now = clock.now()
    var activity = Activity(id: repository.newID(Activity.self)).owned(by: try myself())
    activity.kind = values["kind"].flatMap { Activity.Form($0) } ?? .call
    activity.subject = values["subject"]?.text ?? ""
    activity.duration = values["duration"]?.integer.map(Int.init)
    activity.direction = values["direction"].flatMap { Activity.Direction($0) }
    activity.channel = values["channel"]?.text ?? ""
    if [.call, .message].contains(activity.kind) {
      activity.number = values["number"]?.text ?? ""
    }
    activity.createdAt = now
    let done = try repository.placed(filled(activity, values), on: record)
      .logged(outcome: form.text("outcome"), at: now)
    let next = try nextStep(form)
    let following =
      next.isSaid
      ? done.followed(by: next, id: repository.newID(Activity.self), at: now) : nil
    let edits = [
      Edit(before: Activity?.none, after: done), try repository.contacting(done),
      Edit(before: Activity?.none, after: following),
    ]
    let planned = following.map { phrases.work.planned(sentence(for: $0)) }
    let told = [phrases.work.logged(form.subject), planned].compactMap { $0 }
    return (Change(.logActivity, edits), told.joined(separator: " "))
  }

  private func note(
    on record: Reference, _ values: [String: Value], _ form: FormModel
  ) throws -> (Change, String) {
    var note = Note(id: repository.newID(Note.self))
    (note.text, note.at, note.author) = (
      values["text"]?.text ?? "", clock.now(), try myself()
    )
    switch record.kind {
    case .opportunity: note.opportunity = ID(record.raw)
    case .account: note.account = ID(record.raw)
    case .contact: note.contact = ID(record.raw)
    default: note.lead = ID(record.raw)
    }
    return (.add(note), phrases.work.noted(form.subject))
  }

  private func nextStep(_ form: FormModel) throws -> NextStep {
    NextStep(form.text("nextStep"), reading(in: try repository.currency()))
  }

  /// The user who acts, whom a first plan makes: what is planned is somebody's.
  func myself() throws -> ID<User>? {
    if me == nil {
      try repository.commit(Change(.join, []))
      me = try repository.me()
    }
    return me?.id
  }

  /// A deal is not left without a next step unless somebody wants it so.
  private func askForNextStep(after work: WorkForm, _ change: Change) throws {
    switch work {
    case .complete, .log: break
    case .plan, .note, .add, .edit, .events, .snooze, .reschedule, .assign: return
    }
    let done = try change.edits.first { $0.kind == .activity }?.after.map { try Activity($0) }
    guard pending.isEmpty, overlay == nil, let id = done?.opportunity,
      let deal = try repository.find(id), deal.closedOn == nil,
      try repository.nextStep(of: Reference(id)) == nil
    else { return }
    openPlan(for: Reference(id), subject: phrases.work.nothingPlanned(deal.name))
  }

  /// A planned activity as one line: its kind, what it is about, and when.
  func sentence(for step: Activity) -> String {
    let kind = phrases.terms.choices.work.form(step.kind).short
    let due = step.due.map { formats.inBothCalendars($0, by: clock) } ?? phrases.work.noDate
    let length = step.duration.map { formats.span(minutes: $0) } ?? ""
    return [kind, step.subject, due, length].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
