import Cells
import ViewModels

/// The keys of this screen, narrowed by what is typed; Enter runs one.
struct HelpView {
  let app: AppModel
  let help: HelpModel

  init(_ app: AppModel, _ help: HelpModel) {
    self.app = app
    self.help = help
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let rect = area.centred(Size(min(92, area.width - 2), max(10, area.height - 4)))
    canvas.opened(
      rect, title: app.phrases.help.title, trailing: app.formats.number(help.rows.count))
    let inside = rect.inset(2, 1)
    let used = drawAbout(on: &canvas, in: inside.rows(2))
    let list = inside.rows(2 + used, inside.height - 2 - used)
    RowList(count: help.rows.count, selected: help.selected)
      .draw(on: &canvas, in: list) { draw(help.rows[$0], on: &$1, in: $2) }
    // Last, so that the cursor stands where one types.
    drawQuery(on: &canvas, in: inside.row(0))
    guard help.rows.isEmpty else { return }
    canvas.write(app.phrases.help.nothingFound, .textMuted, in: list.row(1), align: .centre)
  }

  /// What is under the cursor, before the keys.
  /// - Returns: the rows that it takes.
  private func drawAbout(on canvas: inout Canvas, in area: Rect) -> Int {
    guard !help.about.isEmpty, help.query.text.isEmpty else { return 0 }
    return canvas.write(wrapped: help.about, .text, in: area, atMost: 3, base: .interface) + 1
  }

  private func drawQuery(on canvas: inout Canvas, in row: Rect) {
    var pen = Pen(row)
    pen.write("\(app.phrases.help.search) ", .label, on: &canvas)
    canvas.ground(pen.rest, .inputFocus)
    canvas.input(help.query.text, caret: help.query.caret, .inputFocus, in: pen.rest)
  }

  private func draw(_ line: HelpModel.Row, on canvas: inout Canvas, in row: Rect) {
    canvas.write(line.keys, .hintKey, in: row.columns(0, 14), base: .leftToRight)
    switch line.meaning {
    case .action(let action):
      let text = action.says(app.phrases)
      let isPossible = app.meets(action.needs)
      canvas.write(text.label, isPossible ? .text : .textFaint, in: row.columns(15, 13))
      canvas.write(text.help, .textMuted, in: row.columns(29))
    case .filter(let filter):
      canvas.write(app.phrases.help.filterTitle, .text, in: row.columns(15, 13))
      canvas.write(filter.meaning, .textMuted, in: row.columns(29))
    }
  }
}
