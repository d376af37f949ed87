import Domain

/// Work of minutes that goes on beside the interface, as far as it is.
public struct LongJob: Equatable {
  public enum State: Equatable, Sendable {
    case running
    /// All is read and checked; it goes into the file now, as one change.
    case writing
    /// How it ended, in the person's words.
    case done(String)
    case failed(String)
    case cancelled
  }

  /// What the program tells of it.
  public enum News: Sendable {
    case passed(Int)
    case became(State)
    /// A change was made, or it could not be.
    case wrote(Result<[JournalEntry], any Error>)
  }

  public let id: Int
  public let title: String
  let since: Instant
  /// Rows in all; 0 while nobody knows.
  let total: Int
  public internal(set) var passed = 0
  public internal(set) var state = State.running

  public var isRunning: Bool { state == .running || state == .writing }

  /// Parts of a hundred.
  public var percent: Int {
    state == .writing ? 100 : total > 0 ? min(99, passed * 100 / total) : 0
  }

  /// Seconds that it will take on, by the time it took so far.
  func secondsLeft(at now: Instant) -> Int? {
    guard state == .running, passed > 0, total > passed else { return nil }
    let spent = now.milliseconds - since.milliseconds
    return Int(spent * Int64(total - passed) / Int64(passed) / 1000)
  }
}

/// An import that a person has asked for.
nonisolated public struct ImportOrder: Equatable, Sendable {
  public let job: Int
  public let path: String
  /// The word of the command line for what the rows become.
  public let target: String
  public let makesMissing: Bool
}

/// Jobs: started from a form, watched in a list, stopped by a key.
extension AppModel {
  /// What the rows of a file can become, by the words of the command line; `auto` goes by its header.
  nonisolated static let importTargets: [(word: String, kind: Kind?)] = [
    ("auto", nil), ("accounts", .account), ("contacts", .contact), ("leads", .lead),
    ("opportunities", .opportunity), ("activities", .activity), ("users", .user),
  ]

  func openImport() {
    let path = FormModel.Field(
      property: Property("path", .text), owner: .setting, kind: .text, isRequired: true,
      text: TextField())
    let into = FormModel.Field(
      property: Property("into", .text), owner: .setting,
      kind: .choice(Self.importTargets.map(\.word)),
      isRequired: true,
      text: TextField("auto"))
    let missing = FormModel.Field(
      property: Property("makeMissing", .text), owner: .setting, kind: .choice(["true", "false"]),
      isRequired: true, text: TextField("true"))
    openForm(
      FormModel(.importFile, subject: phrases.jobs.importLine, fields: [path, into, missing]))
  }

  func startImport(_ form: FormModel) throws {
    var form = form
    guard try read(&form) != nil else { return show(problemsOf: form) }
    let path = form.text("path").trimmed
    guard let total = countRows(path) else {
      form.fields[0].problem = .noFile
      return show(problemsOf: form)
    }
    overlay = nil
    forget(form)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let id = jobs.count + 1
    jobs.append(
      LongJob(id: id, title: phrases.jobs.importing(name), since: clock.now(), total: total))
    let order = ImportOrder(
      job: id, path: path, target: form.text("into"),
      makesMissing: form.text("makeMissing") == "true")
    ask(for: .importFile(order))
    say(.info, phrases.jobs.started(keys(of: action("app.jobs"))))
  }

  /// The job that goes on.
  public var runningJob: LongJob? { jobs.last(where: \.isRunning) }

  /// Takes what the program tells of a job.
  public func take(_ news: LongJob.News, of job: Int) {
    guard let place = jobs.firstIndex(where: { $0.id == job }) else { return }
    switch news {
    case .passed(let count): jobs[place].passed = count
    case .became(let state):
      jobs[place].state = state
      attempt { try end(state) }
    case .wrote(let written): jobs[place].state = end(written, of: job)
    }
    if case .jobs(let list) = overlay {
      overlay = .jobs(JobsModel(jobs).moved { _ in list.selected })
    }
  }

  private func end(_ state: LongJob.State) throws {
    switch state {
    case .running, .writing: return
    case .done(let sentence): say(.ok, sentence, offersUndo: true)
    case .failed(let sentence): say(.error, sentence)
    case .cancelled: say(.info, phrases.jobs.cancelled)
    }
    try reload()
  }

  func openJobs() { overlay = .jobs(JobsModel(jobs)) }

  /// Stops the job under the cursor of the list, or the one that goes on.
  func cancelJob() {
    var job = runningJob
    if case .jobs(let list) = overlay { job = list.current }
    guard let job, job.isRunning else { return say(.info, phrases.jobs.none) }
    ask(for: .cancelJob(job.id))
  }

  /// `58 % · 12,400/21,300 · 0:18`, or how it ended.
  public func progress(of job: LongJob) -> String {
    switch job.state {
    case .running:
      let rows = "\(formats.number(job.passed))/\(formats.number(job.total))"
      let left = job.secondsLeft(at: clock.now()).map { formats.minutes($0) } ?? ""
      return [formats.percent(job.percent), rows, left].filter { !$0.isEmpty }
        .joined(separator: " · ")
    case .writing: return phrases.jobs.writing
    case .done(let sentence), .failed(let sentence): return sentence
    case .cancelled: return phrases.jobs.cancelled
    }
  }
}

/// All jobs of this run, the newest first.
public struct JobsModel: Rows {
  public let jobs: [LongJob]
  public internal(set) var selected = 0
  var count: Int { jobs.count }

  init(_ jobs: [LongJob]) { self.jobs = jobs.reversed() }

  public var current: LongJob? { jobs.indices.contains(selected) ? jobs[selected] : nil }
}
