import Domain

/// What is wrong with open deals: each rule narrows the board to those that it speaks of.
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
    overlay = .pick(PickModel(title: phrases.reports.attention.label, rules))
  }
}

nonisolated extension AttentionRule {
  /// As it is typed into a filter.
  var text: String {
    switch self {
    case .stale: "is:open is:stale"
    case .closePassed: "is:open close<today"
    case .noNextStep: "is:open no:nextStep"
    }
  }
}
