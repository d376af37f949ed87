import Domain

nonisolated extension Opportunity: Importable {
  mutating func complete(_ row: RowFacts) throws {
    if name.isEmpty { name = row.accountName }
    guard !name.isEmpty else { throw RejectReason.required(field: "name") }
    try checkProbability()
    if !row.given.contains("stage"), let first = row.stages.first { stage = first.id }
    guard let stage = row.stages[stage.raw] else { throw RejectReason.required(field: "stage") }
    if !row.given.contains("laneOrder") { laneOrder = try row.lanes.next(in: stage.id) }
    if !row.isOwn {
      stage.type == .open ? settleOpen(in: stage, row) : settleClosed(in: stage, row)
    }
    setMoments(row)
  }

  mutating func revise(from before: Opportunity, _ row: RowFacts) throws {
    try checkProbability()
    guard stage != before.stage, let stage = row.stages[stage.raw] else { return }
    laneOrder = try row.lanes.next(in: stage.id)
    stageEnteredAt = row.now
    if stage.type == .open {
      settleOpen(in: stage, row)
    } else {
      settleClosed(in: stage, row)
      lastOpenStage = row.stages[before.stage.raw]?.type == .open ? before.stage : lastOpenStage
    }
  }

  private func checkProbability() throws {
    guard !(0...100).contains(probability) else { return }
    throw RejectReason.unreadable(
      column: "probability", text: String(probability), type: .percent)
  }

  /// An open deal has no actuals yet: a day of closing is the one that is expected.
  private mutating func settleOpen(in stage: Stage, _ row: RowFacts) {
    expectedClose = expectedClose ?? closedOn
    amount = amount ?? actualRevenue
    closedOn = nil
    actualRevenue = nil
    lossReason = nil
    lastOpenStage = nil
    if !row.given.contains("probabilityIsManual") {
      probabilityIsManual =
        row.given.contains("probability") && probability != stage.probability
    }
    if !probabilityIsManual { probability = stage.probability }
  }

  private mutating func settleClosed(in stage: Stage, _ row: RowFacts) {
    let isWon = stage.type == .won
    closedOn = closedOn ?? min(expectedClose ?? row.today, row.today)
    actualRevenue = actualRevenue ?? (isWon ? amount : nil) ?? Amount(minor: 0)
    probability = isWon ? 100 : 0
  }

  private mutating func setMoments(_ row: RowFacts) {
    let opened = openedOn.map(row.start)
    if !row.given.contains("createdAt") { createdAt = opened ?? row.now }
    if !row.given.contains("updatedAt") { updatedAt = row.now }
    guard !row.given.contains("stageEnteredAt") else { return }
    stageEnteredAt = closedOn.map(row.start) ?? opened ?? createdAt
  }
}
