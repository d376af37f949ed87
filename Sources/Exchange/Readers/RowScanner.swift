/// Finds where rows and cells of delimited text end, in a buffer that may itself end anywhere.
///
/// All positions count from the start of the row, so that the buffer may be moved between calls;
/// no byte is looked at twice, so the time is linear in the file.
struct RowScanner {
  /// A cell of the row, its bytes still in the buffer.
  struct Field {
    var start: Int
    var end: Int
    /// Whether quotes are still to be taken out: then the bytes begin after the opening quote and
    /// hold the closing one and what follows it.
    var holdsQuotes: Bool
  }

  private enum State { case cellStart, bare, quoted, quoteInQuoted }

  let delimiter: UInt8
  let quote: UInt8?
  let limits: ReadingLimits
  /// The cells of the row so far; none once it has a flaw.
  private(set) var fields: [Field] = []
  private(set) var flaw: RowFlaw?
  /// The line of the file, from 1, that the next byte belongs to.
  private(set) var line: Int
  private(set) var rowLine: Int
  /// How many bytes of the row were looked at.
  private(set) var length = 0

  private var state = State.cellStart
  private var cell = Field(start: 0, end: 0, holdsQuotes: false)
  private var cellIsQuoted = false
  private var lineStart = 0
  /// The position after the last carriage return, where a line feed belongs to the same line end.
  private var returnEnd = -1

  init(delimiter: UInt8, quote: UInt8?, limits: ReadingLimits, line: Int = 1) {
    self.delimiter = delimiter
    self.quote = quote
    self.limits = limits
    self.line = line
    rowLine = line
  }

  /// Whether the row was an empty line; an empty cell in quotes is a cell.
  var isBlank: Bool {
    flaw == nil && fields.count == 1 && fields[0].start == fields[0].end && !cellIsQuoted
  }

  /// Looks at the bytes of `row` that are new since the last call.
  /// - Returns: whether the row ended; `length` is then where the next one starts.
  mutating func scan(_ row: Span<UInt8>) -> Bool {
    while length < row.count {
      skipOrdinary(row)
      guard length < row.count else { break }
      length += 1
      if take(row[length - 1]) { return true }
    }
    checkUnfinished()
    return false
  }

  /// `scan` over the row that starts at `start` in `text`.
  mutating func scan(_ text: [UInt8], from start: Int) -> Bool {
    scan(text.span.extracting(start...))
  }

  /// Ends the row where the file ends.
  /// - Returns: whether there was a row.
  mutating func finish() -> Bool {
    guard length > 0 || !fields.isEmpty || flaw != nil else { return false }
    if state == .quoted { spoil(.unclosedQuote) }
    endCell(at: length)
    endLine(at: length)
    return true
  }

  mutating func startRow() {
    returnEnd = returnEnd == length ? 0 : -1
    fields.removeAll(keepingCapacity: true)
    flaw = nil
    rowLine = line
    state = .cellStart
    startCell(at: 0)
    lineStart = 0
    length = 0
  }

  /// Lets go of the bytes of a row that is over a limit anyway.
  /// - Returns: how many.
  mutating func forget() -> Int {
    defer { length = 0 }
    returnEnd -= length
    lineStart = 0
    startCell(at: 0)
    return length
  }
}

extension RowScanner {
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  /// Runs over what neither ends a cell nor a line, which is nearly everything.
  private mutating func skipOrdinary(_ row: Span<UInt8>) {
    var index = length
    switch state {
    case .cellStart, .quoteInQuoted: return
    case .bare:
      while index < row.count, !endsCell(row[index]) { index += 1 }
    case .quoted:
      while index < row.count, row[index] != quote, !Self.endsLine(row[index]) { index += 1 }
    }
    length = index
  }

  private func endsCell(_ byte: UInt8) -> Bool { byte == delimiter || Self.endsLine(byte) }

  private static func endsLine(_ byte: UInt8) -> Bool {
    byte == lineFeed || byte == carriageReturn
  }

  /// Takes the byte before `length`; true if it ended the row.
  private mutating func take(_ byte: UInt8) -> Bool {
    switch state {
    case .quoted:
      if byte == quote { state = .quoteInQuoted } else { endLine(with: byte) }
      return false
    case .quoteInQuoted where byte == quote:
      cell.holdsQuotes = true
      state = .quoted
      return false
    case .cellStart where byte == quote:
      startCell(at: length)
      cellIsQuoted = true
      state = .quoted
      return false
    case .cellStart, .bare, .quoteInQuoted:
      return takeBare(byte)
    }
  }

  private mutating func takeBare(_ byte: UInt8) -> Bool {
    if byte == delimiter {
      endCell(at: length - 1)
      state = .cellStart
      startCell(at: length)
    } else if Self.endsLine(byte) {
      return endRow(with: byte)
    } else {
      if state == .quoteInQuoted { cell.holdsQuotes = true }
      state = .bare
    }
    return false
  }

  private mutating func endRow(with byte: UInt8) -> Bool {
    guard !(byte == Self.lineFeed && length == 1 && returnEnd == 0) else {
      // The second half of the line end before.
      startCell(at: 1)
      lineStart = 1
      return false
    }
    endCell(at: length - 1)
    endLine(with: byte)
    if length - 1 > limits.row { spoil(.rowTooLong(limit: limits.row)) }
    return true
  }

  private mutating func startCell(at position: Int) {
    cell = Field(start: position, end: position, holdsQuotes: false)
    cellIsQuoted = false
  }

  private mutating func endCell(at position: Int) {
    guard flaw == nil else { return }
    let closing = cellIsQuoted && !cell.holdsQuotes ? 1 : 0
    cell.end = position - closing
    if cell.end - cell.start > limits.field {
      spoil(.fieldTooLong(limit: limits.field))
    } else if fields.count == limits.columns {
      spoil(.tooManyColumns(limit: limits.columns))
    } else {
      fields.append(cell)
    }
  }

  /// Counts the line, if `byte` ends one.
  private mutating func endLine(with byte: UInt8) {
    if byte == Self.carriageReturn {
      returnEnd = length
    } else if length - 1 == returnEnd {
      lineStart = length
      return
    }
    line += 1
    endLine(at: length - 1)
    lineStart = length
  }

  private mutating func endLine(at position: Int) {
    if position - lineStart > limits.line { spoil(.lineTooLong(limit: limits.line)) }
  }

  /// Finds out early that a row will be over a limit, before it fills the memory.
  private mutating func checkUnfinished() {
    endLine(at: length)
    // The last byte may be the closing quote.
    if length - cell.start > limits.field + 1 { spoil(.fieldTooLong(limit: limits.field)) }
    if length > limits.row { spoil(.rowTooLong(limit: limits.row)) }
  }

  private mutating func spoil(_ reason: RowFlaw) {
    flaw = flaw ?? reason
    fields.removeAll(keepingCapacity: true)
  }
}
