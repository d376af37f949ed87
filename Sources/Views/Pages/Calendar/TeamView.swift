import Cells
import Domain
import ViewModels

/// A week, a month or a quarter of everybody: in each of its parts what is done of all that was
/// planned, and the hours.
struct TeamView {
  let app: AppModel

  init(_ app: AppModel) { self.app = app }

  private var model: CalendarModel { app.calendar }
  private var words: CalendarPhrases { app.phrases.calendar }
  private var columns: [Range<Day>] { model.teamColumns }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let name = max(10, min(24, area.width / 5))
    let each = max(5, (area.width - name) / (columns.count + 1))
    drawHead(name, each, on: &canvas, in: area.row(0))
    canvas.line(from: area.x, to: area.maxX, at: area.y + 1)
    let list = area.rows(2)
    let first = max(0, min(model.person - list.height / 2, model.team.count - list.height))
    for (line, person) in model.team.dropFirst(first).prefix(list.height).enumerated() {
      draw(person, name, each, on: &canvas, in: list.row(line))
      canvas.spot(list.row(line), Target.person(first + line))
      guard first + line == model.person else { continue }
      canvas.ground(list.row(line), .selection)
      canvas.cursor = Point(list.x, list.y + line)
    }
    guard model.team.isEmpty else { return }
    EmptyState(app, words.nothingPlanned, ["calendar.next", "page.filter", "app.help"])
      .draw(on: &canvas, in: list)
  }

  private func drawHead(_ name: Int, _ each: Int, on canvas: inout Canvas, in row: Rect) {
    canvas.write(words.doneOfPlanned, .textFaint, in: row.columns(0, name - 1))
    for (place, days) in columns.enumerated() {
      let cell = row.columns(name + place * each, each - 1)
      let fitting = headings(of: days).first {
        canvas.setting.width(of: $0, limit: 30) <= cell.width
      }
      canvas.write(
        fitting ?? headings(of: days).last ?? "", role(of: days), in: cell, align: .trailing,
        base: .interface)
    }
    canvas.write(
      model.span == .week ? words.sum : words.total, .label,
      in: row.columns(name + columns.count * each), align: .trailing)
  }

  /// From the longest on.
  private func headings(of days: Range<Day>) -> [String] {
    let first = days.lowerBound
    switch model.span {
    case .week:
      return [
        app.heading(of: first), app.heading(of: first, isShort: true),
        app.formats.dayOfMonth(first),
      ]
    case .month:
      let all = app.formats.days(first...days.upperBound - 1)
      return [
        all, app.formats.dayShort(first, today: app.clock.today), app.formats.dayOfMonth(first),
      ]
    case .quarter: return [app.formats.month(Month(of: first, isJalali: model.isJalali))]
    }
  }

  private func role(of days: Range<Day>) -> Role {
    if days.count == 1 { return app.roleInCalendar(of: days.lowerBound) }
    return days.contains(app.clock.today) ? .calendarToday : .textStrong
  }

  private func draw(
    _ person: PersonPlan, _ name: Int, _ each: Int, on canvas: inout Canvas, in row: Rect
  ) {
    let who = person.owner == nil ? words.nobody : person.name
    canvas.write(who, person.owner == nil ? .textMuted : .text, in: row.columns(0, name - 1))
    for (place, load) in person.loads.enumerated() {
      let isPast = columns[min(place, columns.count - 1)].upperBound <= app.clock.today
      draw(load, isPast, on: &canvas, in: row.columns(name + place * each, each - 1))
    }
    draw(person.total, false, on: &canvas, in: row.columns(name + columns.count * each))
  }

  private func draw(_ load: Load, _ isPast: Bool, on canvas: inout Canvas, in cell: Rect) {
    let all = load.planned + load.done
    guard all > 0 else {
      canvas.write("·", .textFaint, in: cell, align: .trailing)
      return
    }
    let role: Role = load.planned == 0 ? .stateDone : isPast ? .stateOverdue : .text
    let text = "\(app.formats.number(load.done))/\(app.formats.number(all))"
    let hours = cell.width >= 13 ? 9 : 0
    canvas.write(
      text, role, in: cell.columns(0, cell.width - hours), align: .trailing, base: .leftToRight)
    guard hours > 0, load.minutes > 0 else { return }
    canvas.write(
      app.formats.hourSpan(minutes: load.minutes), .textFaint,
      in: cell.columns(cell.width - hours), align: .trailing, base: .interface)
  }
}
