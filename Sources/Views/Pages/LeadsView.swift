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
    let table = TableList(columns: heads(columns), list: model.list) {
      model.marks.contains($0.lead.id)
    }
    let list = table.draw(on: &canvas, in: area) { draw($0, columns, on: &$1, in: $2) }
    guard model.list.rows.isEmpty else { return }
    let (text, actions) =
      model.filter.isEmpty
      ? (app.phrases.leads.empty, ["app.add-lead", "app.palette", "app.help"])
      : (app.phrases.board.emptyFiltered, ["filter.clear", "page.filter", "app.search"])
    EmptyState(app, text, actions).draw(on: &canvas, in: list)
  }

  private func heads(_ columns: Columns) -> [TableList<LeadRow>.Column] {
    [
      .init(head: app.phrases.leads.name.short, width: columns.name),
      .init(head: app.shortLabel("company", of: .lead), width: columns.company),
      .init(head: app.shortLabel("source", of: .lead), width: columns.source),
      .init(head: app.phrases.leads.score.short, width: columns.score),
      .init(head: app.shortLabel("status", of: .lead), width: columns.status),
      .init(head: app.shortLabel("nextStep", of: .account), width: columns.next),
      .init(head: app.shortLabel("owner", of: .lead), width: columns.owner),
      .init(head: app.phrases.leads.age.short, width: columns.age, align: .trailing),
    ]
  }

  private func draw(
    _ row: LeadRow, _ columns: Columns, on canvas: inout Canvas, in area: Rect
  ) {
    var cells = TableCells(area)
    let lead = row.lead
    let name = app.leadName(lead)
    canvas.write(name, lead.isIdentified ? .text : .textMuted, in: cells.next(columns.name))
    let company = name == lead.company ? "" : lead.company
    canvas.write(company, .textMuted, in: cells.next(columns.company))
    canvas.write(app.phrases.leads.source(lead.source), .textMuted, in: cells.next(columns.source))
    drawScore(of: lead, on: &canvas, in: cells.next(columns.score))
    let status = app.phrases.terms.choices.leads.status(lead.status).short
    canvas.write(status, lead.status == .new ? .text : .textMuted, in: cells.next(columns.status))
    drawNext(row, on: &canvas, in: cells.next(columns.next))
    canvas.write(row.ownerName, .textMuted, in: cells.next(columns.owner))
    canvas.write(
      app.age(of: lead), .textMuted, in: cells.next(columns.age), align: .trailing, base: .interface
    )
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
