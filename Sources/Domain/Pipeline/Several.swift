/// One act on several records: what becomes of those that allow it, and why the others do not.
public struct Several: Sendable {
  /// A record that stays as it is.
  public struct Refused: Sendable {
    public let record: Reference
    public let why: any Error
  }

  public let change: Change
  public let refused: [Refused]
  /// What becomes of deals that only unfinished work holds back, once there is a reason.
  public let held: [Edit]
  /// Records that are changed, without what goes along with them.
  public let count: Int

  /// - Parameters:
  ///   - release: refuses what holds a deal back until somebody says why it goes on; the deal before
  ///     and after.
  ///   - body: the deal afterwards, or `nil` where it goes; its place among those that are changed
  ///     comes with it, for an order of its own in a lane.
  public init(
    _ act: Act, _ deals: [Opportunity],
    release: (Opportunity, Opportunity) throws(OpportunityRefusal) -> Void = { _, _ in },
    becomes body: (Opportunity, Int) throws(OpportunityRefusal) -> Opportunity?
  ) {
    var edits: [Edit] = []
    var held: [Edit] = []
    var refused: [Refused] = []
    for deal in deals {
      var edit: Edit?
      do {
        let after = try body(deal, edits.count + held.count)
        edit = Edit(before: deal, after: after)
        if let after { try release(deal, after) }
        if let edit { edits.append(edit) }
      } catch {
        if let edit { held.append(edit) }
        refused.append(Refused(record: Reference(deal.id), why: error))
      }
    }
    change = Change(act, edits)
    (self.refused, self.held) = (refused, held)
    count = edits.count
  }

  /// A change that so many records allow, with what goes along with them.
  public init(_ change: Change, of count: Int, refused: [Refused] = []) {
    self.change = change
    self.count = count
    (self.refused, held) = (refused, [])
  }
}

extension Opportunity {
  /// The deal in an open stage, unless it is closed or there already.
  public func carried(
    to stage: Stage?, order: Int64, at now: Instant
  ) throws(OpportunityRefusal) -> Opportunity {
    guard closedOn == nil else { throw .alreadyClosed }
    guard let stage else { throw .noStageThere }
    return stage.id == self.stage ? self : try moved(to: stage, order: order, at: now)
  }

  /// Nobody is told that it is stale until that day.
  public func snoozed(until day: Day?, at now: Instant) -> Opportunity {
    var deal = self
    deal.snoozedUntil = day
    return deal.updated(at: now)
  }
}
