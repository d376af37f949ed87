import Domain

/// The inbox of leads, one below the other.
extension LinearModel {
  var leadsPage: LinearPage {
    let list = app.leads.list
    let acts = [
      "page.add", "leads.qualify", "leads.nurture", "leads.disqualify", "page.filter", "app.search",
      "app.undo",
    ]
    return LinearPage(
      title: app.phrases.leads.tab.full, lines: [joined(app.chips)],
      choices: list.visible.enumerated().map { line, row in choice(row, line) }
        + turns(list) { $0.app.leads.select(line: $1) } + choices(acts) + [allCommands])
  }

  private func choice(_ row: LeadRow, _ line: Int) -> LinearPage.Choice {
    let status = app.phrases.terms.choices.leads.status(row.lead.status).short
    let due = formats.due(row.nextStepDue, by: app.clock).text
    let parts = [app.leadName(row.lead), row.lead.company, status, row.ownerName, due]
    return LinearPage.Choice(joined(parts)) { $0.app.leads.select(line: line) }
  }
}
