import Domain
import GRDB

/// What a filter leaves in all lanes at once: a board asks for one lane after the other, and the
/// search index knows no lanes. It is kept until the file changes.
final class LaneHits {
  enum Found {
    /// Few: each with its place, by stage.
    case places([ID<Stage>: [LanePlace]])
    /// Deals that may hold the filter's words: lanes are walked and their ids looked up among these,
    /// before the rest is asked of a deal.
    case among(SortedIDs, rest: [Filter.Term])
    /// So many, or so unlike words, that each deal of a lane is tested.
    case many
  }

  /// What is counted as few and as very many; the numbers are those of a million deals.
  struct Limits {
    /// Hits up to which fetching all of them costs less than walking lanes.
    var few = 1500
    /// Hits beyond which reading their ids costs more than testing the deals of a lane until a page
    /// is full: where so many are hits that is soon.
    var most = 40_000
    /// Hits that are read to guess how many there are.
    var probe = 2000
  }

  private let limits: Limits
  /// What an answer hangs on beside the filter.
  private struct Context: Equatable {
    let sort: LaneSort
    let me: ID<User>?
    /// Marks such as overdue hold for a minute.
    let minute: Int64
    /// What other connections wrote, and what this one did.
    let version: Int64?
    let changes: Int
  }

  /// What the search index was asked: several filters ask it the same while a word is typed.
  private struct Asked: Equatable {
    let match: String
    let rest: [Filter.Term]
  }

  private var context: Context?
  private var filter: Filter?
  private var asked: Asked?
  private var known = Found.many

  init(_ limits: Limits = Limits()) { self.limits = limits }

  func found(
    by filter: Filter, _ sort: LaneSort, _ asking: Asking
  ) throws -> Found {
    guard filter.mayBeShort else { return .many }
    let now = try Self.context(sort, asking)
    if context != now {
      asked = nil
    } else if self.filter == filter {
      return known
    }
    known = try read(filter, sort, asking)
    (context, self.filter) = (now, filter)
    return known
  }

  private static func context(_ sort: LaneSort, _ asking: Asking) throws -> Context {
    Context(
      sort: sort, me: asking.me, minute: asking.clock.now().milliseconds / 60_000,
      version: try asking.db.rows(Fragment("PRAGMA data_version")) { $0.integer(0) }.first ?? nil,
      changes: asking.db.totalChangesCount)
  }

  private func read(
    _ filter: Filter, _ sort: LaneSort, _ asking: Asking
  ) throws -> Found {
    let words = Words(filter.terms.flatMap(\.words))
    guard !words.words.isEmpty, let search = Kind.opportunity.searchTable else {
      asked = nil
      return try chosen(filter, sort, asking)
    }
    let question = try SearchQuestion(words, in: search, asking.db)
    let now = Asked(match: question.match, rest: question.rest(of: filter))
    if asked == now { return known }
    asked = nil
    let found = try answer(now, in: search, sort, asking)
    asked = now
    return found
  }

  private func answer(
    _ asked: Asked, in search: String, _ sort: LaneSort, _ asking: Asking
  ) throws -> Found {
    guard let ids = try hits(asked.match, in: search, asking.db) else { return .many }
    return ids.count > limits.few
      ? .among(SortedIDs(ids), rest: asked.rest)
      : .places(try places(asked.match, in: search, asked.rest, sort, asking))
  }

  /// The deals that may hold the words, in the order of their ids; `nil` when there are very many.
  private func hits(_ match: String, in search: String, _ db: Database) throws -> [Int64]? {
    let probe = try HitProbe(match, of: .opportunity, in: search, reading: limits.probe, db)
    if probe.first.count < limits.probe { return probe.first }
    guard probe.estimate <= Double(limits.most) else { return nil }
    let all = try db.hits(match, in: search, limit: limits.most + 1)
    return all.count > limits.most ? nil : all
  }

  private func places(
    _ match: String, in search: String, _ rest: [Filter.Term], _ sort: LaneSort, _ asking: Asking
  ) throws -> [ID<Stage>: [LanePlace]] {
    let terms = try FilterSQL(asking: asking, rows: FilteredRows(.opportunity, as: "o"))
      .conditions(rest)
    return try places(
      "\(search) s CROSS JOIN opportunity o",
      Fragment("s.\(search) MATCH ? AND o.id = s.rowid AND ", binding: match) + terms,
      sort, asking.db)
  }

  /// By another shortcut, where there is one.
  private func chosen(
    _ filter: Filter, _ sort: LaneSort, _ asking: Asking
  ) throws -> Found {
    let chosen = try Selection(filter, of: FilteredRows(.opportunity, as: "o"), for: .page, asking)
    guard chosen.isShort else { return .many }
    return .places(try places(chosen.from, chosen.condition, sort, asking.db))
  }

  private func places(
    _ from: String, _ condition: Fragment, _ sort: LaneSort, _ db: Database
  ) throws -> [ID<Stage>: [LanePlace]] {
    let order = LaneOrder(sort, currencies: try LaneOrder.currencies(of: sort, db))
    let query = "SELECT o.stage, \(order.place), o.id FROM \(from) WHERE " + condition
    let hits = try db.rows(query) { cells in
      (
        stage: ID<Stage>(cells.integer(0) ?? 0),
        place: LanePlace(
          group: cells.count(1), key: cells.value(2), id: ID(cells.integer(3) ?? 0))
      )
    }
    return Dictionary(grouping: hits, by: \.stage).mapValues { hits in
      hits.map(\.place).sorted { $0.isBefore($1, in: sort) }
    }
  }
}
