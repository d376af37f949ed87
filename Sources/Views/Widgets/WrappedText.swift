import Cells

/// Text in as many rows as it needs.
extension Canvas {
  /// Writes a text from the first row of an area on; what is longer than `atMost` rows is cut.
  /// - Returns: the rows that it took.
  @discardableResult mutating func write(
    wrapped text: String, _ role: Role, in area: Rect, atMost rows: Int,
    base: TextBase = .natural
  ) -> Int {
    let lines = setting.lines(of: text, width: area.width, atMost: rows)
    write(lines: lines, role, in: area, base: base)
    return lines.count
  }

  /// Writes each line in a row of its own.
  mutating func write(
    lines: [String], _ role: Role, in area: Rect, align: Alignment = .leading,
    base: TextBase = .natural
  ) {
    for (row, line) in lines.enumerated() {
      write(line, role, in: area.row(row), align: align, base: base)
    }
  }
}
