import Domain

/// What the rows of an import are turned into records with: the file, and what was found in it.
nonisolated final class ImportShop {
  let repository: any Repository
  let writer: any BulkWriter
  let reading: Reading
  let links: Links
  let missing: MissingRecords
  let lanes: LaneEnds
  let logins: Logins
  let now: Instant
  let today: Day
  /// Who acts, where this import is the first that the file sees of them.
  let newcomer: User?
  /// Closed stages before this import made any.
  private let stagesBefore: [Stage]

  /// - Parameter translations: what an unedited default stage is called, by its key.
  init(
    _ repository: any Repository, _ writer: any BulkWriter, _ reading: Reading,
    translations: [String: [String]], newcomer: User?
  ) throws {
    let stages = try StageNames(repository, translations: translations)
    stagesBefore = Array(stages.stages.values)
    links = try Links(repository, stages)
    lanes = LaneEnds(repository)
    logins = Logins(try repository.all(User.self))
    now = reading.clock.now()
    today = reading.clock.today
    missing = MissingRecords(
      repository, writer, links, logins, currency: reading.currency, now: now)
    self.repository = repository
    self.newcomer = newcomer
    self.writer = writer
    self.reading = reading
  }

  /// The record with all that its kind asks for.
  /// - Throws: `RejectReason`.
  func completed(_ record: Record, _ facts: RowFacts) throws -> Record {
    switch record.kind {
    case .lead: try completed(Lead.self, record, facts)
    case .account: try completed(Account.self, record, facts)
    case .contact: try completed(Contact.self, record, facts)
    case .opportunity: try completed(Opportunity.self, record, facts)
    case .activity: try completed(Activity.self, record, facts)
    case .user: try completed(User.self, record, facts)
    case .note, .pipeline, .stage, .team, .setting: record
    }
  }

  func revised(_ record: Record, from before: Record, _ facts: RowFacts) throws -> Record {
    switch record.kind {
    case .lead: try revised(Lead.self, record, before, facts)
    case .account: try revised(Account.self, record, before, facts)
    case .contact: try revised(Contact.self, record, before, facts)
    case .opportunity: try revised(Opportunity.self, record, before, facts)
    case .activity: try revised(Activity.self, record, before, facts)
    case .user: try revised(User.self, record, before, facts)
    case .note, .pipeline, .stage, .team, .setting: record
    }
  }

  /// Writes the stages that rows named; they change the places of those behind them.
  func writeStages() throws {
    for stage in links.stages.made { try writer.add(stage.record) }
    for edit in links.stages.shifted(stagesBefore) { try writer.edit(edit) }
  }

  private func completed<E: Importable>(
    _ type: E.Type, _ record: Record, _ facts: RowFacts
  ) throws -> Record {
    var entity = try E(record)
    try entity.complete(facts)
    return entity.record
  }

  private func revised<E: Importable>(
    _ type: E.Type, _ record: Record, _ before: Record, _ facts: RowFacts
  ) throws -> Record {
    var entity = try E(record)
    try entity.revise(from: try E(before), facts)
    return entity.record
  }
}
