extension ActionTable {
  static let anywhereActions: [Action] = [
    Action(
      "app.palette", on: .anywhere, ":", "ctrl+p", "ctrl+k", "f9", says: \.actions.palette, rank: 98
    ) { $0.openPalette() },
    Action("app.help", on: .anywhere, "?", "f1", says: \.actions.help, rank: 99) { $0.openHelp() },
    Action("app.quit-now", on: .anywhere, "ctrl+q", says: \.actions.quitNow) {
      try $0.leaveOnceSaved()
    },
    Action("app.suspend", on: .anywhere, "ctrl+z", says: \.actions.suspend) {
      $0.ask(for: .suspend)
    },
    Action("app.redraw", on: .anywhere, "ctrl+l", says: \.actions.redraw) { $0.ask(for: .redraw) },
  ]

  static let appActions: [Action] = [
    Action("app.search", on: .app, "S", "ctrl+f", says: \.actions.search) { $0.openSearch() },
    Action("app.today", on: .app, "1", "f2", "g t", says: \.today.go) { try $0.go(to: .today) },
    Action("app.pipeline", on: .app, "2", "f3", "g p", says: \.actions.goPipeline) {
      try $0.go(to: .board)
    },
    Action("app.calendar", on: .app, "3", "f4", "g l", says: \.calendar.open) {
      try $0.go(to: .calendar)
    },
    Action("app.customers", on: .app, "4", "f5", "g c", says: \.actions.goCustomers) {
      try $0.go(to: .customers)
    },
    Action("app.leads", on: .app, "5", "f6", "g u", says: \.leads.go, needs: .leads) {
      try $0.go(to: .leads)
    },
    Action("app.add-lead", on: .app, "+ l", says: \.leads.add, needs: .leads) {
      try $0.openAddLead()
    },
    Action("app.history", on: .app, "g h", says: \.actions.history) { try $0.openHistory() },
    Action("app.go-back", on: .app, "-", "alt+left", says: \.actions.goBack) { try $0.goBack() },
    Action("app.go-forward", on: .app, "=", "alt+right", says: \.actions.goForward) {
      try $0.goForward()
    },
    Action("app.undo", on: .app, "u", says: \.actions.undo, rank: 65, isAlwaysHinted: true) {
      try $0.undo()
    },
    Action("app.redo", on: .app, "U", "ctrl+r", says: \.actions.redo) { try $0.redo() },
    Action("app.back", on: .app, "esc", says: \.actions.back) { try $0.stepBack() },
    Action("app.close", on: .app, "q", says: \.actions.close) { $0.closeOrAskToQuit() },
    Action("app.interrupt", on: .app, "ctrl+c", says: \.actions.interrupt) { $0.interrupt() },
  ]

  static let pageActions: [Action] = [
    Action("page.down", on: .page, "j", "down", says: \.actions.down) { try $0.move(.down) },
    Action("page.up", on: .page, "k", "up", says: \.actions.up) { try $0.move(.up) },
    Action("page.left", on: .page, "h", "left", says: \.actions.left) { try $0.move(.left) },
    Action("page.right", on: .page, "l", "right", says: \.actions.right) { try $0.move(.right) },
    Action("page.top", on: .page, "g g", "home", says: \.actions.top) { try $0.move(.top) },
    Action("page.bottom", on: .page, "G", "end", says: \.actions.bottom) { try $0.move(.bottom) },
    Action("page.next-page", on: .page, "pgdn", "ctrl+d", says: \.actions.pageDown) {
      try $0.move(.pageDown)
    },
    Action("page.previous-page", on: .page, "pgup", "ctrl+u", says: \.actions.pageUp) {
      try $0.move(.pageUp)
    },
    Action("page.open", on: .page, "enter", says: \.actions.open, rank: 11) { try $0.open() },
    Action(
      "page.filter", on: .page, "/", says: \.actions.filter, needs: .list, rank: 60,
      isAlwaysHinted: true
    ) {
      $0.openFilter()
    },
    Action("page.preview", on: .page, "i", says: \.actions.preview, needs: .list, rank: 75) {
      try $0.togglePreview()
    },
    Action("page.edit-text", on: .page, "E", says: \.outside.editNotes) { try $0.editNotes() },
    Action("page.preview-wider", on: .page, "{", says: \.actions.previewWider, needs: .list) {
      try $0.widenPreview(by: +4)
    },
    Action("page.preview-narrower", on: .page, "}", says: \.actions.previewNarrower, needs: .list) {
      try $0.widenPreview(by: -4)
    },
    Action("page.menu", on: .page, "M", "shift+f10", says: \.actions.menu) {
      $0.openMenu()
    },
    Action("page.add", on: .page, "a", "f8", says: \.actions.add, rank: 11) {
      try $0.openAdd()
    },
  ]
}
