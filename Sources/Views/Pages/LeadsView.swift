import Cells
import Domain
import ViewModels

/// The inbox as a table: never a lead without status, next step and owner.
struct LeadsView {
  let app: AppModel
  let model: LeadsModel

  init(_ app: AppModel, _ model: LeadsModel) {
    self.app = app
    self.model = model
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let table = TableList(app: app, layout: model.layout, list: model.list) {
      model.marks.contains($0.lead.id)
    }
    let list = table.draw(on: &canvas, in: area) { draw($0, of: $1, on: &$2, in: $3) }
    guard model.list.rows.isEmpty else { return }
    let (text, actions) =
      model.filter.isEmpty
      ? (app.phrases.leads.empty, ["app.add-lead", "app.palette", "app.help"])
      : (app.phrases.board.emptyFiltered, ["filter.clear", "page.filter", "app.search"])
    EmptyState(app, text, actions).draw(on: &canvas, in: list)
  }

  private func draw(
    _ column: ListColumn, of row: LeadRow, on canvas: inout Canvas, in cell: Rect
  ) {
    let lead = row.lead
    switch column.name {
    case "name":
      canvas.write(app.leadName(lead), lead.isIdentified ? .text : .textMuted, in: cell)
    case "company":
      let company = app.leadName(lead) == lead.company ? "" : lead.company
      canvas.write(company, .textMuted, in: cell)
    case "source": canvas.write(app.phrases.leads.source(lead.source), .textMuted, in: cell)
    case "score": drawScore(of: row, on: &canvas, in: cell)
    case "status":
      let status = app.phrases.terms.choices.leads.status(lead.status).short
      canvas.write(status, lead.status == .new ? .text : .textMuted, in: cell)
    case "nextStep": NextStepCell(due: row.nextStepDue).draw(app, on: &canvas, in: cell)
    case "owner": canvas.write(row.ownerName, .textMuted, in: cell)
    case "age":
      canvas.write(app.age(of: lead), .textMuted, in: cell, align: .trailing, base: .interface)
    default:
      let value = app.listable(column.property, of: lead.record)
      PropertyCell(column: column, value: value, kind: .lead).draw(app, on: &canvas, in: cell)
    }
  }

  /// The letter, four signs and the figure.
  private func drawScore(of row: LeadRow, on canvas: inout Canvas, in cell: Rect) {
    let score = app.score(of: row)
    var pen = Pen(cell)
    pen.write(score.grade(app.leads.cuts).rawValue, .text, on: &canvas, base: .interface)
    pen.space()
    for place in 0..<4 {
      place < (score.total + 12) / 25
        ? pen.sign(.progress, .progress, on: &canvas)
        : pen.sign(.progressRest, .progressRest, on: &canvas)
    }
    pen.space()
    pen.write(app.formats.number(score.total), .textMuted, on: &canvas, base: .interface)
  }
}
