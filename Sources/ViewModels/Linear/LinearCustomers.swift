import Domain

/// Customers, one below the other, and one of them with all that is open.
extension LinearModel {
  var customersPage: LinearPage {
    let list = app.customers.list
    let acts = ["page.add", "page.filter", "app.search", "app.pipeline", "app.undo"]
    return LinearPage(
      title: app.phrases.frame.customers.full, lines: [joined(app.chips)],
      choices: list.visible.map(row) + turns(list) { $0.app.customers.select(line: $1) }
        + choices(acts) + [allCommands])
  }

  private func row(_ row: CustomerRow) -> LinearPage.Choice {
    let state = app.phrases.terms.choices.customerState(
      .of(row.figures, on: app.clock.today))
    let due = formats.due(row.nextStepDue, by: app.clock).text
    return LinearPage.Choice(joined([row.name, row.city, state.short, row.ownerName, due])) {
      try $0.app.openCard(row.customer)
    }
  }

  func page(of model: CardModel) -> LinearPage {
    if let lead = model.lead { return page(of: lead, model) }
    guard let card = model.card else {
      return LinearPage(title: app.phrases.acts.customerGone)
    }
    let facts = CustomerFacts(app, card)
    let people = card.people.map { person in
      joined([person.name, person.title, person.phones.items.first.map(app.phone) ?? ""])
    }
    return LinearPage(
      title: card.name,
      lines: facts.subtitles + facts.reaches.map(\.text)
        + (facts.lines + facts.further).map { "\($0): \($1)" }
        + (facts.healthText.map { ["\(app.phrases.customers.health): \($0.points) (\($0.parts))"] }
          ?? [])
        + (facts.engagementText.map { ["\(app.phrases.customers.engagement): \($0.points)"] } ?? [])
        + card.money.flatMap(facts.sums).map { "\($0.label) \(app.formats.money($0.sum))" } + people
        + story(model.timeline.rows, 5) + card.files.map(\.name),
      choices: card.deals.map { deal($0, model) } + choices(app.menuActions) + [allCommands])
  }

  private func deal(_ deal: Card, _ model: CardModel) -> LinearPage.Choice {
    let stage = model.stages[deal.stage]
    let name = stage.map { app.phrases.terms.stage($0).full } ?? ""
    return LinearPage.Choice(joined(parts(of: deal, in: stage).dropFirst() + [name])) {
      try $0.app.show(deal)
    }
  }
}
