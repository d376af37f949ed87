import Cells
import Domain

/// Going from page to card and back.
extension AppModel {
  func go(to page: Page) throws {
    if card != nil || page != self.page { leaveSpot() }
    card = nil
    self.page = page
    try freshen(page)
  }

  func move(_ step: Step) throws {
    if card?.tab == .timeline, [.left, .right].contains(step) {
      return try card?.turnTopic(by: visual(step == .right ? 1 : -1), repository, size: size) ?? ()
    }
    if card != nil { return try card?.move(step, repository) ?? () }
    switch (page, step) {
    case (.board, .left): try board.moveFocus(by: visual(-1), repository)
    case (.board, .right): try board.moveFocus(by: visual(+1), repository)
    case (.board, _): try board.move(step, repository)
    case (.calendar, _): try moveInCalendar(step)
    case (.today, _): try today.move(step, repository, size: size(of: .today))
    case (.customers, _): try customers.move(step, repository)
    case (.leads, _): try leads.move(step, repository)
    }
  }

  /// A step to the right as seen, in the order of the writing.
  func visual(_ step: Int) -> Int { language.direction == .leftToRight ? step : -step }

  func open() throws {
    if drag != nil { return try dropDeal() }
    if let card {
      if card.tab == .timeline { return openStoryItem() }
      if let person = card.currentPerson { return try openCard(Reference(person.id)) }
      if card.tab == .tasks { return try openEditWork() }
      if card.tab == .files { return try showFile() }
      if let link = card.currentLink, card.tab == .deals { return try open(link) }
      guard let deal = card.currentDeal, card.tab == .deals else { return }
      return try show(deal)
    }
    if page == .calendar { return try openInCalendar() }
    if page == .today { return try openQueued() }
    if page == .leads { return try leadUnderCursor.map { try openCard(Reference($0.id)) } ?? () }
    guard let customer = customerUnderCursor else {
      return say(.info, whyNoCustomer)
    }
    try openCard(customer)
  }

  func openCard(_ customer: Reference) throws {
    leaveSpot()
    try showCard(customer)
  }

  /// Goes to what a lead became.
  private func open(_ link: LeadCard.Link) throws {
    if let deal = link.deal { try show(deal) } else { try openCard(link.record) }
  }

  func showCard(_ customer: Reference) throws {
    if customer.kind == .lead { try leads.readSettings(repository) }
    var opened = CardModel(customer)
    try opened.load(repository, size: size)
    card = opened
  }

  /// Closes the card and puts the cursor of the board on the deal.
  func show(_ deal: Card) throws {
    leaveSpot()
    try go(to: .board)
    if !board.lanes.contains(where: { $0.stage.id == deal.stage }) || !board.filter.isEmpty {
      try narrow(to: deal.state == .open ? "" : "is:\(deal.state.rawValue)")
    }
    try board.select(deal.id, in: deal.stage, repository)
  }

  func turnTab(by step: Int) { card?.turnTab(by: step) }

  func turnTopic() throws { try card?.turnTopic(by: +1, repository, size: size) }

  /// The address is right, as of today.
  func confirmAddress() throws {
    guard let customer = card?.customer, let before = try repository.record(customer) else {
      return
    }
    var after = before
    after["addressConfirmedOn"] = clock.today.value
    after["updatedAt"] = clock.now().value
    try commit(
      Change(.edit, [Edit(before: before, after: after)]),
      saying: phrases.customers.addressConfirmed(try repository.title(of: customer)))
  }

  /// The next record of the page that one came from.
  func turnCard(by step: Int) throws {
    let way = step > 0 ? Step.down : .up
    switch page {
    case .today: try today.move(way, repository, size: size(of: .today))
    case .board: try board.move(way, repository)
    case .calendar: break
    case .customers: try customers.move(way, repository)
    case .leads: try leads.move(way, repository)
    }
    let lead = page == .leads ? leads.current.map { Reference($0.lead.id) } : nil
    if let next = lead ?? customerOnPage { try showCard(next) }
  }

  /// Esc: what is open is closed, then the filter is cleared.
  func stepBack() throws {
    if drag != nil { return try cancelDrag() }
    if calendar.held != nil { return try cancelMove() }
    if calendar.stretched != nil {
      calendar.stretched = nil
      return
    }
    if notice != nil { notice = nil }
    if card != nil {
      card = nil
    } else if calendar.anchor != nil {
      calendar.endSelection()
    } else if hasMarks {
      clearMarks()
    } else if !currentFilter.isEmpty {
      try clearFilter()
    } else if tour != nil {
      leaveTour()
    }
  }

  func closeOrAskToQuit() {
    if card != nil { card = nil } else { overlay = .quit }
  }

  func interrupt() {
    if runningJob != nil { return cancelJob() }
    if card == nil { say(.info, phrases.frame.quitWith("q")) } else { card = nil }
  }

  /// Closes what is open; what lay under it is there again.
  func closeOverlay() {
    overlay = covered.popLast()
  }

  func cover(with fresh: Overlay) {
    covered = overlay.map { covered + [$0] } ?? []
    overlay = fresh
  }
}
