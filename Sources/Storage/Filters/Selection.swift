import Domain
import GRDB

/// The rows that a filter leaves: from which tables they come, and what must hold of them.
///
/// Words are looked up in the search index where that is the quicker way: when every row that has
/// them is wanted, or when few have them. Else a page walks its own order and tests row by row.
struct Selection {
  enum Purpose { case page, everything }

  let from: Fragment
  let condition: Fragment
  /// The rows come from the search index, so not in the order of any other.
  let isFromSearch: Bool

  init(_ filter: Filter, of rows: FilteredRows, for purpose: Purpose, _ asking: Asking) throws {
    let sql = FilterSQL(asking: asking, rows: rows)
    let words = Words(filter.terms.flatMap(\.words))
    let table = Fragment("\(rows.kind.rawValue) \(rows.alias)")
    if let search = rows.kind.searchTable, !words.words.isEmpty,
      try purpose == .everything || asking.db.areRare(words, in: search)
    {
      from = "\(search) s CROSS JOIN " + table
      let rest = try filter.terms.filter { $0.words.isEmpty }.map(sql.condition)
      let hit = Fragment(
        "s.\(search) MATCH ? AND \(rows.id) = s.rowid", binding: words.match)
      condition = .all([hit] + rest)
      isFromSearch = true
    } else {
      from = table
      condition = try sql.conditions(filter.terms)
      isFromSearch = false
    }
  }
}

extension Filter.Term {
  /// The words of a term of words, else none.
  var words: [String] {
    if case .words(let words) = self { words } else { [] }
  }
}
