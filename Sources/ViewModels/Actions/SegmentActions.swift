extension ActionTable {
  static let segmentActions: [Action] = [
    Action("app.segments", on: .app, "g k", says: \.segments.open) { try $0.openSegments() },
    Action("segments.edit", on: .segments, "e", "enter", says: \.segments.edit, rank: 10) {
      try $0.openEditSegment()
    },
    Action("segments.add", on: .segments, "a", says: \.segments.add, rank: 20) {
      try $0.openAddSegment()
    },
    Action("segments.show", on: .segments, "o", says: \.segments.show, rank: 25) {
      try $0.showSegment()
    },
    Action(
      "segments.order-down", on: .segments, "J", "shift+down", says: \.stages.order, rank: 30
    ) { try $0.orderSegment(by: +1) },
    Action("segments.order-up", on: .segments, "K", "shift+up", says: \.stages.order, rank: 31) {
      try $0.orderSegment(by: -1)
    },
    Action("segments.remove", on: .segments, "D", "delete", says: \.segments.remove, rank: 50) {
      try $0.removeSegment()
    },
    Action("segments.undo", on: .segments, "u", says: \.actions.undo, rank: 60) { try $0.undo() },
    Action("segments.redo", on: .segments, "U", "ctrl+r", says: \.actions.redo) { try $0.redo() },
    Action("segments.down", on: .segments, "j", "down", says: \.actions.down) {
      $0.moveRow(by: +1)
    },
    Action("segments.up", on: .segments, "k", "up", says: \.actions.up) { $0.moveRow(by: -1) },
    Action(
      "segments.close", on: .segments, "esc", "q", "ctrl+c", says: \.actions.close, rank: 70,
      isAlwaysHinted: true
    ) { $0.closeOverlay() },
  ]
}
