extension ActionTable {
  static let formActions: [Action] = [
    Action("form.next", on: .form, "tab", "down", says: \.actions.nextField, rank: 10) {
      $0.moveInForm(by: +1)
    },
    Action("form.previous", on: .form, "shift+tab", "up", says: \.actions.previousField) {
      $0.moveInForm(by: -1)
    },
    Action("form.enter", on: .form, "enter", says: \.actions.enterField) { try $0.enterInForm() },
    Action("form.calendar", on: .form, "ctrl+g", says: \.picker.open, needs: .dateField, rank: 25) {
      $0.openDatePicker()
    },
    Action("form.save", on: .form, "ctrl+s", says: \.actions.save, rank: 20, isAlwaysHinted: true) {
      try $0.saveForm()
    },
    Action("form.alike", on: .form, "ctrl+t", says: \.duplicates.open) { try $0.openAlike() },
    Action(
      "form.save-next", on: .form, "ctrl+n", says: \.leads.saveNext, needs: .newLead, rank: 22
    ) { try $0.saveFormAndNext() },
    Action("form.editor", on: .form, "ctrl+o", says: \.outside.editField) { $0.editField() },
    Action("form.discard-draft", on: .form, "ctrl+x", says: \.actions.discardDraft) {
      $0.turnDraft()
    },
    Action(
      "form.close", on: .form, "esc", "ctrl+c", says: \.actions.closeForm, rank: 30,
      isAlwaysHinted: true
    ) {
      try $0.closeForm()
    },
  ]

  static let filterActions: [Action] = [
    Action("filter.keep", on: .filter, "enter", says: \.actions.keepFilter, rank: 10) {
      $0.keepFilter()
    },
    Action("filter.clear", on: .filter, "esc", "ctrl+c", says: \.actions.clearFilter, rank: 20) {
      try $0.clearFilter()
    },
    Action("filter.complete", on: .filter, "tab", says: \.facets.complete, rank: 15) {
      try $0.completeFilter()
    },
    Action("filter.down", on: .filter, "down", says: \.actions.down) { try $0.move(.down) },
    Action("filter.up", on: .filter, "up", says: \.actions.up) { try $0.move(.up) },
  ]

  static let searchActions: [Action] = [
    Action("search.open", on: .search, "enter", says: \.actions.open, rank: 10) {
      try $0.openFound()
    },
    Action("search.down", on: .search, "down", "tab", says: \.actions.down, rank: 20) {
      $0.moveRow(by: +1)
    },
    Action("search.up", on: .search, "up", "shift+tab", says: \.actions.up) {
      $0.moveRow(by: -1)
    },
    Action(
      "search.close", on: .search, "esc", "ctrl+c", says: \.actions.close, rank: 30,
      isAlwaysHinted: true
    ) {
      $0.closeOverlay()
    },
  ]

  static let helpActions: [Action] = [
    Action("help.run", on: .help, "enter", says: \.actions.run, rank: 10) { try $0.runFromHelp() },
    Action("help.down", on: .help, "down", says: \.actions.down, rank: 20) {
      $0.moveRow(by: +1)
    },
    Action("help.up", on: .help, "up", says: \.actions.up) { $0.moveRow(by: -1) },
    Action("help.page-down", on: .help, "pgdn", says: \.actions.pageDown) {
      $0.moveRow(by: +10)
    },
    Action("help.page-up", on: .help, "pgup", says: \.actions.pageUp) { $0.moveRow(by: -10) },
    Action("help.record", on: .help, "ctrl+n", says: \.recorder.open, rank: 25) {
      $0.openRecorder()
    },
    Action(
      "help.close", on: .help, "esc", "ctrl+c", says: \.actions.close, rank: 30,
      isAlwaysHinted: true
    ) {
      $0.closeOverlay()
    },
  ]

  static let paletteActions: [Action] = [
    Action("palette.run", on: .palette, "enter", says: \.actions.run, rank: 10) {
      try $0.runFromPalette()
    },
    Action("palette.down", on: .palette, "down", "tab", says: \.actions.down, rank: 20) {
      $0.moveRow(by: +1)
    },
    Action("palette.up", on: .palette, "up", "shift+tab", says: \.actions.up) {
      $0.moveRow(by: -1)
    },
    Action("palette.page-down", on: .palette, "pgdn", says: \.actions.pageDown) {
      $0.moveRow(by: +10)
    },
    Action("palette.page-up", on: .palette, "pgup", says: \.actions.pageUp) {
      $0.moveRow(by: -10)
    },
    Action("palette.record", on: .palette, "ctrl+n", says: \.recorder.open, rank: 25) {
      $0.openRecorder()
    },
    Action(
      "palette.close", on: .palette, "esc", "ctrl+c", says: \.actions.close, rank: 30,
      isAlwaysHinted: true
    ) {
      $0.closeOverlay()
    },
  ]

  static let historyActions: [Action] = [
    Action("history.undo", on: .history, "enter", "u", says: \.actions.undoToHere, rank: 10) {
      try $0.undoToHere()
    },
    Action("history.redo", on: .history, "U", "ctrl+r", says: \.actions.redo, rank: 20) {
      try $0.redo()
    },
    Action("history.turn", on: .history, "tab", "shift+tab", says: \.actions.turnHistory, rank: 30)
    {
      try $0.turnHistory()
    },
    Action("history.down", on: .history, "j", "down", says: \.actions.down) {
      try $0.moveInHistory(.down)
    },
    Action("history.up", on: .history, "k", "up", says: \.actions.up) {
      try $0.moveInHistory(.up)
    },
    Action("history.page-down", on: .history, "pgdn", "ctrl+d", says: \.actions.pageDown) {
      try $0.moveInHistory(.pageDown)
    },
    Action("history.page-up", on: .history, "pgup", "ctrl+u", says: \.actions.pageUp) {
      try $0.moveInHistory(.pageUp)
    },
    Action("history.top", on: .history, "g g", "home", says: \.actions.top) {
      try $0.moveInHistory(.top)
    },
    Action(
      "history.close", on: .history, "esc", "q", "ctrl+c", says: \.actions.close, rank: 40,
      isAlwaysHinted: true
    ) {
      $0.closeOverlay()
    },
  ]

  static let menuActions: [Action] = [
    Action("menu.run", on: .menu, "enter", says: \.actions.run, rank: 10) {
      try $0.runFromMenu()
    },
    Action("menu.down", on: .menu, "j", "down", "tab", says: \.actions.down, rank: 20) {
      $0.moveRow(by: +1)
    },
    Action("menu.up", on: .menu, "k", "up", "shift+tab", says: \.actions.up) {
      $0.moveRow(by: -1)
    },
    Action(
      "menu.close", on: .menu, "esc", "q", "ctrl+c", says: \.actions.close, rank: 30,
      isAlwaysHinted: true
    ) {
      $0.closeOverlay()
    },
  ]

  static let reportActions: [Action] = [
    Action("report.down", on: .report, "j", "down", says: \.actions.down) {
      $0.moveRow(by: +1)
    },
    Action("report.up", on: .report, "k", "up", says: \.actions.up) { $0.moveRow(by: -1) },
    Action("report.page", on: .report, "p", says: \.outside.page, rank: 20) { $0.pageReport() },
    Action(
      "report.close", on: .report, "esc", "enter", "q", "ctrl+c", says: \.actions.close, rank: 10
    ) {
      $0.closeOverlay()
    },
  ]

  static let confirmActions: [Action] = [
    Action("confirm.yes", on: .confirm, "y", says: \.actions.confirmYes, rank: 10) {
      try $0.confirm()
    },
    Action(
      "confirm.no", on: .confirm, "n", "esc", "q", "ctrl+c", says: \.actions.confirmNo, rank: 20
    ) {
      $0.closeOverlay()
    },
  ]

  static let conflictActions: [Action] = [
    Action("conflict.mine", on: .conflict, "m", says: \.actions.keepMine, rank: 10) {
      try $0.keepMine()
    },
    Action("conflict.theirs", on: .conflict, "t", says: \.actions.keepTheirs, rank: 20) {
      $0.keepTheirs()
    },
    Action("conflict.back", on: .conflict, "esc", "ctrl+c", says: \.actions.backToForm, rank: 30) {
      $0.leaveConflict()
    },
  ]

  static let goneActions: [Action] = [
    Action("gone.restore", on: .gone, "r", says: \.actions.restore, rank: 10) {
      try $0.restoreDeleted()
    },
    Action(
      "gone.close", on: .gone, "esc", "ctrl+c", says: \.actions.leaveDeleted, rank: 20,
      isAlwaysHinted: true
    ) {
      $0.leaveConflict()
    },
  ]

  static let quitActions: [Action] = [
    Action("quit.yes", on: .quit, "y", "enter", says: \.actions.quitYes, rank: 10) {
      try $0.leaveOnceSaved()
    },
    Action("quit.no", on: .quit, "n", "esc", "q", "ctrl+c", says: \.actions.quitNo, rank: 20) {
      $0.closeOverlay()
    },
  ]

  static let leavingActions: [Action] = [
    Action("leaving.now", on: .leaving, "y", says: \.actions.leaveNow, rank: 10) {
      $0.ask(for: .quit)
    },
    Action(
      "leaving.stay", on: .leaving, "n", "esc", "q", "ctrl+c", says: \.actions.quitNo, rank: 20
    ) { $0.closeOverlay() },
  ]
}
