import Domain
import GRDB

/// A way to the rows that a term leaves, which reads no others: through the search index, or from
/// the records that a link leads to.
struct Shortcut {
  /// Rows beyond which a shortcut is none: fetching so many and sorting them costs about as much as
  /// walking a sorted page and testing its rows does, at a million rows.
  static let mostRows = 4000

  /// The tables, the filter's own last.
  let from: String
  /// What leads from table to table. It may leave more rows than the term does.
  let condition: Fragment
  /// It stands for the whole term, which need not be tested any more.
  let isExact: Bool
  /// Where the rows are counted, when that is quicker than by the tables.
  var counted: Fragment?

  /// The first term of a filter that few rows hold.
  /// - Returns: the shortcut and the terms that are left to test; `nil` when there is none.
  static func best(
    for filter: Filter, of rows: FilteredRows, _ asking: Asking
  ) throws -> (Shortcut, rest: [Filter.Term])? {
    for (place, term) in filter.terms.enumerated() {
      guard let shortcut = try few(term, rows, asking) else { continue }
      var rest = filter.terms
      if shortcut.isExact { rest.remove(at: place) }
      return (shortcut, rest)
    }
    return nil
  }

  /// All rows that hold these words, however many.
  static func all(_ words: Words, of rows: FilteredRows, in search: String) -> Shortcut {
    searching(words.match, of: rows, in: search, isExact: true)
  }

  private static func few(
    _ term: Filter.Term, _ rows: FilteredRows, _ asking: Asking
  ) throws -> Shortcut? {
    let shortcut: Shortcut? =
      switch term {
      case .words(let words): try byWords(Words(words), rows, asking.db)
      case .link(let property, let words): try byLink(property, Words(words), rows, asking.db)
      case .compare, .contains, .has: FieldQuestion(term)?.shortcut(to: rows)
      case .compareProperties, .linkToMe, .mark, .tag, .team, .not, .any, .all: nil
      }
    guard let shortcut, try shortcut.isShort(asking.db) else { return nil }
    return shortcut
  }

  private static func byWords(
    _ words: Words, _ rows: FilteredRows, _ db: Database
  ) throws -> Shortcut? {
    guard let search = rows.kind.searchTable, !words.words.isEmpty else { return nil }
    let question = try SearchQuestion(words, in: search, db)
    if question.isExact { return searching(question.match, of: rows, in: search, isExact: true) }
    let match = try db.match(words, in: search)
    return searching(match, of: rows, in: search, isExact: match == words.match)
  }

  private static func searching(
    _ match: String, of rows: FilteredRows, in search: String, isExact: Bool
  ) -> Shortcut {
    Shortcut(
      from: "\(search) s CROSS JOIN \(rows.kind.rawValue) \(rows.alias)",
      condition: Fragment(
        "(s.\(search) MATCH ? AND \(rows.alias).id = s.rowid)", binding: match),
      isExact: isExact)
  }

  /// Every link has an index, so the rows of a few linked records are found by it.
  private static func byLink(
    _ property: Property, _ words: Words, _ rows: FilteredRows, _ db: Database
  ) throws -> Shortcut? {
    guard case .link(let kind) = rows.type(of: property), let search = kind.searchTable,
      property.name != "id", !words.words.isEmpty
    else { return nil }
    let column = rows.column(property.name)
    if let id = try db.id(meantBy: words, kind) {
      return Shortcut(
        from: "\(rows.kind.rawValue) \(rows.alias)",
        condition: Fragment("\(column) = ?", binding: id), isExact: true)
    }
    let match = try db.match(words, in: search)
    return Shortcut(
      from: "\(search) s CROSS JOIN \(kind.rawValue) l"
        + " CROSS JOIN \(rows.kind.rawValue) \(rows.alias)",
      condition: .all([
        Fragment("s.\(search) MATCH ? AND l.id = s.rowid", binding: match),
        words.areHeld(by: "l.nameKey"), Fragment("\(column) = l.id"),
      ]), isExact: true)
  }

  private func isShort(_ db: Database) throws -> Bool {
    let rows = counted ?? "FROM \(from) WHERE " + condition
    return try db.count(upTo: Self.mostRows + 1, rows) <= Self.mostRows
  }
}

extension Database {
  func count(upTo limit: Int, _ rest: Fragment) throws -> Int {
    let query = "SELECT count(*) FROM (SELECT 1 " + rest + Fragment(" LIMIT ?)", binding: limit)
    return try rows(query) { $0.count(0) }.first ?? 0
  }

  /// The question for a search index: by the beginnings of words where these lead to few records,
  /// for they are read as they come, else by the words themselves, whose hits are collected first.
  func match(_ words: Words, in search: String) throws -> String {
    guard words.match != words.roughMatch else { return words.match }
    let rough = Fragment("FROM \(search) WHERE \(search) MATCH ?", binding: words.roughMatch)
    let count = try count(upTo: Shortcut.mostRows + 1, rough)
    return count <= Shortcut.mostRows ? words.roughMatch : words.match
  }
}
