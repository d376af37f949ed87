import Domain

/// A question for a job, and the answer's way back: only the newest ticket of a kind counts.
nonisolated public struct Ticket: Equatable, Sendable {
  public let number: Int
  public let work: Work
}

/// What may take longer than a key: done by a job with its own door to the file.
nonisolated public enum Work: Equatable, Sendable {
  case board(ID<Pipeline>, Filter, LaneSort, lanes: [ID<Stage>], limit: Int)
  case totals(ID<Pipeline>, Filter)
  case customers(Filter, ListLayout, limit: Int)
  case leads(Filter, RowSort, limit: Int)
  case today(QueueQuestion, limit: Int)
  case calendar(CalendarQuestion)
  case search(String, limit: Int)
  case preview(Reference)
  case duplicates

  public func run(_ repository: Repository) throws -> WorkResult {
    switch self {
    case .board(let pipeline, let filter, let sort, let lanes, let limit):
      var cards: [ID<Stage>: [Card]] = [:]
      for lane in lanes {
        cards[lane] = try repository.lane(lane, where: filter, by: sort, .start, limit: limit)
      }
      return .board(cards, try repository.countedTotals(pipeline, where: filter))
    case .totals(let pipeline, let filter):
      return .totals(try repository.countedTotals(pipeline, where: filter))
    case .customers(let filter, let layout, let limit):
      return .customers(
        try repository.customers(
          where: filter, by: layout.sort, showing: layout.shown, .start, limit: limit))
    case .leads(let filter, let sort, let limit):
      return .leads(try repository.leads(where: filter, by: sort, .start, limit: limit))
    case .today(let question, let limit):
      return .today(try repository.queue(question, .start, limit: limit))
    case .calendar(let question): return .calendar(try question.answer(repository))
    case .search(let text, let limit):
      return .search(try repository.search(text, limit: limit))
    case .preview(let subject): return .preview(try Preview(of: subject, repository))
    case .duplicates: return .duplicates(try repository.duplicateRows())
    }
  }
}

nonisolated public enum WorkResult: Sendable {
  case board([ID<Stage>: [Card]], [ID<Stage>: [LaneTotal]])
  case totals([ID<Stage>: [LaneTotal]])
  case customers([CustomerRow])
  case leads([LeadRow])
  case today([QueueRow])
  case calendar(CalendarAnswer)
  case search([SearchHit])
  case preview(Preview)
  case duplicates([DuplicatesModel.Row])
}

nonisolated extension Work {
  /// A newer question of the same kind makes the older one worthless.
  public func isSameKind(as other: Work) -> Bool {
    switch (self, other) {
    case (.board, .board), (.totals, .totals), (.customers, .customers), (.search, .search),
      (.leads, .leads), (.today, .today), (.calendar, .calendar), (.preview, .preview),
      (.duplicates, .duplicates):
      true
    case (.board, .totals), (.totals, .board): true
    case (.board, _), (.totals, _), (.customers, _), (.leads, _), (.today, _), (.search, _),
      (.calendar, _), (.preview, _), (.duplicates, _):
      false
    }
  }
}
