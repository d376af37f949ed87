import Cells
import ViewModels

/// After the first key of a sequence: the keys that can follow, in columns above the hints.
struct NextKeysView {
  let app: AppModel

  init(_ app: AppModel) { self.app = app }

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard app.showsNextKeys else { return }
    let next = app.actionsInReach.compactMap { action in
      app.name(of: action).map { (action, $0) }
    }
    let (columns, columnWidth) = grid(next.map { app.nextKeys(of: $0) + $1 }, canvas, area)
    let rows = min((next.count + columns - 1) / columns, max(1, area.height - 4))
    let rect = area.rows(area.height - rows - 3, rows + 2)
    canvas.opened(rect, title: app.text(of: KeySequence(app.pendingKeys)))
    let inside = rect.inset(2, 1)
    for (place, (action, name)) in next.enumerated().prefix(rows * columns) {
      let cell = inside.row(place % rows).columns(place / rows * columnWidth, columnWidth - 2)
      draw(action, name, on: &canvas, in: cell)
      canvas.spot(cell, Target.action(action.id))
    }
  }

  /// As many columns as the widest name leaves room for; more, and narrower, where rows are few.
  private func grid(_ texts: [String], _ canvas: Canvas, _ area: Rect) -> (count: Int, width: Int) {
    let widest = texts.reduce(0) { max($0, canvas.width(of: $1, limit: 60)) } + 4
    let most = max(1, area.height - 4)
    let fitting = max(1, (area.width - 4) / max(20, widest))
    let count = max(fitting, (texts.count + most - 1) / most)
    return (count, (area.width - 4) / count)
  }

  private func draw(_ action: Action, _ name: String, on canvas: inout Canvas, in cell: Rect) {
    let isPossible = app.meets(action.needs)
    var pen = Pen(cell)
    pen.write(
      app.nextKeys(of: action), isPossible ? .hintKey : .textFaint, on: &canvas, base: .leftToRight)
    pen.space(2)
    pen.write(name, isPossible ? .text : .textFaint, on: &canvas)
  }
}
