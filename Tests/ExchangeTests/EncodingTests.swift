import Testing

@testable import Exchange

@Suite struct EncodingTests {
  private static let wide = "\u{FEFF}نام;شهر\nرضا;تهران\n🙂;x\n"

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let ends = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? ends.reversed() : ends
    }
  }

  @Test(arguments: [false, true])
  func aMarkInFrontDecides(bigEndian: Bool) throws {
    let (header, rows) = try read(Self.utf16(Self.wide, bigEndian: bigEndian))
    #expect(header == ["نام", "شهر"])
    #expect(rows.map(\.cells) == [["رضا", "تهران"], ["🙂", "x"]])
  }

  @Test func theMarkOfUTF8IsNoPartOfTheHeader() throws {
    #expect(try read("\u{FEFF}name,city\nAnna,Athens\n").header == ["name", "city"])
  }

  @Test(arguments: [(false, TextEncoding.utf16LittleEndian), (true, .utf16BigEndian)])
  func wideTextWithoutAMarkIsProposedAndReadWhenAsked(
    bigEndian: Bool, encoding: TextEncoding
  ) throws {
    let bytes = Self.utf16("name,city\nAnna,Athens\n", bigEndian: bigEndian)
    #expect(throws: ReadingError.notText(line: 1, encoding: .utf8, proposal: encoding)) {
      try read(bytes)
    }
    #expect(try read(bytes, DelimitedOptions(encoding: encoding)).rows.first?.cells.first == "Anna")
  }

  @Test(arguments: [
    (TextEncoding.westernWindows, [0x80, 0xE9, 0x9C] as [UInt8], "€éœ"),
    (.greekWindows, [0xA2, 0xE1, 0xFE], "Άαώ"),
    (.arabicWindows, [0x81, 0x8D, 0x8E, 0x90, 0x98, 0x9D], "پچژگک\u{200C}"),
    (.westernISO, [0xE9, 0xFF], "éÿ"),
    (.greekISO, [0xB6, 0xE1], "Άα"),
    (.arabicISO, [0xC7, 0xE4], "ال"),
  ])
  func eachEncodingGivesItsLetters(
    encoding: TextEncoding, bytes: [UInt8], text: String
  ) throws {
    let rows = try read(Array("a,b\n".utf8) + bytes + Array(",x\n".utf8), .init(encoding: encoding))
    #expect(rows.rows.map(\.cells) == [[text, "x"]])
  }

  @Test(arguments: [
    ("westlich", [0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72] as [UInt8], TextEncoding.westernWindows),
    // Παπαδόπουλος and تهران ایران in the encodings of Windows.
    (
      "greek", [0xD0, 0xE1, 0xF0, 0xE1, 0xE4, 0xFC, 0xF0, 0xEF, 0xF5, 0xEB, 0xEF, 0xF2],
      .greekWindows
    ),
    (
      "persian", [0xCA, 0xE5, 0xD1, 0xC7, 0xE4, 0x20, 0xC7, 0xED, 0xD1, 0xC7, 0xE4], .arabicWindows
    ),
  ])
  func whatIsNotUTF8IsAnErrorThatNamesLineAndEncoding(
    name: String, bytes: [UInt8], proposal: TextEncoding
  ) throws {
    let text = Array("a,b\nfine,\"two\nlines\"\n\"x\ny\",".utf8) + bytes
    #expect(throws: ReadingError.notText(line: 5, encoding: .utf8, proposal: proposal)) {
      try read(text)
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func theLineIsTheSameWhateverEndsLines(end: String) throws {
    let text = Array("a,b\(end)1,2\(end)3,".utf8) + [0xE9]
    let wanted = ReadingError.notText(line: 3, encoding: .utf8, proposal: .westernWindows)
    #expect(throws: wanted) { try read(text) }
  }

  @Test func aByteThatTheAskedEncodingDoesNotHaveIsAnErrorWithItsLine() throws {
    let text = Array("a,b\n1,2\n".utf8) + [0x81] + Array(",4\n".utf8)
    #expect(throws: ReadingError.notText(line: 3, encoding: .westernWindows, proposal: nil)) {
      try read(text, DelimitedOptions(encoding: .westernWindows))
    }
  }

  @Test func halfACharacterAtTheEndIsAnError() throws {
    let bytes = Self.utf16("\u{FEFF}a,b\n1,2\n", bigEndian: false) + [0x31]
    #expect(throws: ReadingError.notText(line: 3, encoding: .utf16LittleEndian, proposal: nil)) {
      try read(bytes)
    }
  }

  @Test func charactersMayBeCutBetweenPieces() throws {
    let transcoder = try #require(Transcoder(from: .utf16LittleEndian))
    var text: [UInt8] = []
    for byte in Self.utf16("aé🙂", bigEndian: false) {
      #expect(transcoder.append([byte], to: &text))
    }
    #expect(transcoder.isComplete)
    #expect(String(decoding: text, as: UTF8.self) == "aé🙂")
  }

  @Test(arguments: [
    ("UTF8", TextEncoding.utf8), ("Windows 1256", .arabicWindows), ("cp1253", .greekWindows),
    ("ISO_8859-7", .greekISO), ("latin1", .westernISO), ("utf-16", .utf16LittleEndian),
  ])
  func anEncodingIsFoundByTheNamesInUse(name: String, encoding: TextEncoding) {
    #expect(TextEncoding(named: name) == encoding)
  }

  @Test func anUnknownEncodingIsNone() { #expect(TextEncoding(named: "ebcdic") == nil) }
}
