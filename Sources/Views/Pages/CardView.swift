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
  let isMarked: Bool
  /// Days say their unit, as all cards of a board do or none.
  let saysUnit: Bool

  init(
    _ app: AppModel, _ card: Card, _ stage: Stage, _ colour: Role, isSelected: Bool,
    isMarked: Bool, saysUnit: Bool
  ) {
    self.app = app
    self.card = card
    self.stage = stage
    self.colour = colour
    self.isSelected = isSelected
    self.isMarked = isMarked
    self.saysUnit = saysUnit
  }

  /// Whether a card of this width has room for the unit of its days, beside an amount in its short form
  /// and a step that is late.
  static func hasRoomForUnit(_ app: AppModel, on canvas: Canvas, in width: Int) -> Bool {
    let currency = app.fileCurrency ?? .euro
    let whole: Int64 = [.toman, .rial].contains(currency) ? 8_880_000_000 : 888_800
    let money = Money(Amount(minor: whole * Int64(currency.scale)), currency)
    let parts = [
      app.formats.shortForms(of: money, keepsTwoDigits: true).text(atMost: 0),
      app.formats.shortestLate, app.formats.days(9),
    ]
    let blanksAndSigns = 5
    return parts.reduce(blanksAndSigns) {
      $0 + canvas.setting.width(of: $1, limit: width)
    } <= width - 1
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    for row in 0..<3 {
      canvas.sign(isSelected ? .barSelected : .bar, colour, at: Point(area.x, area.y + row))
    }
    if isMarked { canvas.sign(.marked, .selectionMarked, at: Point(area.x, area.y)) }
    let text = area.columns(1)
    let hasCustomer = !card.customerName.isEmpty
    canvas.write(hasCustomer ? card.customerName : card.name, .textStrong, in: text.row(0))
    canvas.write(hasCustomer ? card.name : "", .text, in: text.row(1))
    drawFigures(on: &canvas, in: text.row(2))
    if isMarked { canvas.ground(text, .selectionMarked) }
    guard isSelected else { return }
    canvas.ground(text, .selection)
    canvas.cursor = Point(text.x, text.y)
  }

  private func drawFigures(on canvas: inout Canvas, in row: Rect) {
    var pen = Pen(row)
    guard stage.type == .open else {
      card.money.map { pen.write(app.formats.money($0), .textMoney, on: &canvas) }
      pen.space()
      return drawClosed(&pen, on: &canvas)
    }
    let due = app.formats.due(card.nextStepDue, by: app.clock)
    let figures = figures(beside: due, on: canvas, in: row.width)
    drawDays(figures.days, &pen, on: &canvas)
    if !figures.money.isEmpty {
      pen.write(figures.money, .textMoney, on: &canvas)
      pen.space()
    }
    pen.sign(due.sign.sign, due.sign.role, on: &canvas)
    pen.space()
    pen.write(figures.step, due.sign.role, on: &canvas, base: .interface)
  }

  private struct Figures {
    var money = ""
    var step: String
    var days = ""
  }

  /// The fullest amount, next step and days that fit: words give way before days, and the next step
  /// never goes.
  private func figures(beside due: DueText, on canvas: Canvas, in width: Int) -> Figures {
    func cells(_ text: String) -> Int { canvas.setting.width(of: text, limit: width) }
    let (inWords, inFigures) = (app.formats.days(inStage), app.formats.number(inStage))
    guard let money = card.money else { return Figures(step: due.text, days: inWords) }
    let exact = app.formats.money(money)
    let exactCells = cells(exact)
    lazy var forms = app.formats.shortForms(of: money, keepsTwoDigits: true)
    var narrowest = Figures(step: due.forms.last ?? due.text)
    let days = saysUnit ? [inWords, inFigures, ""] : [inFigures, ""]
    let choices = days.flatMap { days in due.forms.map { ($0, days) } }
    for (step, days) in choices {
      // A figure alone would seem to belong to the date before it.
      let gap = idleness != nil || days == inFigures ? 2 : 1
      let room = width - cells(step) - 3 - (days.isEmpty ? 0 : cells(days) + gap)
      if exactCells <= room { return Figures(money: exact, step: step, days: days) }
      let short = forms.text(atMost: room)
      if cells(short) <= room { return Figures(money: short, step: step, days: days) }
      narrowest.money = short
    }
    return narrowest
  }

  private var inStage: Int { card.daysInStage(by: app.clock) }

  private var idleness: Idleness? { card.idleness(in: stage, by: app.clock) }

  private func drawDays(_ days: String, _ pen: inout Pen, on canvas: inout Canvas) {
    guard !days.isEmpty else { return }
    let role: Role = idleness == .stale ? .stateStale : .textFaint
    pen.writeAtEnd(days, role, on: &canvas, base: .interface)
    if let idleness { pen.signAtEnd(idleness.sign, .stateStale, on: &canvas) }
    pen.spaceAtEnd()
  }

  private func drawClosed(_ pen: inout Pen, on canvas: inout Canvas) {
    pen.sign(stage.type == .won ? .done : .lost, colour, on: &canvas)
    pen.space()
    let day = card.closedOn.map { app.formats.dayShort($0, today: app.clock.today) }
    pen.write(day ?? "", .textMuted, on: &canvas, base: .interface)
  }
}

extension Idleness {
  /// What stands before the days of a deal.
  var sign: Sign {
    switch self {
    case .cooling: .cooling
    case .stale: .stale
    }
  }
}
