import Cells
import Domain
import ViewModels

/// Days one below the other with what is on them. Beside a month a hand points at what is meant, for
/// the cursor stands in the month.
struct AgendaView {
  let app: AppModel
  let days: [DayPlan]

  init(_ app: AppModel, _ days: [DayPlan]) {
    self.app = app
    self.days = days
  }

  private enum Row {
    case day(Day, isEmpty: Bool)
    case entry(PlannedActivity, Day, isCurrent: Bool)
    case more(String, Day)
    case blank
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let rows = rows
    let at = rows.firstIndex { if case .entry(_, _, true) = $0 { true } else { false } } ?? 0
    let first = at < area.height ? 0 : min(at - area.height / 2, rows.count - area.height)
    for (line, row) in rows.dropFirst(first).prefix(area.height).enumerated() {
      draw(row, on: &canvas, in: area.row(line))
    }
  }

  private var rows: [Row] {
    days.flatMap { plan -> [Row] in
      var rows: [Row] = [.day(plan.day, isEmpty: app.calendar.shown(plan).isEmpty)]
      rows += app.calendar.shown(plan).enumerated().map { place, item in
        .entry(
          item, plan.day,
          isCurrent: !item.isComing && plan.day == app.calendar.day && place == app.calendar.item)
      }
      if plan.count > plan.items.count {
        rows.append(.more(hidden(of: plan), plan.day))
      }
      return rows + [.blank]
    }
  }

  /// How many of a day are not listed; with a plus where they are too many to be counted.
  private func hidden(of plan: DayPlan) -> String {
    let count = app.formats.number(plan.count - plan.items.count)
    return plan.isCounted ? count : count + "+"
  }

  private func draw(_ row: Row, on canvas: inout Canvas, in cells: Rect) {
    let words = app.phrases.calendar
    switch row {
    case .day(let day, let isEmpty): draw(day, isEmpty, on: &canvas, in: cells)
    case .entry(let item, let day, let isCurrent):
      draw(item, on: &canvas, in: cells)
      let place = CalendarModel.Place(day: day, slot: nil)
      canvas.spot(cells, item.isComing ? Target.time(place) : Target.activity(item.id, place))
      guard isCurrent else { return }
      point(on: &canvas, at: cells)
    case .more(let count, let day):
      canvas.write(
        words.more(count), .textFaint, in: cells.columns(2), base: .interface)
      canvas.spot(cells, Target.time(.init(day: day, slot: nil)))
    case .blank: break
    }
  }

  private func point(on canvas: inout Canvas, at row: Rect) {
    guard app.calendar.layout == .agenda else {
      return canvas.sign(.pointsOn, .borderFocus, at: Point(row.x - 1, row.y))
    }
    canvas.ground(row, .selection)
    canvas.cursor = Point(row.x, row.y)
  }

  private func draw(_ day: Day, _ isEmpty: Bool, on canvas: inout Canvas, in row: Rect) {
    let today = app.clock.today
    let text = "\(app.formats.weekday(day)) \(app.formats.dayShort(day, today: today))"
    var pen = Pen(row)
    pen.write(text, day == today ? .calendarToday : .label, on: &canvas, base: .interface)
    if let name = app.holiday(on: day) {
      pen.write(" · ", .textFaint, on: &canvas, base: .interface)
      pen.write(name, .calendarHoliday, on: &canvas)
    }
    canvas.spot(row, Target.time(.init(day: day, slot: nil)))
    guard isEmpty else { return }
    pen.space(2)
    pen.write(app.phrases.calendar.nothingPlanned, .textFaint, on: &canvas, base: .interface)
    if day == app.calendar.day { point(on: &canvas, at: row) }
  }

  private func draw(_ item: PlannedActivity, on canvas: inout Canvas, in row: Rect) {
    var pen = Pen(row)
    let role = item.role(by: app.clock)
    pen.sign(item.sign(by: app.clock), role, on: &canvas)
    pen.space()
    if let minute = item.minutes(by: app.clock)?.lowerBound {
      pen.write(app.formats.time(minute: minute), .textMuted, on: &canvas, base: .leftToRight)
      pen.space()
    } else if row.width >= 60 {
      pen.space(6)
    }
    if row.width >= 60 { drawWide(item, &pen, on: &canvas) }
    let kind = app.phrases.terms.choices.work.form(item.form).short
    let parts = row.width >= 60 ? [item.customerName, item.subject] : [kind, item.shortName]
    let text = parts.filter { !$0.isEmpty }.joined(separator: " · ")
    pen.write(text, role, on: &canvas, base: .interface)
  }

  private func drawWide(_ item: PlannedActivity, _ pen: inout Pen, on canvas: inout Canvas) {
    canvas.write(
      app.phrases.terms.choices.work.form(item.form).short, .textMuted, in: pen.rest.columns(0, 9))
    pen.space(10)
    let cells = 16
    let money = item.money.map { app.formats.moneyShort($0, atMost: cells) } ?? ""
    let end = pen.rest.columns(pen.rest.width - cells)
    canvas.write(money, .textMoney, in: end, align: .trailing)
    pen.spaceAtEnd(cells + 2)
    guard pen.rest.width >= 60 else { return }
    canvas.write(item.ownerName, .textFaint, in: pen.rest.columns(pen.rest.width - 16))
    pen.spaceAtEnd(18)
  }
}
