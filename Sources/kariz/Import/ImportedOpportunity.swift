import Domain

/// What a row about a deal leaves open. It works on the record's values one by one: to make an
/// `Opportunity` of each of a million rows would take longer than all the rest.
nonisolated extension Record {
  mutating func completeDeal(_ row: RowFacts) throws {
    if self["name"].isNull { self["name"] = row.accountName.value }
    try require("name")
    try checkProbability()
    if !row.given.contains("stage") { self["stage"] = row.stages.first?.id.value ?? .null }
    guard let stage = self["stage"].integer.flatMap({ row.stages[$0] }) else {
      throw RejectReason.required(field: "stage")
    }
    if !row.given.contains("laneOrder") {
      self["laneOrder"] = try row.lanes.next(in: stage.id).value
    }
    if !row.isOwn { settle(in: stage, row) }
    setDealMoments(row)
  }

  /// Brings in line what follows from another stage.
  mutating func reviseDeal(from before: Record, _ row: RowFacts) throws {
    try checkProbability()
    guard self["stage"] != before["stage"],
      let stage = self["stage"].integer.flatMap({ row.stages[$0] })
    else { return }
    self["laneOrder"] = try row.lanes.next(in: stage.id).value
    self["stageEnteredAt"] = row.now.value
    settle(in: stage, row)
    let wasOpen = before["stage"].integer.flatMap { row.stages[$0] }?.type == .open
    if stage.type != .open, wasOpen { self["lastOpenStage"] = before["stage"] }
  }

  private func checkProbability() throws {
    guard let percent = self["probability"].integer, !(0...100).contains(percent) else { return }
    throw RejectReason.unreadable(
      column: "probability", text: String(percent), type: .percent)
  }

  private mutating func settle(in stage: Stage, _ row: RowFacts) {
    stage.type == .open ? settleOpen(in: stage, row) : settleClosed(in: stage, row)
  }

  /// An open deal has no actuals yet: a day of closing is the one that is expected.
  private mutating func settleOpen(in stage: Stage, _ row: RowFacts) {
    if self["expectedClose"].isNull { self["expectedClose"] = self["closedOn"] }
    if self["amount"].isNull { self["amount"] = self["actualRevenue"] }
    for name in ["closedOn", "actualRevenue", "lossReason", "lastOpenStage"] { self[name] = .null }
    if !row.given.contains("probabilityIsManual") {
      let isManual =
        row.given.contains("probability") && self["probability"] != stage.probability.value
      self["probabilityIsManual"] = isManual.value
    }
    if self["probabilityIsManual"] == false.value { self["probability"] = stage.probability.value }
  }

  private mutating func settleClosed(in stage: Stage, _ row: RowFacts) {
    let isWon = stage.type == .won
    if self["closedOn"].isNull {
      let expected = Day(self["expectedClose"]) ?? row.today
      self["closedOn"] = min(expected, row.today).value
    }
    if self["actualRevenue"].isNull {
      let amount = isWon ? self["amount"] : .null
      self["actualRevenue"] = amount.isNull ? .integer(0) : amount
    }
    self["probability"] = .integer(isWon ? 100 : 0)
  }

  private mutating func setDealMoments(_ row: RowFacts) {
    let opened = Day(self["openedOn"]).map(row.start)
    if !row.given.contains("createdAt") { self["createdAt"] = (opened ?? row.now).value }
    guard !row.given.contains("stageEnteredAt") else { return }
    let closed = Day(self["closedOn"]).map(row.start)
    self["stageEnteredAt"] = (closed ?? opened)?.value ?? self["createdAt"]
  }
}
