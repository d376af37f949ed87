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
    canvas.opened(rect, title: report.title)
    let names = report.rows.allSatisfy(\.name.isEmpty) ? 0 : 26
    RowList(count: report.rows.count, selected: report.selected)
      .draw(on: &canvas, in: rect.inset(2, 2)) { place, canvas, cells in
        canvas.write(report.rows[place].name, .textStrong, in: cells.columns(0, names))
        let text = names == 0 ? cells : cells.columns(names + 2)
        canvas.write(
          report.rows[place].text, names == 0 ? .text : .textMuted, in: text,
          base: names == 0 ? .natural : .interface)
      }
  }
}
