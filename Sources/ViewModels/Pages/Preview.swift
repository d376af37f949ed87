import Domain

/// What is known of the deal or the customer under the cursor; shown beside the page.
nonisolated public struct Preview: Sendable {
  public let subject: Reference
  public let deal: Opportunity?
  public let customer: CustomerCard?
  public let activity: Activity?
  public let lead: Lead?
  /// Who it is about, where that is one person.
  public let contact: Contact?
  /// Who has a part in the deal, and the minutes that it took so far.
  public let parts: [DealPart]
  public let timeSpent: Int
  /// The last of the story, newest first.
  public let timeline: [TimelineItem]

  /// No screen shows more of a story beside its page.
  private static let mostItems = 20

  init(of subject: Reference, _ repository: Repository) throws {
    self.subject = subject
    activity = subject.kind == .activity ? try repository.find(ID(subject.raw)) : nil
    let dealID = subject.kind == .opportunity ? ID(subject.raw) : activity?.opportunity
    let leadID = subject.kind == .lead ? ID(subject.raw) : activity?.lead
    deal = try dealID.flatMap { try repository.find($0) }
    lead = try leadID.flatMap { try repository.find($0) }
    contact = try (activity?.contact ?? deal?.contact).flatMap { try repository.find($0) }
    let isCustomer = [.account, .contact].contains(subject.kind)
    customer = isCustomer ? try repository.customerCard(subject) : nil
    parts = try dealID.map { try repository.parts(in: $0) } ?? []
    timeSpent = try dealID.map { try repository.timeSpent(on: $0) } ?? 0
    let about = Self.story(of: subject, activity, dealID, leadID)
    timeline =
      try about.map {
        try repository.timeline(of: $0, before: nil, limit: Self.mostItems)
      } ?? []
  }

  /// Whose story is told beside it.
  private static func story(
    of subject: Reference, _ activity: Activity?, _ deal: ID<Opportunity>?, _ lead: ID<Lead>?
  ) -> Reference? {
    guard subject.kind == .activity else { return subject }
    return deal.map { Reference($0) } ?? activity?.account.map { Reference($0) }
      ?? activity?.contact.map { Reference($0) } ?? lead.map { Reference($0) }
  }
}
