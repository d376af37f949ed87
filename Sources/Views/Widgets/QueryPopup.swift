import Cells
import ViewModels

/// A popup in which one types and chooses: a line for the text, below it a list that keeps its
/// cursor in sight. Whoever uses it draws the rows.
struct QueryPopup {
  let title: String
  var trailing: String?
  let query: TextField
  var prompt = ""
  let widest: Int
  /// Rows of the screen that stay free above and below together.
  var margin = 6

  /// - Parameters:
  ///   - selected: the line under the cursor.
  ///   - nothing: said instead of the rows where there are none.
  func draw(
    on canvas: inout Canvas, in area: Rect, lines: Int, selected: Int, nothing: String,
    row: (_ line: Int, _ canvas: inout Canvas, _ area: Rect) -> Void
  ) {
    let height = max(10, area.height - margin)
    let rect = area.centred(Size(min(widest, area.width - 2), min(height, area.height)))
    canvas.opened(rect, title: title, trailing: trailing)
    let inside = rect.inset(2, 1)
    let list = inside.rows(2)
    RowList(count: lines, selected: selected).draw(on: &canvas, in: list, row: row)
    if lines == 0 { canvas.write(nothing, .textMuted, in: list.row(1), align: .centre) }
    drawQuery(on: &canvas, in: inside.row(0))
  }

  /// Last, so that the cursor stands where one types.
  private func drawQuery(on canvas: inout Canvas, in row: Rect) {
    canvas.ground(row, .inputFocus)
    if query.isEmpty { canvas.write(prompt, .inputPlaceholder, in: row.columns(1)) }
    canvas.ground(row, .inputFocus)
    guard !query.isEmpty else {
      canvas.cursor = Point(row.x, row.y)
      return
    }
    canvas.input(query.text, caret: query.caret, .inputFocus, in: row)
  }
}
