import Domain

/// The day's queue: reading it, what is done to it, and the turn of the day.
extension AppModel {
  func loadToday() throws {
    let limit = ListWindow<QueueLine>.firstPage(height: TodayModel.height(size))
    try hurried(.today(today.question, limit: limit)) {
      try today.load(repository, size: size(of: .today))
    }
    try countToday()
  }

  /// The day's progress and the week below the queue. What takes too long to count stays as it was.
  func countToday() throws {
    try patiently { try today.loadCounts(repository) }
    try patiently { try today.loadWeek(repository, size: size(of: .today)) }
  }

  private func patiently(_ count: () throws -> Void) throws {
    do {
      try repository.hurried(Self.patience, count)
    } catch RepositoryError.tooSlow {}
  }

  /// The filter as each kind of record in the queue understands it.
  func question(for activities: Filter) throws -> QueueQuestion {
    let text = filterTexts[.today] ?? ""
    let currency = try repository.currency()
    func filter(of kind: Kind) -> Filter? {
      // What makes no sense for a kind leaves it out.
      try? formats.filterParser(for: kind, in: currency, by: clock, customFields).parse(text)
    }
    return QueueQuestion(
      activities: activities, leads: filter(of: .lead), deals: filter(of: .opportunity),
      customers: filter(of: .account))
  }

  /// Another day has another queue.
  func turnDay() throws {
    guard page == .today, card == nil, today.day != nil, today.day != clock.today else { return }
    try loadToday()
  }

  /// A deal without a customer is shown on the board.
  func openQueued() throws {
    guard let row = today.current else { return }
    let whose = row.customer ?? row.lead.map { Reference($0) }
    if let whose { return try openCard(whose) }
    guard let deal = try row.deal.flatMap({ try repository.card($0) }) else {
      return say(.info, row.title)
    }
    try show(deal)
  }

  /// What is marked, or what is under the cursor, as it is in the file.
  func queuedSteps() throws -> [Activity] {
    let rows = today.marks.isEmpty ? [today.current].compactMap { $0 } : today.marks.marked
    return try rows.compactMap(\.activity).compactMap { try repository.find($0) }
      .filter(\.status.isOpen)
  }

  func deleteQueued() throws {
    let steps = try queuedSteps()
    guard let first = steps.first else { return say(.info, phrases.acts.needsStep) }
    if steps.contains(where: { $0.rule != nil }) { return askWhatToDelete(of: first, with: steps) }
    try delete(steps)
  }

  func delete(_ steps: [Activity]) throws {
    let change = try repository.deletion(of: steps.map { Reference($0.id) })
    today.marks = Marks()
    try commit(change, saying: phrases.acts.deleted(name(of: steps)))
  }

  /// It is not to be done any more, and stays in the story; a series goes on with its next one.
  func callOff() throws {
    let steps = try workSteps().filter(\.status.isOpen)
    guard !steps.isEmpty else { return say(.info, phrases.acts.needsStep) }
    let edits = try steps.flatMap { try repository.edits(skipping: $0) }
    today.marks = Marks()
    try commit(Change(.edit, edits), saying: phrases.work.calledOff(name(of: steps)))
  }

  func openAdd() throws {
    if page == .calendar, card == nil { return try openEvent() }
    if page == .customers, card == nil { return openAddCustomer() }
    if page == .leads, card == nil { return try openAddLead() }
    guard page == .today, card == nil else { return try openAddDeal() }
    openForm(
      FormModel(
        .work(.add), subject: phrases.work.addHint,
        fields: try [stepField(isRequired: true), field("account", of: .activity)]
          + ownFields(of: .activity)))
  }
}
