/// Why an open deal wants attention.
public enum AttentionRule: String, CaseIterable, Sendable {
  /// Idle for longer than its stage allows.
  case stale
  case closePassed
  case noNextStep
  case noDecisionMaker

  /// The open deals that it speaks of.
  public func filter(on today: Day) -> Filter {
    let schema = Opportunity.schema
    let open = Filter.Term.mark(.open)
    switch self {
    case .stale: return Filter([open, .mark(.stale)])
    case .closePassed:
      return Filter(
        [open] + (schema.property("expectedClose").map { [.compare($0, .less, today.value)] } ?? [])
      )
    case .noNextStep:
      return Filter([open] + (schema.property("nextStep").map { [.not(.has($0))] } ?? []))
    case .noDecisionMaker:
      let decides = DealPart.Role.decisionMaker.rawValue
      return Filter([open, .not(.contains(Opportunity.roles, Folding.words(decides)))])
    }
  }
}
