import Domain
import GRDB
import GRDBSQLite

/// A statement that takes one row after the other. It speaks to SQLite itself: GRDB's own arguments
/// take longer to make than the row takes to be written.
final class Insertion {
  private let statement: Statement
  private let count: Int

  /// - Parameter sql: an `INSERT` with `count` marks.
  init(_ sql: String, count: Int, _ db: Database) throws {
    statement = try db.makeStatement(sql: sql)
    self.count = count
  }

  /// - Parameter values: as many as there are marks; others are a row that is refused.
  func run(_ values: [Value], _ db: Database) throws {
    let handle = statement.sqliteStatement
    guard values.count == count else { throw DatabaseError(resultCode: .SQLITE_MISMATCH) }
    sqlite3_reset(handle)
    for (place, value) in values.enumerated() { bind(value, at: CInt(place + 1), of: handle) }
    let code = sqlite3_step(handle)
    guard code == SQLITE_DONE else {
      let words = String(cString: sqlite3_errmsg(db.sqliteConnection))
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: words)
    }
    sqlite3_reset(handle)
  }

  private func bind(_ value: Value, at place: CInt, of handle: OpaquePointer) {
    switch value {
    case .null: sqlite3_bind_null(handle, place)
    case .integer(let number): sqlite3_bind_int64(handle, place, number)
    case .text(var text):
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { characters in
          let length = CInt(clamping: characters.count)
          _ = sqlite3_bind_text(handle, place, characters.baseAddress, length, textIsCopied)
        }
      }
    }
  }
}
