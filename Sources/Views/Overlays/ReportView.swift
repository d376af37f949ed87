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
    let height = min(report.rows.count + 4, area.height - 4)
    let rect = area.centred(Size(min(92, area.width - 2), max(5, height)))
    canvas.popup(rect, title: report.title)
    canvas.spot(rect, Target.popup)
    let list = rect.inset(2, 2)
    let first = max(0, min(report.selected - list.height / 2, report.rows.count - list.height))
    for (line, row) in report.rows.dropFirst(first).prefix(list.height).enumerated() {
      let cells = list.row(line)
      canvas.spot(cells, Target.row(first + line))
      canvas.write(row.name, .textStrong, in: cells.columns(0, 26))
      canvas.write(row.text, .textMuted, in: cells.columns(28), base: .interface)
      guard first + line == report.selected else { continue }
      canvas.ground(cells, .selection)
      canvas.cursor = Point(cells.x, cells.y)
    }
  }
}
