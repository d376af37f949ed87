import Domain

/// The calendar, one entry below the other, and one of them with what can be done.
extension LinearModel {
  var calendarPage: LinearPage {
    let calendar = app.calendar
    if isOnRow, let item = calendar.current { return page(ofEntry: joined(parts(of: item))) }
    let rows = calendar.days.flatMap { plan in
      plan.items.map { item in
        LinearPage.Choice(joined(parts(of: item))) {
          try $0.app.clickInCalendar(.init(day: plan.day, slot: nil), item.id)
          $0.isOnRow = true
        }
      }
    }
    let days = calendar.windowDays
    let title = [days.first, days.last].compactMap { $0 }.map(formats.day).joined(separator: " – ")
    return LinearPage(title: title, lines: [joined(app.chips)], choices: rows + acts)
  }

  private func parts(of item: PlannedActivity) -> [String] {
    let work = app.phrases.terms.choices.work
    return [
      formats.dueInFull(item.due, by: app.clock), work.form(item.form).full, item.subject,
      item.customerName, item.ownerName, work.status(item.status).full,
    ]
  }

  private func page(ofEntry name: String) -> LinearPage {
    LinearPage(title: name, choices: choices(app.menuActions) + [allCommands])
  }

  private var acts: [LinearPage.Choice] {
    choices(["calendar.next", "calendar.previous", "calendar.today", "page.filter", "app.undo"])
      + [allCommands]
  }
}
