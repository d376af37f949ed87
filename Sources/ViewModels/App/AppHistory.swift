import Domain

/// The list of changes, and going back to a point of it.
extension AppModel {
  func openHistory() throws {
    var history = HistoryModel(recordUnderCursor)
    try history.load(repository, size: size)
    overlay = .history(history)
  }

  /// The customer that is open, else what the cursor of the page is on.
  private var recordUnderCursor: Reference? {
    if let deal { return Reference(deal.id) }
    return card?.customer ?? customerUnderCursor
  }

  private func change(_ work: (inout HistoryModel) throws -> Void) throws {
    guard case .history(var history) = overlay else { return }
    try work(&history)
    overlay = .history(history)
  }

  func moveInHistory(_ step: Step) throws { try change { try $0.move(step, repository) } }

  func reloadHistory() throws { try change { try $0.load(repository, size: size) } }

  func turnHistory() throws {
    try change { history in
      guard history.record != nil else { return say(.info, phrases.history.noRecord) }
      try history.turn(repository, size: size)
    }
  }

  /// Takes back the change under the cursor and all of one's own that came after it.
  func undoToHere() throws {
    guard case .history(let history) = overlay, let entry = history.current else { return }
    if let obstacle = obstacle(to: entry, in: history) { return say(.info, obstacle) }
    try write(.undoThrough(entry.sequence)) { [unowned self] in
      let entries = try $0.get()
      try reload()
      say(.ok, phrases.history.takenBackCount(entries.count, formats))
    }
  }

  private func obstacle(to entry: JournalEntry, in history: HistoryModel) -> String? {
    if !entry.isDeed { return phrases.history.notADeed }
    if entry.user != me?.id { return phrases.history.notYours }
    return history.isTakenBack(entry) ? phrases.history.alreadyTakenBack : nil
  }

  /// Whose changes are shown.
  public func title(of history: HistoryModel) -> String {
    guard let subject = history.subject else { return phrases.history.ofFile }
    return phrases.history.ofRecord((try? repository.title(of: subject)) ?? "")
  }

  /// What an entry changed, a line for each property or record.
  public func details(of entry: JournalEntry) -> [String] { wording.details(of: entry, names) }
}
