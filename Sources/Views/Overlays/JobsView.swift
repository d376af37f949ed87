import Cells
import ViewModels

/// Long work: what it is, how far, and how it ended.
struct JobsView {
  let app: AppModel
  let model: JobsModel

  init(_ app: AppModel, _ model: JobsModel) {
    self.app = app
    self.model = model
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let height = min(max(1, model.jobs.count) + 4, area.height - 4)
    let rect = area.centred(Size(min(96, area.width - 2), height))
    canvas.opened(
      rect, title: app.phrases.jobs.jobs.label, trailing: app.formats.number(model.jobs.count))
    let list = rect.inset(2, 2)
    if model.jobs.isEmpty {
      canvas.write(app.phrases.jobs.none, .textMuted, in: list.row(0), align: .centre)
    }
    RowList(count: model.jobs.count, selected: model.selected).draw(on: &canvas, in: list) {
      draw(model.jobs[$0], on: &$1, in: $2)
    }
  }

  private func draw(_ job: LongJob, on canvas: inout Canvas, in row: Rect) {
    let name = min(34, row.width * 2 / 5)
    canvas.write(job.title, .textStrong, in: row.columns(1, name - 2))
    JobProgress(app, job).draw(on: &canvas, in: row.columns(name))
  }
}

/// A bar and the figures of a job that goes on, or the sentence of one that has ended.
struct JobProgress {
  let app: AppModel
  let job: LongJob

  init(_ app: AppModel, _ job: LongJob) {
    self.app = app
    self.job = job
  }

  private static let cells = 10

  func draw(on canvas: inout Canvas, in row: Rect) {
    var pen = Pen(row)
    if job.state == .running {
      let filled = job.percent * Self.cells / 100
      for cell in 0..<Self.cells {
        pen.sign(
          cell < filled ? .progress : .progressRest, cell < filled ? .progress : .progressRest,
          on: &canvas)
      }
      pen.space()
    }
    pen.write(app.progress(of: job), role, on: &canvas, base: .interface)
  }

  private var role: Role {
    switch job.state {
    case .running, .writing: .text
    case .done: .toastOk
    case .failed: .toastError
    case .cancelled: .textMuted
    }
  }
}
