import Domain

/// The way out: nothing that the user did is lost on it.
extension AppModel {
  /// Leaves, or says what still waits for other writers and leaves once it is saved. Asked a second
  /// time, it leaves at once.
  func leaveOnceSaved() throws {
    if case .leaving = overlay { return ask(for: .quit) }
    if runningJob != nil, !isLeavingJobs {
      return cover(
        with: .confirm(
          ConfirmModel(question: phrases.jobs.leaves) {
            $0.isLeavingJobs = true
            try $0.leaveOnceSaved()
          }))
    }
    try writePending()
    guard !pending.isEmpty else { return ask(for: .quit) }
    keepDraft()
    overlay = .leaving
  }

  /// How many changes are not in the file yet.
  public var unsavedCount: Int { pending.count }

  /// What is said to somebody who leaves and has to wait.
  public var whyItWaits: [String] {
    let frame = phrases.frame
    return [frame.unsavedCount(unsavedCount, formats), frame.waiting, frame.leavesOnceSaved]
  }

  /// The last try, when nobody can be asked any more; what still cannot be saved is among the
  /// unsaved texts.
  public func writeBeforeLeaving() {
    var isLocked = false
    pending = pending.filter { next in
      guard !isLocked else { return true }
      do {
        try repository.commit(next.change)
        forget(next.form)
        return false
      } catch {
        if case RepositoryError.busy = error { isLocked = true }
        return true
      }
    }
    storeDrafts()
  }

  /// Everything typed or done that is neither saved nor kept as the draft of its form, for the
  /// recovery file.
  public var unsavedTexts: [[String: String]] {
    let typed = draftsAsTyped.filter { !isStored($0.key) }
    return typed.values + unsavedChanges.flatMap(\.edits).map(texts)
  }

  /// Those that no draft tells of.
  private var unsavedChanges: [Change] {
    var changes = pending.filter { $0.form == nil }.map(\.change)
    for case .conflict(let model) in [overlay] + covered where model.change.form == nil {
      changes.append(model.change.change)
    }
    return changes
  }

  /// What an edit would have made of its record.
  private func texts(_ edit: Edit) -> [String: String] {
    let record = Reference(edit.kind, edit.id)
    var texts: [String: String] = [:]
    let schema = customFields.schema(of: edit.kind)
    for property in edit.changedNames.compactMap({ schema.property($0) }) {
      texts[property.said] = wording.text(
        edit.after?[property.name] ?? .null, of: property, in: record, names)
    }
    return texts.merging(["kind": edit.kind.rawValue, "id": "\(edit.id)"]) { $1 }
  }
}
