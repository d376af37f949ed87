/// One activity that a stage brings to the deals that enter it; those of a stage are its playbook.
public struct PlaybookStep: Entity {
  public var id: ID<PlaybookStep>
  public var stage = ID<Stage>(0)
  public var position = 0
  public var kind = Activity.Form.task
  public var subject = ""
  /// Working days from the day on which the deal enters.
  public var dueAfter = 0
  public var priority = Activity.Priority.normal
  /// A deal does not go on while it is open.
  public var mandatory = false
  /// Made anew each time that the deal enters, else once for all.
  public var repeats = false

  public init(id: ID<PlaybookStep>) { self.id = id }

  public static let slots: [Slot<PlaybookStep>] = [
    Slot("id", \.id), Slot("stage", \.stage), Slot("position", \.position), Slot("kind", \.kind),
    Slot("subject", \.subject), Slot("dueAfter", \.dueAfter), Slot("priority", \.priority),
    Slot("mandatory", \.mandatory), Slot("repeats", \.repeats),
  ]
  public static let schema = makeSchema()
  public static var kind: Kind { .playbook }
}

extension PlaybookStep {
  /// What it makes for a deal that enters at this moment; the deal's owner is to do it.
  func activity(
    for deal: Opportunity, id: ID<Activity>, _ calendar: WorkingCalendar, _ clock: Clock
  ) -> Activity {
    var activity = Activity(id: id).on(deal)
    activity.playbook = self.id
    activity.owner = deal.owner
    (activity.kind, activity.subject, activity.priority) = (kind, subject, priority)
    activity.due = .day(calendar.day(dueAfter, after: clock.today))
    (activity.createdAt, activity.updatedAt) = (clock.now(), clock.now())
    return activity
  }
}

extension Repository {
  /// The steps of a stage in their order.
  public func playbook(of stage: ID<Stage>) throws -> [PlaybookStep] {
    try all(PlaybookStep.self).filter { $0.stage == stage }
  }

  /// The step behind the others of its stage.
  public func last(_ step: PlaybookStep) throws -> PlaybookStep {
    var step = step
    step.position = (try playbook(of: step.stage).map(\.position).max() ?? -1) + 1
    return step
  }
}

extension Change {
  /// A step at another place among those of its stage, counted from 0.
  public static func moveStep(
    _ step: PlaybookStep, to place: Int, among steps: [PlaybookStep]
  ) -> Change {
    var order = steps.filter { $0.id != step.id }
    order.insert(step, at: min(max(place, 0), order.count))
    let edits = order.enumerated().map { place, step in
      var placed = step
      placed.position = place
      return Edit(before: steps.first { $0.id == step.id }, after: placed)
    }
    return Change(.editStage, edits)
  }
}
