import Domain
import GRDB
import GRDBSQLite

/// Our own words in SQL. The schema names none of them, so other programs can read the file.
enum SQLFunctions {
  static func add(to db: Database) {
    addFold(to: db)
    db.add(function: .weighted)
  }

  /// `fold(text)` in SQL is `Folding.fold`; null gives the empty text. It runs for every row of an
  /// import, so it speaks to SQLite itself: GRDB's arrays of arguments take longer than the folding.
  private static func addFold(to db: Database) {
    sqlite3_create_function_v2(
      db.sqliteConnection, "fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nil,
      { context, _, arguments in
        var folded = SQLFunctions.folded(arguments?.pointee)
        folded.withUTF8 { bytes in
          bytes.withMemoryRebound(to: CChar.self) { text in
            sqlite3_result_text(context, text.baseAddress, CInt(clamping: text.count), textIsCopied)
          }
        }
      }, nil, nil, nil)
  }

  private static func folded(_ argument: OpaquePointer?) -> String {
    guard let argument, let start = sqlite3_value_text(argument) else { return "" }
    let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_value_bytes(argument)))
    return Folding.fold(String(decoding: bytes, as: UTF8.self))
  }
}

extension DatabaseFunction {
  /// `weighted(amount, percent)` rounds as money does; null when it would not fit.
  static let weighted = DatabaseFunction("weighted", argumentCount: 2, pure: true) { values in
    guard let amount = Int64.fromDatabaseValue(values[0]) else { return 0 }
    guard let percent = Int.fromDatabaseValue(values[1]) else { return 0 }
    return Amount(minor: amount).times(percent: percent)?.minor
  }
}
