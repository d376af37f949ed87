import Cells
import Domain

/// What is on the screen is read from the file here, within the patience of a key.
extension AppModel {
  /// Reads what is on the screen anew: after a change of one's own or of others.
  func reload() throws {
    me = try repository.me() ?? me
    if try hurried(boardWork, { try board.load(repository, size: size) }) { try countTotals() }
    if customers.isLoaded { try loadCustomers() }
    if card != nil { try card?.load(repository, size: size) }
    try board.refreshMarks(repository)
    try reloadHistory()
  }

  var laneIDs: [ID<Stage>] { board.lanes.map(\.stage.id) }
  var laneLimit: Int { max(8, board.layout.cards * 2) }

  var boardWork: Work {
    .board(boardPipeline, board.filter, lanes: laneIDs, limit: laneLimit)
  }

  /// Answers within the patience of a key, or leaves the question to a job.
  /// - Returns: whether the answer is there.
  @discardableResult
  func hurried(_ work: Work, _ answer: () throws -> Void) throws -> Bool {
    do {
      try repository.hurried(Self.patience, answer)
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
    try hurried(.totals(boardPipeline, filter)) {
      board.takeTotals(try repository.countedTotals(boardPipeline, where: filter))
    }
  }

  func loadCustomers() throws {
    try hurried(.customers(customers.filter, limit: CustomersModel.height(size) * 2)) {
      try customers.load(repository, size: size)
    }
  }

  /// What a job has found; an answer to an older question is dropped.
  public func receive(_ result: Result<WorkResult, any Error>, for ticket: Ticket) {
    attempt {
      switch (try result.get(), ticket.work) {
      case (.board(let cards, let totals), .board(_, let filter, _, _)):
        if filter == board.filter { board.take(cards, totals) }
      case (.totals(let totals), .totals(_, let filter)):
        if filter == board.filter { board.takeTotals(totals) }
      case (.customers(let rows), .customers(let filter, _)):
        if filter == customers.filter { customers.take(rows, size: size) }
      case (.search(let hits), .search(let text, _)):
        take(hits, for: text)
      default: break
      }
    }
  }
}
