import Domain
import GRDB

/// Our own words in SQL. The schema names none of them, so other programs can read the file.
enum SQLFunctions {
  static func add(to db: Database) {
    db.add(function: .fold)
    db.add(function: .weighted)
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
