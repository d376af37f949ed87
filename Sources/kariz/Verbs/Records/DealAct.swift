import Domain
import ViewModels

/// An act on one deal: the deal as it is, the stages of its pipeline, and the way to the file.
struct DealAct {
  let stages: StageRow
  private let deal: Opportunity
  private let session: Session

  init(_ text: String, _ session: Session) throws {
    self.session = session
    deal = try session.find(Opportunity.self, text)
    let repository = try session.repository()
    let pipeline = try repository.find(deal.stage).flatMap { try repository.find($0.pipeline) }
    stages = try StageRow(of: pipeline, session)
  }

  func move(to stage: Stage, reason: String) throws {
    guard deal.closedOn == nil else { throw OpportunityRefusal.alreadyClosed }
    guard stage.id != deal.stage else { return try session.printChanged(Reference(deal.id)) }
    try commit(.moveOpportunity, to: stage, reason: reason) { order in
      try deal.moved(to: stage, order: order, at: session.clock.now())
    }
  }

  /// - Parameter override: why it is won though something mandatory is open.
  func win(
    in stage: Stage, revenue: String? = nil, on day: Day? = nil, note: String = "",
    override: String = ""
  ) throws {
    let revenue = try revenue.map(amount)
    try commit(.winOpportunity, to: stage, reason: override) { order in
      try deal.won(
        in: stage, revenue: revenue, on: day ?? session.clock.today, note: note, order: order,
        at: session.clock.now())
    }
  }

  func lose(
    in stage: Stage, as reason: Opportunity.LossReason?, to competitor: String = "",
    on day: Day? = nil, note: String = ""
  ) throws {
    try commit(.loseOpportunity, to: stage) { order in
      try deal.lost(
        in: stage, reason: reason, to: competitor, on: day ?? session.clock.today, note: note,
        order: order, at: session.clock.now())
    }
  }

  /// Back to where it was closed; to the first stage when that one is gone.
  func reopen() throws {
    let last = stages.stages.first { $0.id == deal.lastOpenStage }
    let stage = try last ?? stages.first(session)
    try commit(.reopenOpportunity, to: stage) { order in
      try deal.reopened(in: stage, order: order, at: session.clock.now())
    }
  }

  private func commit(
    _ act: Act, to stage: Stage, reason: String = "",
    _ acted: (Int64) throws -> Opportunity
  ) throws {
    let repository = try session.repository()
    let after = try acted(repository.laneOrder(in: stage.id, at: .top))
    let change = Change(act, [Edit(before: deal, after: after)], reason: reason)
    do {
      let whole = try repository.withPlaybook(change, session.workingCalendar)
      try repository.commit(whole)
      let told = session.phrases.playbook.sentence(of: whole, beyond: change, session.formats)
      if !told.isEmpty { session.say(told) }
    } catch let refusal as OpportunityRefusal {
      guard case .unfinished = refusal else { throw refusal }
      let exit = Exit(refusal, for: session)
      throw Exit(exit.status, "\(exit.message) \(session.phrases.playbook.command)")
    }
    try session.printChanged(Reference(deal.id))
  }

  /// What was typed as revenue, in the currency of the deal.
  private func amount(_ text: String) throws -> Amount {
    let reading = try session.reading().reading(in: deal.currency)
    let words = session.phrases
    guard let money = reading.money(text), money.currency == deal.currency else {
      let right = words.forms.expected(.money)
      throw Exit(.wrongUse, words.records.wrongValue("--revenue", text, right))
    }
    guard money.amount.minor >= 0 else {
      let right = words.forms.notNegative
      throw Exit(.wrongUse, words.records.wrongValue("--revenue", text, right))
    }
    return money.amount
  }
}
