import Domain

/// What is wrong with open deals: each rule narrows the board to those that it speaks of; and which
/// customers have been left alone.
extension AppModel {
  func openAttention() throws {
    let rules = try AttentionRule.allCases.map { rule in
      let count = try repository.count(.opportunity, where: rule.filter(on: clock.today))
      return PickModel.Choice(
        phrases.reports.rule(rule), note: phrases.board.dealCount(count, formats)
      ) {
        try $0.go(to: .board)
        try $0.narrow(to: rule.text)
      }
    }
    overlay = .pick(PickModel(title: phrases.reports.attention.label, rules + [try quietCustomers]))
  }

  /// With whom somebody should be in touch again.
  private var quietCustomers: PickModel.Choice {
    get throws {
      let filter = Filter([.mark(.quiet)])
      let kinds = [Kind.account, .contact]
      let count = try kinds.reduce(0) { try $0 + repository.count($1, where: filter) }
      return PickModel.Choice(
        phrases.today.section(.touch), note: phrases.terms.count(count, .account, formats)
      ) {
        try $0.go(to: .customers)
        try $0.narrow(to: "is:quiet")
      }
    }
  }
}

nonisolated extension AttentionRule {
  /// As it is typed into a filter.
  var text: String {
    switch self {
    case .stale: "is:open is:stale"
    case .closePassed: "is:open close<today"
    case .noNextStep: "is:open no:nextStep"
    case .noDecisionMaker: "is:open -roles:\(DealPart.Role.decisionMaker.rawValue)"
    }
  }
}
