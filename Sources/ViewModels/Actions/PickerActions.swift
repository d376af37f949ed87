import Domain

extension ActionTable {
  static let pickerActions: [Action] = [
    Action("picker.take", on: .datePicker, "enter", "space", says: \.picker.take, rank: 10) {
      $0.takePicked()
    },
    Action("picker.left", on: .datePicker, "h", "left", says: \.actions.left) { app in
      app.pick { $0.move(by: app.visual(-1)) }
    },
    Action("picker.right", on: .datePicker, "l", "right", says: \.actions.right) { app in
      app.pick { $0.move(by: app.visual(+1)) }
    },
    Action("picker.down", on: .datePicker, "j", "down", says: \.actions.down) {
      $0.pick { $0.move(by: 7) }
    },
    Action("picker.up", on: .datePicker, "k", "up", says: \.actions.up) {
      $0.pick { $0.move(by: -7) }
    },
    Action(
      "picker.previous-month", on: .datePicker, "[", "pgup", says: \.picker.previousMonth, rank: 20
    ) { $0.pick { $0.move(byMonths: -1) } },
    Action("picker.next-month", on: .datePicker, "]", "pgdn", says: \.picker.nextMonth, rank: 21) {
      $0.pick { $0.move(byMonths: +1) }
    },
    Action("picker.today", on: .datePicker, "T", "home", says: \.picker.today, rank: 30) {
      app in app.pick { $0.go(to: app.clock.today) }
    },
    Action("picker.calendar", on: .datePicker, "o", says: \.picker.calendar, rank: 40) {
      $0.pick { $0.turnCalendar() }
    },
    Action(
      "picker.close", on: .datePicker, "esc", "q", "ctrl+c", says: \.actions.close, rank: 50,
      isAlwaysHinted: true
    ) {
      $0.closeOverlay()
    },
  ]

  /// `0` … `9`: the day of this number.
  static let pickerDigits: [Action] = (0...9).map { digit in
    Action(
      "picker.day-\(digit)", on: .datePicker, KeySequence(stringLiteral: "\(digit)"),
      says: \.picker.digit
    ) { $0.pick { $0.type(digit) } }
  }
}
