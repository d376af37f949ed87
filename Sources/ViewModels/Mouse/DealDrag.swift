import Cells
import Domain

/// A card that is held by the pointer.
public struct DealDrag {
  let deal: Card
  /// The line of the lane that it was taken from.
  let line: Int
  let from: Point
  public fileprivate(set) var at: Point
  /// The lane under the pointer.
  public fileprivate(set) var lane: Int
  fileprivate(set) var overLine: Int?
  /// The pointer has left the cell where it was pressed: it was no click.
  public fileprivate(set) var hasMoved = false

  public var name: String { deal.customerName.isEmpty ? deal.name : deal.customerName }
}

/// Cards are taken, carried over lanes, and dropped.
extension AppModel {
  func beginDrag(_ target: Target, at point: Point) {
    guard case .card(let lane, let line) = target, overlay == nil, let deal = board.current else {
      drag = nil
      return
    }
    drag = DealDrag(deal: deal, line: line, from: point, at: point, lane: lane)
  }

  func dragDeal(to point: Point) throws {
    guard var drag else { return }
    drag.at = point
    drag.hasMoved = drag.hasMoved || point != drag.from
    switch target(at: point) {
    case .card(let lane, let line): (drag.lane, drag.overLine) = (lane, line)
    case .lane(let lane): (drag.lane, drag.overLine) = (lane, nil)
    default: break
    }
    self.drag = drag
    try scrollWhileDragging()
  }

  /// At an edge of the screen the next lane beyond it comes in.
  func scrollWhileDragging() throws {
    guard let step = dragScroll else { return }
    let visible = board.visibleLanes
    let next = step > 0 ? visible.upperBound : visible.lowerBound - 1
    guard board.lanes.indices.contains(next) else { return }
    try board.focus(on: next, repository)
    self.drag?.lane = next
    self.drag?.overLine = nil
  }

  /// Milliseconds from one lane that comes in to the next.
  static let dragPause = 250

  /// The direction in which lanes come in; `nil` away from the edges.
  var dragScroll: Int? {
    guard let drag, drag.hasMoved else { return nil }
    let visible = board.visibleLanes
    if drag.at.x >= size.width - 2 { return visible.upperBound < board.lanes.count ? 1 : nil }
    return drag.at.x <= 1 && visible.lowerBound > 0 ? -1 : nil
  }

  func dropDeal() throws {
    guard let drag else { return }
    self.drag = nil
    guard drag.hasMoved, board.lanes.indices.contains(drag.lane) else { return }
    let lane = board.lanes[drag.lane]
    try select(drag.deal.id, in: drag.deal.stage)
    guard lane.stage.id == drag.deal.stage else { return try drop(on: lane.stage) }
    guard let line = drag.overLine, let over = lane.cards.row(onLine: line), line != drag.line
    else { return }
    try reorderDeal(to: line > drag.line ? .after(over.id) : .before(over.id))
  }

  /// Open lanes take the deal; the others ask as their keys do.
  private func drop(on stage: Stage) throws {
    defer { go(onInTourAfter: "board.advance") }
    switch stage.type {
    case .won: try openWin()
    case .lost: try openLose()
    case .open:
      let place = board.openStages.firstIndex { $0.id == stage.id }
      try place.map(moveDeal(toLane:)) ?? ()
    }
  }

  /// Puts a card back where it was taken from.
  func cancelDrag() throws {
    guard let held = drag else { return }
    drag = nil
    try select(held.deal.id, in: held.deal.stage)
  }
}
