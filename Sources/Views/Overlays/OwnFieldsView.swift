import Cells
import Domain
import ViewModels

/// The fields that people have made: what each is called, whose it is, its kind and its choices.
struct OwnFieldsView {
  let app: AppModel
  let model: OwnFieldsModel

  init(_ app: AppModel, _ model: OwnFieldsModel) {
    self.app = app
    self.model = model
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let height = min(max(1, model.fields.count) + 3, area.height - 4)
    let rect = area.centred(Size(min(96, area.width - 2), max(6, height)))
    canvas.opened(rect, title: app.phrases.ownFields.title)
    let inside = rect.inset(2, 1)
    draw(heads, .label, on: &canvas, in: inside.row(0))
    guard !model.fields.isEmpty else {
      canvas.write(app.phrases.ownFields.empty, .textMuted, in: inside.row(1).columns(1))
      return
    }
    RowList(count: model.fields.count, selected: model.selected)
      .draw(on: &canvas, in: inside.rows(1)) { place, canvas, row in
        draw(texts(of: model.fields[place]), .text, on: &canvas, in: row)
      }
  }

  private var heads: [String] {
    ["name", "of", "type", "choices"].map { app.shortLabel($0, of: .field) }
  }

  private func texts(of field: CustomField) -> [String] {
    [
      field.name, app.phrases.terms.thing(field.of.kind).short,
      app.phrases.ownFields.form(field.type).short, app.formats.list(field.choices.items),
    ]
  }

  private func draw(
    _ texts: [String], _ role: Role, on canvas: inout Canvas, in row: Rect
  ) {
    let widths = row.width >= 80 ? [30, 14, 14] : [22, 11, 11]
    var rest = row.columns(1)
    for (place, text) in texts.enumerated() {
      let isName = place == 0 && role == .text
      let width = place < widths.count ? widths[place] - 1 : rest.width
      canvas.write(
        text, isName ? .textStrong : role, in: rest.columns(0, width),
        base: isName || place == 3 ? .natural : .interface)
      rest = rest.columns(width + 1)
    }
  }
}
