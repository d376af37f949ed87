extension ActionTable {
  static let playbookActions: [Action] = [
    Action("playbook.edit", on: .playbook, "e", "enter", says: \.playbook.edit, rank: 10) {
      $0.openEditStep()
    },
    Action("playbook.add", on: .playbook, "a", says: \.playbook.add, rank: 20) {
      $0.openAddStep()
    },
    Action("playbook.copy", on: .playbook, "y", says: \.playbook.copy, rank: 25) {
      try $0.openCopySteps()
    },
    Action(
      "playbook.order-down", on: .playbook, "J", "shift+down", says: \.stages.order, rank: 30
    ) {
      try $0.orderStep(by: +1)
    },
    Action("playbook.order-up", on: .playbook, "K", "shift+up", says: \.stages.order, rank: 31) {
      try $0.orderStep(by: -1)
    },
    Action("playbook.remove", on: .playbook, "D", "delete", says: \.playbook.remove, rank: 50) {
      try $0.removeStep()
    },
    Action("playbook.undo", on: .playbook, "u", says: \.actions.undo, rank: 60) {
      try $0.undo()
    },
    Action("playbook.redo", on: .playbook, "U", "ctrl+r", says: \.actions.redo) {
      try $0.redo()
    },
    Action("playbook.down", on: .playbook, "j", "down", says: \.actions.down) {
      $0.moveRow(by: +1)
    },
    Action("playbook.up", on: .playbook, "k", "up", says: \.actions.up) { $0.moveRow(by: -1) },
    Action(
      "playbook.close", on: .playbook, "esc", "q", "ctrl+c", says: \.actions.close, rank: 70
    ) { try $0.closePlaybook() },
  ]
}
