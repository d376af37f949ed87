import Domain

/// Pairs of records that look like the same party, to be merged or told apart.
public struct DuplicatesModel: Rows {
  public nonisolated struct Row: Hashable, Sendable {
    public let pair: Duplicate
    public let one: String
    public let other: String
  }

  /// `nil` while they are looked for.
  public private(set) var rows: [Row]?
  public internal(set) var selected = 0
  var count: Int { rows?.count ?? 0 }

  /// So many are shown; the command line prints all.
  nonisolated static let most = 500

  public var current: Row? { rows.flatMap { $0.indices.contains(selected) ? $0[selected] : nil } }

  mutating func take(_ rows: [Row]) {
    self.rows = rows
    move(to: selected)
  }

  /// Leaves out what was merged or told apart.
  mutating func drop(_ records: Set<Reference>) {
    rows?.removeAll { records.isSuperset(of: [$0.pair.one, $0.pair.other]) }
    move(to: selected)
  }
}

nonisolated extension Repository {
  /// The surest pairs of all kinds with their names.
  func duplicateRows() throws -> [DuplicatesModel.Row] {
    let most = DuplicatesModel.most
    let kinds = try Party.kinds.filter { try $0 != .lead || usesLeads() }
    let found = try kinds.flatMap { try duplicates(of: $0, atMost: most) }
    return try found.sorted(by: Duplicate.isBefore).prefix(most).map { pair in
      DuplicatesModel.Row(
        pair: pair, one: try title(of: pair.one), other: try title(of: pair.other))
    }
  }
}
