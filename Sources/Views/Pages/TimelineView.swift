import Cells
import Domain
import ViewModels

/// A customer's story, newest first.
struct TimelineView {
  let app: AppModel
  let model: CardModel

  init(_ app: AppModel, _ model: CardModel) {
    self.app = app
    self.model = model
  }

  func draw(on canvas: inout Canvas, in whole: Rect) {
    drawTopics(on: &canvas, in: whole.row(0))
    let area = whole.rows(2)
    if model.timeline.rows.isEmpty {
      let none =
        model.topic == .all ? app.phrases.customers.noTimeline : app.phrases.frame.nothingMatches
      canvas.write(none, .textMuted, in: area.row(1))
    }
    for (line, item) in model.timeline.visible.enumerated() where line < area.height {
      let row = area.row(line)
      draw(item, on: &canvas, in: row)
      canvas.spot(row, Target.row(line))
      guard model.tab == .timeline, line == model.timeline.selectedLine else { continue }
      canvas.ground(row, .selection)
      canvas.cursor = Point(row.x, row.y)
    }
  }

  /// `▸ All  Calls  Mails  Meetings  Notes  Changes`, as many as there is room for.
  private func drawTopics(on canvas: inout Canvas, in row: Rect) {
    var pen = Pen(row)
    for topic in TimelineTopic.allCases {
      let isChosen = topic == model.topic
      isChosen ? pen.sign(.pointsOn, .textStrong, on: &canvas) : pen.space()
      pen.space()
      pen.write(
        app.phrases.customers.topic(topic), isChosen ? .textStrong : .label, on: &canvas)
      pen.space()
    }
  }

  private func draw(_ item: TimelineItem, on canvas: inout Canvas, in row: Rect) {
    let parts = TimelineParts(app, item)
    var pen = Pen(row)
    pen.sign(parts.sign, parts.role, on: &canvas)
    pen.space()
    let day = app.clock.day(of: item.at)
    let short = app.formats.dayShort(day, today: app.clock.today)
    let fits = canvas.setting.width(of: short, limit: 12) <= 11
    canvas.write(
      fits ? short : app.formats.dayNumeric(day), .textMuted, in: pen.rest.columns(0, 11),
      base: .interface)
    pen.space(12)
    canvas.write(parts.words.kind, parts.role, in: pen.rest.columns(0, 9))
    pen.space(10)
    if row.width >= 60 {
      pen.writeAtEnd(parts.words.who, .textFaint, on: &canvas)
      pen.spaceAtEnd(2)
    }
    pen.write(parts.words.text, .text, on: &canvas, base: .interface)
  }
}
