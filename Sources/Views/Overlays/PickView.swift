import Cells
import ViewModels

/// A short list to choose from, with the line in which one types above it.
struct PickView {
  let app: AppModel
  let pick: PickModel

  init(_ app: AppModel, _ pick: PickModel) {
    self.app = app
    self.pick = pick
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let margin = max(6, area.height - max(10, pick.rows.count + 5))
    let popup = QueryPopup(
      title: pick.title, query: pick.query, prompt: app.phrases.help.search, widest: 64,
      margin: margin)
    popup.draw(
      on: &canvas, in: area, lines: pick.rows.count, selected: pick.selected,
      nothing: app.phrases.stages.noMatch
    ) { line, canvas, row in
      let choice = pick.rows[line].choice
      var pen = Pen(row.columns(1, row.width - 2))
      pen.writeAtEnd(choice.note, .textMuted, on: &canvas)
      pen.spaceAtEnd(2)
      canvas.write(choice.name, .text, in: pen.rest)
      canvas.emphasize(pick.rows[line].places, of: choice.name, .paletteMatch, in: pen.rest)
    }
  }
}
