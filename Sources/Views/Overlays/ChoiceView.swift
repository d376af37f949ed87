import Cells
import ViewModels

/// A question and its numbered answers.
struct ChoiceView {
  let app: AppModel
  let choice: ChoiceModel

  init(_ app: AppModel, _ choice: ChoiceModel) {
    self.app = app
    self.choice = choice
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let above = choice.lines.count + 1
    let height = min(choice.answers.count + above + 2, area.height - 2)
    let rect = area.centred(Size(min(74, area.width - 2), height))
    canvas.popup(rect, title: choice.title, trailing: choice.place)
    canvas.spot(rect, Target.popup)
    let inside = rect.inset(2, 1)
    for (row, line) in choice.lines.enumerated() {
      canvas.write(line, .text, in: inside.row(row), base: .interface)
    }
    let list = inside.rows(above)
    let first = max(0, min(choice.selected - list.height / 2, choice.answers.count - list.height))
    for (line, answer) in choice.answers.dropFirst(first).prefix(list.height).enumerated() {
      let row = list.row(line)
      draw(answer, first + line + 1, on: &canvas, in: row)
      canvas.spot(row, Target.row(first + line))
      guard first + line == choice.selected else { continue }
      canvas.ground(row, .selection)
      canvas.cursor = Point(row.x, row.y)
    }
  }

  private func draw(
    _ answer: ChoiceModel.Answer, _ number: Int, on canvas: inout Canvas, in row: Rect
  ) {
    canvas.write(
      app.formats.number(number), .hintKey, in: row.columns(1, 2), align: .trailing)
    let rest = row.columns(5)
    guard let bidi = answer.bidi else {
      canvas.write(answer.label, .textStrong, in: rest.columns(0, 15))
      canvas.write(answer.help, .textMuted, in: rest.columns(16))
      return
    }
    canvas.set(for: bidi) { $0.write(answer.label, .textStrong, in: rest) }
  }
}
