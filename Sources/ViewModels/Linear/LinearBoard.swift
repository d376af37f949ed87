import Domain

/// The board: lanes, the cards of a lane, a deal.
extension LinearModel {
  var lanesPage: LinearPage {
    let board = app.board
    let acts = [
      "page.add", "page.filter", "app.search", "app.today", "app.calendar", "app.customers",
      "app.undo",
    ]
    return LinearPage(
      title: board.pipeline.map(app.phrases.terms.pipeline) ?? "",
      lines: [text(of: board.grandTotals), narrowed],
      choices: board.lanes.indices.map(lane) + choices(acts) + [allCommands])
  }

  /// How the page is narrowed and what is marked.
  private var narrowed: String {
    let marks = app.hasMarks ? app.phrases.marks.count(app.board.marks.count, formats) : ""
    return joined(app.chips + [app.sortName ?? "", marks])
  }

  private func lane(_ place: Int) -> LinearPage.Choice {
    let stage = app.board.lanes[place].stage
    return LinearPage.Choice("\(name(of: stage)): \(text(of: totals(of: stage)))") { linear in
      let app = linear.app
      guard let place = app.board.lanes.firstIndex(where: { $0.stage.id == stage.id }) else {
        return
      }
      try app.board.focus(on: place, app.repository)
      linear.level = .lane(stage.id)
    }
  }

  private func name(of stage: Stage) -> String { app.phrases.terms.stage(stage).full }

  private func totals(of stage: Stage) -> [LaneTotal] { app.board.totals?[stage.id] ?? [] }

  func text(of totals: [LaneTotal]) -> String {
    let count = totals.reduce(0) { $0 + $1.count }
    let sums = totals.map { total in
      let weighted = formats.money(Money(total.weighted, total.currency))
      return joined([
        formats.money(Money(total.sum, total.currency)),
        "\(app.phrases.board.weighted) \(weighted)",
      ])
    }
    return joined([app.phrases.board.dealCount(count, formats)] + sums)
  }

  // MARK: A lane

  var cardsPage: LinearPage {
    guard let lane = app.board.currentLane else { return lanesPage }
    return LinearPage(
      title: "\(name(of: lane.stage)): \(text(of: totals(of: lane.stage)))", lines: [narrowed],
      choices: lane.cards.visible.map { card($0, in: lane.stage) }
        + turns(lane.cards) { $0.app.board.select(line: $1) } + choices(["page.add"])
        + [allCommands])
  }

  private func card(_ card: Card, in stage: Stage) -> LinearPage.Choice {
    let marked = app.board.marks.contains(card.id) ? words.marked : ""
    return LinearPage.Choice(joined([marked] + parts(of: card, in: stage))) { linear in
      guard let now = try linear.app.repository.card(card.id) else { return }
      try linear.app.select(now.id, in: now.stage)
      linear.level = .deal(now.id)
    }
  }

  /// A deal in a line.
  func parts(of card: Card, in stage: Stage?) -> [String] {
    let due = formats.due(card.nextStepDue, by: app.clock).text
    return [
      card.customerName, card.name, card.money.map { formats.money($0) } ?? "",
      stage?.type == .open ? due : "", idleness(of: card, in: stage),
    ]
  }

  private func idleness(of card: Card, in stage: Stage?) -> String {
    switch stage.flatMap({ card.idleness(in: $0, by: app.clock) }) {
    case .stale: app.phrases.board.stale
    case .cooling: app.phrases.board.cooling
    case nil: ""
    }
  }

  /// To the next rows of a list, and to those before.
  /// - Parameter select: puts the cursor on a line of it.
  func turns<Row>(
    _ list: ListWindow<Row>, _ select: @escaping (LinearModel, Int) throws -> Void
  ) -> [LinearPage.Choice] {
    let last = list.visible.count - 1
    let next = LinearPage.Choice(words.nextPage) {
      try select($0, last)
      try $0.turn(.pageDown)
    }
    let previous = LinearPage.Choice(words.previousPage) {
      try select($0, 0)
      try $0.turn(.pageUp)
    }
    return (list.hasMoreBelow ? [next] : []) + (list.hasMoreAbove ? [previous] : [])
  }

  private func turn(_ step: Step) throws {
    if case .history = app.overlay { return try app.moveInHistory(step) }
    try app.move(step)
  }

  // MARK: A deal

  var dealPage: LinearPage {
    guard let card = app.board.current else { return cardsPage }
    return LinearPage(
      title: joined([card.name, card.customerName]), lines: facts(of: card),
      choices: customer(of: card) + choices(app.menuActions.filter { $0.needs != .list })
        + [allCommands])
  }

  private func customer(of card: Card) -> [LinearPage.Choice] {
    guard let customer = card.customer else { return [] }
    let name = "\(app.label("account", of: .opportunity)): \(card.customerName)"
    return [LinearPage.Choice(name) { try $0.app.openCard(customer) }]
  }

  private func facts(of card: Card) -> [String] {
    guard let preview = try? Preview(of: Reference(card.id), app.repository) else { return [] }
    let stage = app.board.stage(card.stage)
    let due = formats.due(card.nextStepDue, by: app.clock).text
    let nextStep = app.label("nextStep", of: .opportunity)
    return [
      joined([
        stage.map(name) ?? "", formats.percent(card.probability),
        card.money.map { formats.money($0) } ?? "",
        idleness(of: card, in: stage),
      ]),
      "\(nextStep): \(joined([due, card.nextStepSubject]))",
    ]
      + (app.facts(of: card, preview) + app.texts(of: preview.deal)).map { "\($0): \($1)" }
      + story(preview.timeline, 3)
  }

  /// The newest of a story, each in a line.
  func story(_ items: [TimelineItem], _ count: Int) -> [String] {
    items.prefix(count).map { item in
      let words = TimelineWords(app, item)
      let day = formats.dayShort(app.clock.day(of: item.at), today: app.clock.today)
      return joined([day, words.kind, words.text, words.who])
    }
  }
}
