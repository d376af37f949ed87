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

  /// One lead with its story and what it became.
  func page(of lead: LeadCard, _ model: CardModel) -> LinearPage {
    let row = lead.row
    let status = app.phrases.terms.choices.leads.status(row.lead.status).full
    let score = app.score(of: row)
    let facts = [
      row.lead.company, joined(row.lead.phones.items.map(app.phone)),
      joined(row.lead.emails.items), row.lead.need,
      "\(status): \(app.definition(of: row.lead.status))",
      "\(app.phrases.leads.score.full): \(app.figure(of: score)) (\(app.parts(of: score)))",
      joined([row.nextStepSubject, formats.due(row.nextStepDue, by: app.clock).text]),
    ]
    let links = lead.links.enumerated().map { place, link in
      LinearPage.Choice(joined([app.phrases.terms.thing(link.record.kind).short, link.name])) {
        $0.app.card?.select(deal: place)
        try $0.app.open()
      }
    }
    return LinearPage(
      title: app.leadName(row.lead),
      lines: facts.filter { !$0.isEmpty } + story(model.timeline.rows, 5),
      choices: links + choices(app.menuActions) + [allCommands])
  }
}
