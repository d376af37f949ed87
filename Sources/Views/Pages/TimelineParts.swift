import Cells
import Domain
import ViewModels

/// An item of a story as it is shown: its words, and the sign and colour of its kind.
struct TimelineParts {
  let words: TimelineWords
  let sign: Sign
  let role: Role

  init(_ app: AppModel, _ item: TimelineItem) {
    words = TimelineWords(app, item)
    switch item {
    case .state, .closing: (sign, role) = (.planned, .timelineChange)
    case .entry: (sign, role) = (.planned, .timelineChange)
    case .activity(let activity, _): (sign, role) = (.marked, Self.role(activity.kind))
    case .signal: (sign, role) = (.planned, .timelineNote)
    case .note: (sign, role) = (.marked, .timelineNote)
    }
  }

  private static func role(_ kind: Activity.Form) -> Role {
    switch kind {
    case .call: .timelineCall
    case .meeting: .timelineMeeting
    case .email, .message: .timelineMail
    case .task: .timelineChange
    }
  }
}
