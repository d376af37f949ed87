extension ActionTable {
  static let todayActions: [Action] = [
    Action("today.mark", on: .today, "space", says: \.actions.mark) { try $0.toggleMarkToday() },
    Action("today.mark-range", on: .today, "v", says: \.actions.markRange) {
      $0.today.markRange()
    },
    Action("today.mark-section", on: .today, "*", says: \.today.markSection) {
      $0.today.markSection()
    },
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
