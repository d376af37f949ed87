import Domain

/// What the acts on work are done to: what is planned, and the record that it is about.
extension AppModel {
  /// The record under the cursor that something is planned with or has happened with.
  var workRecord: Reference? {
    if let card {
      let isOnDeals = card.tab == .deals && !card.isLead
      return isOnDeals ? card.currentDeal.map { Reference($0.id) } : card.customer
    }
    return switch page {
    case .today: today.current?.record
    case .calendar: calendar.current?.about
    case .board, .customers, .leads: previewSubject
    }
  }

  /// Something is planned, as far as the row under the cursor tells.
  var hasStep: Bool {
    if let card {
      return card.tab == .deals && !card.isLead
        ? Self.isPlanned(card.currentDeal) : !card.work.isEmpty
    }
    switch page {
    case .today:
      return hasMarks || today.current.map { $0.group != .done && $0.activity != nil } ?? false
    case .board, .customers, .leads: return hasMarks || isNextPlanned
    case .calendar: return calendar.hasPlan
    }
  }

  private var isNextPlanned: Bool {
    switch page {
    case .board: Self.isPlanned(board.current)
    case .customers:
      customers.current.map { $0.nextStepDue != nil || !$0.nextStepSubject.isEmpty } ?? false
    case .leads:
      leads.current.map { $0.nextStepDue != nil || !$0.nextStepSubject.isEmpty } ?? false
    case .today, .calendar: false
    }
  }

  private static func isPlanned(_ deal: Card?) -> Bool {
    deal.map { $0.nextStepDue != nil || !$0.nextStepSubject.isEmpty } ?? false
  }

  /// What is planned under the cursor, or with all marked records.
  func workSteps() throws -> [Activity] {
    if page == .today, card == nil { return try queuedSteps() }
    if hasMarks { return try markedRecords.compactMap { try repository.nextStep(of: $0) } }
    if card == nil, page == .calendar { return try planSelected() }
    if let card, card.tab == .tasks { return card.currentTask.map { [$0] } ?? [] }
    if let card, card.tab != .deals || card.isLead { return Array(card.work.prefix(1)) }
    return try workRecord.flatMap { try repository.nextStep(of: $0) }.map { [$0] } ?? []
  }

  /// What an activity is called.
  public func title(of activity: Activity) -> String {
    activity.subject.isEmpty
      ? phrases.terms.choices.work.form(activity.kind).full : activity.subject
  }

  /// What came of it, in the reader's language where it is one of the usual outcomes.
  public func outcome(of activity: Activity) -> String { outcome(activity.outcome) }

  public func outcome(_ text: String) -> String {
    phrases.terms.choices.word(text, of: "outcome", in: .activity)?.full ?? text
  }

  /// One of them by its name, several by their count.
  func name(of activities: [Activity]) -> String {
    guard activities.count == 1, let first = activities.first else {
      return phrases.terms.count(activities.count, .activity, formats)
    }
    return title(of: first)
  }
}
