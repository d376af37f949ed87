import Domain

/// What is planned in a stretch of the calendar, and one act on all of it.
extension AppModel {
  /// An entry at the cursor; with a selection all that is open in it; in the team's week all that is
  /// open of the person.
  func planSelected() throws -> [Activity] {
    guard calendar.layout == .team || calendar.anchor != nil else {
      return try calendar.current.flatMap { try repository.find($0.id) }.map { [$0] } ?? []
    }
    return try openEntries().compactMap { try repository.find($0.id) }
  }

  private func openEntries() throws -> [PlannedActivity] {
    let isOfPerson = calendar.layout == .team
    let filter = Filter(
      calendar.filter.terms + (isOfPerson ? [ownerTerm(calendar.currentPerson?.owner)] : []))
    let days = isOfPerson ? calendar.window.all : calendar.selectedDays
    guard let first = days.first, let last = days.last else { return [] }
    let plans = try repository.plan(of: first..<last + 1, where: filter, limit: Self.mostAtOnce)
    return plans.flatMap(\.items).filter { $0.status.isOpen && isWithinHours($0) }
  }

  /// Of a day no more are changed at once.
  private static let mostAtOnce = 500

  private func ownerTerm(_ owner: ID<User>?) -> Filter.Term {
    let property = Kind.activity.schema.property("owner") ?? Property("owner", .link(.user))
    return owner.map { .compare(property, .equal, $0.value) } ?? .not(.has(property))
  }

  /// Of selected half hours, what begins or goes on in them.
  private func isWithinHours(_ item: PlannedActivity) -> Bool {
    guard let slots = calendar.selectedSlots else { return true }
    let length = CalendarModel.slotLength
    return item.minutes(by: clock)?.overlaps(
      slots.lowerBound * length..<(slots.upperBound + 1) * length) ?? false
  }

  func shiftPlan(byDays days: Int) throws {
    let entries = try planSelected()
    let edits = try entries.map { Edit(before: $0, after: try $0.shifted(byDays: days, clock)) }
    let words = phrases.calendar
    let name = name(of: entries)
    try commit(
      Change(.edit, edits), saying: days > 0 ? words.isLater(name) : words.isEarlier(name))
    calendar.endSelection()
  }

  // MARK: New entries

  /// A form for what is to stand in what is selected.
  func openEvent() throws {
    let dues = selectedDues
    let slots = calendar.selectedSlots.map { ($0.count) * CalendarModel.slotLength }
    let forms = Activity.Form.allCases.map(\.rawValue)
    let when = dues.first.map { formats.dueInField($0, by: clock) } ?? ""
    let due = dues.count == 1 ? [field("due", when, isRequired: true, of: .activity)] : []
    var form = try FormModel(
      .work(.events(dues)),
      subject: [person, formats.days(dues, lasting: slots, by: clock)].filter { !$0.isEmpty }
        .joined(separator: " · "),
      fields: [
        field("kind", "meeting", isRequired: true, kind: .choice(forms), of: .activity),
        field("subject", isRequired: true, of: .activity),
      ] + due + [
        field("duration", slots.map(formats.number) ?? "", of: .activity),
        field("account", of: .activity), field("place", of: .activity),
        field("attendees", of: .activity),
      ] + (dues.count == 1 ? [field("recurrence", of: .activity)] : []) + [
        field("notes", of: .activity)
      ] + ownFields(of: .activity))
    form.move(by: +1)
    openForm(form)
  }

  /// Whose week the cursor is on.
  private var person: String {
    calendar.layout == .team ? calendar.currentPerson?.name ?? "" : ""
  }

  private var selectedDues: [Due] {
    calendar.selectedDays.map { day in
      let minute = calendar.selectedSlots.map { $0.lowerBound * CalendarModel.slotLength }
      return minute.map { .instant(clock.instant(day, minute: $0)) } ?? .day(day)
    }
  }

  /// One entry for each of the times; they are alike but for that.
  func events(
    at dues: [Due], _ values: [String: Value], _ form: FormModel
  ) throws -> (Change, String) {
    let account = try accountEdit(values)
    let owner = calendar.layout == .team ? calendar.currentPerson?.owner : try myself()
    let times = values["due"].flatMap { Due($0) }.map { [$0] } ?? dues
    let entries = try times.map { due in
      var entry = Activity(id: repository.newID(Activity.self)).owned(by: owner)
      entry.due = due
      entry.kind = values["kind"].flatMap { Activity.Form($0) } ?? .meeting
      entry.subject = values["subject"]?.text ?? ""
      entry.duration = values["duration"]?.integer.map(Int.init)
      entry.place = values["place"]?.text ?? ""
      entry.attendees = values["attendees"].flatMap { Texts($0) } ?? []
      entry.recurrence = values["recurrence"]?.text ?? ""
      entry.notes = values["notes"]?.text ?? ""
      entry.account = account?.after.map { ID($0.id) } ?? values["account"].flatMap { ID($0) }
      (entry.createdAt, entry.updatedAt) = (clock.now(), clock.now())
      return try filled(entry, values)
    }
    calendar.endSelection()
    let edits = entries.map { Edit(before: Activity?.none, after: $0) }
    let name = form.text("subject").trimmed
    return (
      Change(.planActivity, [account] + edits),
      phrases.calendar.addedForDays(name, formats.days(times, by: clock))
    )
  }
}

extension CalendarModel {
  /// Something is open where an act would be done.
  var hasPlan: Bool {
    if layout == .team { return (currentPerson?.total.planned ?? 0) > 0 }
    guard anchor != nil else { return current?.status.isOpen ?? false }
    return selectedDays.contains { (plan(of: $0)?.load.planned ?? 0) > 0 }
  }
}
