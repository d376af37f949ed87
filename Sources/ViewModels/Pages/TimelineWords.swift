import Domain

/// An item of a story in words: its kind, what was said or done, and who it was where the text does
/// not say so.
public struct TimelineWords {
  public let kind: String
  public let text: String
  public let who: String

  public init(_ app: AppModel, _ item: TimelineItem) {
    let words = app.phrases
    switch item {
    case .entry(let entry):
      kind = words.customers.change
      (text, who) = (app.sentence(for: entry), "")
    case .closing(let closing):
      kind = words.terms.choices.selling.state(closing.isWon ? .won : .lost).short
      (text, who) = (closing.words(words, app.formats), "")
    case .activity(let activity, let owner):
      let own = app.ownValues(of: activity.record).map { "\($0.label): \($0.text)" }
      let form = words.terms.choices.work.form(activity.kind)
      let subject = activity.subject == form.full ? "" : activity.subject
      let texts = ([subject, app.outcome(of: activity)] + own).filter { !$0.isEmpty }
      kind = form.short
      (text, who) = (texts.joined(separator: " · "), owner)
    case .state(let move, _):
      kind = words.customers.state
      let state = words.terms.choices.customerState
      (text, who) = (
        words.customers.moved(
          state(move.from).full, state(move.to).full, words.customers.reason(move.reason)), ""
      )
    case .signal(let signal):
      kind = words.terms.choices.leads.signal(signal.kind).short
      (text, who) = (signal.page, "")
    case .note(let note, let author):
      kind = words.terms.thing(.note).short
      (text, who) = (note.text, author)
    }
  }
}

extension Closing {
  /// The deal with what it brought, or what would have, and why it was lost.
  public func words(_ phrases: Phrases, _ formats: Formats) -> String {
    let sum = (isWon ? deal.actualRevenue : nil) ?? deal.amount
    let money = sum.map { formats.money(Money($0, deal.currency)) }
    let reason = isWon ? nil : deal.lossReason
    let why = reason.map { phrases.terms.choices.selling.lossReason($0).full }
    return [deal.name, money, why].compactMap { $0 }.joined(separator: " · ")
  }
}
