extension ActionTable {
  /// What is done to what is planned, from wherever it is seen.
  static let workActions: [Action] = [
    Action(
      "work.done", on: .page, "x", says: \.work.done, needs: .step, rank: 12, takesMarks: true
    ) { try $0.openComplete() },
    Action("work.log", on: .page, "c", says: \.work.log, needs: .record, rank: 14) {
      try $0.openLog()
    },
    Action("work.call", on: .page, "C", says: \.work.call) { try $0.toggleCall() },
    Action(
      "work.snooze", on: .page, "s", says: \.work.snooze, needs: .snooze, rank: 16, takesMarks: true
    ) { try $0.openSnooze() },
    Action(
      "work.date", on: .page, "d", says: \.work.date, needs: .step, rank: 18, takesMarks: true
    ) { try $0.openReschedule() },
    Action("work.snooze-deal", on: .page, "Z", says: \.work.snoozeDeal, needs: .openDeal) {
      try $0.openSnoozeDeal()
    },
    Action("app.attention", on: .page, "g a", says: \.reports.attention) {
      try $0.openAttention()
    },
    Action("work.plan", on: .page, "t", says: \.work.plan, needs: .record, rank: 20) {
      try $0.openPlan()
    },
    Action("work.note", on: .page, "w", says: \.work.note, needs: .record, rank: 68) {
      try $0.openNote()
    },
    editWork(on: .today), editWork(on: .calendar),
    callOff(on: .today), callOff(on: .calendar),
  ]

  /// The key means something else on the card.
  private static func callOff(on scope: Scope) -> Action {
    Action(
      "\(scope.rawValue).call-off", on: scope, "X", says: \.work.callOff, needs: .step,
      takesMarks: true
    ) { try $0.callOff() }
  }

  /// On the board and in the list of customers the key edits something else.
  private static func editWork(on scope: Scope) -> Action {
    Action("\(scope.rawValue).edit", on: scope, "e", says: \.work.edit, needs: .step, rank: 70) {
      try $0.openEditWork()
    }
  }
}
