import Domain
import GRDB

/// A query of a person's own over the tables of the file. It can read and nothing else.
public enum PlainQuery {
  /// What stands in a cell.
  public enum Cell: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    /// So many bytes.
    case blob(Int)
  }

  /// Gives the names of the columns, then the rows one by one.
  /// - Throws: `RepositoryError.refused` with the words of SQLite for what is no query, and whatever
  ///   the two take.
  public static func run(
    _ query: String, on path: String, columns: ([String]) throws -> Void,
    row: ([Cell]) throws -> Void
  ) throws {
    let queue = try Opening.connection(path, readOnly: true)
    try telling(path) {
      try queue.unsafeReentrantRead { db in
        let statement = try statement(query, db)
        try columns(statement.columnNames)
        let cursor = try GRDB.Row.fetchCursor(statement)
        while let found = try cursor.next() { try row(cells(of: found)) }
      }
    }
  }

  private static func statement(_ query: String, _ db: Database) throws -> Statement {
    do {
      let statement = try db.makeStatement(sql: query)
      guard statement.isReadonly else { throw RepositoryError.refused("it writes") }
      return statement
    } catch let error as DatabaseError {
      throw RepositoryError.refused(error.message ?? "\(error.resultCode)")
    }
  }

  private static func cells(of row: GRDB.Row) -> [Cell] {
    row.databaseValues.map { value in
      switch value.storage {
      case .null: .null
      case .int64(let number): .integer(number)
      case .double(let number): .real(number)
      case .string(let text): .text(text)
      case .blob(let data): .blob(data.count)
      }
    }
  }
}
