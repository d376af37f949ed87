import Testing

@testable import Exchange

@Suite struct ScannerTests {
  private static let alphabet = Array("ab,;\"\"\n\r\r\n \u{0}".utf8) + [0xC3, 0xFF]

  private func rows(_ bytes: [UInt8], piece: Int) -> [[ArraySlice<UInt8>]] {
    var scanner = RowScanner(delimiter: 0x2C, quote: 0x22, limits: .standard)
    var rows: [[ArraySlice<UInt8>]] = []
    var (start, end) = (0, 0)
    while true {
      let isRow = scanner.scan(Array(bytes[..<end]), from: start)
      if !isRow, end < bytes.count {
        end = min(bytes.count, end + piece)
        continue
      }
      guard isRow || scanner.finish() else { break }
      rows.append(scanner.fields.map { bytes[(start + $0.start)..<(start + $0.end)] })
      start += scanner.length
      scanner.startRow()
    }
    return rows
  }

  @Test(arguments: 0..<300)
  func rowsAreTheSameHoweverTheBytesArrive(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let bytes = (0..<60).map { _ in Self.alphabet.randomElement(using: &random) ?? 0 }
    #expect(rows(bytes, piece: 1) == rows(bytes, piece: 60))
    #expect(rows(bytes, piece: 7) == rows(bytes, piece: 60))
  }

  @Test(arguments: 0..<300)
  func everyByteStringEnds(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) + 1000)
    let common = (0..<200).map { _ in Self.alphabet.randomElement(using: &random) ?? 0 }
    let encodings: [TextEncoding?] = [nil, .utf8, .utf16LittleEndian, .arabicWindows, .westernISO]
    let any = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
    for bytes in [common, any] {
      for encoding in encodings {
        var options = DelimitedOptions(encoding: encoding)
        options.limits.field = 20
        options.limits.line = 30
        options.limits.row = 50
        options.limits.columns = 5
        #expect(ends { try read(bytes, options).rows.count })
      }
    }
  }

  /// Whether `work` comes back with a result that can be, or with an error of reading.
  private func ends(_ work: () throws -> Int) -> Bool {
    do { return try work() <= 200 } catch { return error is ReadingError }
  }
}
