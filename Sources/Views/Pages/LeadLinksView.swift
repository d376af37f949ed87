import Cells
import Domain
import ViewModels

/// What a lead became, then what is planned with it.
struct LeadLinksView {
  let app: AppModel
  let model: CardModel

  init(_ app: AppModel, _ model: CardModel) {
    self.app = app
    self.model = model
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let links = model.lead?.links ?? []
    var place = 0
    if links.isEmpty {
      let keys = app.keys(of: app.action("lead.qualify"))
      let lines = canvas.setting.lines(
        of: app.phrases.leads.noLinks(keys), width: area.width, atMost: 3)
      for line in lines {
        canvas.write(line, .textMuted, in: area.row(place), base: .interface)
        place += 1
      }
    }
    for (line, link) in links.enumerated() {
      draw(link, line, on: &canvas, in: area.rows(line * 3, 2))
      canvas.spot(area.rows(line * 3, 2), Target.deal(line))
    }
    place += links.count * 3
    OpenWork(app, model.work).draw(on: &canvas, in: area.rows(place + (links.isEmpty ? 1 : 0)))
  }

  private func draw(
    _ link: LeadCard.Link, _ place: Int, on canvas: inout Canvas, in area: Rect
  ) {
    var pen = Pen(area.row(0))
    if let money = link.deal?.money {
      pen.writeAtEnd(app.formats.money(money, atMost: 14), .textMoney, on: &canvas)
      pen.spaceAtEnd()
    }
    pen.write(link.name, .text, on: &canvas)
    let stage = link.deal.flatMap { model.stages[$0.stage] }
    let words = [
      app.phrases.terms.thing(link.record.kind).short,
      stage.map { app.phrases.terms.stage($0).full } ?? "",
    ].filter { !$0.isEmpty }
    canvas.write(words.joined(separator: " · "), .textMuted, in: area.row(1), base: .interface)
    guard model.tab == .deals, place == model.deal else { return }
    canvas.ground(area, .selection)
    canvas.cursor = Point(area.x, area.y)
  }
}
