import Cells
import Domain
import ViewModels

/// Changes, newest first: when, and who did what; below, what the one under the cursor changed.
struct HistoryView {
  let app: AppModel
  let history: HistoryModel

  init(_ app: AppModel, _ history: HistoryModel) {
    self.app = app
    self.history = history
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let rect = area.centred(Size(min(108, area.width - 2), area.height - 4))
    canvas.opened(rect, title: app.title(of: history))
    let inside = rect.inset(2, 1)
    let details = HistoryModel.detailRows(canvas.size)
    drawList(on: &canvas, in: inside.rows(0, inside.height - details - 1))
    canvas.line(from: rect.x + 1, to: rect.maxX - 1, at: inside.maxY - details - 1)
    guard let entry = history.current else { return }
    for (line, text) in app.details(of: entry).prefix(details).enumerated() {
      canvas.write(
        text, .textMuted, in: inside.row(inside.height - details + line), base: .interface)
    }
  }

  private func drawList(on canvas: inout Canvas, in area: Rect) {
    for (line, entry) in history.list.visible.enumerated() where line < area.height {
      let row = area.row(line)
      draw(entry, on: &canvas, in: row)
      canvas.spot(row, Target.row(line))
      guard line == history.list.selectedLine else { continue }
      canvas.ground(row, .selection)
      canvas.cursor = Point(row.x, row.y)
    }
    guard history.list.rows.isEmpty else { return }
    canvas.write(app.phrases.history.empty, .textMuted, in: area.row(1), align: .centre)
  }

  private func draw(_ entry: JournalEntry, on canvas: inout Canvas, in row: Rect) {
    let isOver = history.isTakenBack(entry) || entry.nature == .undo
    var pen = Pen(row)
    if history.isTakenBack(entry) {
      pen.writeAtEnd(app.phrases.history.takenBack, .textFaint, on: &canvas)
      pen.spaceAtEnd(2)
    }
    pen.sign(sign(of: entry), isOver ? .textFaint : .timelineChange, on: &canvas)
    pen.space()
    canvas.write(
      app.formats.instant(entry.at, by: app.clock), .textMuted, in: pen.rest.columns(0, 17),
      base: .interface)
    pen.space(18)
    pen.write(
      app.sentence(for: entry), isOver ? .textFaint : .text, on: &canvas, base: .interface)
  }

  /// One's own can be undone from here.
  private func sign(of entry: JournalEntry) -> Sign {
    if entry.nature == .undo { return .pointsBack }
    return entry.user == app.me?.id && history.stands(entry) ? .marked : .planned
  }
}
