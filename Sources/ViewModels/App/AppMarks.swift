import Domain

/// Cards are marked, and what is done is then done to all of them as one change.
extension AppModel {
  var hasMarks: Bool {
    guard card == nil else { return false }
    return switch page {
    case .today: !today.marks.isEmpty
    case .board: !board.marks.isEmpty
    case .customers: !customers.marks.isEmpty
    case .calendar, .leads: false
    }
  }

  /// How many records are marked, and what they come to.
  public var marked: (count: Int, money: Money?)? {
    guard hasMarks else { return nil }
    return switch page {
    case .today: (today.marks.count, nil)
    case .customers: (customers.marks.count, nil)
    case .board, .calendar, .leads: (board.marks.count, board.markedMoney)
    }
  }

  func toggleMark() throws {
    board.toggleMark()
    try board.move(.down, repository)
  }

  func markLane() throws {
    if try board.markLane(repository) {
      say(.info, phrases.marks.tooMany(BoardModel.mostMarked, formats))
    }
  }

  /// The marked deals as they are in the file, or the one under the cursor.
  private func subjects() throws -> [Opportunity] {
    guard hasMarks else { return try currentDeal().map { [$0] } ?? [] }
    return try board.marks.keys.compactMap { try repository.find($0) }
  }

  // MARK: Acts

  func moveMarked(to stage: Stage) throws {
    let deals = try subjects()
    let orders = try orders(deals.count, in: stage)
    let playbook = try repository.playbook(of: deals.map(\.id))
    let several = Several(
      .moveOpportunity, deals,
      release: { deal, _ throws(OpportunityRefusal) in try playbook.release(deal, to: stage) },
      becomes: { deal, place throws(OpportunityRefusal) in
        try deal.carried(to: stage, order: orders[place], at: clock.now())
      })
    let name = stageName(stage.id)
    try doSeveral(several) { [phrases, formats] in phrases.marks.moved($0, formats, name) }
  }

  /// Each so many stages further from where it is.
  func moveMarked(by step: Int) throws {
    let deals = try subjects()
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
    try doSeveral(several) { [phrases, formats] in phrases.marks.movedOn($0, formats) }
  }

  /// Numbers above the first card of a lane, the first of them highest.
  private func orders(_ count: Int, in stage: Stage) throws -> [Int64] {
    let top = try repository.laneOrder(in: stage.id, at: .top)
    return (0..<count).map { top &- Int64(count - 1 - $0) << 32 }
  }

  func deleteMarked() throws {
    let references = try subjects().map { Reference($0.id) }
    let several = Several(try repository.deletion(of: references), of: references.count)
    try doSeveral(several) { [phrases, formats] in phrases.marks.deleted($0, formats) }
  }

  func reopenMarked() throws {
    let deals = try subjects()
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
    try doSeveral(several) { [phrases, formats] in phrases.marks.reopened($0, formats) }
  }

  // MARK: Forms

  func openAssign() throws {
    let users = try repository.all(User.self).filter(\.active).map(\.name)
    let deals = try subjects()
    guard let first = deals.first else { return }
    let isOne = deals.allSatisfy { $0.owner == first.owner }
    let owner = isOne ? try first.owner.map { try repository.title(of: Reference($0)) } : nil
    openForm(
      FormModel(
        .several(.assign, deals.map(\.id)), subject: try subject(of: deals),
        fields: [field("owner", owner ?? "", isRequired: true, kind: .choice(users))]))
  }

  func openTag() throws {
    let deals = try subjects()
    guard !deals.isEmpty else { return }
    openForm(
      FormModel(
        .several(.tag, deals.map(\.id)), subject: phrases.marks.tagHint,
        fields: [field("tags", isRequired: true)]))
  }

  func openWinMarked() throws {
    let deals = try subjects()
    openForm(
      FormModel(
        .several(.win, deals.map(\.id)), subject: try subject(of: deals),
        fields: [
          field("closedOn", formats.dayNumeric(clock.today), isRequired: true), field("closeNote"),
        ]))
  }

  func openLoseMarked() throws {
    let deals = try subjects()
    openForm(
      FormModel(
        .several(.lose, deals.map(\.id)), subject: try subject(of: deals), fields: lossFields))
  }

  private func subject(of deals: [Opportunity]) throws -> String {
    guard deals.count == 1, let deal = deals.first else {
      return phrases.marks.count(deals.count, formats)
    }
    return try subject(deal)
  }

  /// Does what a form for several deals says; it stays open until all of it can be read.
  func saveSeveral(_ deed: FormModel.Deed, _ ids: [ID<Opportunity>], _ form: FormModel) throws {
    var form = form
    guard let values = try read(&form), isComplete(&form, deed, values) else {
      return show(problemsOf: form)
    }
    let deals = try ids.compactMap { try repository.find($0) }
    guard let several = try several(deed, deals, values, form) else { return }
    overlay = nil
    try doSeveral(several) { [phrases, formats] in phrases.marks.did(deed, $0, formats) }
    forget(form)
  }

  private func isComplete(
    _ form: inout FormModel, _ deed: FormModel.Deed, _ values: [String: Value]
  ) -> Bool {
    deed != .lose || namesCompetitor(&form, values)
  }

  private func several(
    _ deed: FormModel.Deed, _ deals: [Opportunity], _ values: [String: Value], _ form: FormModel
  ) throws -> Several? {
    let now = clock.now()
    switch deed {
    case .assign:
      let owner = values["owner"]?.integer.map { ID<User>($0) }
      return Several(.edit, deals) { deal, _ in deal.assigned(to: owner, at: now) }
    case .tag:
      let words = form.text("tags").split { $0 == " " || $0 == ";" || $0 == "," }.map(String.init)
      return Several(.edit, deals) { deal, _ in deal.tagged(words, at: now) }
    case .win, .lose: return try closed(deed, deals, values)
    }
  }

  private func closed(
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

  // MARK: Doing it

  /// Many at once are asked about first.
  private func doSeveral(_ several: Several, saying sentence: @escaping (Int) -> String) throws {
    guard several.count > ConfirmModel.most else { return try commit(several, saying: sentence) }
    overlay = .confirm(
      ConfirmModel(
        question: phrases.marks.confirm(several.count, formats),
        act: { try $0.commit(several, saying: sentence) }))
  }

  /// As one change; what refuses stays marked and is listed.
  private func commit(_ several: Several, saying sentence: (Int) -> String) throws {
    let done = several.count > 0 ? sentence(several.count) : phrases.marks.nothingChanged
    let refused = several.refused
    let told =
      refused.isEmpty ? done : "\(done) \(phrases.marks.refused(refused.count, formats))"
    board.marks.keep(Set(refused.map(\.deal.id)))
    if several.change.isEmpty { say(.warning, told) }
    try commit(several.change, saying: told)
    guard !refused.isEmpty else { return }
    if !several.held.isEmpty {
      return askAboutHeld(several, saying: sentence(several.held.count))
    }
    overlay = .report(
      ReportModel(
        title: phrases.marks.refused(refused.count, formats),
        rows: refused.map {
          .init(name: $0.deal.name, text: wording.sentence(for: $0.why, stage: stageName))
        }))
  }
}
