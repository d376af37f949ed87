import Cells
import Domain
import ViewModels

/// The inbox as a table: never a lead without status, next step, owner and age.
struct LeadsView {
  let app: AppModel
  let model: LeadsModel

  init(_ app: AppModel, _ model: LeadsModel) {
    self.app = app
    self.model = model
  }

  /// The widths; 0 leaves a column out.
  private struct Columns {
    var name, company, source, score, status, next, owner, age: Int

    init(_ width: Int) {
      let room = width - 2
      next = 14
      status = room >= 56 ? 10 : 0
      owner = room >= 70 ? 12 : 0
      age = room >= 84 ? 6 : 0
      score = room >= 96 ? 9 : 0
      source = room >= 110 ? 12 : 0
      let others = [source, score, status, next, owner, age].filter { $0 > 0 }
      let rest = room - others.reduce(0) { $0 + $1 + 2 }
      company = rest >= 28 ? rest / 2 - 1 : 0
      name = max(10, rest - (company > 0 ? company + 2 : 0))
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let columns = Columns(area.width)
    drawHead(columns, on: &canvas, in: area.row(0).inset(1, 0))
    canvas.line(from: area.x + 1, to: area.maxX - 1, at: area.y + 1)
    let list = area.rows(2)
    for (line, row) in model.list.visible.enumerated() where line < list.height {
      draw(row, columns, line == model.list.selectedLine, on: &canvas, in: list.row(line))
      canvas.spot(list.row(line), Target.row(line))
    }
    drawMore(on: &canvas, in: list)
    guard model.list.rows.isEmpty else { return }
    let (text, actions) =
      model.filter.isEmpty
      ? (app.phrases.leads.empty, ["app.add-lead", "app.palette", "app.help"])
      : (app.phrases.board.emptyFiltered, ["filter.clear", "page.filter", "app.search"])
    EmptyState(app, text, actions).draw(on: &canvas, in: list)
  }

  /// In the margin beside the first and the last row.
  private func drawMore(on canvas: inout Canvas, in list: Rect) {
    if model.list.hasMoreAbove {
      canvas.sign(.ascending, .scrollThumb, at: Point(list.maxX - 1, list.y))
    }
    if model.list.hasMoreBelow {
      let last = min(list.height, model.list.visible.count) - 1
      canvas.sign(.descending, .scrollThumb, at: Point(list.maxX - 1, list.y + last))
    }
  }

  private func drawHead(_ columns: Columns, on canvas: inout Canvas, in row: Rect) {
    let cells: [(String, Int, Alignment)] = [
      (app.phrases.leads.name.short, columns.name, .leading),
      (app.shortLabel("company", of: .lead), columns.company, .leading),
      (app.shortLabel("source", of: .lead), columns.source, .leading),
      (app.phrases.leads.score.short, columns.score, .leading),
      (app.shortLabel("status", of: .lead), columns.status, .leading),
      (app.shortLabel("nextStep", of: .account), columns.next, .leading),
      (app.shortLabel("owner", of: .lead), columns.owner, .leading),
      (app.phrases.leads.age.short, columns.age, .trailing),
    ]
    var rest = row
    for (text, width, align) in cells where width > 0 {
      canvas.write(text, .label, in: rest.columns(0, width), align: align)
      rest = rest.columns(width + 2)
    }
  }

  private func draw(
    _ row: LeadRow, _ columns: Columns, _ isSelected: Bool, on canvas: inout Canvas,
    in area: Rect
  ) {
    var rest = area.inset(1, 0)
    func next(_ width: Int) -> Rect {
      defer { if width > 0 { rest = rest.columns(width + 2) } }
      return rest.columns(0, width)
    }
    let lead = row.lead
    let name = app.leadName(lead)
    canvas.write(name, lead.isIdentified ? .text : .textMuted, in: next(columns.name))
    let company = name == lead.company ? "" : lead.company
    canvas.write(company, .textMuted, in: next(columns.company))
    canvas.write(app.phrases.leads.source(lead.source), .textMuted, in: next(columns.source))
    drawScore(of: lead, on: &canvas, in: next(columns.score))
    let status = app.phrases.terms.choices.leads.status(lead.status).short
    canvas.write(status, lead.status == .new ? .text : .textMuted, in: next(columns.status))
    drawNext(row, on: &canvas, in: next(columns.next))
    canvas.write(row.ownerName, .textMuted, in: next(columns.owner))
    canvas.write(
      app.age(of: lead), .textMuted, in: next(columns.age), align: .trailing, base: .interface)
    guard isSelected else { return }
    canvas.ground(area.inset(1, 0), .selection)
    canvas.cursor = Point(area.x + 1, area.y)
  }

  /// Five signs and the figure.
  private func drawScore(of lead: Lead, on canvas: inout Canvas, in cells: Rect) {
    guard cells.width > 0 else { return }
    let total = app.score(of: lead).total
    var pen = Pen(cells)
    for place in 0..<5 {
      place < (total + 10) / 20
        ? pen.sign(.progress, .progress, on: &canvas)
        : pen.sign(.progressRest, .progressRest, on: &canvas)
    }
    pen.space()
    pen.write(app.formats.number(total), .textMuted, on: &canvas, base: .interface)
  }

  private func drawNext(_ row: LeadRow, on canvas: inout Canvas, in cells: Rect) {
    var pen = Pen(cells)
    let due = app.formats.due(row.nextStepDue, by: app.clock)
    pen.sign(due.sign.sign, due.sign.role, on: &canvas)
    pen.space()
    pen.write(due.text, due.sign.role, on: &canvas, base: .interface)
  }
}
