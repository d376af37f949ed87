import Domain
import ViewModels

/// What is worked out when a record is printed: it changes with the day, or with other records.
nonisolated enum DerivedProperty: String, CaseIterable {
  /// The full name of a person.
  case name
  /// How far a customer has come.
  case state
  /// How promising a lead is.
  case score
  /// The letter that its score comes to.
  case grade
  /// Where a person works.
  case accounts
  case idleDays, stale
  /// The parts that people have in a deal, and the minutes that it took so far.
  case roles, timeSpent

  var kinds: [Kind] {
    switch self {
    case .name: [.lead, .contact]
    case .state: [.account, .contact]
    case .score, .grade: [.lead]
    case .accounts: [.contact]
    case .idleDays, .stale, .roles, .timeSpent: [.opportunity]
    }
  }

  /// Other records are asked for each that is printed: a list has it where somebody names it.
  var isFromOthers: Bool { [.score, .grade, .accounts, .roles, .timeSpent].contains(self) }

  var isNumeric: Bool { [.score, .idleDays, .timeSpent].contains(self) }

  static func all(of kind: Kind) -> [DerivedProperty] {
    allCases.filter { $0.kinds.contains(kind) }
  }

  func heading(_ phrases: Phrases) -> String {
    switch self {
    case .name: Fields.label("name", of: .opportunity, in: phrases).short
    case .state: Fields.label("state", of: .opportunity, in: phrases).short
    case .score: phrases.leads.score.short
    case .grade: phrases.leads.grade.short
    case .accounts: phrases.terms.thing(.account).plural
    case .idleDays: phrases.records.idleDays
    case .stale: phrases.records.stale
    case .roles: phrases.fields.selling.roles.short
    case .timeSpent: phrases.records.timeSpent
    }
  }
}
