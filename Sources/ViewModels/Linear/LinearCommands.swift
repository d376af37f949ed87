/// What can be done, in words.
extension LinearModel {
  /// Everything that can be done where one is.
  var commands: [LinearPage.Choice] {
    app.keymap.actions(in: app.scopes).filter { $0.isForLines && app.meets($0.needs) }
      .compactMap { action in
        app.name(of: action).map { name in
          let help = action.says(app.phrases).help
          return LinearPage.Choice("\(name): \(help)") { try $0.run(action) }
        }
      }
  }

  var allCommands: LinearPage.Choice {
    LinearPage.Choice(words.commands) { $0.listsCommands = true }
  }

  /// These actions, as far as they are in reach.
  func choices(_ ids: [String]) -> [LinearPage.Choice] {
    let inReach = app.keymap.actions(in: app.scopes)
    return choices(ids.compactMap { id in inReach.first { $0.id == id } })
  }

  func choices(_ actions: [Action]) -> [LinearPage.Choice] {
    actions.filter(\.isForLines).compactMap { action in
      app.name(of: action).map { name in LinearPage.Choice(name) { try $0.run(action) } }
    }
  }

  private func run(_ action: Action) throws {
    listsCommands = false
    try app.run(action)
  }
}

extension Action {
  /// It means something where nothing is drawn and no cursor moves.
  fileprivate var isForLines: Bool {
    let verb = id.split(separator: ".").last.map(String.init) ?? id
    return !Self.ofScreens.contains(id) && !Self.movements.contains(verb)
  }

  private static let movements: Set = [
    "down", "up", "left", "right", "top", "bottom", "next-page", "previous-page", "page-down",
    "page-up", "close",
  ]

  private static let ofScreens: Set = [
    "app.palette", "app.help", "app.quit-now", "app.suspend", "app.redraw", "app.back",
    "app.interrupt", "app.tour", "app.terminal-check", "page.menu", "page.preview",
    "page.preview-wider",
    "page.preview-narrower", "page.open",
    "board.zoom", "board.move-left", "board.move-right", "card.next-tab", "card.previous-tab",
    "choice.skip", "choice.take",
  ]
}
