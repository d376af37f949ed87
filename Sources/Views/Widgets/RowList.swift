import Cells
import ViewModels

/// The rows of something open over the page, or of a tab of a card, the one under the cursor always
/// in sight, each to be clicked. Whoever uses it draws what stands in a row.
struct RowList {
  let count: Int
  let selected: Int
  /// Whether the row under the cursor is shown so; not while one types into it.
  var showsCursor = true
  /// What a click on a row means.
  var target: (_ place: Int) -> Target = Target.row

  func draw(
    on canvas: inout Canvas, in area: Rect,
    row: (_ place: Int, _ canvas: inout Canvas, _ cells: Rect) -> Void
  ) {
    let first = max(0, min(selected - area.height / 2, count - area.height))
    for place in first..<max(first, min(count, first + area.height)) {
      let cells = area.row(place - first)
      row(place, &canvas, cells)
      canvas.spot(cells, target(place))
      guard showsCursor, place == selected else { continue }
      canvas.ground(cells, .selection)
      canvas.cursor = Point(cells.x, cells.y)
    }
    drawMore(from: first, on: &canvas, in: area)
  }

  /// Beside the first and the last row, where there are more.
  private func drawMore(from first: Int, on canvas: inout Canvas, in area: Rect) {
    if first > 0 { canvas.sign(.ascending, .scrollThumb, at: Point(area.maxX, area.y)) }
    guard first + area.height < count else { return }
    canvas.sign(.descending, .scrollThumb, at: Point(area.maxX, area.maxY - 1))
  }
}
