import Cells

/// What a terminal shows of the bytes that it was sent: as much of one as `Painter` speaks to.
struct Emulator {
  struct Shown: Equatable {
    var text = " "
    var fg = 0
    var bg = 0
    var bold = false
    var lines: Set<Int> = []
  }

  let size: Size
  /// Whether what is erased gets the background of the moment; GNU screen does not do that.
  let fills: Bool
  private(set) var cells: [[Shown]]
  private var row = 0
  private var column = 0
  private var pen = Shown()
  private var saved = (0, 0, Shown())
  private var top = 0
  private var bottom: Int
  /// What it was sent and does not know.
  private(set) var unknown: [String] = []

  init(_ size: Size, fills: Bool = true) {
    self.size = size
    self.fills = fills
    bottom = size.height - 1
    let blank = Array(repeating: Shown(text: "?"), count: size.width)
    cells = Array(repeating: blank, count: size.height)
  }

  mutating func take(_ bytes: [UInt8]) {
    var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{1B}": escape(&rest)
      case "\u{8}": column = max(0, min(column, size.width - 1) - 1)
      case "\r": column = 0
      case "\n": if row == bottom { scroll(1) } else { row = min(row + 1, size.height - 1) }
      default: write(String(scalar))
      }
    }
  }

  private var blank: Shown { Shown(bg: fills ? pen.bg : 0) }

  private mutating func write(_ text: String) {
    if column == size.width { (row, column) = (min(row + 1, size.height - 1), 0) }
    cells[row][column] = pen
    cells[row][column].text = text
    column += 1
  }

  private mutating func escape(_ rest: inout Substring.UnicodeScalarView) {
    let second = rest.popFirst()
    if second == "M" { if row == top { scroll(-1) } else { row -= 1 } }
    if second == "7" { saved = (row, column, pen) }
    if second == "8" { (row, column, pen) = saved }
    if second == "(" { rest.removeFirst() }
    guard second == "[" else { return }
    let body = rest.prefix { !("@"..."~").contains($0) }
    rest = rest.dropFirst(body.count)
    let numbers = String(body).split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) ?? 0 }
    obey(Character(rest.popFirst() ?? " "), numbers)
  }

  private mutating func obey(_ final: Character, _ numbers: [Int]) {
    if final != "m" { column = min(column, size.width - 1) }
    let first = numbers.first ?? 0
    let count = max(1, first)
    switch final {
    case "m": style(numbers)
    case "H": (row, column) = (count - 1, max(1, numbers.dropFirst().first ?? 1) - 1)
    case "d": row = count - 1
    case "G": column = count - 1
    case "A": row -= count
    case "B": row += count
    case "C": column = min(size.width - 1, column + count)
    case "D": column = max(0, column - count)
    case "r":
      (top, bottom, row, column) = (count - 1, (numbers.dropFirst().first ?? size.height) - 1, 0, 0)
    default: change(final, first, count)
    }
  }

  private mutating func change(_ final: Character, _ first: Int, _ count: Int) {
    let end = min(size.width, column + count)
    switch final {
    case "K": erase(row, first == 1 ? 0..<min(column + 1, size.width) : column..<size.width)
    case "X": erase(row, column..<end)
    case "J":
      if first == 0 { erase(row, column..<size.width) }
      for row in (first == 0 ? row + 1 : 0)..<size.height { erase(row, 0..<size.width) }
    case "P":
      cells[row].removeSubrange(column..<end)
      cells[row] += Array(repeating: blank, count: end - column)
    case "@":
      cells[row].insert(contentsOf: Array(repeating: blank, count: count), at: column)
      cells[row].removeLast(count)
    case "b": for _ in 0..<count { write(cells[row][column - 1].text) }
    case "S": scroll(count)
    case "T": scroll(-count)
    case "L": shift(from: row, by: -count)
    case "M": shift(from: row, by: count)
    // Modes change nothing that is seen here.
    case "h", "l": break
    default: unknown.append("\(final)")
    }
  }

  private mutating func erase(_ row: Int, _ columns: Range<Int>) {
    for column in columns { cells[row][column] = blank }
  }

  private mutating func scroll(_ count: Int) { shift(from: top, by: count) }

  private mutating func shift(from start: Int, by count: Int) {
    let empty = Array(repeating: Array(repeating: blank, count: size.width), count: abs(count))
    let kept = Array(cells[start...bottom])
    let moved = count > 0 ? kept.dropFirst(count) + empty : empty + kept.dropLast(-count)
    cells.replaceSubrange(start...bottom, with: moved)
  }

  private mutating func style(_ numbers: [Int]) {
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: pen = Shown()
      case 1: pen.bold = true
      case 4, 7, 9: pen.lines.insert(number)
      case 22: pen.bold = false
      case 39: pen.fg = 0
      case 49: pen.bg = 0
      case 38: pen.fg = rest.dropFirst().first ?? 0
      case 48: pen.bg = rest.dropFirst().first ?? 0
      default: unknown.append("\(number)m")
      }
      if number == 38 || number == 48 { rest = rest.dropFirst(2) }
    }
  }
}
