import Cells
import Domain
import ViewModels

/// A deal as one row across the screen: what a zoomed lane shows of it.
struct CardLine {
  let app: AppModel
  let card: Card
  let stage: Stage
  let colour: Role
  let isSelected: Bool
  let isMarked: Bool

  func draw(on canvas: inout Canvas, in row: Rect) {
    let bar: Sign = isSelected ? .barSelected : .bar
    canvas.sign(
      isMarked ? .marked : bar, isMarked ? .selectionMarked : colour, at: Point(row.x, row.y))
    let room = Room(row.width)
    var rest = row.columns(2)
    func cutEnd(_ width: Int, gap: Int = 2) -> Rect {
      defer { rest = rest.columns(0, rest.width - width - gap) }
      return rest.columns(rest.width - width)
    }
    drawDays(on: &canvas, in: cutEnd(room.days, gap: 1))
    if room.hasOwner { canvas.write(card.ownerName, .textMuted, in: cutEnd(16)) }
    drawNextStep(on: &canvas, in: cutEnd(room.next))
    canvas.write(
      money(room.money, on: canvas), .textMoney, in: cutEnd(room.money), align: .trailing)
    let half = room.hasName ? max(8, rest.width * 2 / 5) : rest.width
    canvas.write(card.customerName, .textStrong, in: rest.columns(0, half))
    canvas.write(card.name, .text, in: rest.columns(half + 2))
    ground(on: &canvas, in: row.columns(1))
  }

  /// Columns of the parts, in a row of some width.
  private struct Room {
    let (days, next, money): (Int, Int, Int)
    let hasOwner, hasName: Bool

    init(_ width: Int) {
      (days, next, money) = width < 60 ? (5, 11, 8) : width < 90 ? (7, 12, 11) : (8, 15, 14)
      hasOwner = width >= 90
      hasName = width >= 60
    }
  }

  private func money(_ width: Int, on canvas: Canvas) -> String {
    guard let money = card.money else { return "" }
    let exact = app.formats.money(money)
    return canvas.setting.width(of: exact, limit: 20) <= width
      ? exact : app.formats.moneyShort(money, atMost: width)
  }

  private func ground(on canvas: inout Canvas, in row: Rect) {
    if isMarked { canvas.ground(row, .selectionMarked) }
    guard isSelected else { return }
    canvas.ground(row, .selection)
    canvas.cursor = Point(row.x, row.y)
  }

  private func drawDays(on canvas: inout Canvas, in cell: Rect) {
    let idleness = card.idleness(in: stage, by: app.clock)
    var pen = Pen(cell)
    pen.writeAtEnd(
      app.formats.days(card.daysInStage(by: app.clock)),
      idleness == .stale ? .stateStale : .textFaint, on: &canvas, base: .interface)
    if let idleness { pen.signAtEnd(idleness.sign, .stateStale, on: &canvas) }
  }

  private func drawNextStep(on canvas: inout Canvas, in cell: Rect) {
    guard stage.type == .open else {
      let day = card.closedOn.map { app.formats.dayShort($0, today: app.clock.today) }
      canvas.write(day ?? "", .textMuted, in: cell, base: .interface)
      return
    }
    let due = app.formats.due(card.nextStepDue, by: app.clock)
    var pen = Pen(cell)
    pen.sign(due.sign.sign, due.sign.role, on: &canvas)
    pen.space()
    pen.write(due.text, due.sign.role, on: &canvas, base: .interface)
  }
}
