extension ActionTable {
  static let customerActions: [Action] = [
    Action(
      "customers.merge", on: .customers, "m m", says: \.duplicates.mergeMarked, takesMarks: true,
      object: { severalMarked($0) }, run: { try $0.mergeMarked() }),
    Action(
      "customers.edit", on: .customers, "e", says: \.customers.edit, needs: .customer, rank: 12,
      takesMarks: true
    ) { try $0.hasMarks ? $0.openBulkEdit() : $0.openEditCustomer() },
  ]

  private static func severalMarked(_ app: AppModel) -> String? {
    let count = app.customers.marks.count
    return count > 1 ? app.formats.number(count) : nil
  }

  static let duplicateActions: [Action] = [
    Action("app.duplicates", on: .app, "g d", says: \.duplicates.find) { try $0.openDuplicates() },
    Action("duplicates.open", on: .duplicates, "enter", "m", says: \.duplicates.open, rank: 10) {
      try $0.openPair()
    },
    Action("duplicates.apart", on: .duplicates, "x", says: \.duplicates.tellApart, rank: 20) {
      try $0.tellApart()
    },
    Action("duplicates.undo", on: .duplicates, "u", says: \.actions.undo, rank: 30) {
      try $0.undoAmongDuplicates()
    },
    Action("duplicates.down", on: .duplicates, "j", "down", says: \.actions.down) {
      $0.moveRow(by: +1)
    },
    Action("duplicates.up", on: .duplicates, "k", "up", says: \.actions.up) { $0.moveRow(by: -1) },
    Action("duplicates.page-down", on: .duplicates, "pgdn", says: \.actions.pageDown) {
      $0.moveRow(by: +10)
    },
    Action("duplicates.page-up", on: .duplicates, "pgup", says: \.actions.pageUp) {
      $0.moveRow(by: -10)
    },
    Action(
      "duplicates.close", on: .duplicates, "esc", "q", "ctrl+c", says: \.actions.close, rank: 40,
      isAlwaysHinted: true
    ) { $0.closeOverlay() },
  ]

  static let mergeActions: [Action] = [
    Action("merge.next", on: .merge, "l", "right", "space", says: \.duplicates.choose, rank: 10) {
      $0.chooseInMerge(by: +1)
    },
    Action("merge.previous", on: .merge, "h", "left", says: \.duplicates.choose) {
      $0.chooseInMerge(by: -1)
    },
    Action("merge.keep", on: .merge, "s", says: \.duplicates.keepOther, rank: 20) {
      $0.keepNextInMerge()
    },
    Action("merge.save", on: .merge, "ctrl+s", "enter", says: \.duplicates.merge, rank: 15) {
      try $0.merge()
    },
    Action("merge.apart", on: .merge, "x", says: \.duplicates.tellApart, rank: 30) {
      try $0.tellApart()
    },
    Action("merge.down", on: .merge, "j", "down", says: \.actions.down) { $0.moveRow(by: +1) },
    Action("merge.up", on: .merge, "k", "up", says: \.actions.up) { $0.moveRow(by: -1) },
    Action(
      "merge.close", on: .merge, "esc", "q", "ctrl+c", says: \.actions.close, rank: 40,
      isAlwaysHinted: true
    ) { $0.closeOverlay() },
  ]

  /// What can be added from any page.
  static let addActions: [Action] = [
    Action("add.account", on: .page, "+ c", says: \.customers.addCompany) {
      try $0.openAddParty(.account)
    },
    Action("add.contact", on: .page, "+ p", says: \.customers.addPerson) {
      try $0.openAddParty(.contact)
    },
    Action("add.part", on: .page, "+ r", says: \.customers.addPart) { try $0.openAddPost() },
    Action("add.deal", on: .page, "+ d", says: \.customers.addDeal) { try $0.openAddDeal() },
  ]
}
