import Domain
import GRDB

/// What a new file holds: the schema, the currency and the default pipeline, in one entry.
struct FirstContent {
  let currency: Currency
  let clock: Clock

  func write(_ db: Database, _ identities: inout IdentityMaker) throws {
    try db.execute(sql: "PRAGMA application_id = \(Schema1.applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(Schema1.version)")
    for statement in Schema1.statements { try db.execute(sql: statement) }
    var door = Door(db)
    for edit in edits(&identities) { try door.apply(edit) }
    try door.settle()
    let heading = Heading(act: .setting, nature: .system)
    let run = identities.nextRaw(at: clock.now())
    let author = Author(user: ID(0), run: run, at: clock.now())
    try Journal(db).append(heading, by: author, Payload(touches: door.touches))
  }

  private func edits(_ identities: inout IdentityMaker) -> [Edit] {
    let now = clock.now()
    var setting = Setting(id: identities.next(at: now))
    setting.name = Setting.Name.currency.rawValue
    setting.value = currency.code
    var pipeline = Pipeline(id: identities.next(at: now))
    pipeline.key = "default"
    let stages = DefaultStages.rows.enumerated().map { place, row in
      Stage(row, id: identities.next(at: now), in: pipeline.id, at: place)
    }
    return [Edit(before: nil, after: setting), Edit(before: nil, after: pipeline)].compactMap { $0 }
      + stages.compactMap { Edit(before: nil, after: $0) }
  }
}

/// The currency that customers' figures are in.
enum FileCurrency {
  static func read(_ db: Database) throws -> Currency {
    try db.setting(.currency) { $0.currency(0) } ?? .euro
  }
}

extension Database {
  /// What a setting of the file says; `nil` where it is not set.
  func setting<T>(_ name: Setting.Name, _ read: (Cells) -> T?) throws -> T? {
    let query = Fragment("SELECT value FROM setting WHERE name = ?", binding: name.rawValue)
    return try first(query, read).flatMap { $0 }
  }
}
