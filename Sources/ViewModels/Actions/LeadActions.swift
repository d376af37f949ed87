extension ActionTable {
  static let leadActions: [Action] =
    leadActs(on: .leads) + leadActs(on: .lead) + turning(on: .lead)

  /// What becomes of a lead, in the inbox and on its card.
  private static func leadActs(on scope: Scope) -> [Action] {
    let place = scope.rawValue
    return [
      Action(
        "\(place).qualify", on: scope, "m q", says: \.leads.qualify, needs: .openLead, rank: 11
      ) { try $0.openQualify() },
      Action(
        "\(place).nurture", on: scope, "m n", says: \.leads.nurture, needs: .openLead, rank: 12,
        takesMarks: true
      ) { try $0.openNurture() },
      Action(
        "\(place).disqualify", on: scope, "m l", says: \.leads.disqualify, needs: .openLead,
        rank: 13, takesMarks: true
      ) { try $0.openDisqualify() },
      Action(
        "\(place).reactivate", on: scope, "m r", says: \.leads.reactivate, needs: .closedLead,
        takesMarks: true
      ) { try $0.reactivateLeads() },
      Action(
        "\(place).give-out", on: scope, "m a", says: \.leads.giveOut, needs: .openLead,
        takesMarks: true
      ) { try $0.giveOutLeads() },
      Action(
        "\(place).edit", on: scope, "e", says: \.leads.edit, needs: .openLead, rank: 71,
        takesMarks: true
      ) { try $0.hasMarks ? $0.openBulkEdit() : $0.openEditLead() },
    ]
  }
}
