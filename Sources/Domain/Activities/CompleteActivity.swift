/// Why an activity cannot be changed so.
public enum ActivityRefusal: Error, Hashable, Sendable {
  /// It is done or canceled already.
  case alreadyClosed
  /// Its deal may not go on without it from this stage: its subject.
  case mandatory(String, stage: ID<Stage>)
}

extension Activity {
  /// The activity done, and what came of it; also what a stage asks for and somebody had left out.
  public func done(outcome: String, at now: Instant) throws(ActivityRefusal) -> Activity {
    guard status.isOpen || status == .canceled && playbook != nil else { throw .alreadyClosed }
    return logged(outcome: outcome, at: now)
  }

  /// The activity as one that has happened by now; an earlier `doneAt` is kept. What nobody had
  /// planned stands at that moment.
  public func logged(outcome: String, at now: Instant) -> Activity {
    var activity = self
    activity.status = .done
    activity.doneAt = doneAt ?? now
    activity.due = due ?? activity.doneAt.map { .instant($0) }
    activity.snoozedUntil = nil
    if !outcome.isEmpty { activity.outcome = Outcome(named: outcome)?.rawValue ?? outcome }
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
    var activity = Activity(next, id: id, at: now).owned(by: owner)
    if activity.subject.isEmpty { activity.subject = subject }
    (activity.lead, activity.opportunity) = (lead, opportunity)
    (activity.account, activity.contact) = (account, contact)
    return activity
  }

  public func owned(by owner: ID<User>?) -> Activity {
    var activity = self
    activity.owner = owner
    return activity
  }

  /// A step as it was planned in one line.
  public init(_ step: NextStep, id: ID<Activity>, at now: Instant) {
    self.init(id: id)
    (kind, subject, due) = (step.form, step.subject, step.due)
    duration = step.duration
    (createdAt, updatedAt) = (now, now)
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
