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
  /// between its texts. A margin of another ground is blanked again.
  /// - Parameter all: those of all rows, of which one may have the style of the margin.
  func erasingRest(of strokes: [Stroke], _ all: [Stroke]) -> [Stroke] {
    let cells = now.row((strokes.first?.start.row ?? 0) - 1)
    let margin = margin(of: cells)
    let free = freeRest(of: strokes, in: cells.dropLast(margin))
    let isNeedless = { (stroke: Stroke) in stroke.isGap && (stroke.start.column ?? 0) > free }
    let gaps = strokes.filter(isNeedless)
    let room = gaps.reduce(-Self.bytesOfMove * gaps.count) { $0 + $1.bytes.count }
    guard let first = gaps.first, gaps.count > 1 else { return strokes }
    let rest = [Stroke(erasingFrom: first)] + strokes.filter { !isNeedless($0) }
    if margin == 0 { return room > 0 ? rest : strokes }
    guard room > Self.bytesOfMargin, let style = style(ofBlank: cells.last, in: all) else {
      return strokes
    }
    return rest + [Stroke(blankingFrom: first.start.at(column: cells.count - margin + 1), style)]
  }

  private static let bytesOfMove = 4
  private static let bytesOfMargin = 9
  private static let widestMargin = 2

  /// How many blanks at the end of a row have another ground than the blank before them.
  private func margin(of cells: ArraySlice<Cell>) -> Int {
    guard let last = cells.last, last.glyph.scalar == " " else { return 0 }
    let ground = theme.style(of: last)
    let width = cells.reversed().prefix { $0.glyph.scalar == " " && hasGround(ground, $0) }.count
    let isMargin = width <= Self.widestMargin && cells.dropLast(width).last?.glyph.scalar == " "
    return isMargin ? width : 0
  }

  private func style(ofBlank cell: Cell?, in strokes: [Stroke]) -> PenStyle? {
    guard let cell else { return nil }
    let style = theme.style(of: cell)
    return strokes.first { stroke in
      guard let row = stroke.start.row, let column = stroke.start.column else { return false }
      return stroke.kind != .movement && hasGround(style, now[column: column - 1, row: row - 1])
    }?.style.ground
  }

  /// From which column on, counted from 0, a row is nothing but blanks of one ground and texts of
  /// these strokes.
  private func freeRest(of strokes: [Stroke], in cells: ArraySlice<Cell>) -> Int {
    guard let blank = cells.last(where: { $0.glyph.scalar == " " }) else { return cells.count }
    let ground = theme.style(of: blank)
    var isDrawn = Array(repeating: false, count: cells.count)
    for stroke in strokes where stroke.kind != .blank {
      let end = min(stroke.end.column ?? cells.count + 1, cells.count + 1)
      for column in min(stroke.start.column ?? end, end)..<end { isDrawn[column - 1] = true }
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
