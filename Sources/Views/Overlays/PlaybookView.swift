import Cells
import Domain
import ViewModels

/// What a stage brings, in its order: kind, subject, when it is due, and what is asked of it.
struct PlaybookView {
  let app: AppModel
  let model: PlaybookModel

  init(_ app: AppModel, _ model: PlaybookModel) {
    self.app = app
    self.model = model
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let height = min(max(1, model.steps.count) + 3, area.height - 4)
    let rect = area.centred(Size(min(104, area.width - 2), max(6, height)))
    let name = app.phrases.terms.stage(model.stage).full
    canvas.opened(rect, title: app.phrases.playbook.title(name))
    let inside = rect.inset(2, 1)
    let columns = Columns(inside.width)
    draw(heads, .label, columns, on: &canvas, in: inside.row(0))
    guard !model.steps.isEmpty else {
      canvas.write(app.phrases.playbook.empty, .textMuted, in: inside.row(1))
      return
    }
    RowList(count: model.steps.count, selected: model.selected)
      .draw(on: &canvas, in: inside.rows(1)) { place, canvas, row in
        draw(texts(of: model.steps[place]), .text, columns, on: &canvas, in: row)
      }
  }

  /// Kind, subject, due, priority, and what is asked.
  private struct Columns {
    let widths: [Int]

    init(_ width: Int) {
      let others =
        width >= 90 ? [12, 16, 10, 26] : width >= 60 ? [9, 13, 10, 14] : [8, 11, 0, 10]
      let subject = max(8, width - 1 - others.reduce(0, +))
      widths = [others[0], subject] + others[1...]
    }
  }

  private var heads: [String] {
    ["kind", "subject", "dueAfter", "priority"].map { app.shortLabel($0, of: .playbook) } + [""]
  }

  private func texts(of step: PlaybookStep) -> [String] {
    let words = app.phrases.terms.choices.work
    let asked = [
      step.mandatory ? app.shortLabel("mandatory", of: .playbook) : "",
      step.repeats ? app.shortLabel("repeats", of: .playbook) : "",
    ].filter { !$0.isEmpty }
    return [
      words.form(step.kind).short, step.subject,
      app.phrases.playbook.due(step.dueAfter, app.formats),
      step.priority == .normal ? "" : words.priority(step.priority).short,
      asked.joined(separator: " · "),
    ]
  }

  private func draw(
    _ texts: [String], _ role: Role, _ columns: Columns, on canvas: inout Canvas, in row: Rect
  ) {
    var start = 1
    for (place, text) in texts.enumerated() where columns.widths[place] > 0 {
      let cell = row.columns(start, columns.widths[place] - 1)
      let isSubject = place == 1 && role == .text
      canvas.write(
        text, isSubject ? .textStrong : role, in: cell, base: isSubject ? .natural : .interface)
      start += columns.widths[place]
    }
  }
}
