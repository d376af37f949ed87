import Cells
import Domain
import ViewModels

/// The pipeline board: a lane for each stage, first stage at the leading edge.
struct BoardView {
  let app: AppModel
  let board: BoardModel

  init(_ app: AppModel, _ board: BoardModel) {
    self.app = app
    self.board = board
  }

  func draw(on canvas: inout Canvas) {
    let layout = board.layout
    let visible = board.visibleLanes
    guard !visible.isEmpty else { return }
    let areas = layout.lanesArea(visible.count).split(visible.count, gap: layout.gap)
    let narrowest = areas.map(\.width).min() ?? 0
    let saysUnit = CardView.hasRoomForUnit(app, on: canvas, in: narrowest)
    for (index, area) in zip(visible, areas) {
      LaneView(app, board, index, saysUnit: saysUnit).draw(on: &canvas, in: area)
    }
    drawOthers(on: &canvas)
    if isEmpty { drawEmpty(on: &canvas) }
    drawHeldCard(on: &canvas)
  }

  /// The name of the card that the pointer holds, beside the pointer.
  private func drawHeldCard(on canvas: inout Canvas) {
    guard let drag = app.drag, drag.hasMoved else { return }
    let width = min(24, canvas.width(of: drag.name, limit: 24) + 3)
    let x = min(drag.at.x + 1, canvas.size.width - width)
    let ghost = Rect(x: x, y: drag.at.y, width: width, height: 1)
    canvas.clear(ghost, ground: .popup)
    canvas.sign(.barSelected, .borderFocus, at: Point(ghost.x, ghost.y))
    canvas.write(drag.name, .textStrong, in: ghost.columns(2))
    canvas.ground(ghost, .selection)
  }

  private var isEmpty: Bool { board.visibleLanes.allSatisfy { board.lanes[$0].cards.rows.isEmpty } }

  private func drawEmpty(on canvas: inout Canvas) {
    let head = board.layout.headHeight
    let area = board.layout.body.rows(head)
    board.filter.isEmpty
      ? EmptyState(
        app, app.phrases.board.empty, ["page.add", "app.palette", "app.help"]
      ).draw(on: &canvas, in: area)
      : EmptyState(
        app, app.phrases.board.emptyFiltered, ["filter.clear", "page.filter", "app.search"]
      ).draw(on: &canvas, in: area)
  }

  /// The lanes beyond both edges, with their counts.
  private func drawOthers(on canvas: inout Canvas) {
    let body = board.layout.body
    guard board.layout.size.height >= 20 else { return }
    let visible = board.visibleLanes
    var pen = Pen(body.row(body.height - 1))
    if let before = visible.first.map({ $0 - 1 }), before >= 0 {
      pen.sign(.open, .textFaint, on: &canvas)
      pen.space()
      pen.write(name(before), .textFaint, on: &canvas)
    }
    if visible.upperBound < board.lanes.count {
      pen.signAtEnd(.close, .textFaint, on: &canvas)
      pen.spaceAtEnd()
      pen.writeAtEnd(name(visible.upperBound), .textFaint, on: &canvas)
    }
  }

  private func name(_ index: Int) -> String {
    let stage = board.lanes[index].stage
    let count = board.totals?[stage.id]?.reduce(0) { $0 + $1.count }
    let name = app.phrases.terms.stage(stage).short
    return count.map { "\(name) \(app.formats.number($0))" } ?? name
  }
}
