import Cells
import Domain
import ViewModels

/// A long list as a table: heads that sort and can be dragged wider, rows that can be clicked and
/// marked, and signs in the margin that it goes on. Whoever uses it draws what stands in a cell.
struct TableList<Row> {
  let app: AppModel
  let layout: ListLayout
  let list: ListWindow<Row>
  var isMarked: (Row) -> Bool = { _ in false }

  /// - Parameter cell: draws what a row has in a column.
  /// - Returns: where the rows are.
  func draw(
    on canvas: inout Canvas, in area: Rect,
    cell: (_ column: ListColumn, _ row: Row, _ canvas: inout Canvas, _ cells: Rect) -> Void
  ) -> Rect {
    let columns = layout.fitted(to: area.width - 2)
    drawHeads(columns, on: &canvas, in: area.row(0).inset(1, 0))
    canvas.line(from: area.x + 1, to: area.maxX - 1, at: area.y + 1)
    let rows = area.rows(2)
    for (line, item) in list.visible.enumerated() where line < rows.height {
      let cells = rows.row(line).inset(1, 0)
      var rest = TableCells(cells)
      for (column, width) in columns { cell(column, item, &canvas, rest.next(width)) }
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

  private func drawHeads(
    _ columns: [(column: ListColumn, width: Int)], on canvas: inout Canvas, in row: Rect
  ) {
    var rest = TableCells(row)
    for (column, width) in columns {
      let cell = rest.next(width)
      drawHead(of: column, on: &canvas, in: cell)
      canvas.spot(cell, Target.head(column.name))
      let edge = Rect(x: cell.maxX, y: cell.y, width: min(2, row.maxX - cell.maxX), height: 1)
      canvas.spot(edge, Target.headEdge(column.name))
    }
  }

  private func drawHead(of column: ListColumn, on canvas: inout Canvas, in cell: Rect) {
    var pen = Pen(cell)
    let sign = app.order(by: column).map { $0 ? Sign.descending : .ascending }
    if column.align == .trailing {
      pen.writeAtEnd(app.head(of: column), .label, on: &canvas)
      pen.spaceAtEnd()
      if let sign { pen.signAtEnd(sign, .label, on: &canvas) }
      return
    }
    pen.write(app.head(of: column), .label, on: &canvas)
    pen.space()
    if let sign { pen.sign(sign, .label, on: &canvas) }
  }

  /// In the margin above the first row, where it stays while rows are scrolled, and beside the last.
  private func drawMore(on canvas: inout Canvas, in rows: Rect) {
    if list.hasMoreAbove {
      canvas.sign(.ascending, .scrollThumb, at: Point(rows.maxX - 1, rows.y - 1))
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

  mutating func next(_ width: Int) -> Rect {
    defer { rest = rest.columns(width + 2) }
    return rest.columns(0, width)
  }
}
