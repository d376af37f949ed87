import Domain

/// The calendar, one entry below the other, and one of them with what can be done.
extension LinearModel {
  var calendarPage: LinearPage {
    let calendar = app.calendar
    if isOnRow, let item = calendar.current { return page(ofEntry: joined(parts(of: item))) }
    if calendar.layout == .team { return teamPage }
    let rows = calendar.days.flatMap { plan in
      plan.items.map { item in
        LinearPage.Choice(joined(parts(of: item))) {
          try $0.app.clickInCalendar(.init(day: plan.day, slot: nil), item.id)
          $0.isOnRow = true
        }
      }
    }
    return LinearPage(
      title: calendarDays, lines: [joined(app.chips)] + notes, choices: rows + acts)
  }

  /// What is no entry yet: days off, and the dates of series that are to come.
  private var notes: [String] {
    app.calendar.days.flatMap { plan in
      let dayOff = app.holiday(on: plan.day).map { joined([formats.day(plan.day), $0]) }
      let coming = app.calendar.shown(plan).filter(\.isComing).map { joined(parts(of: $0)) }
      return [dayOff].compactMap { $0 } + coming
    }
  }

  private var calendarDays: String {
    let days = app.calendar.window.all
    return [days.first, days.last].compactMap { $0 }.map(formats.day).joined(separator: " – ")
  }

  private var teamPage: LinearPage {
    let words = app.phrases.calendar
    let people = app.calendar.team.enumerated().map { place, person in
      let all = formats.counter(person.total.done, of: person.total.done + person.total.planned)
      let name = person.owner == nil ? words.nobody : person.name
      return LinearPage.Choice(
        joined([name, all, formats.hourSpan(minutes: person.total.minutes)])
      ) {
        $0.app.calendar.person = place
        try $0.app.openInCalendar()
      }
    }
    return LinearPage(title: calendarDays, lines: [words.doneOfPlanned], choices: people + acts)
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
