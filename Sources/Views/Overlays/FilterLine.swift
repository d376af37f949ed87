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
    pen.write(app.keys(of: app.action("page.filter")), .hintKey, on: &canvas)
    pen.space()
    drawCompletion(on: &canvas, in: area.row(area.height - 2))
    drawProblem(&pen, on: &canvas, in: area)
    let text = model.field.text
    canvas.input(text, caret: model.field.caret, .inputFocus, in: pen.rest)
    for error in model.errors {
      let wrong = letters(error.range)
      canvas.mark(wrong, of: text, caret: model.field.caret, .inputError, in: pen.rest)
    }
  }

  /// What could stand here; Tab takes the first.
  private func drawCompletion(on canvas: inout Canvas, in row: Rect) {
    let choices = app.completion(of: model).choices
    guard !choices.isEmpty else { return }
    canvas.clear(row)
    var pen = Pen(row.inset(1, 0))
    pen.write("Tab", .hintKey, on: &canvas, base: .leftToRight)
    for (place, choice) in choices.enumerated() {
      pen.space(2)
      pen.write(choice, place == 0 ? .textStrong : .textMuted, on: &canvas)
    }
  }

  /// What is wrong, beside the text; where that would leave too little room, above the hints, each
  /// mistake in a row of its own.
  private func drawProblem(_ pen: inout Pen, on canvas: inout Canvas, in area: Rect) {
    let texts = app.wording.sentences(for: model.errors, in: model.field.text).prefix(3)
    guard let first = texts.first else { return }
    guard texts.count > 1 || canvas.width(of: first) > pen.rest.width / 2 else {
      pen.writeAtEnd(first, .toastWarn, on: &canvas, base: .interface)
      return pen.spaceAtEnd(2)
    }
    for (place, text) in texts.enumerated() {
      let row = area.row(area.height - 1 - texts.count + place)
      canvas.clear(row)
      canvas.write(text, .toastWarn, in: row.inset(1, 0), base: .interface)
    }
  }

  private func letters(_ range: Range<Int>) -> Range<String.Index> {
    let text = model.field.text
    func place(_ number: Int) -> String.Index {
      text.index(text.startIndex, offsetBy: number, limitedBy: text.endIndex) ?? text.endIndex
    }
    return place(range.lowerBound)..<place(max(range.lowerBound, range.upperBound))
  }
}
