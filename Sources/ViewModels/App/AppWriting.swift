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
    while let next = pending.first {
      do {
        try repository.commit(next.change)
      } catch RepositoryError.busy {
        return sayWaiting(since: next.since)
      } catch {
        pending.removeFirst()
        stay()
        guard let conflict = error as? Conflict else { throw error }
        return try show(conflict, of: next)
      }
      pending.removeFirst()
      forget(next.form)
      if let other = try repository.overlap(after: next.change) {
        say(.warning, "\(next.sentence) \(wording.overlap(with: other))", offersUndo: true)
      } else {
        say(.ok, next.sentence, offersUndo: true)
      }
      try reload(after: next.change)
    }
    if case .leaving = overlay { ask(for: .quit) }
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
    guard let entry = try repository.undo() else { return say(.info, phrases.frame.nothingToUndo) }
    try reload()
    try follow(entry)
    say(.ok, phrases.frame.undone(wording.summary(of: entry)))
  }

  func redo() throws {
    guard let entry = try repository.redo() else { return say(.info, phrases.frame.nothingToRedo) }
    try reload()
    try follow(entry)
    say(.ok, phrases.frame.redone(wording.summary(of: entry)))
  }

  /// Puts the cursor on the deal that an undo has moved.
  func follow(_ entry: JournalEntry) throws {
    guard card == nil, let touch = entry.touches.first else { return }
    if page == .today { return today.select(touch.reference) }
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
