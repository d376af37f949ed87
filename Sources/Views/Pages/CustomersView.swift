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

  /// The widths of name, city, state, owner, money and next step; 0 leaves a column out.
  private struct Columns {
    var name, city, state, owner, open, next: Int

    init(_ width: Int) {
      let room = width - 2
      next = 14
      state = room >= 48 ? 12 : 0
      owner = room >= 60 ? 14 : 0
      open = room >= 74 ? 12 : 0
      city = room >= 100 ? 16 : 0
      let gaps = [city, state, owner, open, next].count { $0 > 0 }
      name = max(10, room - city - state - owner - open - next - gaps * 2)
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let columns = Columns(area.width)
    let table = TableList(columns: heads(columns), list: model.list) {
      model.marks.contains($0.customer)
    }
    let list = table.draw(on: &canvas, in: area) { draw($0, columns, on: &$1, in: $2) }
    guard model.list.rows.isEmpty else { return }
    model.filter.isEmpty
      ? EmptyState(app, app.phrases.customers.empty, ["page.add", "app.palette", "app.help"])
        .draw(on: &canvas, in: list)
      : EmptyState(
        app, app.phrases.board.emptyFiltered, ["filter.clear", "page.filter", "app.search"]
      ).draw(on: &canvas, in: list)
  }

  private func heads(_ columns: Columns) -> [TableList<CustomerRow>.Column] {
    [
      .init(head: label("name"), width: columns.name),
      .init(head: label("address.city"), width: columns.city),
      .init(head: app.phrases.customers.state, width: columns.state),
      .init(head: label("owner"), width: columns.owner),
      .init(head: app.phrases.customers.openMoney, width: columns.open, align: .trailing),
      .init(head: label("nextStep"), width: columns.next),
    ]
  }

  private func label(_ property: String) -> String { app.shortLabel(property, of: .account) }

  private func draw(
    _ row: CustomerRow, _ columns: Columns, on canvas: inout Canvas, in area: Rect
  ) {
    var cells = TableCells(area)
    canvas.write(row.name, .text, in: cells.next(columns.name))
    canvas.write(row.city, .textMuted, in: cells.next(columns.city))
    let state = CustomerState.of(row.figures, on: app.clock.today)
    canvas.write(
      app.phrases.terms.choices.customerState(state).short, .textMuted,
      in: cells.next(columns.state))
    canvas.write(row.ownerName, .textMuted, in: cells.next(columns.owner))
    canvas.write(
      app.openMoney(row.figures, atMost: columns.open), .textMoney, in: cells.next(columns.open),
      align: .trailing)
    var pen = Pen(cells.next(columns.next))
    let due = app.formats.due(row.nextStepDue, by: app.clock)
    pen.sign(due.sign.sign, due.sign.role, on: &canvas)
    pen.space()
    pen.write(due.text, due.sign.role, on: &canvas, base: .interface)
  }
}
