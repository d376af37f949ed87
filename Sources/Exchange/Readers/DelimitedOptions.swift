/// How a delimited file is to be read; what is `nil` is found out from the file.
public struct DelimitedOptions: Sendable {
  /// The ASCII character between cells. `nil`: as a first line `sep=;` says, else whichever of
  /// comma, semicolon, tab and bar parts the first rows most evenly.
  public var delimiter: UInt8?
  /// `nil`: as the byte order mark says, else UTF-8.
  public var encoding: TextEncoding?
  /// `nil` if quotes are ordinary characters.
  public var quote: UInt8? = UInt8(ascii: "\"")
  public var hasHeader = true
  public var limits = ReadingLimits.standard

  public init(delimiter: UInt8? = nil, encoding: TextEncoding? = nil) {
    self.delimiter = delimiter
    self.encoding = encoding
  }
}

/// What the first bytes of a delimited file tell about it.
struct Dialect {
  /// All that is ever sniffed.
  static let delimiters = [",", ";", "\t", "|"].map(UInt8.init(ascii:))

  /// How many bytes and rows are enough to decide.
  static let sampleSize = 1 << 16
  private static let sampleRows = 20

  let delimiter: UInt8
  /// The length of a line `sep=;` with its end, or 0.
  let preface: Int

  init(_ sample: Span<UInt8>, _ options: DelimitedOptions) {
    let declared = Self.declaration(in: sample)
    preface = declared?.length ?? 0
    let rest = sample.extracting(preface...)
    delimiter = options.delimiter ?? declared?.delimiter ?? Self.sniffed(in: rest, options)
  }

  /// The line `sep=;` with which spreadsheets name the delimiter.
  private static func declaration(in sample: Span<UInt8>) -> (delimiter: UInt8, length: Int)? {
    let opening = Array("sep=".utf8)
    guard sample.count > opening.count else { return nil }
    let matches = opening.indices.allSatisfy { sample[$0] | 0x20 == opening[$0] | 0x20 }
    guard matches, let ending = lineEnd(in: sample, at: opening.count + 1) else { return nil }
    return (sample[opening.count], opening.count + 1 + ending)
  }

  /// How many bytes end a line at `index`; `nil` if none does.
  private static func lineEnd(in sample: Span<UInt8>, at index: Int) -> Int? {
    guard index < sample.count else { return 0 }
    if sample[index] == 0x0A { return 1 }
    guard sample[index] == 0x0D else { return nil }
    return index + 1 < sample.count && sample[index + 1] == 0x0A ? 2 : 1
  }

  private static func sniffed(in sample: Span<UInt8>, _ options: DelimitedOptions) -> UInt8 {
    var best = (delimiter: delimiters[0], evenness: 0, columns: 1)
    for delimiter in delimiters {
      let (evenness, columns) = fit(of: delimiter, to: sample, options)
      if columns > 1, (evenness, columns) > (best.evenness, best.columns) {
        best = (delimiter, evenness, columns)
      }
    }
    return best.delimiter
  }

  /// How many of a thousand rows have as many cells as the first, and how many that has.
  private static func fit(
    of delimiter: UInt8, to sample: Span<UInt8>, _ options: DelimitedOptions
  ) -> (evenness: Int, columns: Int) {
    let counts = cellCounts(delimiter, sample, options)
    guard let columns = counts.first else { return (0, 0) }
    return (counts.count { $0 == columns } * 1000 / counts.count, columns)
  }

  private static func cellCounts(
    _ delimiter: UInt8, _ sample: Span<UInt8>, _ options: DelimitedOptions
  ) -> [Int] {
    var scanner = RowScanner(delimiter: delimiter, quote: options.quote, limits: options.limits)
    var counts: [Int] = []
    var start = 0
    while counts.count < sampleRows {
      let isWhole = scanner.scan(sample.extracting(start...))
      // A row that the sample cuts says nothing, unless there is no other.
      guard isWhole || counts.isEmpty && scanner.finish() else { break }
      if !scanner.isBlank { counts.append(scanner.fields.count) }
      start += scanner.length
      scanner.startRow()
    }
    return counts
  }
}
