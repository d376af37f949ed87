extension ActionTable {
  static let ownFieldActions: [Action] = [
    Action("app.fields", on: .app, "g f", says: \.ownFields.open) { try $0.openFields() },
    Action("settings.fields", on: .settings, "f", says: \.ownFields.open, rank: 25) {
      try $0.openFields()
    },
    Action("fields.edit", on: .fields, "e", "enter", says: \.ownFields.edit, rank: 10) {
      try $0.openEditField()
    },
    Action("fields.add", on: .fields, "a", says: \.ownFields.add, rank: 20) {
      try $0.openAddField()
    },
    Action("fields.order-down", on: .fields, "J", "shift+down", says: \.stages.order, rank: 30) {
      try $0.orderField(by: +1)
    },
    Action("fields.order-up", on: .fields, "K", "shift+up", says: \.stages.order, rank: 31) {
      try $0.orderField(by: -1)
    },
    Action("fields.remove", on: .fields, "D", "delete", says: \.ownFields.remove, rank: 50) {
      try $0.removeField()
    },
    Action("fields.undo", on: .fields, "u", says: \.actions.undo, rank: 60) { try $0.undo() },
    Action("fields.redo", on: .fields, "U", "ctrl+r", says: \.actions.redo) { try $0.redo() },
    Action("fields.down", on: .fields, "j", "down", says: \.actions.down) {
      $0.moveRow(by: +1)
    },
    Action("fields.up", on: .fields, "k", "up", says: \.actions.up) { $0.moveRow(by: -1) },
    Action(
      "fields.close", on: .fields, "esc", "q", "ctrl+c", says: \.actions.close, rank: 70,
      isAlwaysHinted: true
    ) {
      $0.closeOverlay()
    },
  ]
}
