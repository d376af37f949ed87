import Domain

/// Finds the records that rows name, in the file and among what this import brings itself.
nonisolated final class Links {
  enum Found: Hashable {
    case known(Int64)
    case missing
    /// Several records have that name.
    case several
  }

  var stages: StageNames
  private let repository: any Repository
  private var recent: [Kind: RecentNames<Found>] = [:]
  /// Records that are not in the file yet: those of earlier rows, and those made for them.
  private var brought: [Kind: [NameKey: Int64]] = [:]
  /// Kinds of which the file has none: there is nothing to ask it.
  private let absent: Set<Kind>

  init(_ repository: any Repository, _ stages: StageNames) throws {
    self.repository = repository
    self.stages = stages
    let kinds = ImportRequest.Target.allCases.compactMap(\.kind) + [.team]
    absent = Set(try kinds.filter { try repository.count($0, where: Filter()) == 0 })
  }

  /// The record of that kind with that name, external id, or login.
  func find(_ kind: Kind, named text: String) throws -> Found {
    if kind == .stage { return stages.find(text).map { .known($0.raw) } ?? .missing }
    if let found = recent[kind]?.answer(for: text) { return found }
    let found = try search(kind, text)
    // What is missing now may be brought by a later row.
    if found != .missing { recent[kind, default: RecentNames()].keep(found, for: text) }
    return found
  }

  /// The record with that id, as our own exports name it.
  func find(_ kind: Kind, id text: String) throws -> Found {
    guard let id = Int64(text) else { return .missing }
    if kind == .stage { return stages[id] == nil ? .missing : .known(id) }
    if let found = recent[kind]?.answer(for: text) { return found }
    let brought = brought[kind]?[NameKey(id: id)]
    guard try brought != nil || isInFile(kind, id) else { return .missing }
    recent[kind, default: RecentNames()].keep(.known(brought ?? id), for: text)
    return .known(brought ?? id)
  }

  func isInFile(_ kind: Kind, _ id: Int64) throws -> Bool {
    try !absent.contains(kind) && repository.record(Reference(kind, id)) != nil
  }

  /// The records of the file, not of this import, whose property holds this value.
  func inFile(_ kind: Kind, where property: Property, is value: Value) throws -> [Int64] {
    guard !absent.contains(kind) else { return [] }
    return try repository.resolve(kind, where: property, is: value).map(\.raw)
  }

  /// Lets later rows link to a record that this import adds, or that it found under another id.
  func bring(_ kind: Kind, _ key: NameKey, _ id: Int64) {
    brought[kind, default: [:]][key] = id
  }

  private func search(_ kind: Kind, _ text: String) throws -> Found {
    let key = NameKey(text)
    if let id = brought[kind]?[key] { return .known(id) }
    guard !absent.contains(kind) else { return .missing }
    let named = try repository.resolve(kind, named: text)
    if let found = Self.found(named) { return found }
    for name in ["externalId", "login"] {
      guard let property = kind.schema.property(name) else { continue }
      let same = try repository.resolve(kind, where: property, is: .text(text))
      if let found = Self.found(same) { return found }
    }
    return .missing
  }

  private static func found(_ references: [Reference]) -> Found? {
    guard let first = references.first else { return nil }
    return references.count == 1 ? .known(first.raw) : .several
  }
}
