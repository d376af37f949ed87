import Cells
import Domain
import ViewModels

/// The files that lie with a customer, their people and their deals, the newest first.
struct FilesView {
  let app: AppModel
  let model: CardModel

  init(_ app: AppModel, _ model: CardModel) {
    self.app = app
    self.model = model
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let files = model.files
    if files.isEmpty {
      EmptyState(app, app.phrases.files.none, ["add.file"]).draw(on: &canvas, in: area)
    }
    RowList(
      count: files.count, selected: model.file, showsCursor: model.tab == .files,
      target: { .listed(.files, $0) }
    ).draw(on: &canvas, in: area) { draw(files[$0], on: &$1, in: $2) }
  }

  private func draw(_ file: Attachment, on canvas: inout Canvas, in row: Rect) {
    var pen = Pen(row)
    let day = app.formats.dayShort(app.clock.day(of: file.at), today: app.clock.today)
    pen.writeAtEnd(day, .textFaint, on: &canvas, base: .interface)
    pen.spaceAtEnd(2)
    pen.writeAtEnd(app.formats.size(file.size), .textMuted, on: &canvas, base: .interface)
    pen.spaceAtEnd(2)
    pen.write(file.name, .text, on: &canvas)
  }
}

/// What is planned with a customer, by date.
struct TasksView {
  let app: AppModel
  let model: CardModel

  init(_ app: AppModel, _ model: CardModel) {
    self.app = app
    self.model = model
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let work = model.work
    if work.isEmpty { canvas.write(app.phrases.customers.noTasks, .textMuted, in: area.row(1)) }
    RowList(
      count: work.count, selected: model.task, showsCursor: model.tab == .tasks,
      target: { .listed(.tasks, $0) }
    ).draw(on: &canvas, in: area) { draw(work[$0], on: &$1, in: $2) }
  }

  private func draw(_ activity: Activity, on canvas: inout Canvas, in row: Rect) {
    var pen = Pen(row)
    let due = app.formats.due(activity.due, by: app.clock)
    pen.sign(due.sign.sign, due.sign.role, on: &canvas)
    pen.space()
    pen.writeAtEnd(due.text, due.sign.role, on: &canvas, base: .interface)
    pen.spaceAtEnd()
    pen.write(app.title(of: activity), .text, on: &canvas)
  }
}
