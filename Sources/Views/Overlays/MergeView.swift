import Cells
import Domain
import ViewModels

/// Records side by side, the one that stays first; a field's chosen value has the mark.
struct MergeView {
  let app: AppModel
  let model: MergeModel

  init(_ app: AppModel, _ model: MergeModel) {
    self.app = app
    self.model = model
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let width = min(116, area.width - 2)
    let hint = canvas.setting.lines(
      of: app.phrases.duplicates.mergeHint, width: width - 4, atMost: 2)
    let height = min(model.fields.count + 6 + hint.count, area.height - 2)
    let rect = area.centred(Size(width, max(8 + hint.count, height)))
    canvas.opened(rect, title: app.phrases.duplicates.mergeTitle)
    let inside = rect.inset(2, 1)
    drawHeads(on: &canvas, in: inside.row(0))
    let list = inside.rows(2, inside.height - 3 - hint.count)
    if model.fields.isEmpty {
      canvas.write(app.phrases.duplicates.allAlike, .textMuted, in: list.row(0))
    }
    RowList(count: model.fields.count, selected: model.selected)
      .draw(on: &canvas, in: list) { place, canvas, row in
        draw(model.fields[place], on: &canvas, in: row)
      }
    for (row, line) in hint.enumerated() {
      canvas.write(line, .textMuted, in: inside.row(inside.height - hint.count + row))
    }
  }

  private func drawHeads(on canvas: inout Canvas, in row: Rect) {
    for (place, reference) in model.references.enumerated() {
      let cell = cell(place, in: row)
      let words = app.phrases.duplicates
      let head = place == 0 ? words.stays : words.goes
      canvas.write(head, place == 0 ? .textStrong : .label, in: cell.columns(2))
      let id = "…" + String(reference.raw).suffix(6)
      guard canvas.width(of: head) + canvas.width(of: id) + 3 <= cell.width else { continue }
      canvas.write(id, .textFaint, in: cell, align: .trailing)
    }
  }

  private func draw(_ field: Merger.Field, on canvas: inout Canvas, in row: Rect) {
    let kind = model.merger.kind
    canvas.write(app.label(of: field, in: kind), .label, in: row.columns(1, labels(row) - 2))
    let source = model.merger.source(of: field)
    for (place, record) in model.merger.records.enumerated() {
      let cell = cell(place, in: row)
      let isChosen = place == source
      if isChosen { canvas.sign(.marked, .selectionMarked, at: Point(cell.x, cell.y)) }
      let text = app.shown(field, of: record)
      canvas.write(
        text.isEmpty ? app.phrases.forms.empty : text, isChosen ? .textStrong : .textMuted,
        in: cell.columns(2))
    }
  }

  private func labels(_ row: Rect) -> Int { min(20, row.width / 4) }

  private func cell(_ place: Int, in row: Rect) -> Rect {
    let first = labels(row)
    let width = (row.width - first) / model.references.count
    return row.columns(first + place * width, width - 1)
  }
}
