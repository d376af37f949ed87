extension Opportunity {
  /// The deal as it begins in an open stage: opened today, as probable as its stage says unless its
  /// probability was set by hand.
  public func begun(
    in stage: Stage, order: Int64, by clock: Clock
  ) throws(OpportunityRefusal) -> Opportunity {
    var deal = self
    deal.stage = ID(0)
    deal = try deal.moved(to: stage, order: order, at: clock.now())
    deal.openedOn = openedOn ?? clock.today
    deal.createdAt = clock.now()
    return deal
  }
}
