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
    let deals = try self.deals(in: stage, by: "stage")
    let closed = try self.deals(in: stage, by: "lastOpenStage")
    let first = try other.map { try laneOrder(in: $0.id, at: .bottom) } ?? 0
    return try .removeStage(
      stage, dealsTo: other,
      deals: deals.enumerated().map { ($1, first &+ Int64($0) << 32) }, closed: closed,
      playbook: deletion(of: playbook(of: stage.id).map { Reference($0.id) }).edits,
      among: all(Stage.self).filter { $0.pipeline == stage.pipeline }, at: clock.now())
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
