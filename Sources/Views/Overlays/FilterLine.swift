import Cells
import ViewModels

/// The line in which a filter is typed: it takes the place of the context bar.
struct FilterLine {
  let app: AppModel
  let model: FilterModel

  init(_ app: AppModel, _ model: FilterModel) {
    self.app = app
    self.model = model
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let row = area.row(area.height < 20 ? 0 : 1)
    canvas.clear(row)
    canvas.fill(row, " ", .context)
    var pen = Pen(row.inset(1, 0))
    pen.write("/", .hintKey, on: &canvas)
    pen.space()
    if let error = model.error {
      let text = app.phrases.board.filterError(error.reason)
      pen.writeAtEnd(text, .toastWarn, on: &canvas)
      pen.spaceAtEnd(2)
    }
    canvas.input(
      model.field.text, caret: model.field.caret, .inputFocus, in: pen.rest, base: .leftToRight)
    if let error = model.error { underline(error.range, on: &canvas, in: pen.rest) }
  }

  /// What cannot be understood, in the role of an error.
  private func underline(_ range: Range<Int>, on canvas: inout Canvas, in rest: Rect) {
    let characters = model.field.characters
    let lower = min(range.lowerBound, characters.count)
    let upper = min(max(lower, range.upperBound), characters.count)
    let start = canvas.setting.width(of: String(characters[..<lower]), limit: rest.width)
    let wrong = String(characters[lower..<upper])
    guard start < rest.width else { return }
    canvas.write(wrong, .inputError, in: rest.columns(start), base: .leftToRight)
  }
}
