import Domain

/// What is done to all marked deals of the board, or to the one under the cursor.
extension AppModel {
  /// The deals as they are in the file.
  private func markedDeals() throws -> [Opportunity] {
    guard hasMarks else { return try currentDeal().map { [$0] } ?? [] }
    return try board.marks.keys.compactMap { try repository.find($0) }
  }

  func moveMarked(to stage: Stage) throws {
    let deals = try markedDeals()
    let orders = try orders(deals.count, in: stage)
    let playbook = try repository.playbook(of: deals.map(\.id))
    let several = Several(
      .moveOpportunity, deals,
      release: { deal, _ throws(OpportunityRefusal) in try playbook.release(deal, to: stage) },
      becomes: { deal, place throws(OpportunityRefusal) in
        try deal.carried(to: stage, order: orders[place], at: clock.now())
      })
    let name = stageName(stage.id)
    try doSeveral(several, of: deals.map { Reference($0.id) }) { [phrases] in
      phrases.marks.moved($0, name)
    }
  }

  /// Each so many stages further from where it is.
  func moveMarked(by step: Int) throws {
    let deals = try markedDeals()
    let open = board.openStages
    var orders: [ID<Stage>: [Int64]] = [:]
    for stage in open { orders[stage.id] = try self.orders(deals.count, in: stage) }
    let playbook = try repository.playbook(of: deals.map(\.id))
    let several = Several(
      .moveOpportunity, deals,
      release: { deal, moved throws(OpportunityRefusal) in
        guard let stage = open.first(where: { $0.id == moved.stage }) else { return }
        try playbook.release(deal, to: stage)
      },
      becomes: { deal, place throws(OpportunityRefusal) in
        let at = open.firstIndex { $0.id == deal.stage }
        let stage = at.flatMap { open.indices.contains($0 + step) ? open[$0 + step] : nil }
        let order = stage.flatMap { orders[$0.id]?[place] } ?? deal.laneOrder
        return try deal.carried(to: stage, order: order, at: clock.now())
      })
    try doSeveral(several, of: deals.map { Reference($0.id) }) { [phrases] in
      phrases.marks.movedOn($0)
    }
  }

  /// Numbers above the first card of a lane, the first of them highest.
  private func orders(_ count: Int, in stage: Stage) throws -> [Int64] {
    let top = try repository.laneOrder(in: stage.id, at: .top)
    return (0..<count).map { top &- Int64(count - 1 - $0) << 32 }
  }

  func reopenMarked() throws {
    let deals = try markedDeals()
    let stages = deals.map { deal in
      deal.lastOpenStage.flatMap { board.stage($0) } ?? board.openStages.first
    }
    let wanted = Dictionary(zip(deals.map(\.id), stages), uniquingKeysWith: { first, _ in first })
    var orders: [ID<Stage>: [Int64]] = [:]
    for case let stage? in stages where orders[stage.id] == nil {
      orders[stage.id] = try self.orders(deals.count, in: stage)
    }
    let several = Several(.reopenOpportunity, deals) { deal, place throws(OpportunityRefusal) in
      guard let stage = wanted[deal.id] ?? nil, let order = orders[stage.id]?[place] else {
        throw .noStageThere
      }
      return try deal.reopened(in: stage, order: order, at: clock.now())
    }
    try doSeveral(several, of: deals.map { Reference($0.id) }) { [phrases] in
      phrases.marks.reopened($0)
    }
  }

  // MARK: Closing them

  func openWinMarked() throws {
    let deals = try markedDeals()
    openForm(
      FormModel(
        .several(.win, deals.map { Reference($0.id) }), subject: try subject(of: deals),
        fields: [
          field("closedOn", formats.dayNumeric(clock.today), isRequired: true), field("closeNote"),
        ]))
  }

  func openLoseMarked() throws {
    let deals = try markedDeals()
    openForm(
      FormModel(
        .several(.lose, deals.map { Reference($0.id) }), subject: try subject(of: deals),
        fields: lossFields))
  }

  private func subject(of deals: [Opportunity]) throws -> String {
    guard deals.count == 1, let deal = deals.first else {
      return phrases.marks.count(deals.count, formats)
    }
    return try subject(deal)
  }

  func closed(
    _ deed: FormModel.Deed, _ deals: [Opportunity], _ values: [String: Value]
  ) throws -> Several? {
    guard let stage = board.closingStage(deed == .win ? .won : .lost) else { return nil }
    let orders = try orders(deals.count, in: stage)
    let day = values["closedOn"].flatMap { Day($0) } ?? clock.today
    let note = values["closeNote"]?.text ?? ""
    let reason = values["lossReason"].flatMap { Opportunity.LossReason($0) }
    let rival = values["lostTo"]?.text ?? ""
    let now = clock.now()
    guard deed == .win else {
      return Several(.loseOpportunity, deals) { deal, place throws(OpportunityRefusal) in
        try deal.lost(
          in: stage, reason: reason, to: rival, on: day, note: note, order: orders[place], at: now)
      }
    }
    let playbook = try repository.playbook(of: deals.map(\.id))
    return Several(
      .winOpportunity, deals,
      release: { deal, _ throws(OpportunityRefusal) in try playbook.release(deal, to: stage) },
      becomes: { deal, place throws(OpportunityRefusal) in
        try deal.won(in: stage, revenue: nil, on: day, note: note, order: orders[place], at: now)
      })
  }
}
