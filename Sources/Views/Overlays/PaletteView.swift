import Cells
import Domain
import ViewModels

/// Actions and records by their names, the last ones used first; Enter runs or opens one.
struct PaletteView {
  let app: AppModel
  let palette: PaletteModel

  init(_ app: AppModel, _ palette: PaletteModel) {
    self.app = app
    self.palette = palette
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let popup = QueryPopup(
      title: app.phrases.palette.title, trailing: app.formats.number(palette.rows.count),
      query: palette.query, prompt: app.phrases.palette.prompt, widest: 96)
    popup.draw(
      on: &canvas, in: area, lines: palette.rows.count, selected: palette.selected,
      nothing: palette.isLooking ? app.phrases.frame.counting : app.phrases.palette.nothingFound
    ) { line, canvas, row in
      switch palette.rows[line] {
      case .action(let choice, let places): draw(choice, places, on: &canvas, in: row)
      case .record(let hit): draw(hit, on: &canvas, in: row)
      }
    }
  }

  /// Name, what it does or why it cannot be done, and its keys.
  private func draw(
    _ choice: PaletteModel.Choice, _ places: [Int], on canvas: inout Canvas, in row: Rect
  ) {
    let isPossible = choice.obstacle == nil
    let keyCells = 10
    // Where there is room for nothing else, names have all of it.
    let isNarrow = row.width < 60
    let name = row.columns(1, isNarrow ? row.width - keyCells - 2 : 23)
    canvas.write(choice.name, isPossible ? .text : .textFaint, in: name)
    canvas.emphasize(places, of: choice.name, .paletteMatch, in: name)
    if !isNarrow {
      let text = choice.obstacle ?? choice.action.says(app.phrases).help
      canvas.write(
        text, isPossible ? .textMuted : .textFaint,
        in: row.columns(25, row.width - 26 - keyCells))
    }
    let keys = app.keys(of: choice.action)
    canvas.write(
      keys, isPossible ? .hintKey : .textFaint, in: row.columns(row.width - keyCells),
      align: .trailing,
      base: .leftToRight)
  }

  private func draw(_ hit: SearchHit, on canvas: inout Canvas, in row: Rect) {
    let kind = app.phrases.terms.thing(hit.reference.kind).short
    var pen = Pen(row.columns(1))
    pen.writeAtEnd(kind, .label, on: &canvas)
    pen.spaceAtEnd(2)
    pen.write(hit.title, .textStrong, on: &canvas)
    pen.space(2)
    pen.write(hit.subtitle, .textMuted, on: &canvas)
  }
}
