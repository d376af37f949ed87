extension ActionTable {
  /// How lists are arranged.
  static let listActions: [Action] = [Scope.customers, .leads].flatMap { scope in
    [
      Action("\(scope.rawValue).columns", on: scope, "o c", says: \.columns.open) {
        $0.openColumns()
      },
      Action("\(scope.rawValue).sort", on: scope, "o s", says: \.columns.sort) { $0.openRowSort() },
      Action("\(scope.rawValue).facet-state", on: scope, "f s", says: \.facets.state) {
        try $0.openFacet(.state)
      },
      Action("\(scope.rawValue).sort-reverse", on: scope, "O", "o r", says: \.sorting.reverse) {
        try $0.reverseRows()
      },
    ]
  }

  static let columnActions: [Action] = [
    Action("columns.toggle", on: .columns, "space", "enter", says: \.columns.toggle, rank: 10) {
      try $0.toggleColumn()
    },
    Action("columns.move-down", on: .columns, "J", "shift+down", says: \.columns.later, rank: 20) {
      try $0.moveColumn(by: +1)
    },
    Action("columns.move-up", on: .columns, "K", "shift+up", says: \.columns.earlier, rank: 21) {
      try $0.moveColumn(by: -1)
    },
    Action("columns.wider", on: .columns, ">", "+", says: \.columns.wider, rank: 22) {
      try $0.widenColumn(by: +2)
    },
    Action("columns.narrower", on: .columns, "<", "-", says: \.columns.narrower, rank: 23) {
      try $0.widenColumn(by: -2)
    },
    Action("columns.fit", on: .columns, "=", says: \.columns.fit) { try $0.fitColumn() },
    Action("columns.sort", on: .columns, "s", says: \.columns.sort, rank: 15) {
      try $0.sortByColumn()
    },
    Action("columns.reset", on: .columns, "r", says: \.columns.reset, rank: 30) {
      try $0.resetColumns()
    },
    Action("columns.down", on: .columns, "j", "down", says: \.actions.down) { $0.moveRow(by: +1) },
    Action("columns.up", on: .columns, "k", "up", says: \.actions.up) { $0.moveRow(by: -1) },
    Action("columns.page-down", on: .columns, "pgdn", says: \.actions.pageDown) {
      $0.moveRow(by: +10)
    },
    Action("columns.page-up", on: .columns, "pgup", says: \.actions.pageUp) {
      $0.moveRow(by: -10)
    },
    Action(
      "columns.close", on: .columns, "esc", "q", "ctrl+c", says: \.actions.close, rank: 40,
      isAlwaysHinted: true
    ) { $0.closeOverlay() },
  ]
}
