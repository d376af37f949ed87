import Domain

/// Rows and fields that a click chooses.
extension AppModel {
  func selectRow(_ row: Int) throws {
    switch overlay {
    case .palette(let palette): moveInPalette(by: row - palette.selected)
    case .help(let help): moveInHelp(by: row - help.selected)
    case .search(let search): moveInSearch(by: row - search.selected)
    case .report(let report): moveInReport(by: row - report.selected)
    case .datePicker:
      self.pick { picker, reading in
        picker.go(to: MonthGrid(of: picker.day, by: reading).start + row)
      }
    case .pick(let pick): moveInPick(by: row - pick.selected)
    case .stages(let stages): moveInStages(by: row - stages.selected)
    case .pipelines(let pipelines): moveInPipelines(by: row - pipelines.selected)
    case .menu(let menu): moveInMenu(by: row - menu.selected)
    case .settings(let settings): moveInSettings(by: row - settings.selected)
    case .choice(let choice): moveInChoice(by: row - choice.selected)
    case .history(var history):
      history.list.select(line: row)
      overlay = .history(history)
    case .form, .filter, .conflict, .confirm, .quit, .leaving: break
    case nil: selectListed(row)
    }
  }

  private func selectListed(_ line: Int) {
    if card != nil { return card?.select(line: line) ?? () }
    page == .today ? today.select(line: line) : customers.select(line: line)
  }

  func moveInForm(to index: Int) {
    guard case .form(var form) = overlay else { return }
    form.focus(on: index)
    overlay = .form(form)
  }

  func choose(_ word: Int, inField field: Int) {
    guard case .form(var form) = overlay else { return }
    form.focus(on: field)
    form.choose(word)
    overlay = .form(form)
    noteTyping()
  }
}
