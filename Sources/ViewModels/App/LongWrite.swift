import Domain

/// A change of the file, which may take longer than a key.
nonisolated public enum LongWrite: Equatable, Sendable {
  case commit(Change)
  case undo
  case redo
  case undoThrough(Int64)
  /// Its deals are gathered there too.
  case removal(of: Stage, dealsTo: Stage)
  /// The same of those that go by its probability.
  case edition(of: Record, to: Record)

  /// - Returns: the entries of the journal that were taken back or brought back.
  public func run(_ repository: Repository) throws -> [JournalEntry] {
    switch self {
    case .commit(let change):
      try repository.commit(change)
      return []
    case .removal(let stage, let other):
      try repository.commit(repository.removal(of: stage, dealsTo: other))
      return []
    case .edition(let before, let after):
      try repository.commit(repository.edition(of: before, to: after))
      return []
    case .undo: return try repository.undo().map { [$0] } ?? []
    case .redo: return try repository.redo().map { [$0] } ?? []
    case .undoThrough(let sequence): return try repository.undo(through: sequence)
    }
  }
}

extension AppModel {
  typealias Written = Result<[JournalEntry], any Error>

  /// A job changes the file; what is changed next waits for it.
  var isWritingLong: Bool { !writeEnds.isEmpty }

  /// Changes the file at once, or has a job do it; then goes on with what came of it.
  func write(_ write: LongWrite, _ then: @escaping (Written) throws -> Void) throws {
    guard !isWritingLong else { return say(.info, phrases.jobs.changing) }
    let written = Written {
      try repository.hurriedWrite(patienceForWrites) { try write.run(repository) }
    }
    guard case .failure(RepositoryError.tooSlow) = written else { return try then(written) }
    let job = LongJob(
      id: jobs.count + 1, title: phrases.jobs.changing, since: clock.now(), total: 0,
      state: .writing)
    jobs.append(job)
    writeEnds[job.id] = then
    ask(for: .write(write, job: job.id))
    say(.info, phrases.jobs.goesOn(keys(of: action("app.jobs"))))
  }

  /// Goes on with what a job has changed.
  /// - Returns: how the job ended.
  func end(_ written: Written, of job: Int) -> LongJob.State {
    let then = writeEnds.removeValue(forKey: job)
    attempt {
      try then?(written)
      try writePending()
    }
    switch written {
    case .success: return .done(notice?.text ?? "")
    case .failure(RepositoryError.tooSlow):
      say(.info, phrases.jobs.cancelled)
      return .cancelled
    case .failure: return .failed(notice?.text ?? "")
    }
  }
}
