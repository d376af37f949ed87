import GRDB
import Testing

@testable import Storage

@Suite struct SortedIDsTests {
  private let queue: DatabaseQueue

  init() throws {
    queue = try DatabaseQueue()
    queue.unsafeReentrantRead(SQLFunctions.add)
  }

  /// Every third number is among them: the first, the last, and those beyond both are asked for too.
  @Test(arguments: [0, 1, 2, 7, 1000]) func holdsThoseThatItWasMadeOf(count: Int) throws {
    let ids = (0..<Int64(count)).map { $0 * 3 - 300 }
    for id in Int64(-305)...Int64(count * 3) {
      #expect(try answer(SortedIDs(ids).hold("\(id)")) == (ids.contains(id) ? 1 : 0))
    }
  }

  /// A file is open to everybody's SQL.
  @Test(arguments: ["NULL, 1", "x'', 1", "'words', 1", "x'010203', 1", "7, NULL", "x'00', 'a'"])
  func whatIsNoListHoldsNothing(arguments: String) throws {
    #expect(try answer(Fragment("among(\(arguments))")) == 0)
  }

  private func answer(_ condition: Fragment) throws -> Int64? {
    try queue.unsafeReentrantRead { db in
      try db.first("SELECT " + condition) { $0.integer(0) } ?? nil
    }
  }
}
