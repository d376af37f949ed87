/// An activity in a series: one of them carries the rule, and hands it on to the next.
extension Activity {
  /// How it goes on; `nil` when nothing follows, or the file has a rule that is none.
  public var rule: Recurrence? { recurrence.isEmpty ? nil : try? Recurrence(recurrence) }

  /// When its rule has it due, wherever it has been moved since.
  public var regularDue: Due? { ruledDue ?? due }

  /// The next one by its rule, with the same kind, subject, people and place.
  ///
  /// Dates that have gone by are passed over, and count as if they had been kept: what was late by
  /// three weeks leaves one activity behind and not three.
  /// - Returns: `nil` when it does not repeat, or was the last.
  public func successor(id: ID<Activity>, by clock: Clock) -> Activity? {
    guard let rule, let start = regularDue else { return nil }
    guard let (due, place) = next(of: rule, after: start, by: clock) else { return nil }
    var next = Activity(id: id)
    (next.kind, next.subject, next.owner) = (kind, subject, owner)
    (next.due, next.duration, next.priority) = (due, duration, priority)
    (next.place, next.attendees, next.channel, next.direction) = (
      self.place, attendees, channel, direction
    )
    (next.lead, next.account, next.contact, next.opportunity) = (
      lead, account, contact, opportunity
    )
    (next.tags, next.notes, next.series) = (tags, notes, series ?? self.id.raw)
    next.recurrence = rule.after(place).rule
    (next.createdAt, next.updatedAt) = (clock.now(), clock.now())
    return next
  }

  /// The first date that is not over, and how many dates lie between; the last one of a series that
  /// has been left for too long.
  private func next(
    of rule: Recurrence, after start: Due, by clock: Clock
  ) -> (due: Due, place: Int)? {
    let dues = clock.upcoming(rule, after: start, atMost: Recurrence.mostInstances)
    if let place = dues.firstIndex(where: { $0.day(by: clock) >= clock.today }) {
      return (dues[place], place + 1)
    }
    // A count or a last day that is over ends the series; a rule that goes on does not.
    guard rule.end == nil, let last = dues.last else { return nil }
    return (last, dues.count)
  }

  /// Where only the date of this one is another, the series keeps its days.
  public func keepingSeries(of before: Activity) -> Activity {
    guard due != before.due, !recurrence.isEmpty, recurrence == before.recurrence else {
      return self
    }
    var activity = self
    activity.ruledDue = due == before.regularDue ? nil : before.regularDue
    return activity
  }

  /// The one that is done or canceled, once the rule has been handed on.
  fileprivate func followed() -> Activity {
    var activity = self
    (activity.series, activity.recurrence) = (series ?? id.raw, "")
    return activity
  }

  /// The same alone: nothing follows it any more.
  fileprivate func detached() -> Activity {
    var activity = followed()
    activity.ruledDue = nil
    return activity
  }
}

extension Recurrence {
  /// What is left of it after so many dates.
  public func after(_ count: Int) -> Recurrence {
    guard case .count(let all) = end else { return self }
    return ending(.count(max(1, all - count)))
  }
}

extension Repository {
  /// An activity and what becomes of it; the next one of its series too, where it is over with that.
  public func edits(closing before: Activity, as after: Activity) throws -> [Edit?] {
    guard before.status.isOpen, !after.status.isOpen,
      let next = before.successor(id: newID(Activity.self), by: clock)
    else { return [Edit(before: before, after: after)] }
    return [
      Edit(before: before, after: after.followed()), Edit(before: Activity?.none, after: next),
    ]
  }

  /// Leaves one out: it is canceled, and the series goes on.
  public func edits(skipping activity: Activity) throws -> [Edit?] {
    guard activity.status.isOpen else { throw ActivityRefusal.alreadyClosed }
    var skipped = activity
    (skipped.status, skipped.updatedAt) = (.canceled, clock.now())
    return try edits(closing: activity, as: skipped)
  }

  /// An activity of a series as somebody wants it, and what that means for the others.
  public func edits(
    of before: Activity, to after: Activity, reaching reach: SeriesReach
  ) throws -> [Edit?] {
    switch reach {
    case .this:
      let next = before.successor(id: newID(Activity.self), by: clock)
      return [
        Edit(before: before, after: after.detached()), Edit(before: Activity?.none, after: next),
      ]
    case .following: return [Edit(before: before, after: after)]
    case .all:
      guard let own = Edit(before: before, after: after) else { return [] }
      return [own] + (try others(inSeriesOf: before).map { own.repeated(inSeries: $0) })
    }
  }

  /// Those that came before it, and those that were taken out of the rule.
  public func others(inSeriesOf activity: Activity) throws -> [Record] {
    guard let series = activity.series, let property = Kind.activity.schema.property("series")
    else { return [] }
    let filter = Filter([.compare(property, .equal, .integer(series))])
    return try list(ListQuestion(.activity, where: filter)).map(\.record)
      .filter { $0.id != activity.id.raw }
  }
}

/// Which activities of a series a change is meant for.
public enum SeriesReach: CaseIterable, Hashable, Sendable {
  case this, following, all
}

extension Edit {
  /// The same done to another one of the series: its own date, and what came of it, stay.
  fileprivate func repeated(inSeries other: Record) -> Edit? {
    guard let after else { return nil }
    var fresh = other
    let names = changedNames.filter { !Self.ofOneAlone.contains($0) }
    for name in names { fresh[name] = after[name] }
    guard fresh != other else { return nil }
    fresh["updatedAt"] = after["updatedAt"]
    return Edit(before: other, after: fresh)
  }

  private static let ofOneAlone: Set = [
    "due", "ruledDue", "recurrence", "series", "status", "outcome", "doneAt", "snoozedUntil",
    "notes", "updatedAt",
  ]
}
