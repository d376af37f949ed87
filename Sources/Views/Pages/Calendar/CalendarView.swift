import Cells
import Domain
import ViewModels

/// The calendar in the layout that was chosen.
struct CalendarView {
  let app: AppModel

  init(_ app: AppModel) { self.app = app }

  private var model: CalendarModel { app.calendar }

  func draw(on canvas: inout Canvas) {
    let room = CalendarRoom(canvas.size)
    switch model.layout {
    case .month: drawMonth(room, on: &canvas)
    case .week, .day: HoursView(app).draw(on: &canvas, in: room.body)
    case .agenda: AgendaView(app, model.days).draw(on: &canvas, in: room.body)
    case .team: TeamView(app).draw(on: &canvas, in: room.body)
    }
  }

  private func drawMonth(_ room: CalendarRoom, on canvas: inout Canvas) {
    guard room.hasAgenda else { return MonthView(app).draw(on: &canvas, in: room.body) }
    let width = room.body.width - room.agendaWidth - 1
    MonthView(app).draw(on: &canvas, in: room.body.columns(0, width))
    let pane = room.body.columns(width + 1)
    let inside = canvas.pane(pane, title: app.phrases.calendar.agendaTitle)
    AgendaView(app, model.beside).draw(on: &canvas, in: inside)
  }
}

extension PlannedActivity {
  /// Who it is about, else what it is.
  var shortName: String { customerName.isEmpty ? subject : customerName }

  func sign(by clock: Clock) -> Sign {
    if isComing { return .none }
    if status == .done { return .done }
    if isLate(by: clock) { return .overdue }
    return due.day(by: clock) == clock.today ? .today : .planned
  }

  func role(by clock: Clock) -> Role {
    if isComing { return .textFaint }
    if status == .done { return .stateDone }
    if isLate(by: clock) { return .stateOverdue }
    return due.day(by: clock) == clock.today ? .stateToday : .text
  }
}

extension AppModel {
  /// `Sat 21`, or with a letter for the weekday where there is no room for its name.
  func heading(of day: Day, isShort: Bool = false) -> String {
    let weekday = isShort ? formats.weekdayLetter(day) : formats.weekday(day)
    return "\(weekday) \(formats.dayOfMonth(day))"
  }

  /// The same with what a day off is called.
  func headingWithHoliday(of day: Day) -> String {
    [heading(of: day), holiday(on: day) ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The colour of a day's number in the calendar.
  func roleInCalendar(of day: Day) -> Role {
    let isOther = calendar.layout == .month && !calendar.month.contains(day)
    return isOther && day != clock.today ? .calendarOther : role(of: day)
  }

  func role(of day: Day) -> Role {
    if day == clock.today { return .calendarToday }
    if workingCalendar.holidays.holiday(on: day) != nil { return .calendarHoliday }
    return workingCalendar.isOff(day) ? .calendarWeekend : .textStrong
  }
}
