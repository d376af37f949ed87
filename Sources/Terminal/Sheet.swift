import Cells

/// What is shown and what shall be, both of cells of one scalar each.
nonisolated struct Sheet {
  /// `nil` after the screen was cleared.
  let before: Canvas?
  let now: Canvas
  /// The style of the theme that it was cleared with.
  let ground: Int
  let theme: Theme

  /// Whether there is nothing to draw: ncurses writes what stays when that is shorter than to go
  /// past it.
  func shows(_ stroke: Stroke) -> Bool {
    guard let row = stroke.start.row, let column = stroke.start.column, let end = stroke.end.column
    else { return false }
    return end > column && (column..<end).allSatisfy { isKept(column: $0 - 1, row: row - 1) }
  }

  /// The strokes of one row with its rest erased at once, where that is shorter than to blank what is
  /// between its texts.
  func erasingRest(of strokes: [Stroke]) -> [Stroke] {
    let free = freeRest(of: strokes)
    let isNeedless = { (stroke: Stroke) in stroke.isGap && (stroke.start.column ?? 0) > free }
    let gaps = strokes.filter(isNeedless)
    guard let first = gaps.first, gaps.count > 1,
      gaps.reduce(0, { $0 + $1.bytes.count }) > Self.bytesOfMove * gaps.count
    else { return strokes }
    return [Stroke(erasingFrom: first)] + strokes.filter { !isNeedless($0) }
  }

  private static let bytesOfMove = 4

  /// From which column on, counted from 0, a row is nothing but blanks of one ground and texts of
  /// these strokes.
  private func freeRest(of strokes: [Stroke]) -> Int {
    let cells = now.row((strokes.first?.start.row ?? 0) - 1)
    guard let blank = cells.last(where: { $0.glyph.scalar == " " }) else { return cells.count }
    let ground = theme.style(of: blank)
    var isDrawn = Array(repeating: false, count: cells.count)
    for stroke in strokes where stroke.kind != .blank {
      let end = stroke.end.column ?? cells.count + 1
      for column in (stroke.start.column ?? end)..<end { isDrawn[column - 1] = true }
    }
    let last = cells.indices.last {
      cells[$0].glyph.scalar == " "
        ? !hasGround(ground, cells[$0]) : !isDrawn[$0 - cells.startIndex]
    }
    return last.map { $0 - cells.startIndex + 1 } ?? 0
  }

  private func isKept(column: Int, row: Int) -> Bool {
    let cell = now[column: column, row: row]
    guard let before else {
      return cell.glyph.scalar == " " && hasGround(theme.styles[ground], cell)
    }
    let other = before[column: column, row: row]
    guard cell.glyph == other.glyph else { return false }
    if cell.glyph.scalar == " " { return hasGround(theme.style(of: other), cell) }
    return theme.style(of: cell) == theme.style(of: other)
  }

  /// Whether a blank looks as with another style.
  private func hasGround(_ style: Style, _ cell: Cell) -> Bool {
    let own = theme.style(of: cell)
    return own.bg == style.bg && own.attributes.union(style.attributes).isDisjoint(with: Self.lines)
  }

  private static let lines: Style.Attributes = [.underline, .reverse, .strike]
}
