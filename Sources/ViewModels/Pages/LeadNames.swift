import Domain

/// What is shown of a lead beside its own words.
extension AppModel {
  /// Who it is; an unknown enquirer by what they need.
  public func leadName(_ lead: Lead) -> String {
    if !lead.name.isEmpty { return lead.name }
    let reach = lead.emails.items.first ?? lead.phones.items.first.map(phone) ?? lead.website
    if !reach.isEmpty { return reach }
    return "\(phrases.leads.unidentified) · \(lead.need)"
  }

  /// A status with what it means here, as a sentence.
  func meaning(of status: Lead.Status) -> String {
    "\(phrases.terms.choices.leads.status(status).full): \(definition(of: status))"
  }

  /// What a status means here.
  public func definition(of status: Lead.Status) -> String {
    leads.definitions[status] ?? phrases.leadActs.definition(status)
  }

  /// How promising it is today.
  public func score(of row: LeadRow) -> LeadScore {
    LeadScore(
      row.lead, row.traces, leads.points ?? LeadScore.usual, on: clock.today, by: clock)
  }

  /// `72 A`.
  public func figure(of score: LeadScore) -> String {
    "\(formats.number(score.total)) \(score.grade(leads.cuts).rawValue)"
  }

  /// Every part of a score: `Referral +20 · Phone +10`.
  public func parts(of score: LeadScore) -> String {
    score.parts.map { part in
      let number = formats.number(abs(part.points))
      return "\(phrases.leads.sign(part.sign)) \(part.points < 0 ? "−" : "+")\(number)"
    }.joined(separator: " · ")
  }

  /// How long it has been in the file.
  public func age(of lead: Lead) -> String {
    formats.days(clock.today - clock.day(of: lead.createdAt))
  }
}
