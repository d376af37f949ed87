/// What the playbooks of stages ask of some deals: their steps, and what these have made so far.
public struct Playbook: Sendable {
  private let stages: [ID<Stage>: Stage]
  private let steps: [PlaybookStep]
  private let made: [ID<Opportunity>: [Activity]]

  init(_ stages: [Stage], _ steps: [PlaybookStep], made: [Activity]) {
    self.stages = Dictionary(stages.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.steps = steps
    self.made = Dictionary(grouping: made) { $0.opportunity ?? ID(0) }
  }

  /// A deal goes on when it is won or enters a later stage or another pipeline. Who goes back or is
  /// lost needs nothing for it.
  /// - Throws: `OpportunityRefusal.unfinished` while something mandatory on the way is open.
  public func release(_ deal: Opportunity, to stage: Stage) throws(OpportunityRefusal) {
    let open = unfinished(deal, before: stage)
    guard let first = open.first else { return }
    let asking = steps.first { $0.id == first.playbook }?.stage ?? deal.stage
    throw .unfinished(open.map(\.subject), stage: asking)
  }

  /// What is mandatory and open in the deal's stage and in those that it would leave behind on its way,
  /// so that going back first is no way round.
  public func unfinished(_ deal: Opportunity, before stage: Stage) -> [Activity] {
    guard let old = stages[deal.stage], isForward(from: old, to: stage) else { return [] }
    let mandatory = steps.filter { step in
      step.mandatory && stages[step.stage].map { isLeft($0, from: old, to: stage) } ?? false
    }
    return mandatory.flatMap { undone(of: $0, for: deal) }
  }

  /// What is open of a step, or was left out last: that is no way round either.
  private func undone(of step: PlaybookStep, for deal: Opportunity) -> [Activity] {
    let work = made[deal.id, default: []].filter { $0.playbook == step.id }
    let open = work.filter(\.status.isOpen)
    guard open.isEmpty, let last = work.max(by: { $0.createdAt < $1.createdAt }),
      last.status == .canceled
    else { return open }
    return [last]
  }

  private func isLeft(_ passed: Stage, from old: Stage, to stage: Stage) -> Bool {
    guard passed.pipeline == old.pipeline, passed.type == .open, passed.position >= old.position
    else { return false }
    return stage.type != .open || stage.pipeline != old.pipeline
      || passed.position < stage.position
  }

  /// The steps that make something as the deal enters its stage: each once, unless that was left out;
  /// those that repeat once nothing of them is open.
  func steps(entering deal: Opportunity) -> [PlaybookStep] {
    steps.filter { step in
      let earlier = made[deal.id, default: []].filter { $0.playbook == step.id }
      guard step.stage == deal.stage else { return false }
      return step.repeats
        ? !earlier.contains { $0.status.isOpen } : earlier.allSatisfy { $0.status == .canceled }
    }
  }

  public func stage(_ id: ID<Stage>) -> Stage? { stages[id] }

  private func isForward(from old: Stage, to stage: Stage) -> Bool {
    guard old.id != stage.id, old.type == .open else { return false }
    return switch stage.type {
    case .won: true
    case .lost: false
    case .open: stage.pipeline != old.pipeline || stage.position > old.position
    }
  }
}

extension Repository {
  public func playbook(of deals: [ID<Opportunity>]) throws -> Playbook {
    let steps = try all(PlaybookStep.self)
    guard !steps.isEmpty else { return Playbook([], [], made: []) }
    return Playbook(try all(Stage.self), steps, made: try deals.flatMap(made))
  }

  /// What playbooks have made for a deal.
  private func made(for deal: ID<Opportunity>) throws -> [Activity] {
    guard let link = Activity.schema.property("opportunity"),
      let step = Activity.schema.property("playbook")
    else { return [] }
    let filter = Filter([.compare(link, .equal, deal.value), .has(step)])
    return try list(ListQuestion(.activity, where: filter)).map { try Activity($0.record) }
  }

  /// The change with the work that follows it, and that stages make for the deals that it brings into
  /// them.
  /// - Throws: `OpportunityRefusal.unfinished`, unless the change says why it goes past that; and
  ///   `closedInFuture`.
  public func withPlaybook(_ change: Change, _ calendar: WorkingCalendar) throws -> Change {
    guard !change.closes(after: clock.today) else { throw OpportunityRefusal.closedInFuture }
    let change = Change(
      change.act, change.edits + (try work(following: change)), reason: change.reason)
    let entries = try change.entries.map { ($0.before, try Opportunity($0.after)) }
    guard !entries.isEmpty else { return change }
    let playbook = try self.playbook(of: entries.map(\.1.id)).counting(change)
    if change.reason.trimmed.isEmpty {
      for case (let before?, let after) in entries {
        guard let stage = playbook.stage(after.stage) else { continue }
        try playbook.release(Opportunity(before), to: stage)
      }
    }
    let mine = try me()?.id
    let work = entries.flatMap { _, deal in
      playbook.steps(entering: deal).map { step in
        let made = step.activity(for: deal, id: newID(Activity.self), calendar, clock)
        return Edit(before: Activity?.none, after: made.owned(by: made.owner ?? mine))
      }
    }
    return Change(change.act, change.edits + work, reason: change.reason)
  }
}

extension Change {
  /// It closes a deal on a day that is still to come.
  fileprivate func closes(after today: Day) -> Bool {
    edits.contains { edit in
      guard edit.kind == .opportunity, let closedOn = edit.after?["closedOn"],
        closedOn != edit.before?["closedOn"], let day = closedOn.text.flatMap(Day.init(iso:))
      else { return false }
      return day > today
    }
  }

  /// Deals that people bring into a stage. Imports, and stages that are merged, bring them without
  /// anybody having moved them.
  fileprivate var entries: [(before: Record?, after: Record)] {
    guard [.add, .moveOpportunity, .winOpportunity, .reopenOpportunity].contains(act) else {
      return []
    }
    return edits.compactMap { edit in
      guard edit.kind == .opportunity, let after = edit.after else { return nil }
      return edit.before?["stage"] == after["stage"] ? nil : (edit.before, after)
    }
  }

  /// What playbooks make in it.
  fileprivate var work: [Activity] {
    edits.compactMap { $0.kind == .activity ? $0.after : nil }
      .compactMap { try? Activity($0) }.filter { $0.playbook != nil }
  }
}

extension Playbook {
  /// With what a change brings itself, which then is not made again.
  fileprivate func counting(_ change: Change) -> Playbook {
    let work = change.work
    guard !work.isEmpty else { return self }
    let ids = Set(work.map(\.id))
    let earlier = made.values.joined().filter { !ids.contains($0.id) }
    return Playbook(Array(stages.values), steps, made: earlier + work)
  }
}
