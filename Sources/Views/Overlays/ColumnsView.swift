import Cells
import Domain
import ViewModels

/// The columns of a list: which are shown, in which order, how wide, and which one sorts.
struct ColumnsView {
  let app: AppModel
  let model: ColumnsModel

  init(_ app: AppModel, _ model: ColumnsModel) {
    self.app = app
    self.model = model
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let height = min(model.columns.count + 3, area.height - 4)
    let rect = area.centred(Size(min(52, area.width - 2), max(8, height)))
    canvas.opened(rect, title: app.phrases.columns.open.label)
    let inside = rect.inset(2, 1)
    canvas.write(app.phrases.columns.width, .label, in: inside.row(0), align: .trailing)
    RowList(count: model.columns.count, selected: model.selected)
      .draw(on: &canvas, in: inside.rows(1)) { draw(model.columns[$0], on: &$1, in: $2) }
  }

  private func draw(_ column: ListColumn, on canvas: inout Canvas, in row: Rect) {
    var pen = Pen(row.columns(1, row.width - 2))
    let isShown = model.layout.shows(column)
    isShown ? pen.sign(.done, .text, on: &canvas) : pen.space()
    pen.space()
    if isShown {
      pen.writeAtEnd(width(of: column), .textMuted, on: &canvas, base: .interface)
      pen.spaceAtEnd(2)
    }
    pen.write(app.head(of: column), isShown ? .textStrong : .textMuted, on: &canvas)
    pen.space()
    if let isDescending = app.order(by: column) {
      pen.sign(isDescending ? .descending : .ascending, .label, on: &canvas)
    }
  }

  private func width(of column: ListColumn) -> String {
    let own = model.layout.places.first { $0.column == column }?.width
    return own.map { app.formats.number($0) } ?? app.phrases.columns.ownWidth
  }
}
