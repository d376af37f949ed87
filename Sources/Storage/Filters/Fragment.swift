import GRDB

/// A piece of SQL with the values that it binds, in order. Text that came from data is only bound.
struct Fragment {
  var text: String
  var values: [DatabaseValue]

  init(_ text: String, _ values: [DatabaseValue] = []) {
    self.text = text
    self.values = values
  }

  init(_ text: String, binding values: (any DatabaseValueConvertible)?...) {
    self.init(text, values.map { $0?.databaseValue ?? .null })
  }

  /// What it binds, for GRDB. An array of one type would cost a key path each time.
  var arguments: StatementArguments {
    StatementArguments(values.map { $0 as (any DatabaseValueConvertible)? })
  }

  static let always = Fragment("1")
  static let never = Fragment("0")

  static func + (a: Fragment, b: Fragment) -> Fragment {
    Fragment(a.text + b.text, a.values + b.values)
  }

  static func + (a: Fragment, b: String) -> Fragment { Fragment(a.text + b, a.values) }
  static func + (a: String, b: Fragment) -> Fragment { Fragment(a + b.text, b.values) }

  /// All of them hold; true when there are none.
  static func all(_ parts: [Fragment]) -> Fragment { joined(parts, " AND ") ?? always }

  /// One of them holds; false when there are none.
  static func any(_ parts: [Fragment]) -> Fragment { joined(parts, " OR ") ?? never }

  private static func joined(_ parts: [Fragment], _ word: String) -> Fragment? {
    guard !parts.isEmpty else { return nil }
    return Fragment(
      "(" + parts.map(\.text).joined(separator: word) + ")", parts.flatMap(\.values))
  }
}

extension Database {
  /// What `read` makes of each row of a query, whose statement is compiled once and kept.
  func rows<T>(_ query: Fragment, _ read: (Cells) throws -> T) throws -> [T] {
    var out: [T] = []
    try each(query) { cells in
      out.append(try read(cells))
      return true
    }
    return out
  }

  /// The first column of a query for ids.
  func ids(_ query: Fragment) throws -> [Int64] { try rows(query) { $0.integer(0) ?? 0 } }

  /// Hands each row of a query to `read` until it says that it has enough.
  func each(_ query: Fragment, _ read: (Cells) throws -> Bool) throws {
    let statement = try cachedStatement(sql: query.text)
    let cursor = try Row.fetchCursor(statement, arguments: query.arguments)
    let cells = Cells(statement: statement.sqliteStatement)
    while try cursor.next() != nil, try read(cells) {}
  }

  func first<T>(_ query: Fragment, _ read: (Cells) throws -> T) throws -> T? {
    try rows(query + " LIMIT 1", read).first
  }
}
