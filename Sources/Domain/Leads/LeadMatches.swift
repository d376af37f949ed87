extension Repository {
  /// Accounts and contacts that a lead could be, the surest first.
  public func matches(for lead: Lead) throws -> [Likeness] {
    guard let party = Party(lead.record) else { return [] }
    return try likely(party, company: lead.company, among: [.account, .contact], limit: 5)
  }

  /// Whom somebody could be: by what tells duplicates, or a company of the very same name, which may
  /// be another one somewhere else.
  public func likely(
    _ party: Party, company: String, among kinds: [Kind], limit: Int
  ) throws -> [Likeness] {
    let alike = try matches(of: party, among: kinds, limit: limit)
    guard !company.isEmpty, alike.count < limit else { return alike }
    let named = try resolve(.account, named: company).filter { named in
      !alike.contains { $0.reference == named }
    }
    return try alike
      + named.prefix(limit - alike.count).map { reference in
        Likeness(
          reference: reference, title: try title(of: reference),
          match: PartyMatch(key: .name, value: company, similarity: 1))
      }
  }
}
