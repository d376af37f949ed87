import Domain

/// Reminders of what is planned, at the turn of the minute.
extension AppModel {
  /// Once a minute: says what of one's own comes due within the lead time and has not been said. It
  /// waits for a notice of what has been done.
  func remind() throws {
    let minute = clock.now().milliseconds / 60_000
    guard let lead = reminders.lead, reminders.minute != minute, notice?.tone != .ok else { return }
    reminders.minute = minute
    let planned = try plannedSoon()
    let last = clock.now().adding(minutes: lead)
    let midnight = clock.instant(clock.today + 1, minute: 0)
    reminders.next = planned.first { $0.at > last }.map { $0.at.adding(minutes: -lead) } ?? midnight
    guard reminders.quiet?.contains(minute: clock.minute(of: clock.now())) != true else { return }
    let due = planned.filter { $0.at <= last }.map(\.activity)
      .filter { reminders.told.insert($0.told).inserted }
    guard !due.isEmpty else { return }
    // The next of them is what stays on the screen.
    for activity in due.reversed() { say(.warning, phrases.reminders.due(reminder(of: activity))) }
    reminders.unseen += due.count
    ask(for: .alert(reminder(of: due[0]), reminders.alert))
    ask(for: .title(unseen: reminders.unseen))
  }

  /// What is planned with a time from now on until tomorrow night, in its order.
  private func plannedSoon() throws -> [(activity: PlannedActivity, at: Instant)] {
    guard let owner = Kind.activity.schema.property("owner"), me != nil else { return [] }
    let justOver = clock.now().adding(minutes: -1)
    return try repository.plan(
      of: clock.today..<clock.today + 2, where: Filter([.linkToMe(owner)]), limit: 500
    ).flatMap(\.items).compactMap { activity in
      guard activity.status.isOpen, case .instant(let at) = activity.due, at > justOver else {
        return nil
      }
      return (activity, at)
    }
  }

  /// `17:30 Meeting · Talk about Fleet tracking · Delta Shipping`.
  private func reminder(of activity: PlannedActivity) -> String {
    guard case .instant(let at) = activity.due else { return activity.subject }
    let kind = phrases.terms.choices.work.form(activity.form).short
    return [formats.time(at, by: clock) + " " + kind, activity.subject, activity.customerName]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Somebody is here again.
  func seeReminders() {
    guard reminders.unseen > 0 else { return }
    reminders.unseen = 0
    ask(for: .title(unseen: 0))
  }
}

extension PlannedActivity {
  fileprivate var told: Reminders.Told { Reminders.Told(id: id, due: due) }
}
