import Testing

@testable import Exchange

@Suite struct RowsAheadTests {
  @Test(arguments: [0, 1, 255, 256, 257, 6000])
  func allRowsComeInTheirOrder(count: Int) throws {
    let rows = (0..<count).map { "\($0),x\n" }.joined()
    #expect(try numbers(of: "a,b\n" + rows, taking: .max) == (0..<count).map(String.init))
  }

  @Test func whoeverTakesAFewLetsTheRestBe() throws {
    let rows = (0..<20_000).map { "\($0),x\n" }.joined()
    #expect(try numbers(of: "a,b\n" + rows, taking: 3) == ["0", "1", "2"])
  }

  @Test func rowsBeforeABadByteAreGiven() throws {
    let folder = try Folder()
    let good = (0..<300).map { "\($0),x\n" }.joined()
    let path = try folder.file(Array("a,b\n\(good)".utf8) + [0xFF, 0x0A])
    let rows = ahead(path)
    for number in 0..<300 { #expect(try rows.next() == String(number)) }
    for _ in 1...2 { #expect(throws: ReadingError.self) { try rows.next() } }
  }

  @Test func aFileThatIsNotThereIsAnError() {
    #expect(throws: ReadingError.self) { try ahead("/nowhere/rows.csv").next() }
  }

  private func numbers(of text: String, taking count: Int) throws -> [String] {
    let folder = try Folder()
    let rows = ahead(try folder.file(text.utf8))
    var taken: [String] = []
    while taken.count < count, let number = try rows.next() { taken.append(number) }
    return taken
  }

  private func ahead(_ path: String) -> RowsAhead<String> {
    RowsAhead(path: path, options: DelimitedOptions(), isOwnExport: false) { { $0[0] } }
  }
}
