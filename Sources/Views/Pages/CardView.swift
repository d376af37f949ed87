import Cells
import Domain
import ViewModels

/// A deal on the board, three rows: customer, name, then amount, next step and days in the stage.
struct CardView {
  let app: AppModel
  let card: Card
  let stage: Stage
  let colour: Role
  let isSelected: Bool

  init(_ app: AppModel, _ card: Card, _ stage: Stage, _ colour: Role, isSelected: Bool) {
    self.app = app
    self.card = card
    self.stage = stage
    self.colour = colour
    self.isSelected = isSelected
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    for row in 0..<3 {
      canvas.sign(isSelected ? .barSelected : .bar, colour, at: Point(area.x, area.y + row))
    }
    let text = area.columns(1)
    let hasCustomer = !card.customerName.isEmpty
    canvas.write(hasCustomer ? card.customerName : card.name, .textStrong, in: text.row(0))
    canvas.write(hasCustomer ? card.name : "", .text, in: text.row(1))
    drawFigures(on: &canvas, in: text.row(2))
    guard isSelected else { return }
    canvas.ground(text, .selection)
    canvas.cursor = Point(text.x, text.y)
  }

  private func drawFigures(on canvas: inout Canvas, in row: Rect) {
    var pen = Pen(row)
    if stage.type == .open { drawDays(&pen, on: &canvas) }
    if let money = card.money {
      let step = stage.type == .open ? app.formats.due(card.nextStepDue, by: app.clock).text : ""
      let room = max(4, pen.rest.width - canvas.setting.width(of: step, limit: 20) - 3)
      pen.write(app.formats.moneyShort(money, atMost: room), .textMoney, on: &canvas)
      pen.space()
    }
    stage.type == .open ? drawNextStep(&pen, on: &canvas) : drawClosed(&pen, on: &canvas)
  }

  private func drawDays(_ pen: inout Pen, on canvas: inout Canvas) {
    let isStale = card.isStale(in: stage, by: app.clock)
    let days = app.formats.days(card.daysInStage(by: app.clock))
    pen.writeAtEnd(days, isStale ? .stateStale : .textFaint, on: &canvas, base: .interface)
    if isStale {
      pen.writeAtEnd(String(canvas.character(.stale)), .stateStale, on: &canvas)
    }
    pen.spaceAtEnd()
  }

  private func drawNextStep(_ pen: inout Pen, on canvas: inout Canvas) {
    let due = app.formats.due(card.nextStepDue, by: app.clock)
    pen.sign(due.sign.sign, due.sign.role, on: &canvas)
    pen.space()
    pen.write(due.text, due.sign.role, on: &canvas, base: .interface)
  }

  private func drawClosed(_ pen: inout Pen, on canvas: inout Canvas) {
    pen.sign(stage.type == .won ? .done : .lost, colour, on: &canvas)
    pen.space()
    let day = card.closedOn.map { app.formats.dayShort($0, today: app.clock.today) }
    pen.write(day ?? "", .textMuted, on: &canvas, base: .interface)
  }
}
