import Cells
import Domain
import ViewModels

/// A customer's deals, open ones first, then planned work.
struct DealsView {
  let app: AppModel
  let model: CardModel

  init(_ app: AppModel, _ model: CardModel) {
    self.app = app
    self.model = model
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard let card = model.card else { return }
    let none =
      card.deals.isEmpty
      ? canvas.setting.lines(of: app.phrases.customers.noDeals, width: area.width, atMost: 2) : []
    for (row, line) in none.enumerated() { canvas.write(line, .textMuted, in: area.row(row)) }
    let fitting = max(1, area.height / 3)
    let first = max(0, min(model.deal - fitting + 1, card.deals.count - fitting))
    for (line, deal) in card.deals.dropFirst(first).prefix(fitting).enumerated() {
      draw(deal, first + line, on: &canvas, in: area.rows(line * 3, 2))
      canvas.spot(area.rows(line * 3, 2), Target.deal(first + line))
    }
    let used = card.deals.isEmpty ? none.count : min(fitting, card.deals.count) * 3
    OpenWork(app, card.work).draw(on: &canvas, in: area.rows(used + 1))
  }

  private func draw(_ deal: Card, _ index: Int, on canvas: inout Canvas, in area: Rect) {
    let stage = model.stages[deal.stage]
    let colour = stage.map { laneColour($0, $0.position) } ?? .text
    for row in 0..<2 { canvas.sign(.bar, colour, at: Point(area.x, area.y + row)) }
    var pen = Pen(area.row(0).columns(1))
    if let money = deal.money {
      pen.writeAtEnd(app.formats.money(money, atMost: 14), .textMoney, on: &canvas)
      pen.spaceAtEnd()
    }
    pen.write(deal.name, .text, on: &canvas)
    pen = Pen(area.row(1).columns(1))
    pen.writeAtEnd(end(deal), .textFaint, on: &canvas, base: .interface)
    pen.spaceAtEnd()
    let isSelected = model.tab == .deals && index == model.deal
    let name = stage.map { app.phrases.terms.stage($0).full } ?? ""
    // With few colours that of a stage may be the one of the selection.
    pen.write(name, isSelected ? .text : colour, on: &canvas)
    pen.space()
    if deal.state == .open {
      pen.write(app.formats.percent(deal.probability), .textMuted, on: &canvas, base: .interface)
    }
    guard isSelected else { return }
    canvas.ground(area.columns(1), .selection)
    canvas.cursor = Point(area.x + 1, area.y)
  }

  private func end(_ deal: Card) -> String {
    guard deal.state == .open else {
      return deal.closedOn.map { app.formats.dayShort($0, today: app.clock.today) } ?? ""
    }
    return app.formats.days(deal.daysInStage(by: app.clock))
  }
}
