import Domain
import Testing

struct OpportunityTests {
  let now = Instant(milliseconds: 1_800_000_000_000)
  let today = Day(number: 20_000)
  var open: Stage { stage(1, .open, 10) }
  var next: Stage { stage(2, .open, 50) }
  var won: Stage { stage(8, .won, 100) }
  var lost: Stage { stage(9, .lost, 0) }

  func stage(_ id: Int64, _ type: StageType, _ probability: Int) -> Stage {
    var stage = Stage(id: ID(id))
    stage.type = type
    stage.probability = probability
    return stage
  }

  func deal() -> Opportunity {
    var deal = Opportunity(id: ID(7))
    deal.stage = open.id
    deal.probability = 10
    deal.amount = Amount(minor: 4_200_000)
    return deal
  }

  @Test func probabilityFollowsTheStageUntilItIsSetByHand() throws {
    let moved = try deal().moved(to: next, order: 5, at: now)
    #expect(moved.probability == 50 && moved.stageEnteredAt == now && moved.laneOrder == 5)
    var manual = deal()
    manual.probabilityIsManual = true
    #expect(try manual.moved(to: next, order: 5, at: now).probability == 10)
  }

  @Test func aStageAsksForWhatItRequires() {
    var strict = next
    strict.requires = ["amount", "expectedClose"]
    #expect(throws: OpportunityRefusal.missing(["expectedClose"], stage: next.id)) {
      try deal().moved(to: strict, order: 0, at: now)
    }
  }

  @Test func aWonDealBringsItsAmountUnlessSomethingElseIsSaid() throws {
    let won = try deal().won(in: won, revenue: nil, on: today, note: "", order: 0, at: now)
    #expect(won.actualRevenue == Amount(minor: 4_200_000))
    #expect(won.probability == 100 && won.closedOn == today && won.lastOpenStage == open.id)
  }

  @Test func aLostDealNeedsAReasonAndACompetitorWhenThatIsTheReason() {
    #expect(throws: OpportunityRefusal.reasonRequired) {
      try deal().lost(in: lost, reason: nil, to: "", on: today, note: "", order: 0, at: now)
    }
    #expect(throws: OpportunityRefusal.competitorRequired) {
      try deal().lost(
        in: lost, reason: .competition, to: "", on: today, note: "", order: 0, at: now)
    }
  }

  @Test func aDealIsClosedOnlyOnce() throws {
    let closed = try deal().lost(
      in: lost, reason: .price, to: "", on: today, note: "", order: 0, at: now)
    #expect(closed.actualRevenue == Amount(minor: 0) && closed.probability == 0)
    #expect(throws: OpportunityRefusal.alreadyClosed) {
      try closed.won(in: won, revenue: nil, on: today, note: "", order: 0, at: now)
    }
  }

  @Test func reopeningClearsWhatClosingWrote() throws {
    let closed = try deal().won(in: won, revenue: nil, on: today, note: "x", order: 0, at: now)
    let open = try closed.reopened(in: open, order: 0, at: now)
    #expect(open.stage == deal().stage && open.actualRevenue == nil && open.closedOn == nil)
    #expect(open.closeNote.isEmpty && open.probability == 10 && open.lastOpenStage == nil)
    #expect(throws: OpportunityRefusal.notClosed) {
      try deal().reopened(in: self.open, order: 0, at: now)
    }
  }

  @Test(
    arguments: [
      (0, 0, nil, CustomerState.known), (0, 2, nil, .prospect), (1, 0, 10, .customer),
      (2, 0, 180, .repeat), (3, 0, 1, .loyal), (3, 0, 181, .dormant), (1, 0, 366, .lost),
      (1, 0, 365, .dormant),
    ] as [(Int, Int, Int?, CustomerState)])
  func aCustomersStateFollowsFromPurchases(
    _ won: Int, _ open: Int, _ daysAgo: Int?, _ state: CustomerState
  ) {
    var figures = CustomerFigures()
    figures.wonCount = won
    figures.openCount = open
    figures.lastPurchaseOn = daysAgo.map { today + -$0 }
    #expect(CustomerState.of(figures, on: today) == state)
  }
}
