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
  /// Stages that new deals are in, or were in last.
  var usedStages: Set<Int64> = []
  private var knownKinds: [Kind: Bool] = [:]
  /// Made with the first lead that names no owner.
  private var assigner: Assigner?
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

  /// Writes the stages that rows named; they change the places of those behind them. In a file that
  /// was never worked with they stand in for the open stages that it began with.
  func writeStages() throws {
    let stages = links.stages
    let given = try hasDeals ? [] : stages.unusedDefaults(usedStages)
    for var stage in stages.made {
      stage.position -= given.count
      try writer.add(stage.record)
    }
    let edits = given.compactMap { Edit(before: $0, after: Stage?.none) }
    for edit in stages.shifted(stagesBefore) + edits { try writer.edit(edit) }
  }

  /// Whether the file had records of the kind before, of which a row may be one.
  func knows(_ kind: Kind) throws -> Bool {
    if let known = knownKinds[kind] { return known }
    let known =
      try Party.kinds.contains(kind)
      && !repository.list(ListQuestion(kind, limit: 1)).isEmpty
    knownKinds[kind] = known
    return known
  }

  /// Whose a lead is by the rules.
  func owner(of lead: Record) throws -> ID<User>? {
    if assigner == nil { assigner = try Assigner(repository) }
    return try assigner?.owner(of: lead)
  }

  private var hasDeals: Bool {
    get throws { try repository.count(.opportunity, where: Filter()) > 0 }
  }
}
