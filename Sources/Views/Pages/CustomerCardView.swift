import Cells
import Domain
import ViewModels

/// A customer or a lead on one screen: who it is, the story, and what is open. Three panes where
/// there is room, else one of them under a short head.
struct CustomerCardView {
  let app: AppModel
  let model: CardModel

  init(_ app: AppModel, _ model: CardModel) {
    self.app = app
    self.model = model
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard !model.isGone else {
      let gone = model.isLead ? app.phrases.leads.gone : app.phrases.acts.customerGone
      canvas.write(gone, .textMuted, in: area.row(2), align: .centre)
      return
    }
    CardModel.showsPanes(canvas.size)
      ? drawPanes(on: &canvas, in: area) : drawOne(on: &canvas, in: area)
  }

  private func drawPanes(on canvas: inout Canvas, in area: Rect) {
    let side = max(30, area.width * 28 / 100)
    // Addresses are long; a lead has more to say of itself and less to show beside it.
    let identity = area.width * (model.isLead ? 36 : 32) / 100
    pane(.overview, area.columns(0, identity), nil, on: &canvas)
    pane(.timeline, area.columns(identity, area.width - identity - side), nil, on: &canvas)
    pane(
      model.side, area.columns(area.width - side, side), count(model.side), on: &canvas)
  }

  private func pane(
    _ tab: CardModel.Tab, _ area: Rect, _ count: String?, on canvas: inout Canvas
  ) {
    let inside = canvas.pane(
      area, title: model.name(of: tab, app.phrases), trailing: count, isFocused: tab == model.tab)
    canvas.spot(area, Target.pane(tab))
    draw(tab, on: &canvas, in: inside)
  }

  private func draw(_ tab: CardModel.Tab, on canvas: inout Canvas, in area: Rect) {
    switch tab {
    case .overview:
      if let lead = model.lead { _ = LeadPreview(app, lead.row).draw(on: &canvas, in: area) }
      if let card = model.card {
        IdentityView(app, card, person: model.tab == .overview ? model.person : 0)
          .draw(on: &canvas, in: area)
      }
    case .timeline: TimelineView(app, model).draw(on: &canvas, in: area)
    case .deals where model.isLead: LeadLinksView(app, model).draw(on: &canvas, in: area)
    case .deals: DealsView(app, model).draw(on: &canvas, in: area)
    case .tasks: TasksView(app, model).draw(on: &canvas, in: area)
    case .files: FilesView(app, model).draw(on: &canvas, in: area)
    }
  }

  /// How many there are of what a tab lists.
  private func count(_ tab: CardModel.Tab) -> String? {
    let count: Int? =
      switch tab {
      case .overview, .timeline: nil
      case .deals: model.openCount
      case .tasks: model.work.count
      case .files: model.files.count
      }
    return count.map { app.formats.number($0) }
  }

  private func drawOne(on canvas: inout Canvas, in area: Rect) {
    let head = area.rows(0, 2).inset(1, 0)
    if let lead = model.lead { LeadPreview(app, lead.row).drawShort(on: &canvas, in: head) }
    if let card = model.card { IdentityView(app, card).drawShort(on: &canvas, in: head) }
    drawTabs(on: &canvas, in: area.row(2).inset(1, 0))
    let body = area.rows(3)
    let inside = canvas.pane(body, title: model.name(of: model.tab, app.phrases), isFocused: true)
    draw(model.tab, on: &canvas, in: inside)
  }

  private func drawTabs(on canvas: inout Canvas, in row: Rect) {
    var pen = Pen(row)
    for tab in CardModel.Tab.allCases {
      let isActive = tab == model.tab
      let start = pen
      let count = count(tab).map { " \($0)" } ?? ""
      isActive ? pen.sign(.open, .appbarTabActive, on: &canvas) : pen.space()
      pen.write(
        model.name(of: tab, app.phrases) + count, isActive ? .appbarTabActive : .label, on: &canvas)
      isActive ? pen.sign(.close, .appbarTabActive, on: &canvas) : pen.space()
      canvas.spot(pen.passed(since: start), Target.pane(tab))
      pen.space()
    }
  }
}
