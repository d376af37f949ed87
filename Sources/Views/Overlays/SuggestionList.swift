import Cells
import ViewModels

/// Below the field in which one types: the records that could be meant.
struct SuggestionList {
  let suggestions: Suggestions

  /// - Parameter field: the row of the field, without its label.
  func draw(on canvas: inout Canvas, below field: Rect) {
    let count = suggestions.rows.count
    guard count > 0, field.width > 6 else { return }
    let isRoom = field.y + 1 + count < canvas.size.height
    let top = isRoom ? field.y + 1 : max(0, field.y - count)
    let area = Rect(x: field.x, y: top, width: field.width, height: count)
    canvas.clear(area, ground: .popup)
    canvas.spot(area, Target.popup)
    for (line, row) in suggestions.rows.enumerated() {
      draw(row, isSelected: line == suggestions.selected, on: &canvas, in: area.row(line))
      canvas.spot(area.row(line), Target.suggestion(line))
    }
  }

  private func draw(
    _ row: Suggestions.Row, isSelected: Bool, on canvas: inout Canvas, in area: Rect
  ) {
    var pen = Pen(area)
    isSelected ? pen.sign(.pointsOn, .borderFocus, on: &canvas) : pen.space()
    pen.space()
    pen.writeAtEnd(row.note, .textMuted, on: &canvas)
    pen.spaceAtEnd()
    pen.write(row.name, .textStrong, on: &canvas)
    canvas.ground(area, isSelected ? .selection : .selectionInactive)
  }
}
