import Domain

/// A place that one was at: the page, the customer that was open, and what the cursor was on.
struct Spot: Equatable {
  let page: AppModel.Page
  let filter: String
  let customer: Reference?
  let tab: CardModel.Tab?
  let deal: ID<Opportunity>?
  let stage: ID<Stage>?
}

/// The places behind and ahead, the nearest last.
struct Trail {
  var behind: [Spot] = []
  var ahead: [Spot] = []

  /// More than these are forgotten.
  static let longest = 50

  mutating func leave(_ spot: Spot) {
    ahead = []
    behind = behind.suffix(Self.longest - 1) + [spot]
  }
}

/// Going back to where one was, and forward again.
extension AppModel {
  private var spot: Spot {
    Spot(
      page: page, filter: filterTexts[page] ?? "", customer: card?.customer, tab: card?.tab,
      deal: board.current?.id, stage: board.current?.stage)
  }

  /// To be said before going somewhere else.
  func leaveSpot() { trail.leave(spot) }

  func goBack() throws {
    guard let last = trail.behind.popLast() else { return say(.info, phrases.frame.nothingBehind) }
    trail.ahead.append(spot)
    try restore(last)
  }

  func goForward() throws {
    guard let next = trail.ahead.popLast() else { return say(.info, phrases.frame.nothingAhead) }
    trail.behind.append(spot)
    try restore(next)
  }

  private func restore(_ spot: Spot) throws {
    card = nil
    page = spot.page
    switch page {
    case .today: try loadToday()
    case .board: break
    case .calendar: try freshen(.calendar)
    case .customers: try loadCustomers()
    case .leads: try loadLeads()
    }
    if filterTexts[page] ?? "" != spot.filter { try narrow(to: spot.filter) }
    if page == .board, let deal = spot.deal, let stage = spot.stage {
      try board.select(deal, in: stage, repository)
    }
    guard let customer = spot.customer else { return }
    try showCard(customer)
    if let tab = spot.tab { card?.show(tab) }
  }
}
