import Domain

/// The day's queue, one below the other, each with what can be done to it.
extension LinearModel {
  var todayPage: LinearPage {
    let list = app.today.list
    if isOnRow, let row = app.today.current {
      return LinearPage(title: name(of: row), choices: choices(app.menuActions) + [allCommands])
    }
    let acts = [
      "page.add", "page.filter", "app.search", "app.pipeline", "app.calendar", "app.customers",
      "app.undo",
    ]
    let rows = list.visible.enumerated().compactMap { line, entry in
      entry.row.map { self.row($0, onLine: line) }
    }
    return LinearPage(
      title: app.phrases.today.queue.full, lines: [joined(app.chips)],
      choices: rows + turns(list) { $0.app.today.select(line: $1) } + choices(acts)
        + [allCommands])
  }

  private func row(_ row: QueueRow, onLine line: Int) -> LinearPage.Choice {
    LinearPage.Choice(name(of: row)) { linear in
      linear.app.today.select(line: line)
      linear.isOnRow = true
    }
  }

  private func name(of row: QueueRow) -> String {
    let kind = row.form.map { app.phrases.terms.choices.work.form($0).short } ?? ""
    let due = row.due.map { formats.due($0, by: app.clock).text } ?? ""
    return joined([
      app.phrases.today.section(row.group.section), kind, row.title, row.customerName,
      row.dealName, row.money.map { formats.money($0) } ?? "", due,
    ])
  }
}
