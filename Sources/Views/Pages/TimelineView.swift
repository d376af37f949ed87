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

  func draw(on canvas: inout Canvas, in area: Rect) {
    if model.timeline.rows.isEmpty {
      canvas.write(app.phrases.customers.noTimeline, .textMuted, in: area.row(1))
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

  private func draw(_ item: TimelineItem, on canvas: inout Canvas, in row: Rect) {
    let (sign, role, word, text, who) = parts(item)
    var pen = Pen(row)
    pen.sign(sign, role, on: &canvas)
    pen.space()
    let day = app.clock.day(of: item.at)
    let short = app.formats.dayShort(day, today: app.clock.today)
    let fits = canvas.setting.width(of: short, limit: 12) <= 11
    canvas.write(
      fits ? short : app.formats.dayNumeric(day), .textMuted, in: pen.rest.columns(0, 11),
      base: .interface)
    pen.space(12)
    canvas.write(word, role, in: pen.rest.columns(0, 9))
    pen.space(10)
    if row.width >= 60 {
      pen.writeAtEnd(who, .textFaint, on: &canvas)
      pen.spaceAtEnd(2)
    }
    pen.write(text, .text, on: &canvas, base: .interface)
  }

  /// Sign, colour, kind, text, and who it was where the text does not say so.
  private func parts(_ item: TimelineItem) -> (Sign, Role, String, String, String) {
    let words = app.phrases
    switch item {
    case .entry(let entry):
      return (
        .planned, .timelineChange, words.customers.change,
        app.sentence(for: entry), ""
      )
    case .activity(let activity, let owner):
      let outcome = activity.outcome.isEmpty ? "" : " · \(activity.outcome)"
      return (
        .marked, role(activity.kind), words.terms.choices.work.form(activity.kind).short,
        activity.subject + outcome, owner
      )
    case .note(let note, let author):
      return (.marked, .timelineNote, words.terms.thing(.note).short, note.text, author)
    }
  }

  private func role(_ kind: Activity.Form) -> Role {
    switch kind {
    case .call: .timelineCall
    case .meeting: .timelineMeeting
    case .email, .message: .timelineMail
    case .task: .timelineChange
    }
  }
}
