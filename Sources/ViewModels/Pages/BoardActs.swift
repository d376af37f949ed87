import Domain

/// What is done to the deal under the cursor.
extension AppModel {
  /// One lane to the left or right, as seen.
  func moveDeal(visually step: Int) throws { try moveDeal(by: visual(step)) }

  /// So many stages further; past the last open one the deal is won.
  func moveDeal(by step: Int) throws {
    if hasMarks { return try moveMarked(by: step) }
    let open = board.openStages
    guard let deal, let at = open.firstIndex(where: { $0.id == deal.stage }) else { return }
    if step > 0 && at + step >= open.count { return try openWin() }
    guard open.indices.contains(at + step) else {
      return say(.info, phrases.board.atFirstStage)
    }
    try moveDeal(to: open[at + step])
  }

  func moveDeal(toLane place: Int) throws {
    let open = board.openStages
    guard open.indices.contains(place) else { return say(.info, phrases.acts.noSuchLane) }
    if hasMarks { return try moveMarked(to: open[place]) }
    try moveDeal(to: open[place])
  }

  func moveDeal(to stage: Stage) throws {
    guard let deal = try currentDeal(), deal.stage != stage.id else { return }
    let missing = deal.missing(for: stage)
    guard missing.isEmpty else { return try openEnter(deal, stage, missing) }
    let order = try repository.laneOrder(in: stage.id, at: .top)
    let moved = try deal.moved(to: stage, order: order, at: clock.now())
    let isMoved = try commit(
      Change(.moveOpportunity, [Edit(before: deal, after: moved)]),
      saying: phrases.board.moved(
        deal.name, stageName(deal.stage), stageName(stage.id)))
    if isMoved { try select(deal.id, in: stage.id) }
  }

  /// One place up or down in its lane.
  func reorderDeal(by step: Int) throws {
    guard let neighbour = board.neighbour(step) else {
      return say(.info, step > 0 ? phrases.board.atBottom : phrases.board.atTop)
    }
    try reorderDeal(to: step > 0 ? .after(neighbour.id) : .before(neighbour.id))
  }

  func reorderDeal(to slot: LaneSlot) throws {
    guard board.sort.key == .manual else { return say(.info, phrases.sorting.isSorted) }
    guard let deal = try currentDeal() else { return }
    var moved = deal.updated(at: clock.now())
    let room = try repository.laneRoom(in: deal.stage, at: slot)
    moved.laneOrder = room.order
    let neighbours = room.edits.filter { $0.id != deal.id.raw }
    try commit(
      Change(.reorderOpportunity, [Edit(before: deal, after: moved)] + neighbours),
      saying: phrases.board.reordered(deal.name, stageName(deal.stage)))
    try select(deal.id, in: deal.stage)
  }

  func reopenDeal() throws {
    if hasMarks { return try reopenMarked() }
    guard let deal = try currentDeal() else { return }
    let last = deal.lastOpenStage.flatMap { board.stage($0) } ?? board.openStages.first
    guard let stage = last else { return }
    let order = try repository.laneOrder(in: stage.id, at: .top)
    let open = try deal.reopened(in: stage, order: order, at: clock.now())
    try commit(
      Change(.reopenOpportunity, [Edit(before: deal, after: open)]),
      saying: phrases.board.reopened(deal.name, phrases.terms.stage(stage).full))
  }

  func deleteDeal() throws {
    if hasMarks { return try deleteMarked() }
    guard let deal = try currentDeal() else { return }
    let attached = try repository.deletion(of: [Reference(deal.id)]).edits.filter {
      $0.id != deal.id.raw
    }
    try commit(
      Change(.delete, [Edit(before: deal, after: Opportunity?.none)] + attached),
      saying: phrases.acts.deleted(deal.name))
  }

  /// The deal under the cursor: as it is in the file now, but where it is seen to be, so that a move
  /// by somebody else in this very moment is a conflict and is not written over.
  func currentDeal() throws -> Opportunity? {
    guard let deal, var found = try repository.find(deal.id) else { return nil }
    found.stage = deal.stage
    found.laneOrder = deal.laneOrder
    return found
  }

  /// The open stage at this place, from 0; `nil` when there are fewer.
  func stageName(at place: Int) -> String? {
    let open = board.openStages
    return open.indices.contains(place) ? phrases.terms.stage(open[place]).full : nil
  }
}
