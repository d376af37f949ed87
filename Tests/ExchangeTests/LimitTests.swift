import Foundation
import Testing

@testable import Exchange

@Suite struct LimitTests {
  private let limits = ReadingLimits.standard

  private func flaws(_ text: String) throws -> [RowFlaw?] { try read(text).rows.map(\.flaw) }

  private func letters(_ count: Int) -> String { String(repeating: "x", count: count) }

  @Test(arguments: [0, 1])
  func aLineMayBeAsLongAsTheLimit(excess: Int) throws {
    let line = "1," + letters(limits.line - 2 + excess)
    let wanted: RowFlaw? = excess == 0 ? nil : .lineTooLong(limit: limits.line)
    #expect(try flaws("a,b\n\(line)\n3,4\n") == [wanted, nil])
    #expect(try flaws("a,b\n\(line)") == [wanted])
  }

  @Test(arguments: [0, 1])
  func aFieldMayBeAsLongAsTheLimit(excess: Int) throws {
    let half = letters(limits.field / 2 - 1)
    let field = half + "\n\n" + half + letters(excess)
    let wanted: RowFlaw? = excess == 0 ? nil : .fieldTooLong(limit: limits.field)
    #expect(try flaws("a,b\n1,\"\(field)\"\n3,4\n") == [wanted, nil])
  }

  @Test(arguments: [0, 1])
  func aRowMayBeAsLongAsTheLimit(excess: Int) throws {
    var options = DelimitedOptions()
    options.limits.row = 100
    let row = "\"" + letters(45) + "\n" + letters(51) + "\"," + letters(excess)
    let rows = try read("a,b\n\(row)\n3,4\n", options).rows
    #expect(rows.map(\.flaw) == [excess == 0 ? nil : .rowTooLong(limit: 100), nil])
  }

  @Test(arguments: [0, 1])
  func columnsMayBeAsManyAsTheLimit(excess: Int) throws {
    let row = Array(repeating: "1", count: limits.columns + excess).joined(separator: ",")
    let tooMany = RowFlaw.tooManyColumns(limit: limits.columns)
    var options = DelimitedOptions()
    options.hasHeader = false
    #expect(
      try read(row + "\n3,4\n", options).rows.map(\.flaw) == [excess == 0 ? nil : tooMany, nil])
    if excess == 1 {
      #expect(throws: ReadingError.badHeader(line: 1, flaw: tooMany)) { try read(row) }
    }
  }

  @Test(arguments: [0, 1])
  func aFileMayBeAsLargeAsTheLimit(excess: Int) throws {
    let folder = try Folder()
    let path = try folder.file("a,b\n".utf8 + Array(repeating: 0x78, count: 200_000))
    #expect(truncate(path, limits.file + excess) == 0)
    if excess == 0 {
      #expect(try DelimitedReader(path: path).header == ["a", "b"])
    } else {
      #expect(throws: ReadingError.fileTooLarge(limit: limits.file)) {
        try DelimitedReader(path: path)
      }
    }
  }

  @Test func aFileOverTheLimitInMemoryStopsTheReading() throws {
    var options = DelimitedOptions()
    options.limits.file = 10
    #expect(throws: ReadingError.fileTooLarge(limit: 10)) { try read("a,b\n1,2\n3,4\n", options) }
  }

  /// What is over a limit is let go of at once, and what follows is still counted.
  @Test func aQuoteThatNeverClosesDoesNotFillTheMemory() throws {
    let row = "1,\"" + String(repeating: letters(999) + "\n", count: 5_000)
    #expect(try flaws("a,b\n" + row) == [.fieldTooLong(limit: limits.field)])
  }
}
