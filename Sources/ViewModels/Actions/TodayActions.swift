extension ActionTable {
  static let todayActions: [Action] = [
    Action(
      "today.assign", on: .today, "@", says: \.actions.assign, needs: .step, rank: 70,
      takesMarks: true
    ) { try $0.openAssignWork() },
    Action(
      "today.delete", on: .today, "D", "delete", says: \.today.delete, needs: .step,
      takesMarks: true
    ) { try $0.deleteQueued() },
  ]
}
