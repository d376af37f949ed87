import Cells
import Domain
import ViewModels

/// An item of a story as it is shown: sign, colour, kind, text, and who it was where the text does not
/// say so.
struct TimelineParts {
  let sign: Sign
  let role: Role
  let word: String
  let text: String
  let who: String

  init(_ app: AppModel, _ item: TimelineItem) {
    let words = app.phrases
    switch item {
    case .entry(let entry):
      (sign, role, word) = (.planned, .timelineChange, words.customers.change)
      (text, who) = (app.sentence(for: entry), "")
    case .activity(let activity, let owner):
      (sign, role) = (.marked, Self.role(activity.kind))
      word = words.terms.choices.work.form(activity.kind).short
      let texts = [activity.subject, app.outcome(of: activity)].filter { !$0.isEmpty }
      (text, who) = (texts.joined(separator: " · "), owner)
    case .note(let note, let author):
      (sign, role, word) = (.marked, .timelineNote, words.terms.thing(.note).short)
      (text, who) = (note.text, author)
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
