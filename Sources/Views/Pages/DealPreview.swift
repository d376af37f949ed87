import Cells
import Domain
import ViewModels

/// A deal beside the board: what its card tells at once, and what else is known of it.
struct DealPreview {
  let app: AppModel
  let card: Card
  private let deal: Opportunity?

  init(_ app: AppModel, _ card: Card) {
    self.app = app
    self.card = card
    deal = app.shownPreview?.deal
  }

  /// - Returns: the rows that it takes, with a blank one after them.
  func draw(on canvas: inout Canvas, in area: Rect) -> Int {
    drawHead(on: &canvas, in: area)
    var row = 4
    for (label, value) in app.facts(of: card, app.shownPreview) {
      canvas.write(label, .label, in: area.row(row).columns(0, 13))
      canvas.write(value, .text, in: area.row(row).columns(14), base: .interface)
      row += 1
    }
    drawNextStep(on: &canvas, in: area.row(row), area.row(row + 1))
    row += card.nextStepSubject.isEmpty ? 2 : 3
    return row + drawNotes(on: &canvas, in: area.rows(row))
  }

  private func drawHead(on canvas: inout Canvas, in area: Rect) {
    canvas.write(card.name, .title, in: area.row(0))
    canvas.write(card.customerName, .textStrong, in: area.row(1))
    var pen = Pen(area.row(2))
    if let money = card.money {
      pen.writeAtEnd(app.formats.money(money, atMost: 18), .textMoney, on: &canvas)
      pen.spaceAtEnd()
    }
    let stage = app.board.stage(card.stage).map { app.phrases.terms.stage($0).full } ?? ""
    pen.write(
      "\(stage) · \(app.formats.percent(card.probability))", .textMuted, on: &canvas,
      base: .interface)
  }

  private func label(_ property: String) -> String { app.shortLabel(property, of: .opportunity) }

  private func drawNextStep(on canvas: inout Canvas, in row: Rect, _ below: Rect) {
    canvas.write(label("nextStep"), .label, in: row.columns(0, 13))
    let due = app.formats.due(card.nextStepDue, by: app.clock)
    var pen = Pen(row.columns(14))
    pen.sign(due.sign.sign, due.sign.role, on: &canvas)
    pen.space()
    pen.write(due.text, due.sign.role, on: &canvas, base: .interface)
    canvas.write(card.nextStepSubject, .text, in: below.columns(14))
  }

  /// - Returns: the rows that they take.
  private func drawNotes(on canvas: inout Canvas, in area: Rect) -> Int {
    var row = 0
    for (label, text) in app.texts(of: deal) {
      canvas.write(label, .label, in: area.row(row))
      row += 2 + canvas.write(wrapped: text, .text, in: area.rows(row + 1), atMost: 5)
    }
    return row
  }
}
