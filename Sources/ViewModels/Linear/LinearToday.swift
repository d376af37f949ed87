import Domain

/// The day's queue, one line below the other, and the day that is taken for a field.
extension LinearModel {
  var todayPage: LinearPage {
    let acts = [
      "work.done", "work.log", "work.snooze", "work.date", "work.plan", "page.open", "page.add",
      "page.filter", "app.pipeline", "app.undo",
    ]
    let rows = app.today.list.visible.enumerated().compactMap { line, content in
      content.row.map { choice($0, line) }
    }
    return LinearPage(
      title: app.phrases.today.go.label, lines: [progress, joined(app.chips), current] + week,
      choices: rows + turns(app.today.list) { $0.app.today.select(line: $1) } + choices(acts) + [
        allCommands
      ])
  }

  private var progress: String {
    guard let (done, all) = app.today.progress else { return "" }
    return app.phrases.today.done(formats.counter(done, of: all))
  }

  /// The days of this week that have anything; what was planned for one that is over is late.
  private var week: [String] {
    let words = app.phrases.today
    return app.today.week.filter { $0.count > 0 }.map { plan in
      let number = app.formats.number(plan.load.planned)
      let open = plan.day < app.clock.today ? words.overdue(number) : words.left(number)
      return joined([
        formats.day(plan.day),
        plan.load.done > 0 ? words.done(formats.number(plan.load.done)) : "",
        plan.load.planned > 0 ? open : "",
      ])
    }
  }

  private var current: String { app.today.current.map { words(of: $0) } ?? app.phrases.today.empty }

  private func choice(_ row: QueueRow, _ line: Int) -> LinearPage.Choice {
    LinearPage.Choice(joined([app.phrases.today.section(row.group.section), words(of: row)])) {
      $0.app.today.select(line: line)
    }
  }

  private func words(of row: QueueRow) -> String {
    let kind = row.form.map { app.phrases.terms.choices.work.form($0).short } ?? ""
    let due = row.due.map { formats.dueInFull($0, by: app.clock) } ?? ""
    return joined([due, kind, row.customerName, row.title])
  }

  func page(of picker: DatePicker) -> LinearPage {
    let day = formats.inBothCalendars(.day(picker.day), by: app.clock)
    return LinearPage(title: picker.title, lines: [day], choices: choices(app.answers))
  }
}
