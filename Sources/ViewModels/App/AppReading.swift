import Cells
import Domain

/// What is on the screen is read from the file here, within the patience of a key.
extension AppModel {
  /// Reads what is on the screen anew: after a change of one's own or of others. Other pages are
  /// read when somebody goes there.
  func reload() throws {
    me = try repository.me() ?? me
    try readHabits()
    knownCustomFields = nil
    isPreviewStale = true
    reminders.minute = nil
    stalePages = Page.allCases
    try freshen(page)
    if card != nil { try card?.load(repository, size: size) }
    try refreshMarks()
    try reloadHistory()
    try reloadProcess()
    try reloadSettings()
  }

  /// The same after a change of one's own: on the board, only the lanes that it touched. They are
  /// waited for: what is done next to a deal goes by where it is seen to be.
  func reload(after change: Change) throws {
    guard me != nil, page == .board, card == nil, let stages = change.stagesOfDeals else {
      return try reload()
    }
    isPreviewStale = true
    stalePages = Page.allCases.filter { $0 != .board }
    try board.reload(stages, repository)
    try countTotals()
  }

  /// Reads a page that is not shown as the file has it.
  func freshen(_ page: Page) throws {
    guard let place = stalePages.firstIndex(of: page) else { return }
    stalePages.remove(at: place)
    switch page {
    case .today: try loadToday()
    case .board where board.pipeline == nil: try readFirstBoard()
    case .board: try readBoard { try board.load(repository, size: size(of: .board)) }
    case .calendar: try loadCalendar()
    case .customers: try loadCustomers()
    case .leads: try loadLeads()
    }
  }

  /// The cards at once, or by a job; the totals of a filter may follow them.
  func readBoard(_ cards: () throws -> Void) throws {
    if try hurried(boardWork, cards) { try countTotals() }
  }

  var laneIDs: [ID<Stage>] { board.lanes.map(\.stage.id) }
  var laneLimit: Int { ListWindow<Card>.firstPage(height: board.layout.cards) }

  var boardWork: Work {
    .board(boardPipeline, board.filter, board.sort, lanes: laneIDs, limit: laneLimit)
  }

  /// Answers within the patience of a key, or leaves the question to a job.
  /// - Returns: whether the answer is there.
  @discardableResult
  func hurried(
    _ work: Work, within milliseconds: Int = patience, _ answer: () throws -> Void
  ) throws -> Bool {
    do {
      try repository.hurried(milliseconds, answer)
      return true
    } catch RepositoryError.tooSlow {
      leave(to: work)
      return false
    }
  }

  func leave(to work: Work) {
    tickets += 1
    ask(for: .work(Ticket(number: tickets, work: work)))
  }

  func countTotals() throws {
    if let kept = try repository.keptTotals(boardPipeline, where: board.filter) {
      return board.takeTotals(kept)
    }
    let filter = board.filter
    try hurried(.totals(boardPipeline, filter), within: Self.patienceForTotals) {
      board.takeTotals(try repository.countedTotals(boardPipeline, where: filter))
    }
  }

  func loadCustomers() throws {
    let limit = ListWindow<CustomerRow>.firstPage(height: CustomersModel.height(size))
    if !customers.hasLayout {
      customers.set(keptLayout(.customers, of: .account))
    }
    let layout = customers.layout
    try hurried(.customers(customers.filter, layout, limit: limit)) {
      try customers.load(repository, size: size)
    }
  }

  private func keptLayout(_ page: Page, of kind: Kind) -> ListLayout {
    let custom = customFields.properties(of: kind)
    return findLayout(page).map { ListLayout($0, of: kind, custom) } ?? ListLayout(of: kind, custom)
  }

  func loadLeads() throws {
    let limit = ListWindow<LeadRow>.firstPage(height: CustomersModel.height(size))
    if !leads.hasLayout { leads.set(keptLayout(.leads, of: .lead)) }
    try hurried(.leads(leads.filter, leads.layout.sort, limit: limit)) {
      try leads.load(repository, size: size)
    }
  }

  /// What a job has found; an answer to an older question is dropped.
  public func receive(_ result: Result<WorkResult, any Error>, for ticket: Ticket) {
    attempt {
      switch (try result.get(), ticket.work) {
      case (.board(let cards, let totals), .board(_, let filter, let sort, _, _)):
        guard filter == board.filter, sort == board.sort else { break }
        board.take(cards, totals)
        try board.leaveEmptyLane(repository)
      case (.totals(let totals), .totals(_, let filter)):
        if filter == board.filter { board.takeTotals(totals) }
      case (.customers(let rows), .customers(let filter, let layout, _)):
        if filter == customers.filter, layout == customers.layout {
          customers.take(rows, size: size)
        }
      case (.leads(let rows), .leads(let filter, let sort, _)):
        if filter == leads.filter, sort == leads.layout.sort { leads.take(rows, size: size) }
      case (.calendar(let answer), .calendar(let question)):
        if question == calendar.question { calendar.take(answer, to: question) }
      case (.today(let rows), .today(let question, _)):
        guard question == today.question else { return }
        try today.take(rows, repository, size: size(of: .today))
        try countToday()
      case (.preview(let found), .preview(let subject)):
        if subject == awaitedPreview { take(found) }
      case (.duplicates(let rows), .duplicates): take(rows)
      case (.search(let hits), .search(let text, _)):
        take(hits, for: text)
      default: break
      }
    }
  }
}
