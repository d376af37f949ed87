import Domain
import ViewModels

/// What is to be known of work before it is written, and said of it afterwards.
extension Session {
  /// - Parameter before: `nil` for a record that is new.
  /// - Throws: `Exit` with `.refused` for work that a rule does not let through.
  func check(_ record: Record, before: Record?) throws {
    switch record.kind {
    case .activity:
      let activity = try Activity(record)
      guard activity.status == .done, try before.map(Activity.init)?.status != .done else { return }
      try wantOutcome(activity.outcome, of: activity)
    case .playbook:
      let stage = try repository().find(PlaybookStep(record).stage)
      guard stage?.type == .open else { throw Exit(.refused, phrases.records.stageIsClosed) }
    case .lead, .account, .contact, .opportunity, .note, .pipeline, .stage, .user, .team, .setting,
      .affiliation, .verdict, .field, .attachment:
      return
    }
  }

  /// A call and a meeting are not over before somebody says what came of them.
  func wantOutcome(_ outcome: String, of activity: Activity) throws(Exit) {
    let usual = Activity.Outcome.usual(of: activity.kind).map(\.rawValue)
    guard outcome.trimmed.isEmpty, !usual.isEmpty else { return }
    throw Exit(.refused, phrases.records.outcomeWanted(formats.list(usual)))
  }

  func sayOverlap(after change: Change) throws {
    guard let other = try repository().overlap(after: change) else { return }
    say(Wording(formats, clock: clock).overlap(with: other))
  }
}
