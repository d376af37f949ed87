import Domain
import GRDB
import GRDBSQLite

/// Our own words in SQL. The schema names none of them, so other programs can read the file.
enum SQLFunctions {
  /// `fold(text)` is `Folding.fold`, `phones(lines)` is `Folding.phones`; null gives the empty text.
  /// They run for every row of an import, so they speak to SQLite itself: GRDB's arrays of arguments
  /// take longer than the folding. `among(ids, id)` is that of `SortedIDs`.
  static func add(to db: Database) {
    add("fold", to: db) { context, _, arguments in
      SQLFunctions.answer(Folding.fold(SQLFunctions.text(arguments?.pointee)), to: context)
    }
    add("phones", to: db) { context, _, arguments in
      SQLFunctions.answer(Folding.phones(SQLFunctions.text(arguments?.pointee)), to: context)
    }
    add("among", of: 2, to: db) { context, _, arguments in
      sqlite3_result_int(context, SortedIDs.areAmong(arguments) ? 1 : 0)
    }
    db.add(function: .weighted)
    db.add(function: .nextPurchase)
  }

  private typealias Answer =
    @convention(c) (
      OpaquePointer?, CInt, UnsafeMutablePointer<OpaquePointer?>?
    ) -> Void

  private static func add(
    _ name: String, of count: CInt = 1, to db: Database, _ answer: Answer
  ) {
    sqlite3_create_function_v2(
      db.sqliteConnection, name, count, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nil, answer, nil, nil,
      nil)
  }

  private static func answer(_ text: String, to context: OpaquePointer?) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        sqlite3_result_text(context, text.baseAddress, CInt(clamping: text.count), textIsCopied)
      }
    }
  }

  private static func text(_ argument: OpaquePointer?) -> String {
    guard let argument, let start = sqlite3_value_text(argument) else { return "" }
    let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_value_bytes(argument)))
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension DatabaseFunction {
  /// `nextPurchase(days)` is the day from which somebody who bought on these days may buy again, by
  /// `Rhythm`; null where there is none.
  static let nextPurchase = DatabaseFunction("nextPurchase", argumentCount: 1, pure: true) {
    let days = String.fromDatabaseValue($0[0])?.split(separator: " ") ?? []
    guard days.count >= Rhythm.leastPurchases else { return nil }
    return Rhythm(days.compactMap { Day(iso: String($0)) }.sorted())?.dueOn.iso
  }

  /// `weighted(amount, percent)` rounds as money does; null when it would not fit.
  static let weighted = DatabaseFunction("weighted", argumentCount: 2, pure: true) { values in
    guard let amount = Int64.fromDatabaseValue(values[0]) else { return 0 }
    guard let percent = Int.fromDatabaseValue(values[1]) else { return 0 }
    return Amount(minor: amount).times(percent: percent)?.minor
  }
}
