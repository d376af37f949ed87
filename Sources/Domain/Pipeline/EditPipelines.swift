extension Repository {
  /// A further pipeline after the others, with the usual stages.
  public func addition(of pipeline: Pipeline) throws -> Change {
    var pipeline = pipeline
    pipeline.position = (try all(Pipeline.self).map(\.position).max() ?? -1) + 1
    let stages = DefaultStages.rows.enumerated().map { place, row in
      Stage(row, id: newID(Stage.self), in: pipeline.id, at: place)
    }
    return Change(
      .add,
      [Edit(before: Pipeline?.none, after: pipeline)]
        + stages.map { Edit(before: Stage?.none, after: $0) })
  }

  /// A stage taken away; its deals go to the end of another one, and closed deals that came from it
  /// would be reopened there.
  /// - Throws: `StageRefusal`; `OpportunityRefusal.missing` when the other stage requires more.
  public func removal(of stage: Stage, dealsTo other: Stage?) throws -> Change {
    let playbook = try deletion(of: playbook(of: stage.id).map { Reference($0.id) }).edits
    let stages = try all(Stage.self).filter { $0.pipeline == stage.pipeline }
    func removal(
      _ deals: [(deal: Opportunity, order: Int64)], _ closed: [Opportunity]
    ) throws -> Change {
      try .removeStage(
        stage, dealsTo: other, deals: deals, closed: closed, playbook: playbook, among: stages,
        at: clock.now())
    }
    guard let other else {
      let change = try removal([], [])
      let count = try dealCount(after: stage)
      guard count == 0 else { throw StageRefusal.holdsDeals(count) }
      return change
    }
    let first = try laneOrder(in: other.id, at: .bottom)
    let deals = try self.deals(in: stage, by: "stage")
    return try removal(
      deals.enumerated().map { ($1, first &+ Int64($0) << 32) },
      self.deals(in: stage, by: "lastOpenStage"))
  }

  /// Deals that are in a stage or would be reopened there: as many as its removal touches.
  public func dealCount(after stage: Stage) throws -> Int {
    try ["stage", "lastOpenStage"].reduce(0) { sum, link in
      guard let property = Kind.opportunity.schema.property(link) else { return sum }
      let filter = Filter([.link(property, [String(stage.id.raw)])])
      return try sum + count(.opportunity, where: filter)
    }
  }

  /// A stage edited. Its open deals go by its probability, but for those that have one of their own.
  public func edition(of before: Record, to after: Record) throws -> Change {
    let edit = Edit(before: before, after: after)
    let stage = try Stage(after)
    guard stage.type == .open, before["probability"] != after["probability"] else {
      return Change(.editStage, [edit])
    }
    let deals = try self.deals(in: stage, by: "stage").filter {
      !$0.probabilityIsManual && $0.probability != stage.probability
    }
    let edits = deals.map { deal in
      var changed = deal
      changed.probability = stage.probability
      return Edit(before: deal, after: changed)
    }
    return Change(.editStage, [edit] + edits)
  }

  private func deals(in stage: Stage, by link: String) throws -> [Opportunity] {
    guard let property = Kind.opportunity.schema.property(link) else { return [] }
    let filter = Filter([.link(property, [String(stage.id.raw)])])
    let order = Kind.opportunity.schema.property("laneOrder").map { [ListQuestion.Order($0)] }
    return try list(ListQuestion(.opportunity, where: filter, order: order ?? []))
      .map { try Opportunity($0.record) }
      .filter { $0.record[link].integer == stage.id.raw }
  }
}
