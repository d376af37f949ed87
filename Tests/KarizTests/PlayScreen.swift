import Cells

/// What a window would show of the bytes that a program writes: as much of a terminal as ncurses
/// makes use of.
struct PlayScreen {
  private(set) var size: Size
  private var cells: [[String]]
  private var row = 0
  private var column = 0
  private var rest: ArraySlice<UInt8> = []
  /// The last glyph, which may be asked for again.
  private var last = " "

  init(_ size: Size) {
    self.size = size
    cells = Self.blank(size)
  }

  private static func blank(_ size: Size) -> [[String]] {
    Array(repeating: Array(repeating: " ", count: size.width), count: size.height)
  }

  var rows: [String] { cells.map { $0.joined() } }
  var text: String { rows.joined(separator: "\n") }

  /// Rows that are not blank.
  var writtenRows: Int { cells.count { $0.contains { $0 != " " } } }

  /// The column in which a text begins.
  func column(of text: String) -> Int? {
    rows.lazy.compactMap { row in
      row.range(of: text).map { row.distance(from: row.startIndex, to: $0.lowerBound) }
    }.first
  }

  mutating func resize(_ size: Size) {
    self.size = size
    cells = Self.blank(size)
    (row, column) = (0, 0)
  }

  /// - Returns: what a terminal would answer.
  mutating func take(_ bytes: [UInt8]) -> String {
    rest += bytes
    var answers = ""
    while let item = PlayItem(&rest) {
      switch item {
      case .control(let sequence) where sequence.final == "c" && sequence.mark == nil:
        answers += "\u{1B}[?62c"
      case .control(let sequence): obey(sequence)
      case .byte(let byte): obey(byte)
      case .glyph(let glyph): write(String(glyph))
      case .nothing: break
      }
    }
    return answers
  }

  private mutating func write(_ glyph: String) {
    last = glyph
    if column >= size.width {
      column = 0
      row = min(row + 1, size.height - 1)
    }
    guard cells.indices.contains(row), cells[row].indices.contains(column) else { return }
    cells[row][column] = glyph
    column += 1
  }

  private mutating func obey(_ byte: UInt8) {
    switch byte {
    case 0x08: column = max(0, column - 1)
    case 0x09: column = min(size.width - 1, (column / 8 + 1) * 8)
    case 0x0A: row = min(row + 1, size.height - 1)
    case 0x0D: column = 0
    default: break
    }
  }

  private mutating func obey(_ sequence: PlayItem.Sequence) {
    guard sequence.mark == nil else { return }
    let count = max(1, sequence.number(0, or: 1))
    switch sequence.final {
    case "A": row -= count
    case "B": row += count
    case "C": column += count
    case "D": column -= count
    case "G": column = count - 1
    case "d": row = count - 1
    case "H": (row, column) = (count - 1, sequence.number(1, or: 1) - 1)
    case "J": eraseRows(sequence.number(0, or: 0))
    case "K": eraseColumns(sequence.number(0, or: 0))
    case "X": erase(column..<column + count)
    case "b": for _ in 0..<count { write(last) }
    case "P": deleteCells(count)
    case "@": insertCells(count)
    default: break
    }
    row = min(max(0, row), size.height - 1)
    column = min(max(0, column), size.width)
  }

  private mutating func erase(_ range: Range<Int>) {
    guard cells.indices.contains(row) else { return }
    for place in range.clamped(to: 0..<size.width) { cells[row][place] = " " }
  }

  private mutating func eraseColumns(_ how: Int) {
    switch how {
    case 0: erase(column..<max(column, size.width))
    case 1: erase(0..<column + 1)
    default: erase(0..<size.width)
    }
  }

  private mutating func eraseRows(_ how: Int) {
    guard how == 0 else {
      cells = Self.blank(size)
      return
    }
    eraseColumns(0)
    for below in cells.indices where below > row {
      cells[below] = Array(repeating: " ", count: size.width)
    }
  }

  private mutating func deleteCells(_ count: Int) {
    guard cells.indices.contains(row), column < size.width else { return }
    let kept = Array(cells[row].prefix(column)) + cells[row].dropFirst(column + count)
    cells[row] = kept + Array(repeating: " ", count: size.width - kept.count)
  }

  private mutating func insertCells(_ count: Int) {
    guard cells.indices.contains(row), column < size.width else { return }
    cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
    cells[row] = Array(cells[row].prefix(size.width))
  }
}
