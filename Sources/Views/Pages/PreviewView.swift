import Cells
import Domain
import ViewModels

/// The pane beside a page: the record under the cursor, and the last of its story.
struct PreviewView {
  let app: AppModel

  init(_ app: AppModel) { self.app = app }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let inside = canvas.pane(area, title: app.phrases.frame.preview)
    canvas.spot(area.columns(0, 1), Target.paneEdge)
    if app.page == .today {
      guard let row = app.today.current else { return }
      let used = WorkPreview(app, row).draw(on: &canvas, in: inside)
      drawTimeline(on: &canvas, in: inside.rows(used))
    } else if app.page == .board {
      guard let card = app.board.current else { return }
      let used = DealPreview(app, card).draw(on: &canvas, in: inside)
      drawTimeline(on: &canvas, in: inside.rows(used))
    } else if app.page == .leads {
      guard let row = app.leads.current else { return }
      let used = LeadPreview(app, row).draw(on: &canvas, in: inside)
      drawTimeline(on: &canvas, in: inside.rows(used))
    } else if let customer = app.shownPreview?.customer {
      let head = min(16, inside.height / 2)
      IdentityView(app, customer).draw(on: &canvas, in: inside.rows(0, head))
      drawTimeline(on: &canvas, in: inside.rows(head))
    }
  }

  private func drawTimeline(on canvas: inout Canvas, in area: Rect) {
    guard let items = app.shownPreview?.timeline, area.height > 2 else { return }
    canvas.write(app.phrases.customers.timeline.full, .label, in: area.row(0))
    var rest = area.rows(1)
    if items.isEmpty {
      canvas.write(app.phrases.customers.noTimeline, .textMuted, in: rest.row(0))
    }
    for item in items where rest.height > 1 {
      rest = rest.rows(draw(item, on: &canvas, in: rest))
    }
  }

  /// When and what in one row, then what was said.
  /// - Returns: the rows that it takes.
  private func draw(_ item: TimelineItem, on canvas: inout Canvas, in area: Rect) -> Int {
    let parts = TimelineParts(app, item)
    let day = app.clock.day(of: item.at)
    var pen = Pen(area.row(0))
    pen.sign(parts.sign, parts.role, on: &canvas)
    pen.space()
    pen.write(
      app.formats.dayShort(day, today: app.clock.today), .textMuted, on: &canvas, base: .interface)
    pen.space(2)
    pen.write(parts.words.kind, parts.role, on: &canvas)
    pen.space(2)
    pen.writeAtEnd(parts.words.who, .textFaint, on: &canvas)
    let text = area.rows(1).columns(2)
    return 1 + canvas.write(wrapped: parts.words.text, .text, in: text, atMost: 2, base: .interface)
  }
}
