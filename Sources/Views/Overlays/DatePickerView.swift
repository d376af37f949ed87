import Cells
import Domain
import ViewModels

/// A month to take a day from; below it that day in both calendars.
struct DatePickerView {
  let app: AppModel
  let picker: DatePicker
  private let grid: MonthGrid
  private let reading: Reading
  private let formats: Formats

  private static let cell = 4

  init(_ app: AppModel, _ picker: DatePicker) {
    self.app = app
    self.picker = picker
    reading = app.reading(of: picker)
    grid = MonthGrid(of: picker.day, by: reading)
    formats = Formats(app.language, calendar: picker.calendar, digits: app.formats.digits)
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let width = max(36, Self.cell * 7 + 4)
    let rect = area.centred(Size(min(width, area.width), min(12, area.height)))
    canvas.popup(rect, title: picker.title)
    canvas.spot(rect, Target.popup)
    let inside = rect.inset(2, 1)
    canvas.write(
      formats.months(from: grid.first, to: grid.end + -1), .title, in: inside.row(0),
      align: .centre, base: .interface)
    let days = inside.columns((inside.width - Self.cell * 7) / 2, Self.cell * 7)
    for column in 0..<7 {
      canvas.write(
        formats.weekdayLetters(grid.day(week: 0, column: column)), .label,
        in: days.row(1).columns(column * Self.cell, Self.cell - 1), align: .trailing)
    }
    for week in 0..<grid.weekCount { draw(week: week, on: &canvas, in: days.row(2 + week)) }
    canvas.write(
      app.formats.inBothCalendars(.day(picker.day), by: app.clock), .textMuted,
      in: inside.row(inside.height - 1), align: .centre, base: .interface)
  }

  private func draw(week: Int, on canvas: inout Canvas, in row: Rect) {
    for column in 0..<7 {
      let day = grid.day(week: week, column: column)
      let cells = row.columns(column * Self.cell, Self.cell)
      let text = formats.number(reading.dayOfMonth(day))
      canvas.write(text, role(of: day), in: cells.columns(0, Self.cell - 1), align: .trailing)
      canvas.spot(cells, Target.row(day - grid.start))
      guard day == picker.day else { continue }
      canvas.ground(cells, .selection)
      canvas.cursor = Point(cells.x, cells.y)
    }
  }

  private func role(of day: Day) -> Role {
    if day == app.clock.today { return .calendarToday }
    guard grid.contains(day) else { return .calendarOther }
    return formats.isWeekend(day) ? .calendarWeekend : .calendar
  }
}
