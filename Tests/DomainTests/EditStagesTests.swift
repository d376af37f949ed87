import Testing

@testable import Domain

@Suite struct EditStagesTests {
  private let stages: [Stage] = zip(1..., DefaultStages.rows).map { place, row in
    var stage = Stage(id: ID(Int64(place)))
    (stage.key, stage.type, stage.position) = (row.key, row.type, place)
    return stage
  }

  /// The names of the stages in their order, once the change is made.
  private func order(after change: Change) throws -> [Int64] {
    var rows = Dictionary(uniqueKeysWithValues: stages.map { ($0.id.raw, $0) })
    for edit in change.edits { rows[edit.id] = try edit.after.map { try Stage($0) } }
    return rows.values.sorted { $0.position < $1.position }.map(\.id.raw)
  }

  @Test(arguments: [
    (nil, [1, 2, 3, 4, 5, 9, 6, 7]), (0, [9, 1, 2, 3, 4, 5, 6, 7]), (99, [1, 2, 3, 4, 5, 9, 6, 7]),
  ])
  func aStageIsAddedAmongTheOpenOnes(_ place: Int?, _ expected: [Int64]) throws {
    let change = Change.addStage(Stage(id: ID(9)), at: place, among: stages)
    #expect(try order(after: change) == expected)
  }

  @Test func aMovedStageStaysBeforeTheClosedOnes() throws {
    let change = try Change.moveStage(stages[1], to: 50, among: stages)
    #expect(try order(after: change) == [1, 3, 4, 5, 2, 6, 7])
    #expect(throws: StageRefusal.closedStage) {
      try Change.moveStage(stages[5], to: 0, among: stages)
    }
  }

  @Test func aRemovedStageLeavesNoDealBehind() throws {
    var deal = Opportunity(id: ID(20))
    deal.stage = stages[1].id
    let now = Instant(milliseconds: 0)
    #expect(throws: StageRefusal.holdsDeals(1)) {
      try Change.removeStage(
        stages[1], dealsTo: nil, deals: [(deal, 0)], closed: [], among: stages, at: now)
    }
    let change = try Change.removeStage(
      stages[1], dealsTo: stages[2], deals: [(deal, 5)], closed: [], among: stages, at: now)
    let moved = try #require(change.edits.first { $0.id == 20 }?.after)
    #expect(moved["stage"].integer == 3)
    #expect(moved["probability"].integer == Int64(stages[2].probability))
    #expect(
      try order(after: Change(.removeStage, change.edits.filter { $0.kind == .stage }))
        == [1, 3, 4, 5, 6, 7])
  }

  @Test func thePipelineKeepsAnOpenStage() {
    let few = stages.filter { $0.id == ID(1) || $0.type != .open }
    #expect(throws: StageRefusal.lastOpenStage) {
      try Change.removeStage(
        few[0], dealsTo: nil, deals: [], closed: [], among: few, at: Instant(milliseconds: 0))
    }
  }
}
