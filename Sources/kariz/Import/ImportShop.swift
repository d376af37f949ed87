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

  /// Writes the stages that rows named; they change the places of those behind them.
  func writeStages() throws {
    for stage in links.stages.made { try writer.add(stage.record) }
    for edit in links.stages.shifted(stagesBefore) { try writer.edit(edit) }
  }
}
