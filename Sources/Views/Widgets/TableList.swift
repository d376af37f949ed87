import Cells
import ViewModels

/// A long list as a table: heads, rows that can be clicked, and signs in the margin that it goes on.
/// Whoever uses it draws what stands in a row.
struct TableList<Row> {
  struct Column {
    let head: String
    /// 0 leaves it out.
    let width: Int
    var align = Alignment.leading
  }

  let columns: [Column]
  let list: ListWindow<Row>
  var isMarked: (Row) -> Bool = { _ in false }

  /// - Parameter row: draws one row in the cells between the margins.
  /// - Returns: where the rows are.
  func draw(
    on canvas: inout Canvas, in area: Rect,
    row: (_ row: Row, _ canvas: inout Canvas, _ cells: Rect) -> Void
  ) -> Rect {
    drawHeads(on: &canvas, in: area.row(0).inset(1, 0))
    canvas.line(from: area.x + 1, to: area.maxX - 1, at: area.y + 1)
    let rows = area.rows(2)
    for (line, item) in list.visible.enumerated() where line < rows.height {
      let cells = rows.row(line).inset(1, 0)
      row(item, &canvas, cells)
      if isMarked(item) { drawMark(on: &canvas, in: cells) }
      canvas.spot(rows.row(line), Target.row(line))
      guard line == list.selectedLine else { continue }
      canvas.ground(cells, .selection)
      canvas.cursor = Point(cells.x, cells.y)
    }
    drawMore(on: &canvas, in: rows)
    return rows
  }

  private func drawMark(on canvas: inout Canvas, in cells: Rect) {
    canvas.sign(.marked, .selectionMarked, at: Point(cells.x - 1, cells.y))
    canvas.ground(cells, .selectionMarked)
  }

  private func drawHeads(on canvas: inout Canvas, in row: Rect) {
    var cells = TableCells(row)
    for column in columns {
      canvas.write(column.head, .label, in: cells.next(column.width), align: column.align)
    }
  }

  /// In the margin beside the first and the last row, as a lane says that it goes on.
  private func drawMore(on canvas: inout Canvas, in rows: Rect) {
    if list.hasMoreAbove {
      canvas.sign(.ascending, .scrollThumb, at: Point(rows.maxX - 1, rows.y))
    }
    if list.hasMoreBelow {
      let last = min(rows.height, list.visible.count) - 1
      canvas.sign(.descending, .scrollThumb, at: Point(rows.maxX - 1, rows.y + last))
    }
  }
}

/// The cells of a row, one column after the other.
struct TableCells {
  private var rest: Rect

  init(_ row: Rect) { rest = row }

  /// The next column; nothing passes for one that is left out.
  mutating func next(_ width: Int) -> Rect {
    defer { if width > 0 { rest = rest.columns(width + 2) } }
    return rest.columns(0, width)
  }
}
