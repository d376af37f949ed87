import Domain
import GRDB

/// What the search index has for the words of a filter.
struct KnownHits {
  /// Hits that are fetched and sorted rather than met along the index of the order.
  static let few = 500
  /// Hits whose ids are known sooner than a page of rows is tested for the words themselves.
  static let most = 25_000
  /// Hits that are read to guess how many there are.
  private static let probe = 1000
  /// Names of a stretch that are counted.
  private static let mostCalled = 100_000

  /// More than `most`, as far as can be guessed.
  let areMany: Bool
  /// No more than `few`.
  let areFew: Bool
  private let hits: Fragment
  private let estimate: Double
  /// What else the filter asks for.
  private let rest: Fragment
  /// The names that begin with the word, if it is one.
  private let names: Fragment?

  /// - Parameter scopeWord: what they hold besides.
  /// - Returns: `nil` for a filter without words, and for a kind that no search finds.
  init?(
    _ filter: Filter, of rows: FilteredRows, scopeWord: String? = nil, few: Int = few,
    most: Int = most, _ asking: Asking
  ) throws {
    let words = Words(filter.terms.flatMap(\.words))
    guard let search = rows.kind.searchTable, !words.words.isEmpty else { return nil }
    let question = try SearchQuestion(words, in: search, asking.db)
    let match = question.match + (scopeWord.map { " AND \"\($0)\"" } ?? "")
    let probe = try HitProbe(match, of: rows.kind, in: search, reading: Self.probe, asking.db)
    (areFew, areMany) = (probe.first.count <= few, probe.estimate > Double(most))
    estimate = probe.estimate
    hits = Fragment("FROM \(search) s WHERE s.\(search) MATCH ?", binding: match)
    names =
      words.isOne
      ? Fragment(
        "\(rows.alias).nameKey >= ? AND \(rows.alias).nameKey < ?",
        binding: words.words[0], words.words[0] + "\u{10FFFF}")
      : nil
    rest = try FilterSQL(asking: asking, rows: rows).conditions(question.rest(of: filter))
  }

  /// The rows among them. With the sign, SQLite walks the order of a page and reads no row that is
  /// none of them; without it, it goes from hit to hit.
  func condition(on rows: FilteredRows) -> Fragment {
    .all(["\(areFew ? "" : "+")\(rows.id) IN (" + ids + ")", rest])
  }

  private var ids: Fragment { "SELECT s.rowid " + hits }

  /// Where nearly all hits are called so: the stretch of their names, and what others there are, each
  /// as a condition on the rows. `nil` where these are no few: then they are met soon.
  func parted(
    _ rows: FilteredRows, in scope: [Fragment], _ db: Database
  ) throws -> [Fragment]? {
    guard let names else { return nil }
    let called = "FROM \(rows.kind.rawValue) \(rows.alias) WHERE " + .all(scope + [names])
    let all = try db.count(upTo: Self.mostCalled, called) + Self.few
    guard estimate <= 2 * Double(all), try db.count(upTo: all + 1, hits) <= all else { return nil }
    let others = ids + " EXCEPT SELECT \(rows.id) " + called
    let found = try db.ids(others)
    let list = "[\(found.map(String.init).joined(separator: ", "))]"
    let listed = Fragment("\(rows.id) IN (SELECT value FROM json_each(?))", binding: list)
    return [.all([listed, rest]), .all([names, rest])]
  }
}

extension PageQuery {
  func meeting(_ hits: KnownHits) -> Fragment {
    ordered(hits.areFew ? table : walked, .all(scope + [hits.condition(on: rows)]))
  }

  /// By the hits of words if they are few; if they are very many, or there are no words, along the
  /// index of the order; when that does not soon fill the page, by the filter's shortcut if it has one,
  /// by the stretch of names where the hits stand, or by all of them. Whoever shows the rows sorts them
  /// and takes the first.
  func found<Row>(
    _ filter: Filter, _ asking: Asking, _ read: (Cells) throws -> Row
  ) throws -> [Row] {
    let hits = try KnownHits(filter, of: rows, scopeWord: scopeWord, asking)
    if let hits, hits.areFew { return try asking.db.rows(meeting(hits), read) }
    if filter.mayBeShort, hits?.areMany ?? true {
      let found = try asking.db.rows(walkingALittle(filter, asking), read)
      if found.count >= limit { return found }
      if hits == nil || filter.hasMoreThanWords {
        let chosen = try Selection(filter, of: rows, for: .page, asking)
        if chosen.isShort { return try asking.db.rows(sorting(chosen), read) }
      }
    }
    if let hits, let parts = try meetingApart(hits, asking.db) {
      return try parts.flatMap { try asking.db.rows($0, read) }
    }
    return try asking.db.rows(try hits.map(meeting) ?? walking(filter, asking), read)
  }

  /// What is called as the word says, and else what holds it; `nil` where that is not of one stretch
  /// of the order, or where others are not few.
  func meetingApart(_ hits: KnownHits, _ db: Database) throws -> [Fragment]? {
    guard order.hasPrefix("\(rows.alias).nameKey") else { return nil }
    return try hits.parted(rows, in: scope, db)?.map { ordered(walked, .all(scope + [$0])) }
  }
}

extension Filter {
  fileprivate var hasMoreThanWords: Bool { terms.contains { $0.words.isEmpty } }
}
