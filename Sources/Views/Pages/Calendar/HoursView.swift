import Cells
import Domain
import ViewModels

/// A week or a day by its half hours: what is for the whole day on top, then blocks of time.
struct HoursView {
  let app: AppModel

  init(_ app: AppModel) { self.app = app }

  private var model: CalendarModel { app.calendar }
  /// Columns of the times.
  private let gutter = 7

  func draw(on canvas: inout Canvas, in area: Rect) {
    let rows = area.rows(1 + model.wholeDayRows)
    canvas.write(
      app.phrases.calendar.wholeDay, .textFaint, in: area.row(1).columns(0, gutter - 2),
      align: .trailing)
    let columns = area.columns(gutter).spread(model.days.count)
    canvas.ground(area.row(0), .calendarBand)
    drawNames(columns.map { $0.row(0) }, on: &canvas)
    for (cell, plan) in zip(columns, model.days) {
      drawWholeDay(plan, on: &canvas, in: cell.rows(1, model.wholeDayRows))
      drawHours(plan, on: &canvas, in: cell.rows(1 + model.wholeDayRows))
    }
    drawTimes(on: &canvas, in: rows)
  }

  /// Names where all of them have room, else letters, else numbers alone.
  private func drawNames(_ cells: [Rect], on canvas: inout Canvas) {
    let days = model.days.map(\.day)
    let room = (cells.map(\.width).min() ?? 0) - 1
    let setting = canvas.setting
    let fit = { (names: [String]) in
      names.allSatisfy { setting.width(of: $0, limit: room + 1) <= room }
    }
    let short = days.map { app.heading(of: $0, isShort: true) }
    let heads =
      fit(days.map { app.heading(of: $0) })
      ? days.map(app.headingWithHoliday) : fit(short) ? short : days.map(app.formats.dayOfMonth)
    for (cell, (day, head)) in zip(cells, zip(days, heads)) {
      canvas.write(head, app.roleInCalendar(of: day), in: cell.columns(1), base: .interface)
    }
  }

  private func drawWholeDay(_ plan: DayPlan, on canvas: inout Canvas, in area: Rect) {
    let place = CalendarModel.Place(day: plan.day, slot: nil)
    let items = model.shown(plan).filter { $0.minutes(by: app.clock) == nil }
    let current = place == model.place ? model.item : 0
    let first = max(0, min(current, items.count - area.height))
    canvas.spot(area, Target.time(place))
    for (line, item) in items.dropFirst(first).prefix(area.height).enumerated() {
      let isLast = line == area.height - 1
      let hidden = isLast ? items.count - first - area.height : 0
      draw(item, hidden, on: &canvas, in: area.row(line))
      if !item.isComing { canvas.spot(area.row(line), Target.activity(item.id, place)) }
    }
    let cursor = min(current - first, area.height - 1)
    drawCursor(at: place, on: &canvas, in: area.row(max(0, cursor)))
  }

  /// - Parameter hidden: those for which there is no room.
  private func draw(
    _ item: PlannedActivity, _ hidden: Int, on canvas: inout Canvas, in row: Rect
  ) {
    var pen = Pen(row)
    if hidden > 0 {
      pen.writeAtEnd("+\(app.formats.number(hidden))", .textFaint, on: &canvas)
      pen.spaceAtEnd()
    }
    BlockText(app, item).draw(on: &canvas, in: pen.rest, row: 0, sign: true)
  }

  private func drawHours(_ plan: DayPlan, on canvas: inout Canvas, in area: Rect) {
    let now = plan.day == app.clock.today ? app.clock.minute(of: app.clock.now()) / 30 : nil
    for line in 0..<area.height {
      let slot = model.top + line
      if slot == now { canvas.fill(area.row(line), canvas.character(.dashed), .calendarNow) }
      let place = CalendarModel.Place(day: plan.day, slot: slot)
      canvas.spot(area.row(line), Target.time(place))
    }
    var shown = plan.stretching(model.stretched, app.clock)
    shown.items += model.coming[plan.day] ?? []
    for block in HourBlocks(shown, app.clock).all {
      drawBlock(block, plan.day, on: &canvas, in: area)
    }
    for line in 0..<area.height {
      drawCursor(at: .init(day: plan.day, slot: model.top + line), on: &canvas, in: area.row(line))
    }
  }

  private func drawBlock(
    _ block: HourBlocks.Block, _ day: Day, on canvas: inout Canvas, in area: Rect
  ) {
    let width = max(1, area.width / block.columns)
    for slot in block.slots where slot >= model.top && slot - model.top < area.height {
      let row = area.row(slot - model.top).columns(
        block.column * width, block.column == block.columns - 1 ? .max : width)
      canvas.fill(row)
      canvas.sign(.bar, block.item.role(by: app.clock), at: Point(row.x, row.y))
      let line = slot - block.slots.lowerBound
      BlockText(app, block.item).draw(on: &canvas, in: row.columns(1), row: line, sign: line == 0)
      guard !block.item.isComing else { continue }
      let place = CalendarModel.Place(day: day, slot: slot)
      canvas.spot(row, Target.activity(block.item.id, place))
      guard slot == block.slots.upperBound - 1, block.item.status.isOpen, row.width > 4 else {
        continue
      }
      let end = row.columns(row.width - 1)
      if block.item.id == model.current?.id {
        canvas.sign(.descending, .textFaint, at: Point(end.x, end.y))
      }
      canvas.spot(end, Target.activityEnd(block.item.id, place))
    }
  }

  private func drawCursor(
    at place: CalendarModel.Place, on canvas: inout Canvas, in row: Rect
  ) {
    let isCursor = place == model.place
    guard isCursor || model.isSelected(place) else { return }
    canvas.ground(row, isCursor ? .selection : .selectionMarked)
    if isCursor { canvas.cursor = Point(row.x, row.y) }
  }

  private func drawTimes(on canvas: inout Canvas, in rows: Rect) {
    let now = app.clock.minute(of: app.clock.now())
    let hasToday = model.window.contains(app.clock.today)
    for line in 0..<rows.height {
      let slot = model.top + line
      let isNow = hasToday && slot == now / 30
      guard isNow || slot % 2 == 0 else { continue }
      var pen = Pen(rows.row(line).columns(0, gutter - 1))
      pen.writeAtEnd(
        app.formats.time(minute: isNow ? now : slot * 30), isNow ? .calendarNow : .label,
        on: &canvas, base: .leftToRight)
      if isNow { pen.sign(.pointsOn, .calendarNow, on: &canvas) }
    }
  }
}

extension DayPlan {
  /// With an entry as long as the pointer has made it so far.
  fileprivate func stretching(_ stretched: CalendarModel.Stretched?, _ clock: Clock) -> DayPlan {
    guard let stretched, let place = items.firstIndex(where: { $0.id == stretched.activity.id })
    else { return self }
    var plan = self
    plan.items[place].duration = stretched.minutes(by: clock)
    return plan
  }
}

/// What stands in the rows of a block: who, then what, then the time.
struct BlockText {
  let app: AppModel
  let item: PlannedActivity

  init(_ app: AppModel, _ item: PlannedActivity) {
    self.app = app
    self.item = item
  }

  func draw(on canvas: inout Canvas, in area: Rect, row: Int, sign hasSign: Bool) {
    var pen = Pen(area)
    let sign = item.sign(by: app.clock)
    if hasSign, sign == .overdue || sign == .done {
      pen.sign(sign, item.role(by: app.clock), on: &canvas)
    }
    switch row {
    case 0 where area.width >= 50: drawWide(&pen, on: &canvas)
    case 0: pen.write(item.shortName, item.role(by: app.clock), on: &canvas)
    case 1 where area.width < 50 && !item.customerName.isEmpty:
      pen.write(item.subject, .textMuted, on: &canvas)
    default: break
    }
  }

  private func drawWide(_ pen: inout Pen, on canvas: inout Canvas) {
    if let money = item.money {
      pen.writeAtEnd(app.formats.money(money, atMost: 14), .textMoney, on: &canvas)
      pen.spaceAtEnd(2)
    }
    pen.writeAtEnd(item.ownerName, .textFaint, on: &canvas)
    pen.spaceAtEnd(2)
    let kind = app.phrases.terms.choices.work.form(item.form).short
    let parts = [kind, item.customerName, item.subject].filter { !$0.isEmpty }
    let text = parts.joined(separator: " · ")
    pen.write(text, item.role(by: app.clock), on: &canvas, base: .interface)
  }
}
