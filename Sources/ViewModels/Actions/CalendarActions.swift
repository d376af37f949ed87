extension ActionTable {
  static let calendarActions: [Action] = [
    Action("calendar.today", on: .calendar, "T", says: \.calendar.goToday, rank: 20) {
      try $0.showToday()
    },
    Action("calendar.previous", on: .calendar, "[", "ctrl+pgup", says: \.calendar.previous) {
      try $0.turnPeriod(by: -1)
    },
    Action("calendar.next", on: .calendar, "]", "ctrl+pgdn", says: \.calendar.next, rank: 15) {
      try $0.turnPeriod(by: +1)
    },
    layout(.day, "o d"), layout(.week, "o w"), layout(.month, "o m"), layout(.agenda, "o a"),
    layout(.team, "o t"),
    Action("calendar.next-item", on: .calendar, "n", "tab", says: \.calendar.nextItem) {
      $0.calendar.turnItem(by: +1)
    },
    Action(
      "calendar.previous-item", on: .calendar, "N", "shift+tab", says: \.calendar.previousItem
    ) { $0.calendar.turnItem(by: -1) },
    Action("calendar.select", on: .calendar, "v", says: \.calendar.select, rank: 45) {
      $0.calendar.toggleSelection()
    },
    Action(
      "calendar.move", on: .calendar, "m", says: \.calendar.move, needs: .entry, rank: 30
    ) { $0.beginMove() },
    Action("calendar.later", on: .calendar, ">", says: \.calendar.later, needs: .step) {
      try $0.shiftPlan(byDays: +1)
    },
    Action("calendar.earlier", on: .calendar, "<", says: \.calendar.earlier, needs: .step) {
      try $0.shiftPlan(byDays: -1)
    },
    Action("calendar.assign", on: .calendar, "@", says: \.calendar.assign, needs: .step) {
      try $0.openAssignWork()
    },
    Action(
      "calendar.longer", on: .calendar, "J", "shift+down", says: \.calendar.longer,
      needs: .entry
    ) { try $0.changeDuration(by: +1) },
    Action(
      "calendar.shorter", on: .calendar, "K", "shift+up", says: \.calendar.shorter,
      needs: .entry
    ) { try $0.changeDuration(by: -1) },
  ]

  private static func layout(_ layout: CalendarModel.Layout, _ keys: KeySequence) -> Action {
    Action("calendar.\(layout.rawValue)", on: .calendar, keys, says: layout.says) {
      try $0.show(layout)
    }
  }
}

extension CalendarModel.Layout {
  fileprivate var says: (Phrases) -> ActionText {
    switch self {
    case .day: \.calendar.day
    case .week: \.calendar.week
    case .month: \.calendar.month
    case .agenda: \.calendar.agenda
    case .team: \.calendar.team
    }
  }
}
