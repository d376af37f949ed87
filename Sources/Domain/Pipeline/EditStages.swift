/// Why a pipeline cannot be changed so.
public enum StageRefusal: Error, Hashable, Sendable {
  /// A pipeline has exactly one stage for won and one for lost deals, and they stay at its end.
  case closedStage
  /// A pipeline keeps at least one open stage.
  case lastOpenStage
  /// Deals are in it, so many; they need another stage first.
  case holdsDeals(Int)
}

extension Change {
  /// A further stage at a place among the open ones, counted from 0; `nil` is after the last.
  /// - Parameter stages: all stages of the pipeline.
  public static func addStage(_ stage: Stage, at place: Int?, among stages: [Stage]) -> Change {
    var order = ordered(stages)
    let openCount = order.count { $0.type == .open }
    order.insert(stage, at: min(max(place ?? openCount, 0), openCount))
    return Change(.addStage, numbered(order, from: stages))
  }

  /// An open stage at another place among the open ones, counted from 0.
  public static func moveStage(
    _ stage: Stage, to place: Int, among stages: [Stage]
  ) throws(StageRefusal) -> Change {
    guard stage.type == .open else { throw .closedStage }
    var order = ordered(stages).filter { $0.id != stage.id }
    let openCount = order.count { $0.type == .open }
    order.insert(stage, at: min(max(place, 0), openCount))
    return Change(.editStage, numbered(order, from: stages))
  }

  /// A stage taken away. Its deals go to `other`, and closed deals that came from it would be
  /// reopened there.
  /// - Parameters:
  ///   - deals: those in the stage, each with its order in the lane of `other`.
  ///   - closed: those whose last open stage it was.
  ///   - playbook: the edits that take its playbook away.
  public static func removeStage(
    _ stage: Stage, dealsTo other: Stage?, deals: [(deal: Opportunity, order: Int64)],
    closed: [Opportunity], playbook: [Edit] = [], among stages: [Stage], at now: Instant
  ) throws -> Change {
    let order = ordered(stages).filter { $0.id != stage.id }
    let removal = [Edit(before: stage, after: nil)] + playbook + numbered(order, from: stages)
    guard stage.type == .open else { throw StageRefusal.closedStage }
    guard order.contains(where: { $0.type == .open }) else { throw StageRefusal.lastOpenStage }
    guard let other else {
      guard deals.isEmpty && closed.isEmpty else {
        throw StageRefusal.holdsDeals(deals.count + closed.count)
      }
      return Change(.removeStage, removal)
    }
    let moved = try deals.map {
      Edit(before: $0.deal, after: try $0.deal.moved(to: other, order: $0.order, at: now))
    }
    let relinked = closed.map { deal in
      var changed = deal
      changed.lastOpenStage = other.id
      return Edit(before: deal, after: changed)
    }
    return Change(.removeStage, moved + relinked + removal)
  }

  /// Open stages in their order, then the one for won, then the one for lost deals.
  private static func ordered(_ stages: [Stage]) -> [Stage] {
    let inOrder = stages.sorted { ($0.position, $0.id) < ($1.position, $1.id) }
    return StageType.allCases.flatMap { type in inOrder.filter { $0.type == type } }
  }

  /// The edits that give each stage its place in the row as its position.
  private static func numbered(_ row: [Stage], from stages: [Stage]) -> [Edit?] {
    row.enumerated().map { place, stage in
      var placed = stage
      placed.position = place
      return Edit(before: stages.first { $0.id == stage.id }, after: placed)
    }
  }
}
