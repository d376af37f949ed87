import Domain
import ViewModels

/// What is worked out when a record is printed, because it changes with the day.
nonisolated enum DerivedProperty: String, CaseIterable {
  /// The full name of a person.
  case name
  /// How far a customer has come.
  case state
  case idleDays, stale

  var kinds: [Kind] {
    switch self {
    case .name: [.lead, .contact]
    case .state: [.account, .contact]
    case .idleDays, .stale: [.opportunity]
    }
  }

  static func all(of kind: Kind) -> [DerivedProperty] {
    allCases.filter { $0.kinds.contains(kind) }
  }

  func heading(_ phrases: Phrases) -> String {
    switch self {
    case .name: Fields.label("name", of: .opportunity, in: phrases).short
    case .state: Fields.label("state", of: .opportunity, in: phrases).short
    case .idleDays: phrases.records.idleDays
    case .stale: phrases.records.stale
    }
  }
}
