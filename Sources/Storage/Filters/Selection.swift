import Domain
import GRDB

/// The rows that a filter leaves: from which tables they come, and what must hold of them.
struct Selection {
  enum Purpose { case page, everything }

  let from: String
  let condition: Fragment
  /// The rows are found by a shortcut, so there are few, and they come in no order.
  let isShort: Bool

  init(_ filter: Filter, of rows: FilteredRows, for purpose: Purpose, _ asking: Asking) throws {
    let sql = FilterSQL(asking: asking, rows: rows)
    if let (shortcut, rest) = try Shortcut.best(for: filter, of: rows, asking) {
      from = shortcut.from
      condition = .all([shortcut.condition, try sql.conditions(rest)])
      isShort = true
      return
    }
    isShort = false
    let words = Words(filter.terms.flatMap(\.words))
    if purpose == .everything, let search = rows.kind.searchTable, !words.words.isEmpty {
      let shortcut = Shortcut.all(words, of: rows, in: search)
      from = shortcut.from
      let rest = filter.terms.filter { $0.words.isEmpty }
      condition = .all([shortcut.condition, try sql.conditions(rest)])
    } else if purpose == .everything, let shortcut = FieldQuestion.first(in: filter, of: rows) {
      from = shortcut.from
      condition = .all([shortcut.condition, try sql.conditions(filter.terms)])
    } else {
      from = "\(rows.kind.rawValue) \(rows.alias)"
      condition = try sql.conditions(filter.terms)
    }
  }
}

extension Filter.Term {
  /// The words of a term of words, else none.
  var words: [String] {
    if case .words(let words) = self { words } else { [] }
  }
}
