import Domain
import GRDB

/// The columns of a row by their place. A column that holds something else reads as missing, so
/// that a file that others wrote to cannot bring the program down.
struct Cells {
  let row: Row

  func value(_ place: Int) -> Value {
    switch (row[place] as DatabaseValue).storage {
    case .int64(let number): .integer(number)
    case .string(let text): .text(text)
    case .null, .double, .blob: .null
    }
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
