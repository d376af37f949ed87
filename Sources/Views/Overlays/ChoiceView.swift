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
    let width = min(74, area.width - 2)
    let lines = choice.lines.flatMap { canvas.setting.lines(of: $0, width: width - 4, atMost: 3) }
    let above = lines.count + 1
    let height = min(choice.answers.count + above + 2, area.height - 2)
    let rect = area.centred(Size(width, height))
    canvas.opened(rect, title: choice.title, trailing: choice.place)
    let inside = rect.inset(2, 1)
    canvas.write(lines: lines, .text, in: inside, base: .interface)
    RowList(count: choice.answers.count, selected: choice.selected)
      .draw(on: &canvas, in: inside.rows(above)) {
        draw(choice.answers[$0], $0 + 1, on: &$1, in: $2)
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
