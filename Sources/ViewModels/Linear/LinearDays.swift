import Domain

/// The day's work and the calendar, one thing below the other, and one of them with what can be done.
extension LinearModel {
  var todayPage: LinearPage {
    if isOnRow, let row = app.today.current { return page(ofEntry: joined(parts(of: row))) }
    let list = app.today.list
    let rows = list.visible.enumerated().compactMap { line, shown in
      shown.row.map { row in
        LinearPage.Choice(joined(parts(of: row))) {
          $0.app.today.select(line: line)
          $0.isOnRow = true
        }
      }
    }
    return LinearPage(
      title: app.phrases.today.go.label, lines: [joined(app.chips)],
      choices: rows + turns(list) { $0.app.today.select(line: $1) } + acts)
  }

  private func parts(of row: QueueRow) -> [String] {
    [
      app.phrases.today.section(row.group.section), row.title, row.customerName, row.dealName,
      formats.due(row.due, by: app.clock).text,
    ]
  }

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
