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
    case "score": drawScore(of: lead, on: &canvas, in: cell)
    case "status":
      let status = app.phrases.terms.choices.leads.status(lead.status).short
      canvas.write(status, lead.status == .new ? .text : .textMuted, in: cell)
    case "nextStep": NextStepCell(due: row.nextStepDue).draw(app, on: &canvas, in: cell)
    case "owner": canvas.write(row.ownerName, .textMuted, in: cell)
    case "age":
      canvas.write(app.age(of: lead), .textMuted, in: cell, align: .trailing, base: .interface)
    default:
      let value = lead.record[column.name]
      PropertyCell(column: column, value: value, kind: .lead).draw(app, on: &canvas, in: cell)
    }
  }

  /// Five signs and the figure.
  private func drawScore(of lead: Lead, on canvas: inout Canvas, in cell: Rect) {
    let total = app.score(of: lead).total
    var pen = Pen(cell)
    for place in 0..<5 {
      place < (total + 10) / 20
        ? pen.sign(.progress, .progress, on: &canvas)
        : pen.sign(.progressRest, .progressRest, on: &canvas)
    }
    pen.space()
    pen.write(app.formats.number(total), .textMuted, on: &canvas, base: .interface)
  }
}
