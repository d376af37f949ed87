import Cells
import Domain
import ViewModels

/// A month: a band with the numbers of each week's days, and below it the first entries of each day.
struct MonthView {
  let app: AppModel

  init(_ app: AppModel) { self.app = app }

  private var model: CalendarModel { app.calendar }
  /// Columns of the week's number; weeks of the Jalali calendar have none.
  private var gutter: Int { model.isJalali ? 0 : 3 }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let weeks = model.days.count / 7
    guard weeks > 0, area.width > gutter + 14 else { return }
    drawNames(on: &canvas, in: area.row(0))
    let body = area.rows(1)
    for week in 0..<weeks {
      let first = body.height * week / weeks
      let rows = body.rows(first, body.height * (week + 1) / weeks - first)
      drawWeek(week, on: &canvas, in: rows)
    }
  }

  private func cells(_ rows: Rect) -> [Rect] { rows.columns(gutter).spread(7) }

  private func drawNames(on canvas: inout Canvas, in row: Rect) {
    for (cell, plan) in zip(cells(row), model.days) {
      let cell = cell.columns(1)
      let name = app.formats.weekday(plan.day)
      let fits = canvas.setting.width(of: name, limit: 20) <= cell.width
      canvas.write(fits ? name : app.formats.weekdayLetter(plan.day), .label, in: cell)
    }
  }

  private func drawWeek(_ week: Int, on canvas: inout Canvas, in rows: Rect) {
    canvas.ground(rows.row(0), .calendarBand)
    let plans = model.days[week * 7..<week * 7 + 7]
    if !model.isJalali, let monday = plans.first(where: { $0.day.weekday == 0 }) {
      canvas.write(app.formats.digits("\(monday.day.isoWeek)"), .textFaint, in: rows.row(0))
    }
    for (cell, plan) in zip(cells(rows), plans) { DayCell(app, plan).draw(on: &canvas, in: cell) }
  }
}

/// A day of the month.
struct DayCell {
  let app: AppModel
  let plan: DayPlan

  init(_ app: AppModel, _ plan: DayPlan) {
    self.app = app
    self.plan = plan
  }

  private var place: CalendarModel.Place { .init(day: plan.day, slot: nil) }

  func draw(on canvas: inout Canvas, in cell: Rect) {
    let room = cell.rows(1)
    drawNumber(beside: plan.count - room.height, on: &canvas, in: cell.row(0))
    canvas.spot(cell, Target.time(place))
    let items = app.calendar.shown(plan)
    for (line, item) in items.prefix(room.height).enumerated() {
      draw(item, on: &canvas, in: room.row(line))
      if !item.isComing { canvas.spot(room.row(line), Target.activity(item.id, place)) }
    }
    if items.count < room.height, let name = app.holiday(on: plan.day) {
      canvas.write(name, .calendarHoliday, in: room.row(room.height - 1).columns(1))
    }
    let isCursor = plan.day == app.calendar.day
    if isCursor || app.calendar.isSelected(place) {
      canvas.ground(cell.row(0), isCursor ? .selection : .selectionMarked)
    }
    if isCursor { canvas.cursor = Point(cell.x, cell.y) }
  }

  /// - Parameter more: entries for which there is no room.
  private func drawNumber(beside more: Int, on canvas: inout Canvas, in row: Rect) {
    let role = app.roleInCalendar(of: plan.day)
    var pen = Pen(row)
    let isToday = plan.day == app.clock.today
    isToday ? pen.write("[", role, on: &canvas) : pen.space()
    pen.write(app.formats.dayOfMonth(plan.day), role, on: &canvas, base: .interface)
    if isToday { pen.write("]", role, on: &canvas) }
    pen.spaceAtEnd()
    let count = more <= 0 ? "" : plan.isCounted ? "+\(app.formats.number(more))" : "+"
    drawOther(beside: canvas.setting.width(of: count), &pen, on: &canvas)
    guard more > 0 else { return }
    let fits = canvas.setting.width(of: count) < pen.rest.width
    pen.writeAtEnd(fits ? count : "+", .label, on: &canvas, base: .leftToRight)
  }

  /// The day in the other calendar, where it leaves room for how many more there are.
  private func drawOther(beside count: Int, _ pen: inout Pen, on canvas: inout Canvas) {
    let other = app.formats.otherDayOfMonth(plan.day)
    let room = canvas.setting.width(of: other) + 1 + count
    guard app.calendar.isJalali, room < pen.rest.width else { return }
    pen.writeAtEnd(other, .textFaint, on: &canvas)
    pen.spaceAtEnd()
  }

  /// The hour (the time where there is room), a sign where it is no plain plan, and who it is about.
  private func draw(_ item: PlannedActivity, on canvas: inout Canvas, in row: Rect) {
    let role = item.role(by: app.clock)
    var pen = Pen(row)
    if let minute = item.minutes(by: app.clock)?.lowerBound {
      let time = app.formats.time(minute: minute)
      let shown = row.width < 14 ? String(time.prefix(2)) : time
      pen.write(
        shown, item.isComing ? .textFaint : .textMuted, on: &canvas, base: .leftToRight)
    }
    let sign = item.sign(by: app.clock)
    sign == .planned || item.isComing ? pen.space() : pen.sign(sign, role, on: &canvas)
    pen.write(item.shortName, role, on: &canvas)
  }
}
