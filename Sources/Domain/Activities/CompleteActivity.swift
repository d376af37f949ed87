/// Why an activity cannot be changed so.
public enum ActivityRefusal: Error, Hashable, Sendable {
  /// It is done or canceled already.
  case alreadyClosed
}

extension Activity {
  /// The activity done, and what came of it.
  public func done(outcome: String, at now: Instant) throws(ActivityRefusal) -> Activity {
    guard status.isOpen else { throw .alreadyClosed }
    return logged(outcome: outcome, at: now)
  }

  /// The activity as one that has happened by now; an earlier `doneAt` is kept.
  public func logged(outcome: String, at now: Instant) -> Activity {
    var activity = self
    activity.status = .done
    activity.doneAt = doneAt ?? now
    activity.snoozedUntil = nil
    if !outcome.isEmpty { activity.outcome = outcome }
    activity.updatedAt = now
    return activity
  }

  /// The activity on a deal: its customer is linked too, so that it is found from either.
  public func on(_ deal: Opportunity) -> Activity {
    var activity = self
    activity.opportunity = deal.id
    activity.account = account ?? deal.account
    activity.contact = contact ?? deal.contact
    return activity
  }

  /// The activity on a person, and on the account that they belong to.
  public func on(_ person: Contact) -> Activity {
    var activity = self
    activity.contact = person.id
    activity.account = account ?? person.account
    return activity
  }

  /// What follows this one, on the same records and for the same owner.
  public func followed(by next: NextStep, id: ID<Activity>, at now: Instant) -> Activity {
    var activity = Activity(id: id)
    activity.kind = next.form
    activity.subject = next.subject.isEmpty ? subject : next.subject
    activity.due = next.due
    activity.owner = owner
    (activity.lead, activity.opportunity) = (lead, opportunity)
    (activity.account, activity.contact) = (account, contact)
    (activity.createdAt, activity.updatedAt) = (now, now)
    return activity
  }

  /// We reached out to somebody, or met.
  var isContact: Bool {
    guard status == .done else { return false }
    return switch kind {
    case .call, .meeting: true
    case .email, .message: direction != .inbound
    case .task: false
    }
  }
}

extension Lead {
  /// The lead after the first contact with it; `nil` when the activity is none, or not the first.
  public func contacted(by activity: Activity) -> Lead? {
    guard status == .new, activity.isContact, let at = activity.doneAt else { return nil }
    var lead = self
    lead.status = .contacted
    lead.firstContactAt = firstContactAt ?? at
    lead.updatedAt = max(updatedAt, at)
    return lead
  }
}

extension Activity {
  /// The activity at another time; one that had been put off is so no longer.
  public func rescheduled(to due: Due, at now: Instant) -> Activity {
    var activity = self
    activity.due = due
    activity.snoozedUntil = nil
    activity.updatedAt = now
    return activity
  }

  public func lasting(_ minutes: Int, at now: Instant) -> Activity {
    var activity = self
    activity.duration = minutes
    activity.updatedAt = now
    return activity
  }
}
