import Cells
import ViewModels

/// A list to be read: what each thing is called, and what is to be said of it.
struct ReportView {
  let app: AppModel
  let report: ReportModel

  init(_ app: AppModel, _ report: ReportModel) {
    self.app = app
    self.report = report
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let width = min(92, area.width - 2)
    let names = nameWidth(on: canvas, most: min(26, width / 3))
    let whole = wholeText(on: canvas, width: width - 4, besides: names)
    let height = report.rows.count + 4 + (whole.isEmpty ? 0 : whole.count + 1)
    let rect = area.centred(Size(width, max(5, min(height, area.height - 4))))
    canvas.opened(rect, title: report.title)
    let inside = rect.inset(2, 2)
    let below = whole.isEmpty ? 0 : whole.count + 1
    RowList(count: report.rows.count, selected: report.selected)
      .draw(on: &canvas, in: inside.rows(0, inside.height - below)) { place, canvas, cells in
        draw(report.rows[place], names, on: &canvas, in: cells)
      }
    for (row, line) in whole.enumerated() {
      canvas.write(line, .text, in: inside.row(inside.height - whole.count + row))
    }
  }

  private func draw(_ row: ReportModel.Row, _ names: Int, on canvas: inout Canvas, in cells: Rect) {
    canvas.write(row.name, .textStrong, in: cells.columns(0, names))
    canvas.write(
      row.text, names == 0 ? .text : .textMuted, in: cells.columns(gap(after: names)),
      base: names == 0 ? .natural : .interface)
  }

  private func gap(after names: Int) -> Int { names == 0 ? 0 : names + 2 }

  private func nameWidth(on canvas: Canvas, most: Int) -> Int {
    report.rows.reduce(0) { max($0, canvas.width(of: $1.name, limit: most)) }
  }

  /// What the row under the cursor says, on lines of its own where a row has no room for it.
  private func wholeText(on canvas: Canvas, width: Int, besides names: Int) -> [String] {
    guard report.rows.indices.contains(report.selected) else { return [] }
    let text = report.rows[report.selected].text
    guard canvas.width(of: text, limit: width) > width - gap(after: names) else { return [] }
    return canvas.setting.lines(of: text, width: width, atMost: 4)
  }
}
