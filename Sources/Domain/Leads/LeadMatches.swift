extension Repository {
  /// Accounts and contacts that a lead could be, the surest first: by what tells duplicates, or a
  /// company of the very same name.
  public func matches(for lead: Lead) throws -> [Likeness] {
    let alike =
      try Party(lead.record).map { try matches(of: $0, among: [.account, .contact], limit: 5) }
      ?? []
    guard !lead.company.isEmpty else { return alike }
    let named = try resolve(.account, named: lead.company).filter { named in
      !alike.contains { $0.reference == named }
    }
    return try alike
      + named.map { reference in
        Likeness(
          reference: reference, title: try title(of: reference),
          match: PartyMatch(key: .name, value: lead.company, similarity: 1))
      }
  }
}
