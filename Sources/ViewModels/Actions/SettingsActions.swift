extension ActionTable {
  static let settingsActions: [Action] = [
    Action("app.settings", on: .app, "g s", says: \.settings.open) { try $0.openSettings() },
    Action(
      "settings.next", on: .settings, "enter", "space", "right", "l", says: \.settings.next,
      rank: 10
    ) { try $0.turnSetting(+1) },
    Action("settings.previous", on: .settings, "left", "h", says: \.settings.previous) {
      try $0.turnSetting(-1)
    },
    Action(
      "settings.usual", on: .settings, "D", "delete", says: \.settings.usual, rank: 20
    ) { try $0.makeSettingUsual() },
    Action("settings.undo", on: .settings, "u", says: \.actions.undo, rank: 30) {
      try $0.undo()
    },
    Action("settings.down", on: .settings, "j", "down", says: \.actions.down) {
      $0.moveRow(by: +1)
    },
    Action("settings.up", on: .settings, "k", "up", says: \.actions.up) {
      $0.moveRow(by: -1)
    },
    Action(
      "settings.close", on: .settings, "esc", "q", "ctrl+c", says: \.actions.close, rank: 40,
      isAlwaysHinted: true
    ) {
      $0.closeOverlay()
    },
    Action("setting-text.keep", on: .settingText, "enter", says: \.actions.save, rank: 10) {
      try $0.keepSettingText()
    },
    Action("setting-text.drop", on: .settingText, "esc", "ctrl+c", says: \.actions.back, rank: 20) {
      $0.dropSettingText()
    },
  ]
}
