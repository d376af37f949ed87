extension ActionTable {
  static let leadActions: [Action] = [
    Action("leads.qualify", on: .leads, "m q", says: \.leads.qualify, needs: .openLead, rank: 11) {
      try $0.openQualify()
    },
    Action("leads.nurture", on: .leads, "m n", says: \.leads.nurture, needs: .openLead, rank: 12) {
      try $0.openNurture()
    },
    Action(
      "leads.disqualify", on: .leads, "m l", says: \.leads.disqualify, needs: .openLead, rank: 13
    ) { try $0.openDisqualify() },
    Action("leads.reactivate", on: .leads, "m r", says: \.leads.reactivate, needs: .closedLead) {
      try $0.reactivateLead()
    },
    Action("leads.assign", on: .leads, "@", says: \.leads.assign, needs: .openLead, rank: 70) {
      try $0.openAssignLead()
    },
    Action("leads.edit", on: .leads, "e", says: \.leads.edit, needs: .openLead, rank: 71) {
      try $0.openEditLead()
    },
  ]
}
