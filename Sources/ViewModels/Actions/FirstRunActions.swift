extension ActionTable {
  static let firstRunActions: [Action] = [
    Action("app.tour", on: .app, "g ?", says: \.first.tourAction) { try $0.beginTour() },
    Action("app.terminal-check", on: .app, "g b", says: \.first.checkAction) {
      $0.openTerminalCheck()
    },
    Action("choice.take", on: .choice, "enter", "space", says: \.first.take, rank: 10) {
      try $0.answer()
    },
    Action("choice.down", on: .choice, "j", "down", "tab", says: \.actions.down, rank: 20) {
      $0.moveRow(by: +1)
    },
    Action("choice.up", on: .choice, "k", "up", "shift+tab", says: \.actions.up) {
      $0.moveRow(by: -1)
    },
    Action("choice.skip", on: .choice, "esc", "q", "ctrl+c", says: \.first.skip, rank: 30) {
      try $0.skipChoice()
    },
  ]

  /// `1` … `9`: the answer of this number.
  static let choiceNumbers: [Action] = (1...9).map { number in
    Action(
      "choice.take-\(number)", on: .choice, KeySequence(stringLiteral: "\(number)"),
      says: \.first.takeNumber
    ) { try $0.answer(number - 1) }
  }
}
