/// Everything known about a lead, on one screen.
public struct LeadCard: Sendable {
  /// A record that the lead became, or was linked to.
  public struct Link: Hashable, Sendable {
    public let record: Reference
    public let name: String
    /// What a deal has on the board.
    public let deal: Card?
  }

  public let row: LeadRow
  /// Planned activities, the next one first.
  public let work: [Activity]
  public let links: [Link]
}

extension Repository {
  /// - Returns: `nil` when the lead is gone.
  public func leadCard(_ id: ID<Lead>) throws -> LeadCard? {
    guard let lead = try find(id) else { return nil }
    let work = try activities(of: lead).filter(\.status.isOpen)
      .sorted { ($0.due?.iso ?? "~") < ($1.due?.iso ?? "~") }
    let row = LeadRow(
      lead: lead, ownerName: try lead.owner.map { try title(of: Reference($0)) } ?? "",
      nextStepDue: work.first?.due, nextStepSubject: work.first?.subject ?? "",
      traces: try traces(of: lead), place: RowPlace(key: lead.id.value, id: lead.id.raw))
    return LeadCard(row: row, work: work, links: try links(of: lead))
  }

  public func traces(of lead: Lead) throws -> [Trace] {
    guard let link = Kind.event.schema.property("lead"),
      let at = Kind.event.schema.property("at")
    else { return [] }
    let question = ListQuestion(
      .event, where: Filter([.link(link, [String(lead.id.raw)])]),
      order: [.init(at, isDescending: true)], limit: LeadRow.mostTraces)
    return try list(question).map { try Signal($0.record) }.map { Trace($0.kind, at: $0.at) }
  }

  private func links(of lead: Lead) throws -> [LeadCard.Link] {
    let records = [
      lead.account.map { Reference($0) }, lead.contact.map { Reference($0) },
      lead.opportunity.map { Reference($0) },
    ]
    return try records.compactMap { $0 }.map { record in
      LeadCard.Link(
        record: record, name: try title(of: record),
        deal: record.kind == .opportunity ? try card(ID(record.raw)) : nil)
    }
  }
}
