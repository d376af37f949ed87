import Cells
import Domain
import ViewModels

/// What is planned, below what is open on a card.
struct OpenWork {
  let app: AppModel
  let work: [Activity]

  init(_ app: AppModel, _ work: [Activity]) {
    self.app = app
    self.work = work
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard area.height > 1 else { return }
    canvas.write(app.phrases.customers.openWork, .label, in: area.row(0))
    canvas.write(app.formats.number(work.count), .label, in: area.row(0), align: .trailing)
    if work.isEmpty { canvas.write(app.phrases.customers.noTasks, .textMuted, in: area.row(1)) }
    for (line, activity) in work.prefix(area.height - 1).enumerated() {
      var pen = Pen(area.row(line + 1))
      let due = app.formats.due(activity.due, by: app.clock)
      pen.sign(due.sign.sign, due.sign.role, on: &canvas)
      pen.space()
      pen.writeAtEnd(due.text, due.sign.role, on: &canvas, base: .interface)
      pen.spaceAtEnd()
      pen.write(activity.subject, .text, on: &canvas)
    }
  }
}
