import Domain

/// Rows and fields that a click chooses.
extension AppModel {
  func selectRow(_ row: Int) {
    guard overlay != nil else { return selectListed(row) }
    if case .datePicker = overlay { return pickDay(at: row) }
    overlay?.moveRow { _ in row }
    guard case .history(var history) = overlay else { return }
    history.list.select(line: row)
    overlay = .history(history)
  }

  private func selectListed(_ line: Int) {
    if card != nil { return card?.select(line: line) ?? () }
    switch page {
    case .today: today.select(line: line)
    case .leads: leads.select(line: line)
    case .board, .calendar, .customers: customers.select(line: line)
    }
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
