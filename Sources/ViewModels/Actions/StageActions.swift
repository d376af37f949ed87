extension ActionTable {
  static let pickActions: [Action] = [
    Action("pick.choose", on: .pick, "enter", says: \.stages.choose, rank: 10) { try $0.choose() },
    Action("pick.down", on: .pick, "down", "tab", says: \.actions.down, rank: 20) {
      $0.moveRow(by: +1)
    },
    Action("pick.up", on: .pick, "up", "shift+tab", says: \.actions.up) { $0.moveRow(by: -1) },
    Action("pick.page-down", on: .pick, "pgdn", says: \.actions.pageDown) {
      $0.moveRow(by: +10)
    },
    Action("pick.page-up", on: .pick, "pgup", says: \.actions.pageUp) { $0.moveRow(by: -10) },
    Action(
      "pick.close", on: .pick, "esc", "ctrl+c", says: \.actions.close, rank: 30,
      isAlwaysHinted: true
    ) {
      $0.closeOverlay()
    },
  ]

  static let stageActions: [Action] = [
    Action("stages.edit", on: .stages, "e", "enter", says: \.stages.edit, rank: 10) {
      $0.openEditStage()
    },
    Action("stages.add", on: .stages, "a", says: \.stages.add, rank: 20) { $0.openAddStage() },
    Action("stages.order-down", on: .stages, "J", "shift+down", says: \.stages.order, rank: 30) {
      try $0.orderStage(by: +1)
    },
    Action("stages.order-up", on: .stages, "K", "shift+up", says: \.stages.order, rank: 31) {
      try $0.orderStage(by: -1)
    },
    Action("stages.playbook", on: .stages, "p", says: \.playbook.open, rank: 35) {
      try $0.openPlaybook()
    },
    Action("stages.merge", on: .stages, "m", says: \.stages.merge, rank: 40) {
      try $0.mergeStage()
    },
    Action("stages.remove", on: .stages, "D", "delete", says: \.stages.remove, rank: 50) {
      try $0.removeStage()
    },
    Action("stages.undo", on: .stages, "u", says: \.actions.undo, rank: 60) { try $0.undo() },
    Action("stages.redo", on: .stages, "U", "ctrl+r", says: \.actions.redo) { try $0.redo() },
    Action("stages.down", on: .stages, "j", "down", says: \.actions.down) {
      $0.moveRow(by: +1)
    },
    Action("stages.up", on: .stages, "k", "up", says: \.actions.up) { $0.moveRow(by: -1) },
    Action(
      "stages.close", on: .stages, "esc", "q", "ctrl+c", says: \.actions.close, rank: 70,
      isAlwaysHinted: true
    ) {
      $0.closeOverlay()
    },
  ]

  static let peopleActions: [Action] = [
    Action("people.open", on: .people, "enter", says: \.people.openBoard, rank: 10) {
      try $0.openPerson()
    },
    Action("people.down", on: .people, "j", "down", says: \.actions.down, rank: 20) {
      $0.moveRow(by: +1)
    },
    Action("people.up", on: .people, "k", "up", says: \.actions.up) { $0.moveRow(by: -1) },
    Action("people.page-down", on: .people, "pgdn", "ctrl+d", says: \.actions.pageDown) {
      $0.moveRow(by: +10)
    },
    Action("people.page-up", on: .people, "pgup", "ctrl+u", says: \.actions.pageUp) {
      $0.moveRow(by: -10)
    },
    Action(
      "people.close", on: .people, "esc", "q", "ctrl+c", says: \.actions.close, rank: 30,
      isAlwaysHinted: true
    ) {
      $0.closeOverlay()
    },
  ]

  static let pipelineActions: [Action] = [
    Action("pipelines.show", on: .pipelines, "enter", says: \.stages.show, rank: 10) {
      try $0.showPipeline()
    },
    Action("pipelines.add", on: .pipelines, "a", says: \.stages.addPipeline, rank: 20) {
      $0.openAddPipeline()
    },
    Action("pipelines.rename", on: .pipelines, "e", says: \.stages.rename, rank: 30) {
      $0.openRenamePipeline()
    },
    Action(
      "pipelines.order-down", on: .pipelines, "J", "shift+down", says: \.stages.order, rank: 40
    ) {
      try $0.orderPipeline(by: +1)
    },
    Action("pipelines.order-up", on: .pipelines, "K", "shift+up", says: \.stages.order, rank: 41) {
      try $0.orderPipeline(by: -1)
    },
    Action("pipelines.copy", on: .pipelines, "y", says: \.playbook.copyAll, rank: 45) {
      try $0.openCopyPlaybooks()
    },
    Action("pipelines.archive", on: .pipelines, "D", "delete", says: \.stages.archive, rank: 50) {
      try $0.archivePipeline()
    },
    Action("pipelines.undo", on: .pipelines, "u", says: \.actions.undo, rank: 60) {
      try $0.undo()
    },
    Action("pipelines.redo", on: .pipelines, "U", "ctrl+r", says: \.actions.redo) {
      try $0.redo()
    },
    Action("pipelines.down", on: .pipelines, "j", "down", says: \.actions.down) {
      $0.moveRow(by: +1)
    },
    Action("pipelines.up", on: .pipelines, "k", "up", says: \.actions.up) {
      $0.moveRow(by: -1)
    },
    Action(
      "pipelines.close", on: .pipelines, "esc", "q", "ctrl+c", says: \.actions.close, rank: 70
    ) { $0.closeOverlay() },
  ]
}
