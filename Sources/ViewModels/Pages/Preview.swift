import Domain

/// What is known of the deal or the customer under the cursor; shown beside the page.
nonisolated public struct Preview: Sendable {
  public let subject: Reference
  public let deal: Opportunity?
  public let customer: CustomerCard?
  /// The last of the story, newest first.
  public let timeline: [TimelineItem]

  /// No screen shows more of a story beside its page.
  private static let mostItems = 20

  init(of subject: Reference, _ repository: Repository) throws {
    self.subject = subject
    deal = subject.kind == .opportunity ? try repository.find(ID(subject.raw)) : nil
    customer = subject.kind == .opportunity ? nil : try repository.customerCard(subject)
    timeline = try repository.timeline(of: subject, before: nil, limit: Self.mostItems)
  }
}
