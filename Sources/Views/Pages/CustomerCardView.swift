import Cells
import Domain
import ViewModels

/// A customer on one screen: who it is, the story, and what is open. Three panes where there is
/// room, else one of them under a short head.
struct CustomerCardView {
  let app: AppModel
  let model: CardModel

  init(_ app: AppModel, _ model: CardModel) {
    self.app = app
    self.model = model
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard let card = model.card else {
      canvas.write(app.phrases.acts.customerGone, .textMuted, in: area.row(2), align: .centre)
      return
    }
    CardModel.showsPanes(canvas.size)
      ? drawPanes(card, on: &canvas, in: area) : drawOne(card, on: &canvas, in: area)
  }

  private func drawPanes(_ card: CustomerCard, on canvas: inout Canvas, in area: Rect) {
    let side = max(30, area.width * 28 / 100)
    let identity = area.columns(0, side)
    let deals = area.columns(area.width - side, side)
    let middle = area.columns(side, area.width - 2 * side)
    pane(.overview, identity, nil, on: &canvas)
    draw(.overview, card, on: &canvas, in: identity.inset(2, 1))
    pane(.timeline, middle, nil, on: &canvas)
    TimelineView(app, model).draw(on: &canvas, in: middle.inset(2, 1))
    pane(model.side, deals, count(model.side, card), on: &canvas)
    draw(model.side, card, on: &canvas, in: deals.inset(2, 1))
  }

  private func pane(
    _ tab: CardModel.Tab, _ area: Rect, _ count: String?, on canvas: inout Canvas
  ) {
    canvas.box(
      area, title: tab.name(app.phrases), trailing: count, isFocused: tab == model.tab)
    canvas.spot(area, Target.pane(tab))
  }

  private func drawOne(_ card: CustomerCard, on canvas: inout Canvas, in area: Rect) {
    IdentityView(app, card).drawShort(on: &canvas, in: area.rows(0, 2).inset(1, 0))
    drawTabs(card, on: &canvas, in: area.row(2).inset(1, 0))
    let body = area.rows(3)
    canvas.box(body, title: model.tab.name(app.phrases), isFocused: true)
    let inside = body.inset(2, 1)
    draw(model.tab, card, on: &canvas, in: inside)
  }

  private func draw(
    _ tab: CardModel.Tab, _ card: CustomerCard, on canvas: inout Canvas, in area: Rect
  ) {
    switch tab {
    case .overview:
      IdentityView(app, card, person: model.tab == .overview ? model.person : 0)
        .draw(on: &canvas, in: area)
    case .timeline: TimelineView(app, model).draw(on: &canvas, in: area)
    case .deals: DealsView(app, model).draw(on: &canvas, in: area)
    case .tasks: TasksView(app, model).draw(on: &canvas, in: area)
    case .files: FilesView(app, model).draw(on: &canvas, in: area)
    }
  }

  /// How many there are of what a tab lists.
  private func count(_ tab: CardModel.Tab, _ card: CustomerCard) -> String? {
    let count: Int? =
      switch tab {
      case .overview, .timeline: nil
      case .deals: card.deals.count
      case .tasks: card.work.count
      case .files: card.files.count
      }
    return count.map { app.formats.number($0) }
  }

  private func drawTabs(_ card: CustomerCard, on canvas: inout Canvas, in row: Rect) {
    var pen = Pen(row)
    for tab in CardModel.Tab.allCases {
      let isActive = tab == model.tab
      let start = pen
      let count = count(tab, card).map { " \($0)" } ?? ""
      isActive ? pen.sign(.open, .appbarTabActive, on: &canvas) : pen.space()
      pen.write(
        tab.name(app.phrases) + count, isActive ? .appbarTabActive : .label, on: &canvas)
      isActive ? pen.sign(.close, .appbarTabActive, on: &canvas) : pen.space()
      canvas.spot(pen.passed(since: start), Target.pane(tab))
      pen.space()
    }
  }
}
