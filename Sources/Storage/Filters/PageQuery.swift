import Domain
import GRDB

/// A page of sorted rows, and the ways to read it.
struct PageQuery {
  /// How many rows a walk tests before a shortcut is looked for: where one row in some dozens is
  /// left by the filter the page is full by then, and else two or three milliseconds are lost.
  static let firstSteps = 1000

  let rows: FilteredRows
  let columns: String
  /// Tables that only add to the columns.
  let joins: String
  /// Which part of the index is walked.
  let scope: [Fragment]
  let order: String
  let limit: Int
  /// The word that stands in the search texts of the scope's rows, and in no others.
  var scopeWord: String?
  /// The index that is walked, where SQLite would take another.
  var index: String?

  /// Along the index until the page is full.
  func walking(_ filter: Filter, _ asking: Asking) throws -> Fragment {
    let terms = try FilterSQL(asking: asking, rows: rows).conditions(filter.terms)
    return ordered(walked, .all(scope + [terms]))
  }

  var table: String { "\(rows.kind.rawValue) \(rows.alias)" }
  /// The table along the index of the order.
  var walked: String { table + (index.map { " INDEXED BY \($0)" } ?? "") }

  /// Along the index too, but no row is read that is none of these.
  func walking(among ids: SortedIDs, _ rest: Fragment) -> Fragment {
    ordered(walked, .all(scope + [ids.hold(rows.id), rest]))
  }

  /// Along the index for so many steps only. The rows come in the order of the walk, by the way
  /// that it is read; whoever shows them sorts them.
  func walking(_ steps: Int, _ filter: Filter, _ asking: Asking) throws -> Fragment {
    let passed = FilteredRows(rows.kind, as: rows.alias, special: ["id": "w.id"])
    let terms = try FilterSQL(asking: asking, rows: passed).conditions(filter.terms)
    let walk =
      "SELECT \(rows.alias).id FROM \(walked) WHERE " + Fragment.all(scope)
      + " ORDER BY \(order) LIMIT \(steps)"
    return "SELECT \(columns) FROM (" + walk
      + ") w CROSS JOIN \(table) ON \(rows.alias).id = w.id\(joins) WHERE " + terms
      + Fragment(" LIMIT ?", binding: limit)
  }

  /// From the few rows that a shortcut leads to.
  func sorting(_ chosen: Selection) -> Fragment {
    ordered(chosen.from, .all(scope + [chosen.condition]))
  }

  func ordered(_ from: String, _ condition: Fragment) -> Fragment {
    "SELECT \(columns) FROM \(from)\(joins) WHERE " + condition
      + Fragment(" ORDER BY \(order) LIMIT ?", binding: limit)
  }
}

extension Filter {
  /// Some term may have a shortcut.
  var mayBeShort: Bool {
    terms.contains { term in
      switch term {
      case .words(let words): !words.isEmpty
      case .link(let property, _): property.linksToMany
      case .compare(let property, _, _), .contains(let property, _), .has(let property):
        property.isCustom
      case .compareProperties, .linkToMe, .mark, .tag, .team, .not, .any, .all: false
      }
    }
  }
}

extension Property {
  /// It links to a kind that a search finds, because there may be very many of it.
  fileprivate var linksToMany: Bool {
    if case .link(let kind) = type { kind.searchTable != nil } else { false }
  }
}
