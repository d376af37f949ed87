/// What a deal may be refused for.
public enum OpportunityRefusal: Error, Hashable, Sendable {
  /// It is closed already; reopen it first.
  case alreadyClosed
  /// Nobody knows yet what will be won or lost.
  case closedInFuture
  case notClosed
  case reasonRequired
  case competitorRequired
  /// What the stage requires and the deal lacks.
  case missing([String], stage: ID<Stage>)
  /// What is mandatory in the stage that it leaves, and open: the subjects.
  case unfinished([String], stage: ID<Stage>)
  case differentPipeline
  /// It is at the end of its pipeline already.
  case noStageThere
}

extension Opportunity {
  /// The properties that it lacks and the stage requires.
  public func missing(for stage: Stage) -> [String] {
    let record = record
    return stage.requiredProperties.filter { record[$0].isNull }
  }

  /// The deal in another open stage. Its probability follows unless it was set by hand.
  public func moved(
    to stage: Stage, order: Int64, at now: Instant
  ) throws(OpportunityRefusal) -> Opportunity {
    let missing = self.missing(for: stage)
    guard missing.isEmpty else { throw .missing(missing, stage: stage.id) }
    var deal = self
    deal.laneOrder = order
    guard stage.id != self.stage else { return deal.updated(at: now) }
    deal.stage = stage.id
    deal.stageEnteredAt = now
    if !probabilityIsManual { deal.probability = stage.probability }
    return deal.updated(at: now)
  }

  /// The deal won: what it brought, and on which day.
  public func won(
    in stage: Stage, revenue: Amount?, on day: Day, note: String, order: Int64, at now: Instant
  ) throws(OpportunityRefusal) -> Opportunity {
    var deal = try closed(in: stage, on: day, note: note, order: order, at: now)
    deal.actualRevenue = revenue ?? amount ?? Amount(minor: 0)
    deal.probability = 100
    return deal
  }

  /// The deal lost, with the reason; to a competitor only when the competitor is named.
  public func lost(
    in stage: Stage, reason: LossReason?, to competitor: String, on day: Day, note: String,
    order: Int64, at now: Instant
  ) throws(OpportunityRefusal) -> Opportunity {
    guard let reason else { throw .reasonRequired }
    guard reason != .competition || !competitor.isEmpty else { throw .competitorRequired }
    var deal = try closed(in: stage, on: day, note: note, order: order, at: now)
    deal.lossReason = reason
    deal.lostTo = competitor
    deal.actualRevenue = Amount(minor: 0)
    deal.probability = 0
    return deal
  }

  /// The deal open again where it was: actuals are cleared, the journal keeps that it was closed.
  public func reopened(
    in stage: Stage, order: Int64, at now: Instant
  ) throws(OpportunityRefusal) -> Opportunity {
    guard closedOn != nil || lastOpenStage != nil else { throw .notClosed }
    var deal = fitting(stage)
    deal.stage = stage.id
    deal.laneOrder = order
    deal.stageEnteredAt = now
    deal.probabilityIsManual = false
    deal.probability = stage.probability
    return deal.updated(at: now)
  }

  private func closed(
    in stage: Stage, on day: Day, note: String, order: Int64, at now: Instant
  ) throws(OpportunityRefusal) -> Opportunity {
    guard closedOn == nil else { throw .alreadyClosed }
    var deal = self
    deal.lastOpenStage = self.stage
    deal.stage = stage.id
    deal.laneOrder = order
    deal.stageEnteredAt = now
    deal.closedOn = day
    deal.closeNote = note
    return deal.updated(at: now)
  }

  /// What one act sets together: half of it beside half of another would contradict itself.
  static let standing: Set<String> = [
    "stage", "laneOrder", "probability", "probabilityIsManual", "stageEnteredAt", "actualRevenue",
    "closedOn", "lossReason", "lostTo", "closeNote", "lastOpenStage",
  ]

  /// Those of them that follow from the stage, or that nobody reads.
  public static let followsStage = standing.subtracting(["stage"])

  /// The deal without what cannot be true of one in this stage.
  public func fitting(_ stage: Stage) -> Opportunity {
    var deal = self
    guard stage.type != .lost else { return deal }
    deal.lossReason = nil
    deal.lostTo = ""
    guard stage.type == .open else { return deal }
    deal.lastOpenStage = nil
    deal.actualRevenue = nil
    deal.closedOn = nil
    deal.closeNote = ""
    return deal
  }

  public func updated(at now: Instant) -> Opportunity {
    var deal = self
    deal.updatedAt = now
    return deal
  }
}

extension Stage {
  /// What a deal must have to enter, as the schema spells it: `requires` is kept folded.
  public var requiredProperties: [String] {
    requires.words.compactMap { word in
      Kind.opportunity.properties.first { $0.name.lowercased() == word.lowercased() }?.name
    }
  }
}
