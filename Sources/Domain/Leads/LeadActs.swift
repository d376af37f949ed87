/// What a lead may be refused for.
public enum LeadRefusal: Error, Hashable, Sendable {
  /// Closed leads are read only; reactivate it first.
  case closed
  case notClosed
  /// Nurturing says when to come back to it.
  case dateRequired
  case dateIsPast
  case reasonRequired
  /// Somebody who has become a deal is won or lost there.
  case hasOpportunity
  /// Its deal goes on, or was won.
  case opportunityLives
  /// Questions that the business wants answered first.
  case unanswered([Lead.Criterion])
  /// Nothing was to be made of it, and nothing to be linked.
  case nothingToMake
  /// No rule says whose it is.
  case noRule
}

/// The states of a lead, and what leads from one to the next.
extension Lead {
  /// The lead put off until a day on which somebody comes back to it.
  public func nurtured(until day: Day?, by clock: Clock) throws(LeadRefusal) -> Lead {
    guard status.isOpen else { throw .closed }
    guard let day else { throw .dateRequired }
    guard day > clock.today else { throw .dateIsPast }
    var lead = self
    (lead.status, lead.nextTouch) = (.nurturing, day)
    return lead.updated(at: clock.now())
  }

  /// The lead closed without a sale. It stays on record.
  public func disqualified(_ reason: Reason?, at now: Instant) throws(LeadRefusal) -> Lead {
    guard status.isOpen else { throw .closed }
    guard opportunity == nil else { throw .hasOpportunity }
    guard let reason else { throw .reasonRequired }
    var lead = self
    (lead.status, lead.reason, lead.nextTouch) = (.disqualified, reason, nil)
    return lead.updated(at: now)
  }

  /// The lead open again, as one with whom somebody has been in touch.
  /// - Parameter deal: what it became, if that is still there.
  public func reactivated(
    deal: Opportunity?, isLost: Bool, at now: Instant
  ) throws(LeadRefusal) -> Lead {
    guard !status.isOpen else { throw .notClosed }
    guard status == .disqualified || deal == nil || isLost else { throw .opportunityLives }
    var lead = self
    (lead.status, lead.reason, lead.qualifiedAt, lead.opportunity) = (.contacted, nil, nil, nil)
    return lead.updated(at: now)
  }

  func updated(at now: Instant) -> Lead {
    var lead = self
    lead.updatedAt = now
    return lead
  }
}

extension Repository {
  /// Puts a lead off, with the work that brings it back: it stands in the day's queue on that day.
  /// What was planned before that is canceled.
  public func nurturing(_ lead: Lead, until day: Day?, _ subject: String) throws -> Change {
    let after = try lead.nurtured(until: day, by: clock)
    var visit = Activity(id: newID(Activity.self))
    (visit.kind, visit.subject, visit.due) = (.call, subject, day.map { .day($0) })
    (visit.lead, visit.owner) = (lead.id, lead.owner)
    (visit.createdAt, visit.updatedAt) = (clock.now(), clock.now())
    let earlier = try activities(of: lead).filter { activity in
      guard let day, let due = activity.due else { return false }
      return due.day(by: clock) < day
    }
    return Change(
      .nurtureLead,
      [Edit(before: lead, after: after), Edit(before: Activity?.none, after: visit)]
        + canceling(earlier))
  }

  /// Closes a lead; what was planned with it is not to be done any more.
  public func disqualifying(
    _ lead: Lead, _ reason: Lead.Reason?, note: String
  ) throws -> Change {
    let after = try lead.disqualified(reason, at: clock.now())
    let canceled = canceling(try activities(of: lead))
    return Change(.disqualifyLead, [Edit(before: lead, after: after)] + canceled, reason: note)
  }

  /// As far as they are still to be done.
  private func canceling(_ activities: [Activity]) -> [Edit?] {
    activities.filter(\.status.isOpen).map { Edit(before: $0, after: $0.canceled(at: clock.now())) }
  }

  public func reactivating(_ lead: Lead) throws -> Change {
    let deal = try lead.opportunity.flatMap { try find($0) }
    let stage = try deal.flatMap { try find($0.stage) }
    let after = try lead.reactivated(deal: deal, isLost: stage?.type == .lost, at: clock.now())
    return Change(.reactivateLead, [Edit(before: lead, after: after)])
  }

  /// All that was planned or done with a lead.
  func activities(of lead: Lead) throws -> [Activity] {
    try list(ListQuestion(.activity, where: Self.linked(.activity, to: lead)))
      .map { try Activity($0.record) }.filter { $0.lead == lead.id }
  }

  func notes(of lead: Lead) throws -> [Note] {
    try list(ListQuestion(.note, where: Self.linked(.note, to: lead)))
      .map { try Note($0.record) }.filter { $0.lead == lead.id }
  }

  private static func linked(_ kind: Kind, to lead: Lead) -> Filter {
    Filter([.link(Property("lead", .link(.lead)), [String(lead.id.raw)])])
  }
}
