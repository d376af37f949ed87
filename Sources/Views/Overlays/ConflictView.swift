import Cells
import Domain
import ViewModels

/// Two people changed the same field: mine, theirs and the original side by side.
struct ConflictView {
  let app: AppModel
  let model: ConflictModel

  init(_ app: AppModel, _ model: ConflictModel) {
    self.app = app
    self.model = model
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let fields = Array(model.conflict.fields.prefix(8))
    let rect = area.centred(Size(min(84, area.width - 2), fields.count + 7))
    canvas.popup(rect, title: app.phrases.forms.conflictTitle)
    let inside = rect.inset(2, 1)
    canvas.write(sentence, .text, in: inside.row(0))
    let columns = inside.split(4, gap: 1)
    let heads = ["", app.phrases.forms.mine, app.phrases.forms.theirs, app.phrases.forms.original]
    for (column, head) in zip(columns, heads) { canvas.write(head, .label, in: column.row(2)) }
    for (line, field) in fields.enumerated() {
      draw(field, columns, line + 3, on: &canvas)
    }
    drawKeys(on: &canvas, in: inside.row(inside.height - 1))
  }

  private var sentence: String {
    let conflict = model.conflict
    let time = conflict.at.map { app.formats.time($0, by: app.clock) } ?? ""
    guard !conflict.isMissing else { return app.phrases.forms.conflictGone(model.title) }
    let labels = conflict.fields.map { app.label($0.property.name, of: $0.kind) }
    return app.phrases.forms.conflict(conflict.by ?? "", app.formats.list(labels), time)
  }

  private func draw(_ field: FieldConflict, _ columns: [Rect], _ row: Int, on canvas: inout Canvas)
  {
    canvas.write(app.label(field.property.name, of: field.kind), .label, in: columns[0].row(row))
    for (column, value) in zip(columns.dropFirst(), [field.mine, field.theirs, field.original]) {
      canvas.write(app.shown(value, of: field), .text, in: column.row(row))
    }
  }

  private func drawKeys(on canvas: inout Canvas, in row: Rect) {
    var pen = Pen(row)
    for action in app.answers {
      pen.write(action.keys.first?.text ?? "", .hintKey, on: &canvas)
      pen.space()
      pen.write(app.phrases[keyPath: action.says].label, .text, on: &canvas)
      pen.space(3)
    }
  }
}
