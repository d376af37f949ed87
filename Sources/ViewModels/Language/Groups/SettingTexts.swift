import Domain

nonisolated extension SettingPhrases {
  /// What a setting of the file is called, and what it does.
  func text(of name: Setting.Name, _ phrases: Phrases) -> SettingText {
    switch name {
    case .currency: currency
    case .firstContactHours: firstContactHours
    case .country: country
    case .criteria: criteria
    case .sources: sources
    case .strategies: strategies
    case .dormantAfterDays: dormantAfterDays
    case .lostAfterDays: lostAfterDays
    case .score: score
    case .assignment: assignment
    case .leads: leads
    case .definitionNew, .definitionContacted, .definitionNurturing, .definitionQualified,
      .definitionDisqualified:
      definition(name.status.map { phrases.terms.choices.leads.status($0).full } ?? "")
    }
  }

  /// What it can be.
  public func expected(of name: Setting.Name, _ phrases: Phrases) -> String {
    switch name {
    case .currency: phrases.forms.expected(.currency)
    case .firstContactHours: phrases.forms.expected(.number)
    case .country: country.help
    case .criteria: criteria.help
    case .sources: sources.help
    case .strategies: strategies.help
    case .dormantAfterDays: dormantAfterDays.help
    case .lostAfterDays: lostAfterDays.help
    case .score: score.help
    case .assignment: assignment.help
    case .leads: phrases.forms.expected(.flag)
    case .definitionNew, .definitionContacted, .definitionNurturing, .definitionQualified,
      .definitionDisqualified:
      phrases.forms.expected(.text)
    }
  }
}
