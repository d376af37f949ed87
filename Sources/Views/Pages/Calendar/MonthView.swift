import Cells
import Domain
import ViewModels

/// A month: a row of cells for each week, with the first entries of each day.
struct MonthView {
  let app: AppModel

  init(_ app: AppModel) { self.app = app }

  private var model: CalendarModel { app.calendar }
  /// Columns of the week's number with its line; weeks of the Jalali calendar have none.
  private var gutter: Int { model.isJalali ? 1 : 4 }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let weeks = model.days.count / 7
    guard weeks > 0, area.width > gutter + 15 else { return }
    let widths = parts(area.width - gutter, 7)
    let heights = parts(area.height - (hasLines(area) ? 1 : 2), weeks)
    let lines = edges(widths, from: area.x + gutter - 1)
    drawNames(widths, lines, on: &canvas, in: area)
    var y = hasLines(area) ? area.y : area.y + 1
    for (week, height) in heights.enumerated() {
      let rows = Rect(x: area.x, y: y, width: area.width, height: height)
      if hasLines(area), week > 0 {
        drawLine(lines, at: y, .cross, .teeLeading, .teeTrailing, on: &canvas, in: rows)
      }
      drawWeek(week, lines, widths, on: &canvas, in: hasLines(area) ? rows.rows(1) : rows)
      y += height
    }
    drawLine(lines, at: y, .teeUp, .bottomLeading, .bottomTrailing, on: &canvas, in: area)
  }

  /// There is room for a line above each week.
  private func hasLines(_ area: Rect) -> Bool { area.height > model.days.count / 7 * 2 }

  /// The columns in which the lines before and after the days stand.
  private func edges(_ widths: [Int], from x: Int) -> [Int] {
    widths.reduce(into: [x]) { $0.append($0[$0.count - 1] + $1) }
  }

  /// A length in so many parts that differ by one at most; each holds its line.
  private func parts(_ length: Int, _ count: Int) -> [Int] {
    (0..<count).map { length * ($0 + 1) / count - length * $0 / count }
  }

  private func drawNames(_ widths: [Int], _ lines: [Int], on canvas: inout Canvas, in area: Rect) {
    drawLine(lines, at: area.y, .teeDown, .topLeading, .topTrailing, on: &canvas, in: area)
    for (column, plan) in model.days.prefix(7).enumerated() {
      let name = app.formats.weekday(plan.day)
      let fits = canvas.setting.width(of: name, limit: 20) <= widths[column] - 3
      canvas.write(
        fits ? name : app.formats.weekdayLetter(plan.day), .label,
        at: Point(lines[column] + 2, area.y), width: widths[column] - 2)
    }
  }

  private func drawLine(
    _ lines: [Int], at y: Int, _ tee: Sign, _ first: Sign, _ last: Sign, on canvas: inout Canvas,
    in area: Rect
  ) {
    canvas.line(from: area.x, to: area.maxX, at: y)
    for x in lines { canvas.sign(tee, .border, at: Point(x, y)) }
    canvas.sign(first, .border, at: Point(area.x, y))
    canvas.sign(last, .border, at: Point(lines.last ?? area.maxX - 1, y))
  }

  private func drawWeek(
    _ week: Int, _ lines: [Int], _ widths: [Int], on canvas: inout Canvas, in rows: Rect
  ) {
    for x in [rows.x] + lines {
      let line = Rect(x: x, y: rows.y, width: 1, height: rows.height)
      canvas.fill(line, canvas.character(.vertical), .border)
    }
    let plans = model.days[week * 7..<week * 7 + 7]
    if !model.isJalali, let monday = plans.first(where: { $0.day.weekday == 0 }) {
      canvas.write(
        app.formats.digits("\(monday.day.isoWeek)"), .calendar, in: rows.row(0).columns(1, 2))
    }
    for (column, plan) in plans.enumerated() {
      let cell = Rect(
        x: lines[column] + 1, y: rows.y, width: widths[column] - 1, height: rows.height)
      DayCell(app, plan).draw(on: &canvas, in: cell)
    }
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
      canvas.ground(cell, isCursor ? .selection : .selectionMarked)
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
