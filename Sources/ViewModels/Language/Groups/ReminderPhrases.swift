/// What is said of what comes due.
public nonisolated struct ReminderPhrases: PhraseGroup {
  public let due: @Sendable (_ activity: String) -> String

  static let english = ReminderPhrases(due: { "Coming up: \($0)" })
  static let persian = ReminderPhrases(due: { "یادآوری: \($0)" })
  static let greek = ReminderPhrases(due: { "Υπενθύμιση: \($0)" })
}
