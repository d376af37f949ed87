/// One act on several deals: what becomes of those that allow it, and why the others do not.
public struct Several: Hashable, Sendable {
  /// A deal that stays as it is.
  public struct Refused: Hashable, Sendable {
    public let deal: Opportunity
    public let why: OpportunityRefusal
  }

  public let change: Change
  public let refused: [Refused]
  /// Deals that are changed.
  public let count: Int

  /// - Parameter body: the deal afterwards, or `nil` where it goes; its place among those that are
  ///   changed comes with it, for an order of its own in a lane.
  public init(
    _ act: Act, _ deals: [Opportunity],
    _ body: (Opportunity, Int) throws(OpportunityRefusal) -> Opportunity?
  ) {
    var edits: [Edit] = []
    var refused: [Refused] = []
    for deal in deals {
      do {
        let after = try body(deal, edits.count)
        if let edit = Edit(before: deal, after: after) { edits.append(edit) }
      } catch {
        refused.append(Refused(deal: deal, why: error))
      }
    }
    change = Change(act, edits)
    self.refused = refused
    count = edits.count
  }

  /// A change that so many deals allow, with what goes along with them.
  public init(_ change: Change, of count: Int) {
    self.change = change
    self.count = count
    refused = []
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

  /// The deal with these tags added, and those that follow a `-` taken away.
  public func tagged(_ words: [String], at now: Instant) -> Opportunity {
    let gone = Set(Tags(words.filter { $0.hasPrefix("-") }).words)
    let fresh = words.filter { !$0.hasPrefix("-") }
    var deal = self
    deal.tags = Tags(tags.words.filter { !gone.contains($0) } + fresh)
    return deal.tags == tags ? self : deal.updated(at: now)
  }

  /// Nobody is told that it is stale until that day.
  public func snoozed(until day: Day?, at now: Instant) -> Opportunity {
    var deal = self
    deal.snoozedUntil = day
    return deal.updated(at: now)
  }

  public func assigned(to owner: ID<User>?, at now: Instant) -> Opportunity {
    guard owner != self.owner else { return self }
    var deal = self
    deal.owner = owner
    return deal.updated(at: now)
  }
}
