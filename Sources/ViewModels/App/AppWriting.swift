import Cells
import Domain

/// Every change of the interface leaves through here.
extension AppModel {
  /// Commits a change with what playbooks make in it, says so, and shows what came of it.
  /// - Returns: `false` when a deal is held in its stage, and somebody is asked about that.
  @discardableResult
  func commit(
    _ change: Change, saying sentence: String, from form: FormModel? = nil
  ) throws -> Bool {
    guard !change.isEmpty else {
      forget(form)
      return true
    }
    guard let whole = try withPlaybook(change, sentence, from: form) else { return false }
    let told = [sentence, phrases.playbook.sentence(of: whole, beyond: change, formats)]
      .filter { !$0.isEmpty }.joined(separator: " ")
    pending.append(PendingChange(change: whole, sentence: told, form: form, since: clock.now()))
    try writePending()
    return true
  }

  /// Writes what waits, the oldest first, as far as others let it.
  func writePending() throws {
    while let next = pending.first, !isWritingLong {
      let count = pending.count
      try write(.commit(next.change)) { [unowned self] in try end($0, of: next) }
      guard pending.count < count else { return }
    }
    if case .leaving = overlay, pending.isEmpty { ask(for: .quit) }
  }

  /// What waited is in the file, or cannot be; or it waits on, while others write.
  private func end(_ written: Written, of next: PendingChange) throws {
    if case .failure(RepositoryError.busy) = written { return sayWaiting(since: next.since) }
    pending.removeFirst()
    do {
      _ = try written.get()
    } catch {
      stay()
      guard let conflict = error as? Conflict else { throw error }
      return try show(conflict, of: next)
    }
    forget(next.form)
    if let other = try repository.overlap(after: next.change) {
      say(.warning, "\(next.sentence) \(wording.overlap(with: other))", offersUndo: true)
    } else {
      say(.ok, next.sentence, offersUndo: true)
    }
    try reload(after: next.change)
  }

  /// Somebody who was leaving is needed here again.
  private func stay() {
    if case .leaving = overlay { overlay = nil }
  }

  func forget(_ form: FormModel?) {
    if let form { forgetDraft(form.purpose) }
  }

  private func sayWaiting(since: Instant) {
    let isLong = clock.now().milliseconds - since.milliseconds > 10_000
    say(.warning, isLong ? phrases.frame.notSavedYet : phrases.frame.waiting)
  }

  func undo() throws {
    try writePending()
    // What waits is not in the file yet, and what was done before it is not meant.
    guard pending.isEmpty else { return }
    try write(.undo) { [unowned self] in
      try show($0, phrases.frame.undone, none: phrases.frame.nothingToUndo)
    }
  }

  func redo() throws {
    try write(.redo) { [unowned self] in
      try show($0, phrases.frame.redone, none: phrases.frame.nothingToRedo)
    }
  }

  /// Shows what was taken back or brought back, and says it.
  private func show(_ written: Written, _ sentence: (String) -> String, none: String) throws {
    guard let entry = try written.get().first else { return say(.info, none) }
    try reload()
    try follow(entry)
    say(.ok, sentence(wording.summary(of: entry)))
  }

  /// Puts the cursor on the deal that an undo has moved, in the day's queue on what is to be done again.
  func follow(_ entry: JournalEntry) throws {
    guard card == nil, let touch = entry.touches.first else { return }
    if page == .today { return today.select(open: touch.reference) }
    guard page == .board, touch.reference.kind == .opportunity,
      let deal = try repository.card(ID(touch.reference.raw))
    else { return }
    try board.select(deal.id, in: deal.stage, repository)
  }

  func select(_ deal: ID<Opportunity>, in stage: ID<Stage>) throws {
    guard page == .board, card == nil, pending.isEmpty else { return }
    try board.select(deal, in: stage, repository)
  }
}
