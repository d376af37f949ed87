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
    let names = report.rows.allSatisfy(\.name.isEmpty) ? 0 : 26
    let room = width - 5 - (names == 0 ? 0 : names + 2)
    let setting = canvas.setting
    let isLong = report.rows.contains { setting.width(of: $0.text, limit: room + 1) > room }
    let below = isLong ? Self.detail : 0
    let height = min(report.rows.count + 4 + below, area.height - 4)
    let rect = area.centred(Size(width, max(5 + below, height)))
    canvas.opened(rect, title: report.title)
    let list = rect.inset(2, 2).rows(0, rect.height - 4 - below)
    drawDetail(on: &canvas, in: rect.inset(2, 1).rows(rect.height - 2 - below))
    RowList(count: report.rows.count, selected: report.selected)
      .draw(on: &canvas, in: list) { place, canvas, cells in
        canvas.write(report.rows[place].name, .textStrong, in: cells.columns(0, names))
        let text = names == 0 ? cells : cells.columns(names + 2)
        canvas.write(
          report.rows[place].text, names == 0 ? .text : .textMuted, in: text,
          base: names == 0 ? .natural : .interface)
      }
  }

  /// Rows below the list for a text that has no room in it.
  private static let detail = 4

  /// All of what is said under the cursor.
  private func drawDetail(on canvas: inout Canvas, in area: Rect) {
    guard area.height > 0, report.rows.indices.contains(report.selected) else { return }
    canvas.line(from: area.x, to: area.maxX, at: area.y)
    let text = report.rows[report.selected].text
    let lines = canvas.setting.lines(of: text, width: area.width, atMost: area.height - 1)
    for (row, line) in lines.enumerated() {
      canvas.write(line, .text, in: area.row(row + 1), base: .interface)
    }
  }
}
