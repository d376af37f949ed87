/// What becomes of a plan before it is done.
extension Activity {
  /// Out of the way until that day.
  public func snoozed(until day: Day, at now: Instant) throws(ActivityRefusal) -> Activity {
    try planned(at: now) { $0.snoozedUntil = day }
  }

  /// Due at another time; it is in the way again. A series keeps its own dates.
  public func rescheduled(to due: Due, at now: Instant) throws(ActivityRefusal) -> Activity {
    try planned(at: now) { ($0.due, $0.snoozedUntil) = (due, nil) }.keepingSeries(of: self)
  }

  public func assigned(to owner: ID<User>?, at now: Instant) throws(ActivityRefusal) -> Activity {
    try planned(at: now) { $0.owner = owner }
  }

  /// So many days later at the same time of day, whatever the clocks do between.
  public func shifted(
    byDays count: Int, _ clock: Clock
  ) throws(ActivityRefusal) -> Activity {
    guard let due else { return self }
    let day = due.day(by: clock) + count
    guard case .instant(let instant) = due else {
      return try rescheduled(to: .day(day), at: clock.now())
    }
    let moment = clock.instant(day, minute: clock.minute(of: instant))
    return try rescheduled(to: .instant(moment), at: clock.now())
  }

  /// It takes so many minutes.
  public func lasting(_ minutes: Int, at now: Instant) throws(ActivityRefusal) -> Activity {
    try planned(at: now) { $0.duration = minutes }
  }

  /// It is not to be done any more.
  public func canceled(at now: Instant) -> Activity {
    var activity = self
    (activity.status, activity.snoozedUntil, activity.updatedAt) = (.canceled, nil, now)
    return activity
  }

  private func planned(
    at now: Instant, _ change: (inout Activity) -> Void
  ) throws(ActivityRefusal) -> Activity {
    guard status.isOpen else { throw .alreadyClosed }
    var activity = self
    change(&activity)
    guard activity != self else { return self }
    activity.updatedAt = now
    return activity
  }

  /// The activity with more in its notes.
  public func noting(_ text: String) -> Activity {
    guard !text.isEmpty else { return self }
    var activity = self
    activity.notes = notes.isEmpty ? text : "\(notes)\n\(text)"
    return activity
  }
}

extension Change {
  public static func planned(_ activity: Activity) -> Change {
    Change(.planActivity, [Edit(before: Activity?.none, after: activity)])
  }
}

extension Repository {
  /// The lead of an activity, when this was the first contact with it.
  public func contacting(_ activity: Activity) throws -> Edit? {
    guard let id = activity.lead, let lead = try find(id) else { return nil }
    return lead.contacted(by: activity).flatMap { Edit(before: lead, after: $0) }
  }

  /// The activity with a record, and with the customer of a deal or a person.
  public func placed(_ activity: Activity, on record: Reference) throws -> Activity {
    var activity = activity
    switch record.kind {
    case .opportunity: return try find(ID<Opportunity>(record.raw)).map(activity.on) ?? activity
    case .contact: return try find(ID<Contact>(record.raw)).map(activity.on) ?? activity
    case .account: activity.account = ID(record.raw)
    case .lead: activity.lead = ID(record.raw)
    case .activity, .note, .pipeline, .stage, .playbook, .user, .team, .setting,
      .affiliation, .verdict, .field, .attachment:
      break
    }
    return activity
  }
}
