import Cells
import ViewModels

/// A table that fits the terminal. The first rows decide how wide its columns are, so that a long
/// list begins at once and is never held in memory.
struct Table {
  private static let rowsToMeasure = 200
  private static let widest = 60
  private static let narrowest = 6
  private static let gap = 2

  private let columns: [OutputColumn]
  private let width: Int
  private let session: Session
  private var waiting: [[String]] = []
  /// Cells of each column, once they are decided.
  private var widths: [Int]?

  init(_ columns: [OutputColumn], width: Int, _ session: Session) {
    self.columns = columns
    self.width = width
    self.session = session
  }

  mutating func write(_ row: [OutputValue]) throws {
    let texts = row.map { $0.shown(session.formats, session.phrases, by: session.clock) }
    waiting.append(texts)
    if widths != nil || waiting.count == Self.rowsToMeasure { try flush() }
  }

  mutating func finish() throws { try flush() }

  private mutating func flush() throws {
    guard !waiting.isEmpty else { return }
    if widths == nil { try begin() }
    for row in waiting { try print(row, .text) }
    waiting = []
  }

  /// Where headings make the table too wide they take several rows, broken between words.
  private mutating func begin() throws {
    let headings = columns.map(\.heading)
    let room = width - Self.gap * max(0, columns.count - 1)
    let whole = natural(below: headings.map { [$0] })
    let words = headings.map { $0.split(separator: " ").map(String.init) }
    let isWide = whole.reduce(0, +) > room
    let fitted = Self.fitted(isWide ? natural(below: words) : whole, into: room)
    widths = fitted
    guard isWide else { return try print(headings, .title) }
    let broken = zip(words, fitted).map { Self.lines(of: $0, width: $1) }
    let rows = broken.map(\.count).max() ?? 0
    let lines = broken.map { Array(repeating: "", count: rows - $0.count) + $0 }
    for row in 0..<rows { try print(lines.map { $0[row] }, .title) }
  }

  /// The widest of the values of each column and of the parts of its heading.
  private func natural(below headings: [[String]]) -> [Int] {
    var ruler = TextRuler()
    return columns.indices.map { column in
      let values = waiting.map { $0.indices.contains(column) ? $0[column] : "" }
      let widest = (headings[column] + values).map { ruler.width(of: $0) }.max() ?? 0
      return min(widest, Self.widest)
    }
  }

  private static func lines(of words: [String], width: Int) -> [String] {
    var ruler = TextRuler()
    return words.reduce(into: []) { lines, word in
      let joined = lines.last.map { "\($0) \(word)" }
      guard let joined, ruler.width(of: joined) <= width else { return lines.append(word) }
      lines[lines.count - 1] = joined
    }
  }

  /// Takes cells from the widest columns until all fit; the last ones are cut when nothing helps.
  static func fitted(_ natural: [Int], into room: Int) -> [Int] {
    var widths = natural
    var excess = widths.reduce(0, +) - room
    while excess > 0, let widest = widths.max(), widest > narrowest {
      let next = max(widths.filter { $0 < widest }.max() ?? 0, narrowest)
      let sharing = widths.indices.filter { widths[$0] == widest }
      let share = min(widest - next, (excess + sharing.count - 1) / sharing.count)
      for place in sharing { widths[place] -= share }
      excess -= share * sharing.count
    }
    return widths
  }

  private func print(_ row: [String], _ role: Role) throws {
    var canvas = session.row(width: width)
    var x = 0
    for (place, (text, cells)) in zip(row, widths ?? []).enumerated() where x < width {
      let align = columns[place].isNumeric ? Alignment.trailing : .leading
      canvas.write(text, role, at: Point(x, 0), width: min(cells, width - x), align: align)
      x += cells + Self.gap
    }
    try session.printLine(canvas.text())
  }
}

/// Measures text in cells, as it will be drawn.
struct TextRuler {
  private var canvas = Canvas(Size(1000, 1))

  mutating func width(of text: String) -> Int { canvas.write(text, at: Point(0, 0), width: 1000) }
}
