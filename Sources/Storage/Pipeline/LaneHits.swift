import Domain
import GRDB

/// The cards that a filter with a shortcut leaves, in all lanes at once: a board asks for one lane
/// after the other, and the shortcuts know no lanes. They are kept until the file changes.
final class LaneHits {
  private struct Question: Equatable {
    let filter: Filter
    let me: ID<User>?
    /// Marks such as overdue hold for a minute.
    let minute: Int64
    /// What other connections wrote, and what this one did.
    let version: Int64?
    let changes: Int
  }

  private var question: Question?
  /// By stage; `nil` when there is no shortcut, so that lanes must be walked.
  private var places: [ID<Stage>: [LanePlace]]?

  /// - Returns: `nil` when the filter has no shortcut.
  func places(
    in stage: ID<Stage>, for filter: Filter, _ asking: Asking
  ) throws -> [LanePlace]? {
    let now = try Self.question(filter, asking)
    if question != now {
      places = try Self.read(filter, asking)
      question = now
    }
    return places.map { $0[stage] ?? [] }
  }

  /// Whether the hits of this filter are known already.
  func answers(_ filter: Filter, _ asking: Asking) throws -> Bool {
    try places != nil && question == Self.question(filter, asking)
  }

  private static func question(_ filter: Filter, _ asking: Asking) throws -> Question {
    Question(
      filter: filter, me: asking.me, minute: asking.clock.now().milliseconds / 60_000,
      version: try asking.db.rows(Fragment("PRAGMA data_version")) { $0.integer(0) }.first ?? nil,
      changes: asking.db.totalChangesCount)
  }

  private static func read(
    _ filter: Filter, _ asking: Asking
  ) throws -> [ID<Stage>: [LanePlace]]? {
    let chosen = try Selection(filter, of: FilteredRows(.opportunity, as: "o"), for: .page, asking)
    guard chosen.isShort else { return nil }
    let query =
      "SELECT o.stage, o.laneOrder, o.id FROM \(chosen.from) WHERE " + chosen.condition
    let hits = try asking.db.rows(query) { cells in
      (
        stage: ID<Stage>(cells.integer(0) ?? 0),
        place: LanePlace(laneOrder: cells.integer(1) ?? 0, id: ID(cells.integer(2) ?? 0))
      )
    }
    return Dictionary(grouping: hits, by: \.stage).mapValues { hits in
      hits.map(\.place).sorted { $0.isBefore($1) }
    }
  }
}
