import Domain

/// The calendar: what is planned and done in its days, one below the other.
extension LinearModel {
  var calendarPage: LinearPage {
    let model = app.calendar
    if isOnRow, let item = model.current {
      return LinearPage(title: name(of: item), choices: choices(app.menuActions) + [allCommands])
    }
    let days = [model.window.lowerBound, model.window.upperBound - 1]
    let acts = [
      "calendar.previous", "calendar.next", "calendar.today", "page.add", "page.filter",
      "app.pipeline", "app.undo",
    ]
    return LinearPage(
      title: days.map { formats.day($0) }.joined(separator: " – "), lines: [joined(app.chips)],
      choices: model.days.flatMap { plan in plan.items.map { entry($0, on: plan.day) } }
        + choices(acts) + [allCommands])
  }

  private func entry(_ item: PlannedActivity, on day: Day) -> LinearPage.Choice {
    LinearPage.Choice(name(of: item)) { linear in
      try linear.app.clickInCalendar(.init(day: day, slot: nil), item.id)
      linear.isOnRow = true
    }
  }

  private func name(of item: PlannedActivity) -> String {
    let kind = app.phrases.terms.choices.work.form(item.form).short
    return joined([
      formats.dueInFull(item.due, by: app.clock), kind, item.subject, item.customerName,
      item.dealName, item.ownerName,
    ])
  }
}
