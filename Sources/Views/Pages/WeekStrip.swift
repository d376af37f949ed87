import Cells
import Domain
import ViewModels

/// The days of a week side by side: on each what was done, what is late and what is planned.
struct WeekStrip {
  let app: AppModel
  let week: [DayPlan]

  init(_ app: AppModel, _ week: [DayPlan]) {
    self.app = app
    self.week = week
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard area.height > 2, let first = week.first, let last = week.last else { return }
    let total = week.map(\.load).reduce(Load(), +)
    let counter = app.formats.counter(total.done, of: total.planned + total.done)
    let inside = canvas.pane(
      area, title: app.formats.days(first.day...last.day), trailing: app.phrases.today.done(counter)
    )
    for (cell, plan) in zip(inside.spread(week.count), week) { draw(plan, on: &canvas, in: cell) }
  }

  private func draw(_ plan: DayPlan, on canvas: inout Canvas, in cell: Rect) {
    let long = app.heading(of: plan.day)
    let fits = canvas.setting.width(of: long, limit: cell.width + 1) <= cell.width
    canvas.write(
      fits ? long : app.heading(of: plan.day, isShort: true), app.role(of: plan.day),
      in: cell.row(0), base: .interface)
    var pen = Pen(cell.row(1))
    for (sign, role, count) in parts(of: plan) where count > 0 {
      pen.sign(sign, role, on: &canvas)
      pen.write(text(of: count, plan), role, on: &canvas)
      pen.space()
    }
    if plan.count == 0 { pen.sign(.none, .stateNone, on: &canvas) }
  }

  /// What was planned for a day that is over is late.
  private func parts(of plan: DayPlan) -> [(Sign, Role, Int)] {
    let today = app.clock.today
    let open: (Sign, Role) =
      plan.day < today
      ? (.overdue, .stateOverdue)
      : plan.day == today ? (.today, .stateToday) : (.planned, .statePlanned)
    return [(.done, .stateDone, plan.load.done), (open.0, open.1, plan.load.planned)]
  }

  /// Those that are not counted to the end are said to be as many and more.
  private func text(of count: Int, _ plan: DayPlan) -> String {
    app.formats.number(count) + (plan.isCounted ? "" : "+")
  }
}
