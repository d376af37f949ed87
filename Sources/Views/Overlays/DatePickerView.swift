import Cells
import Domain
import ViewModels

/// A month to take a day from; below it that day in both calendars.
struct DatePickerView {
  let app: AppModel
  let picker: DatePicker
  /// Of the calendar that is shown.
  private let formats: Formats

  private static let cell = 4

  init(_ app: AppModel, _ picker: DatePicker) {
    self.app = app
    self.picker = picker
    formats = Formats(app.language, calendar: picker.calendar, digits: app.formats.digits)
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let months = "\(formats.month(picker.month)) · \(formats.otherMonths(of: picker.month))"
    let width = max(36, canvas.width(of: months) + 4)
    let rect = area.centred(Size(min(width, area.width), min(12, area.height)))
    canvas.popup(rect, title: picker.title)
    canvas.spot(rect, Target.popup)
    let inside = rect.inset(2, 1)
    canvas.write(months, .title, in: inside.row(0), align: .centre, base: .interface)
    let weeks = app.weeks(of: picker)
    let days = inside.columns((inside.width - Self.cell * 7) / 2, Self.cell * 7)
    for column in 0..<7 {
      canvas.write(
        formats.weekdayLetter((weeks.first ?? picker.day) + column), .label,
        in: days.row(1).columns(column * Self.cell, Self.cell - 1), align: .trailing)
    }
    for (place, week) in weeks.enumerated() {
      draw(week, place, on: &canvas, in: days.row(2 + place))
    }
    canvas.write(
      app.formats.inBothCalendars(.day(picker.day), by: app.clock), .textMuted,
      in: inside.row(inside.height - 1), align: .centre, base: .interface)
  }

  private func draw(_ week: Day, _ place: Int, on canvas: inout Canvas, in row: Rect) {
    for column in 0..<7 {
      let day = week + column
      let cells = row.columns(column * Self.cell, Self.cell)
      canvas.write(
        formats.dayOfMonth(day), role(of: day), in: cells.columns(0, Self.cell - 1),
        align: .trailing)
      canvas.spot(cells, Target.row(place * 7 + column))
      guard day == picker.day else { continue }
      canvas.ground(cells, .selection)
      canvas.cursor = Point(cells.x, cells.y)
    }
  }

  private func role(of day: Day) -> Role {
    if day == app.clock.today { return .calendarToday }
    guard picker.month.contains(day) else { return .calendarOther }
    if app.holiday(on: day) != nil { return .calendarHoliday }
    return app.workingCalendar.isOff(day) ? .calendarWeekend : .calendar
  }
}
