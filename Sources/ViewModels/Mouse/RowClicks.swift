import Domain

/// Rows and fields that a click chooses.
extension AppModel {
  func selectRow(_ row: Int) {
    guard overlay != nil else { return selectListed(row) }
    pick { picker, reading in
      picker.go(to: MonthGrid(of: picker.day, by: reading).start + row)
    }
    overlay?.moveRow { _ in row }
    guard case .history(var history) = overlay else { return }
    history.list.select(line: row)
    overlay = .history(history)
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
