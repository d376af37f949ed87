/// A telephone number, and whose it is.
public struct Telephone: Hashable, Sendable {
  public let number: String
  public let whose: String
}

extension Repository {
  /// The numbers under which somebody can be reached about a record, the nearest person's first.
  public func telephones(of record: Reference) throws -> [Telephone] {
    switch record.kind {
    case .opportunity:
      guard let deal = try find(ID<Opportunity>(record.raw)) else { return [] }
      return try telephones(of: deal.contact, deal.account)
    case .contact:
      return try telephones(
        of: ID(record.raw), try find(ID<Contact>(record.raw))?.account)
    case .account: return try telephones(of: nil, ID(record.raw))
    case .lead:
      let lead = try find(ID<Lead>(record.raw))
      return lead.map { lead in lead.phones.items.map { Telephone(number: $0, whose: lead.name) } }
        ?? []
    case .activity, .note, .pipeline, .stage, .playbook, .user, .team, .setting, .affiliation,
      .verdict, .field, .attachment:
      return []
    }
  }

  private func telephones(of contact: ID<Contact>?, _ account: ID<Account>?) throws -> [Telephone] {
    let person = try contact.flatMap { try find($0) }
    let company = try account.flatMap { try find($0) }
    return
      (person.map { one in one.phones.items.map { Telephone(number: $0, whose: one.name) } } ?? [])
      + (company.map { one in one.phones.items.map { Telephone(number: $0, whose: one.name) } }
        ?? [])
  }
}
