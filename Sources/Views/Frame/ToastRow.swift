import Cells
import Domain
import ViewModels

/// The row above the hints: what has just happened, and how to take it back. What is longer than the
/// row takes rows above it.
struct ToastRow {
  let app: AppModel

  init(_ app: AppModel) { self.app = app }

  func draw(on canvas: inout Canvas, in row: Rect) {
    guard let notice = app.notice else {
      return app.runningJob.map { drawJob($0, on: &canvas, in: row) }
        ?? drawPreview(on: &canvas, in: row)
    }
    var pen = Pen(row.inset(1, 0))
    drawUndo(notice, &pen, on: &canvas)
    draw(lines(of: notice, in: pen.rest, canvas), look(notice.tone), on: &canvas, in: pen.rest)
  }

  /// Rows of the page that the notice takes, above the row that is its own.
  func rowsAbove(on canvas: Canvas) -> Int {
    guard let notice = app.notice else { return 0 }
    var canvas = canvas
    var pen = Pen(canvas.area.row(canvas.area.height - 2).inset(1, 0))
    drawUndo(notice, &pen, on: &canvas)
    return max(0, lines(of: notice, in: pen.rest, canvas).count - 1)
  }

  /// Over what is open, as far as the notice is longer than the row that is left for it.
  func drawRest(on canvas: inout Canvas, in row: Rect) {
    guard let notice = app.notice, !notice.offersUndo else { return }
    let row = row.inset(1, 0)
    let lines = lines(of: notice, in: row, canvas)
    if lines.count > 1 { draw(lines, look(notice.tone), on: &canvas, in: row) }
  }

  /// What is open would hide the rows above that of a notice with a way back.
  private func lines(of notice: Notice, in row: Rect, _ canvas: Canvas) -> [String] {
    let most = app.hasPopup && notice.offersUndo ? 1 : 4
    return canvas.setting.lines(of: notice.text, width: row.width - 2, atMost: most)
  }

  private func draw(
    _ lines: [String], _ look: (Sign, Role), on canvas: inout Canvas, in row: Rect
  ) {
    let rows = Rect(x: row.x, y: row.y - lines.count + 1, width: row.width, height: lines.count)
    if lines.count > 1 { canvas.fill(rows, " ", look.1) }
    for (place, line) in lines.enumerated() {
      let start = place == 0 ? canvas.character(look.0) : " "
      canvas.write("\(start) \(line)", look.1, in: rows.row(place), base: .interface)
    }
  }

  /// How far long work is, while there is nothing else to say.
  private func drawJob(_ job: LongJob, on canvas: inout Canvas, in row: Rect) {
    var pen = Pen(row.inset(1, 0))
    let start = pen
    pen.write(job.title, .textMuted, on: &canvas)
    pen.space(2)
    canvas.spot(pen.passed(since: start), Target.action("app.jobs"))
    JobProgress(app, job).draw(on: &canvas, in: pen.rest)
  }

  private func drawUndo(_ notice: Notice, _ pen: inout Pen, on canvas: inout Canvas) {
    guard notice.offersUndo else { return }
    if !app.hasReducedMotion {
      let left = app.formats.seconds(notice.secondsLeft(at: app.clock.now()))
      pen.writeAtEnd(" · \(left)", .textFaint, on: &canvas)
    }
    let start = pen
    pen.writeAtEnd(" \(app.phrases.actions.undo.label)", .hint, on: &canvas)
    pen.writeAtEnd(app.keys(of: app.action("app.undo")), .hintKey, on: &canvas)
    canvas.spot(pen.passed(since: start), Target.action("app.undo"))
    pen.spaceAtEnd(2)
  }

  private func look(_ tone: Notice.Tone) -> (Sign, Role) {
    switch tone {
    case .ok: (.done, .toastOk)
    case .info: (.today, .toast)
    case .warning: (.overdue, .toastWarn)
    case .error: (.lost, .toastError)
    }
  }

  /// Without a notice, narrow screens show there what the preview pane would.
  private func drawPreview(on canvas: inout Canvas, in row: Rect) {
    guard app.card == nil, app.overlay == nil, row.width < 100 else { return }
    let parts = parts.filter { !$0.isEmpty }
    guard !parts.isEmpty else { return }
    var pen = Pen(row.inset(1, 0))
    pen.sign(.pointsOn, .textFaint, on: &canvas)
    pen.space()
    pen.write(parts.joined(separator: " · "), .textMuted, on: &canvas, base: .interface)
  }

  private var parts: [String] {
    switch app.page {
    case .today:
      guard let row = app.today.current else { return [] }
      return [row.customerName, row.dealName, row.title]
    case .board:
      guard let deal = app.board.current else { return [] }
      return [
        deal.customerName, deal.name, app.formats.percent(deal.probability), deal.ownerName,
        deal.nextStepSubject,
      ]
    case .calendar:
      guard let item = app.calendar.current else { return [] }
      return [
        app.phrases.terms.choices.work.form(item.form).short, item.customerName, item.subject,
        item.dealName, item.ownerName,
      ]
    case .customers: return []
    case .leads:
      guard let row = app.leads.current else { return [] }
      return [
        app.leadName(row.lead), row.lead.company, row.lead.need,
        row.lead.phones.items.first.map(app.phone) ?? "", row.nextStepSubject,
      ]
    }
  }
}
