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
    let columns = Columns(app, model.timeline.visible, in: area.width, canvas)
    for (line, item) in model.timeline.visible.enumerated() where line < area.height {
      let row = area.row(line)
      draw(item, columns, on: &canvas, in: row)
      canvas.spot(row, Target.row(line))
      guard model.tab == .timeline, line == model.timeline.selectedLine else { continue }
      canvas.ground(row, .selection)
      canvas.cursor = Point(row.x, row.y)
    }
    guard CardModel.tellsLine(canvas.size), let item = model.timeline.current else { return }
    tell(item, on: &canvas, in: area.rows(area.height - CardModel.toldLines))
  }

  /// What a row has no room for.
  private func tell(_ item: TimelineItem, on canvas: inout Canvas, in area: Rect) {
    let words = TimelineWords(app, item)
    let day = app.formats.dayShort(app.clock.day(of: item.at), today: app.clock.today)
    let text = [day, words.kind, words.text, words.who].filter { !$0.isEmpty }
      .joined(separator: " · ")
    for (row, line) in canvas.setting.lines(of: text, width: area.width, atMost: area.height)
      .enumerated()
    {
      canvas.write(line, .textMuted, in: area.row(row), base: .interface)
    }
  }

  /// `▸ All   Calls   Mails …`: those that are whole, and the chosen one is among them.
  private func drawTopics(on canvas: inout Canvas, in row: Rect) {
    let topics = TimelineTopic.allCases
    let rows = Packing.rows(of: topics, apart: 3, room: row.width - 3) { [canvas] in
      canvas.width(of: name(of: $0))
    }
    let shown = rows.first { $0.contains(model.topic) } ?? topics
    var pen = Pen(row)
    for topic in shown {
      let isChosen = topic == model.topic
      isChosen ? pen.sign(.pointsOn, .textStrong, on: &canvas) : pen.space()
      pen.space()
      pen.write(name(of: topic), isChosen ? .textStrong : .label, on: &canvas)
      pen.space()
    }
    if shown.last != topics.last { pen.sign(.ellipsis, .label, on: &canvas) }
  }

  private func name(of topic: TimelineTopic) -> String { app.phrases.customers.topic(topic) }

  private func draw(
    _ item: TimelineItem, _ columns: Columns, on canvas: inout Canvas, in row: Rect
  ) {
    let parts = TimelineParts(app, item)
    var pen = Pen(row)
    pen.sign(parts.sign, parts.role, on: &canvas)
    pen.space()
    canvas.write(
      Columns.day(app, item, canvas), .textMuted, in: pen.rest.columns(0, columns.day),
      base: .interface)
    pen.space(columns.day + 1)
    canvas.write(parts.words.kind, parts.role, in: pen.rest.columns(0, columns.kind))
    pen.space(columns.kind + 1)
    if row.width >= 60 {
      pen.writeAtEnd(parts.words.who, .textFaint, on: &canvas)
      pen.spaceAtEnd(2)
    }
    pen.write(parts.words.text, .text, on: &canvas, base: .interface)
  }
}

extension TimelineView {
  /// How wide the day and the kind stand before the text; where it is narrow, no wider than the
  /// widest of them.
  private struct Columns {
    private(set) var day = 11
    private(set) var kind = 9

    init(
      _ app: AppModel, _ items: ArraySlice<TimelineItem>, in width: Int, _ canvas: Canvas
    ) {
      guard width < 46, !items.isEmpty else { return }
      let days = items.map { canvas.width(of: Self.day(app, $0, canvas), limit: day) }
      let kinds = items.map { canvas.width(of: TimelineWords(app, $0).kind, limit: kind) }
      (day, kind) = (days.max() ?? day, kinds.max() ?? kind)
    }

    static func day(_ app: AppModel, _ item: TimelineItem, _ canvas: Canvas) -> String {
      let day = app.clock.day(of: item.at)
      let short = app.formats.dayShort(day, today: app.clock.today)
      let fits = canvas.setting.width(of: short, limit: 12) <= 11
      return fits ? short : app.formats.dayNumeric(day)
    }
  }
}
