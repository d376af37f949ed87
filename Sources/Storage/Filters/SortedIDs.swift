import Foundation
import GRDB
import GRDBSQLite

/// Ids in their order, for looking one up among thousands while SQLite walks an index: it takes a
/// third of the time that `IN` does.
struct SortedIDs {
  /// Side by side, eight bytes each.
  private let bytes: DatabaseValue

  /// - Precondition: `ids` are sorted, as a search index gives them.
  init(_ ids: [Int64]) {
    bytes = ids.withUnsafeBytes { Data($0) }.databaseValue
  }

  /// The condition on an expression that gives an id.
  func hold(_ id: String) -> Fragment { Fragment("among(?, \(id))", [bytes]) }

  /// What `among(ids, id)` answers.
  static func areAmong(_ arguments: UnsafeMutablePointer<OpaquePointer?>?) -> Bool {
    guard let arguments, let start = sqlite3_value_blob(arguments[0]) else { return false }
    let bytes = UnsafeRawBufferPointer(start: start, count: Int(sqlite3_value_bytes(arguments[0])))
    return contains(sqlite3_value_int64(arguments[1]), bytes)
  }

  private static func contains(_ id: Int64, _ bytes: UnsafeRawBufferPointer) -> Bool {
    let size = MemoryLayout<Int64>.size
    func held(_ place: Int) -> Int64 {
      bytes.loadUnaligned(fromByteOffset: place * size, as: Int64.self)
    }
    var (low, high) = (0, bytes.count / size)
    while low < high {
      let middle = (low + high) / 2
      if held(middle) < id { low = middle + 1 } else { high = middle }
    }
    return low < bytes.count / size && held(low) == id
  }
}
