import Domain
import Foundation
import GRDB
import GRDBSQLite

/// The columns of a row by their place. A column that holds something else reads as missing, so
/// that a file that others wrote to cannot bring the program down.
///
/// They are read where SQLite has them: a page of cards is some hundreds of columns for each key.
struct Cells {
  /// Stands on the row.
  let statement: SQLiteStatement

  func value(_ place: Int) -> Value {
    switch sqlite3_column_type(statement, Int32(place)) {
    case SQLITE_INTEGER: .integer(sqlite3_column_int64(statement, Int32(place)))
    case SQLITE_TEXT: .text(held(place))
    default: .null
    }
  }

  private func held(_ place: Int) -> String {
    guard let bytes = sqlite3_column_text(statement, Int32(place)) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, Int32(place)))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  func data(_ place: Int) -> Data { Data(bytes(place)) }

  /// Where SQLite has them, until it steps on.
  func bytes(_ place: Int) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(statement, Int32(place))
    let count = Int(sqlite3_column_bytes(statement, Int32(place)))
    return UnsafeRawBufferPointer(start: start, count: count)
  }

  func integer(_ place: Int) -> Int64? { value(place).integer }
  func text(_ place: Int) -> String { value(place).text ?? "" }
  func count(_ place: Int) -> Int { Int(integer(place) ?? 0) }
  func id<Owner>(_ place: Int) -> ID<Owner>? { integer(place).map { ID($0) } }
  func instant(_ place: Int) -> Instant? { integer(place).map { Instant(milliseconds: $0) } }
  func amount(_ place: Int) -> Amount { Amount(minor: integer(place) ?? 0) }
  func day(_ place: Int) -> Day? { Day(iso: text(place)) }
  func due(_ place: Int) -> Due? { Due(iso: text(place)) }
  func currency(_ place: Int) -> Currency? { Currency(text(place)) }
}

extension Value {
  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .text(let text): text.databaseValue
    }
  }
}
