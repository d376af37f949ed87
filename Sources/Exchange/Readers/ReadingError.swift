/// Why a file cannot be read on; nothing after it was read.
public enum ReadingError: Error, Equatable, Sendable {
  /// `code` is the `errno` of the system.
  case cannotOpen(path: String, code: Int32)
  case cannotRead(path: String, code: Int32)
  case fileTooLarge(limit: Int)
  /// Line `line` is not text of `encoding`; `proposal` is what it might be.
  case notText(line: Int, encoding: TextEncoding, proposal: TextEncoding?)
  case badHeader(line: Int, flaw: RowFlaw)
}

/// Why one row cannot be taken, while those after it can.
public enum RowFlaw: Error, Equatable, Sendable {
  case lineTooLong(limit: Int)
  case fieldTooLong(limit: Int)
  case rowTooLong(limit: Int)
  case tooManyColumns(limit: Int)
  /// So many cells stand beyond the last header.
  case extraCells(count: Int)
  /// A quote was opened and never closed, so that the rest of the file went with this row.
  case unclosedQuote
  /// A zero byte, which text never holds.
  case zeroByte
}

extension ReadingError: CustomStringConvertible {
  /// For the log; what a user reads is worded elsewhere.
  public var description: String {
    switch self {
    case .cannotOpen(let path, let code): "cannot open \(path): errno \(code)"
    case .cannotRead(let path, let code): "cannot read \(path): errno \(code)"
    case .fileTooLarge(let limit): "file over \(limit) bytes"
    case .notText(let line, let encoding, let proposal):
      "line \(line) is not \(encoding.rawValue), perhaps \(proposal?.rawValue ?? "binary")"
    case .badHeader(let line, let flaw): "header in line \(line): \(flaw)"
    }
  }
}
