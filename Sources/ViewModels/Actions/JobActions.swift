extension ActionTable {
  static let jobActions: [Action] = [
    Action("app.import", on: .app, "g i", says: \.jobs.importFile) { $0.openImport() },
    Action("app.jobs", on: .app, "g j", says: \.jobs.jobs) { $0.openJobs() },
    Action("app.notices", on: .app, "g n", says: \.jobs.notices) { $0.openNotices() },
    Action("jobs.cancel", on: .jobs, "x", "D", "delete", says: \.jobs.cancel, rank: 10) {
      $0.cancelJob()
    },
    Action("jobs.down", on: .jobs, "j", "down", says: \.actions.down) { $0.moveRow(by: +1) },
    Action("jobs.up", on: .jobs, "k", "up", says: \.actions.up) { $0.moveRow(by: -1) },
    Action(
      "jobs.close", on: .jobs, "esc", "enter", "q", "ctrl+c", says: \.actions.close, rank: 20
    ) { $0.closeOverlay() },
  ]
}
