import Cells
import Domain
import ViewModels

/// One stage: its name, count and sums, and the cards in sight.
struct LaneView {
  let app: AppModel
  let board: BoardModel
  let lane: BoardModel.Lane
  let isFocused: Bool
  let colour: Role
  let index: Int
  let saysUnit: Bool

  /// - Parameter saysUnit: days on the cards say their unit.
  init(_ app: AppModel, _ board: BoardModel, _ index: Int, saysUnit: Bool) {
    self.app = app
    self.board = board
    lane = board.lanes[index]
    self.index = index
    self.saysUnit = saysUnit
    isFocused = board.focus == index
    colour = laneColour(lane.stage, index)
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let head = area.rows(0, board.layout.headHeight)
    board.layout.hasTallHeads
      ? drawTallHead(on: &canvas, in: head) : drawHead(on: &canvas, in: head)
    drawLine(on: &canvas, in: head)
    canvas.spot(area, Target.lane(index))
    for (line, card) in lane.cards.visible.enumerated() {
      let height = min(3, board.layout.cardHeight)
      let rows = area.rows(head.height + line * board.layout.cardHeight, height)
      guard rows.height == height else { break }
      let isSelected = isFocused && line == lane.cards.selectedLine
      let isMarked = board.marks.contains(card.id)
      draw(card, isSelected, isMarked, on: &canvas, in: rows)
      canvas.spot(rows, Target.card(lane: index, line: line))
    }
    drawNone(on: &canvas, in: area.rows(head.height))
    drawMore(on: &canvas, in: area, head.height)
  }

  /// A lane that a card is held over is as marked as one can be.
  private func drawLine(on canvas: inout Canvas, in head: Rect) {
    canvas.line(from: head.x, to: head.maxX, at: head.maxY - 1, colour, heavy: true)
    if let drag = app.drag, drag.hasMoved, drag.lane == index {
      canvas.ground(head.rows(0, head.height - 1), .selection)
    }
  }

  private func draw(
    _ card: Card, _ isSelected: Bool, _ isMarked: Bool, on canvas: inout Canvas, in rows: Rect
  ) {
    guard !board.layout.isZoomed else {
      return CardLine(
        app: app, card: card, stage: lane.stage, colour: colour, isSelected: isSelected,
        isMarked: isMarked
      ).draw(on: &canvas, in: rows)
    }
    CardView(
      app, card, lane.stage, colour, isSelected: isSelected, isMarked: isMarked,
      saysUnit: saysUnit
    ).draw(on: &canvas, in: rows)
  }

  /// A lane without deals beside others that have some.
  private func drawNone(on canvas: inout Canvas, in area: Rect) {
    guard lane.cards.rows.isEmpty, totals != nil,
      board.visibleLanes.contains(where: { !board.lanes[$0].cards.rows.isEmpty })
    else { return }
    let row = area.row(0).columns(1)
    canvas.write(app.phrases.board.emptyLane, .textFaint, in: row)
    if isFocused { canvas.ground(row, .selection) }
  }

  private var totals: [LaneTotal]? { board.totals.map { $0[lane.stage.id] ?? [] } }

  private var count: String {
    guard let totals else { return "…" }
    let count = totals.reduce(0) { $0 + $1.count }
    let shown = app.formats.number(count)
    return lane.stage.cardLimit.map { "\(shown)/\(app.formats.number($0))" } ?? shown
  }

  /// More deals than the stage is meant for.
  private var isOverfull: Bool {
    guard let limit = lane.stage.cardLimit, let totals else { return false }
    return totals.reduce(0) { $0 + $1.count } > limit
  }

  private func drawTallHead(on canvas: inout Canvas, in head: Rect) {
    drawName(on: &canvas, in: head.row(0), end: count, isOverfull ? .stateOverdue : .textStrong)
    if let total = totals?.first { drawSums(of: total, on: &canvas, in: head.row(1)) }
  }

  /// The sum and the weighted sum, rounded as far as it takes to show both, the second or both without
  /// the currency where only that fits; where that is not enough the sum stands alone. A figure is
  /// never cut.
  private func drawSums(of total: LaneTotal, on canvas: inout Canvas, in row: Rect) {
    let setting = canvas.setting
    func cells(_ text: String) -> Int { setting.width(of: text, limit: row.width + 1) }
    func money(_ amount: Amount, _ room: Int) -> String {
      app.formats.moneyShort(Money(amount, total.currency), atMost: room, keepsTwoDigits: true)
    }
    var pen = Pen(row)
    let more = (totals?.count ?? 1) > 1 ? "+" : ""
    let mark = app.phrases.terms.weightedMark
    let half = row.width / 2 - 1
    let bare = app.formats.figure(Money(total.sum, total.currency), atMost: half)
    for sum in [money(total.sum, half), money(total.sum, 7), bare].map({ $0 + more }) {
      // An estimate is no more exact than what it is made of.
      let room = min(row.width - cells(sum) - cells(mark) - 2, max(cells(sum), 6))
      let full = money(total.weighted, room)
      let weighted =
        cells(full) <= room
        ? full : app.formats.figure(Money(total.weighted, total.currency), atMost: room)
      guard cells(weighted) <= room else { continue }
      pen.writeAtEnd(weighted, .textMuted, on: &canvas)
      pen.writeAtEnd("\(mark) ", .textFaint, on: &canvas)
      return pen.write(sum, .textMoney, on: &canvas)
    }
    pen.write(money(total.sum, row.width - more.count) + more, .textMoney, on: &canvas)
  }

  /// Name and count at one end, the sum at the other.
  private func drawHead(on canvas: inout Canvas, in head: Rect) {
    let name = app.phrases.terms.stage(lane.stage).full
    let room = head.width - canvas.width(of: name, limit: head.width) - count.count - 3
    let sum = totals?.first.map {
      app.formats.money(Money($0.sum, $0.currency), atMost: max(10, room))
    }
    drawName(
      on: &canvas, in: head.row(0), end: sum ?? "", .textMoney, beside: count)
  }

  private func drawName(
    on canvas: inout Canvas, in row: Rect, end: String, _ role: Role, beside count: String = ""
  ) {
    var pen = Pen(row)
    pen.writeAtEnd(end, role, on: &canvas)
    pen.spaceAtEnd()
    let stage = app.phrases.terms.stage(lane.stage)
    let room = pen.rest.width - (count.isEmpty ? 0 : count.count + 1)
    let name = canvas.setting.width(of: stage.full, limit: 60) <= room ? stage.full : stage.short
    pen.write(name, isFocused ? .borderFocus : .textStrong, on: &canvas)
    guard !count.isEmpty else { return }
    pen.space()
    pen.write(count, .textMuted, on: &canvas)
  }

  /// The row at the bottom in which lanes beyond the edges are named.
  private var othersHeight: Int { board.visibleLanes.count < board.lanes.count ? 1 : 0 }

  private func drawMore(on canvas: inout Canvas, in area: Rect, _ head: Int) {
    if lane.cards.hasMoreAbove {
      canvas.sign(.ascending, .scrollThumb, at: Point(area.maxX - 1, area.y + head - 1))
    }
    if lane.cards.hasMoreBelow {
      // Without a blank row below the cards it stands in the line under the head.
      let gap = board.layout.cardHeight == 4 ? 1 : 0
      let below = head + board.layout.cards * board.layout.cardHeight - gap
      let row = below < area.height - othersHeight ? below : head - 1
      canvas.sign(.descending, .scrollThumb, at: Point(area.maxX - 2, area.y + row))
    }
  }
}

/// The colour of a stage: won and lost have their own, open ones go by their place.
func laneColour(_ stage: Stage, _ index: Int) -> Role {
  switch stage.type {
  case .won: .stateWon
  case .lost: .stateLost
  case .open: .stage(index)
  }
}
