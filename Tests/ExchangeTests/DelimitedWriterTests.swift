import Testing

@testable import Exchange

@Suite struct DelimitedWriterTests {
  private static let pieces = [
    "a", "Ω", "ی", "🙂", ",", ";", "\t", "|", "\"", "'", "=", "+", "-", "@", "\n", "\r", "\r\n", " ",
    "7", "\u{200B}", "＝", "\u{FEFF}",
  ]

  private static func table(seed: Int) -> [[String]] {
    var random = SeededGenerator(seed: UInt64(seed))
    let width = Int.random(in: 1...4, using: &random)
    return (0..<20).map { _ in
      (0..<width).map { _ in
        let length = Int.random(in: 0...5, using: &random)
        return (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      }
    }
  }

  private static var styles: [DelimitedStyle] {
    var excel = DelimitedStyle(delimiter: UInt8(ascii: ";"))
    excel.hasByteOrderMark = true
    excel.usesCarriageReturns = true
    var plain = DelimitedStyle.csv
    plain.guardsFormulas = false
    return [.csv, .tsv, excel, plain]
  }

  @Test(arguments: 0..<150)
  func whatIsWrittenReadsBackEqual(seed: Int) throws {
    let rows = Self.table(seed: seed)
    let header = rows[0].indices.map { "column \($0)" }
    for style in Self.styles {
      let folder = try Folder()
      let text = try written([header] + rows, as: style)
      let options = DelimitedOptions(delimiter: style.delimiter)
      let reader = try DelimitedReader(path: folder.file(text.utf8), options: options)
      reader.isOwnExport = style.guardsFormulas
      #expect(reader.header == header)
      #expect(try reader.rest().map(\.cells) == rows)
    }
  }

  @Test func quotesStandOnlyWhereTheyAreNeeded() throws {
    let row = ["a", "b c", "d,e", "f;g", "say \"hi\"", " x", "two\nlines", "", "=1", "-5"]
    #expect(
      try written([row], as: .csv)
        == "a,b c,\"d,e\",\"f;g\",\"say \"\"hi\"\"\",\" x\",\"two\nlines\",,\"'=1\",-5\n")
  }

  @Test func excelGetsItsMarkAndItsLineEnds() throws {
    #expect(try written([["نام", "x"]], as: Self.styles[2]) == "\u{FEFF}نام;x\r\n")
  }

  @Test func theSinkIsCalledInPiecesAndItsErrorIsPassedOn() throws {
    struct Full: Error {}
    var calls = 0
    var writer = DelimitedWriter(.csv) { piece in
      calls += 1
      #expect(piece.count < 100_000)
      if calls > 3 { throw Full() }
    }
    #expect(throws: Full.self) {
      for _ in 0..<100_000 { try writer.write(["some text", "and more of it"]) }
    }
    #expect(calls == 4)
  }
}
