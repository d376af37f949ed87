import Testing

@testable import Exchange

@Suite struct DelimitedReaderTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func everyLineEndEndsARow(end: String) throws {
    let (header, rows) = try read("a,b\(end)1,2\(end)\(end)3,\"x\(end)y\"\(end)4,5")
    #expect(header == ["a", "b"])
    #expect(rows.map(\.cells) == [["1", "2"], ["3", "x\(end)y"], ["4", "5"]])
    #expect(rows.map(\.line) == [2, 4, 6])
  }

  @Test func lineEndsMayBeMixed() throws {
    let rows = try read("a\r1\r\n2\n3\r\r\n4\n\r5").rows
    #expect(rows.map(\.cells) == [["1"], ["2"], ["3"], ["4"], ["5"]])
    #expect(rows.map(\.line) == [2, 3, 4, 6, 8])
  }

  @Test(arguments: [
    (#""Big" deal,2"#, ["Big deal", "2"]),
    ("\"\"\"Big\"\" deal\",2", [#""Big" deal"#, "2"]),
    ("\"5\"\" pipe\",", [#"5" pipe"#, ""]),
    (#"5" pipe,6""#, [#"5" pipe"#, #"6""#]),
    (#""a,b",c"#, ["a,b", "c"]),
    ("\"\"\",\"\"\"", [#"",""#]),
    (#"" padded ", x "#, [" padded ", " x "]),
  ])
  func quotesMeanWhatSpreadsheetsMean(line: String, cells: [String]) throws {
    #expect(try read("a,b\n" + line, DelimitedOptions(delimiter: 0x2C)).rows.first?.cells == cells)
  }

  @Test(arguments: [
    ("a;b\n1,5;2\n", ";"), ("a\tb\n1\t2\n", "\t"), ("a|b\n1|2\n", "|"), ("a,b\n1;2,3\n", ","),
    ("name\nAnna\n", ","), ("\"a,b\";c\n\"1,2\";3\n", ";"), ("sep=;\na,b;c\n", ";"),
    ("SEP=|\r\na,b,c|d\r\n", "|"), ("", ","), ("a;b", ";"), ("sep=", ","),
  ])
  func theDelimiterIsFoundOut(text: String, delimiter: Unicode.Scalar) throws {
    let folder = try Folder()
    let reader = try DelimitedReader(path: folder.file(text.utf8))
    #expect(reader.delimiter == UInt8(ascii: delimiter))
  }

  @Test func theLineThatNamesTheDelimiterIsCountedButNotRead() throws {
    let (header, rows) = try read("sep=;\r\na;b\r\n1;2\r\n")
    #expect(header == ["a", "b"])
    #expect(rows == [SheetRow(line: 3, cells: ["1", "2"])])
  }

  @Test func aShortRowIsShortAndReadsAsEmpty() throws {
    let row = try #require(try read("a,b,c\n1\n").rows.first)
    #expect(row.cells == ["1"])
    #expect(row.flaw == nil)
    #expect([row[0], row[2], row[-1], row[99]] == ["1", "", "", ""])
  }

  @Test func aLongRowIsReportedUnlessTheRestIsEmpty() throws {
    let rows = try read("a,b\n1,2,,\n1,2,3,4\n5,6\n").rows
    #expect(rows.map(\.flaw) == [nil, .extraCells(count: 2), nil])
    #expect(rows.map(\.cells) == [["1", "2"], ["1", "2", "3", "4"], ["5", "6"]])
  }

  @Test func aRowOfEmptyCellsIsARowAndAnEmptyLineIsNot() throws {
    let rows = try read("a,b\n\n,\n\"\"\n   \n").rows
    #expect(rows.map(\.cells) == [["", ""], [""], ["   "]])
    #expect(rows.map(\.isEmpty) == [true, true, false])
  }

  @Test func aQuoteThatNeverClosesIsReportedWhereItOpens() throws {
    let rows = try read("a,b\n1,2\n3,\"x\n4,5\n").rows
    #expect(rows.map(\.line) == [2, 3])
    #expect(rows.map(\.flaw) == [nil, .unclosedQuote])
  }

  @Test func aZeroByteSpoilsOnlyItsRow() throws {
    let text = "name,note\n" + String(repeating: "Anna,a long enough note\n", count: 9)
    let rows = try read(text + "B\0,x\nC,y\n").rows
    #expect(rows.suffix(2).map(\.flaw) == [.zeroByte, nil])
  }

  @Test func aFileWithoutAHeaderStartsWithItsFirstRow() throws {
    var options = DelimitedOptions()
    options.hasHeader = false
    let (header, rows) = try read("1,2\n3,4,5\n", options)
    #expect(header.isEmpty)
    #expect(rows.map(\.cells) == [["1", "2"], ["3", "4", "5"]])
  }

  @Test func quotesAreOrdinaryWhereTheyAreSwitchedOff() throws {
    var options = DelimitedOptions(delimiter: 0x09)
    options.quote = nil
    #expect(try read("a\tb\n\"x\t\"y\"\n", options).rows.map(\.cells) == [["\"x", "\"y\""]])
  }

  @Test func aMissingFileSaysSo() {
    let missing = ReadingError.cannotOpen(path: "/nowhere/x.csv", code: 2)
    #expect(throws: missing) { try DelimitedReader(path: "/nowhere/x.csv") }
  }

  @Test func aFolderIsNotRead() throws {
    let folder = try Folder()
    #expect(throws: ReadingError.cannotRead(path: folder.path, code: 21)) {
      try DelimitedReader(path: folder.path)
    }
  }

  /// Rows lie across the pieces in which the file is read, wherever those end.
  @Test func aLongFileReadsLikeAShortOne() throws {
    let line = "Άννα Παπαδοπούλου,\"12, Main\"\" Street\r\nAthens\",x\r\n"
    let rows = try read("a,b,c\n" + String(repeating: line, count: 20_000)).rows
    #expect(rows.count == 20_000)
    let first = ["Άννα Παπαδοπούλου", "12, Main\" Street\r\nAthens", "x"]
    #expect(rows.allSatisfy { $0.cells == first && $0.flaw == nil })
    #expect(rows.last?.line == 2 + 19_999 * 2)
  }
}
