import Cells
import Domain
import ViewModels

/// Customers as a table: never one without state, owner and next step.
struct CustomersView {
  let app: AppModel
  let model: CustomersModel

  init(_ app: AppModel, _ model: CustomersModel) {
    self.app = app
    self.model = model
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let table = TableList(app: app, layout: model.layout, list: model.list) {
      model.marks.contains($0.customer)
    }
    let list = table.draw(on: &canvas, in: area) { draw($0, of: $1, on: &$2, in: $3) }
    guard model.list.rows.isEmpty else { return }
    model.filter.isEmpty
      ? EmptyState(app, app.phrases.customers.empty, ["page.add", "app.palette", "app.help"])
        .draw(on: &canvas, in: list)
      : EmptyState(
        app, app.phrases.board.emptyFiltered, ["filter.clear", "page.filter", "app.search"]
      ).draw(on: &canvas, in: list)
  }

  private func draw(
    _ column: ListColumn, of row: CustomerRow, on canvas: inout Canvas, in cell: Rect
  ) {
    switch column.name {
    case "name": canvas.write(row.name, .text, in: cell)
    case "address.city": canvas.write(row.city, .textMuted, in: cell)
    case "state":
      let state = CustomerState.of(row.figures, on: app.clock.today)
      let word = app.phrases.terms.choices.customerState(state).short
      canvas.write(word, .textMuted, in: cell)
    case "owner": canvas.write(row.ownerName, .textMuted, in: cell)
    case "openAmount":
      let money = app.openMoney(row.figures, atMost: cell.width)
      canvas.write(money, .textMoney, in: cell, align: .trailing)
    case "nextStep": NextStepCell(due: row.nextStepDue).draw(app, on: &canvas, in: cell)
    default:
      let value = model.layout.value(of: column, in: row)
      PropertyCell(column: column, value: value, kind: .account).draw(app, on: &canvas, in: cell)
    }
  }
}

/// When something is to be done next.
struct NextStepCell {
  let due: Due?

  func draw(_ app: AppModel, on canvas: inout Canvas, in cell: Rect) {
    var pen = Pen(cell)
    let shown = app.formats.due(due, by: app.clock)
    pen.sign(shown.sign.sign, shown.sign.role, on: &canvas)
    pen.space()
    pen.write(shown.text, shown.sign.role, on: &canvas, base: .interface)
  }
}

/// The value of a property, as its type is shown.
struct PropertyCell {
  let column: ListColumn
  let value: Value
  let kind: Kind

  func draw(_ app: AppModel, on canvas: inout Canvas, in cell: Rect) {
    let text = app.listed(value, of: column.property, in: kind, atMost: cell.width)
    let isMoney = column.property.type == .money
    canvas.write(
      text, isMoney ? .textMoney : .textMuted, in: cell, align: column.align,
      base: column.property.type.isWords ? .natural : .interface)
  }
}

extension PropertyType {
  /// What people have written, which goes in the direction of its own letters.
  fileprivate var isWords: Bool {
    switch self {
    case .text, .texts, .tags, .link, .custom: true
    case .number, .decimal, .percent, .money, .currency, .day, .due, .instant, .flag, .choice,
      .phones, .url:
      false
    }
  }
}
