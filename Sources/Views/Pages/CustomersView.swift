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
    drawHead(columns, on: &canvas, in: area.row(0).inset(1, 0))
    canvas.line(from: area.x + 1, to: area.maxX - 1, at: area.y + 1)
    let list = area.rows(2)
    for (line, row) in model.list.visible.enumerated() where line < list.height {
      draw(row, columns, line == model.list.selectedLine, on: &canvas, in: list.row(line))
      canvas.spot(list.row(line), Target.row(line))
    }
    drawMore(on: &canvas, in: list)
    guard model.list.rows.isEmpty else { return }
    model.filter.isEmpty
      ? EmptyState(app, app.phrases.customers.empty, ["page.add", "app.palette", "app.help"])
        .draw(on: &canvas, in: list)
      : EmptyState(
        app, app.phrases.board.emptyFiltered, ["filter.clear", "page.filter", "app.search"]
      ).draw(on: &canvas, in: list)
  }

  /// In the margin beside the first and the last row, as a lane says that it goes on.
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
    draw(
      [
        (label("name"), columns.name, .leading), (label("address.city"), columns.city, .leading),
        (app.phrases.customers.state, columns.state, .leading),
        (label("owner"), columns.owner, .leading),
        (app.phrases.customers.openMoney, columns.open, .trailing),
        (label("nextStep"), columns.next, .leading),
      ], on: &canvas, in: row)
  }

  private func label(_ property: String) -> String { app.shortLabel(property, of: .account) }

  private func draw(
    _ cells: [(String, Int, Alignment)], on canvas: inout Canvas, in row: Rect
  ) {
    var rest = row
    for (text, width, align) in cells where width > 0 {
      canvas.write(text, .label, in: rest.columns(0, width), align: align)
      rest = rest.columns(width + 2)
    }
  }

  private func draw(
    _ row: CustomerRow, _ columns: Columns, _ isSelected: Bool, on canvas: inout Canvas,
    in area: Rect
  ) {
    var rest = area.inset(1, 0)
    func next(_ width: Int) -> Rect {
      defer { if width > 0 { rest = rest.columns(width + 2) } }
      return rest.columns(0, width)
    }
    let isMarked = model.marks.contains(row.customer)
    if isMarked { canvas.sign(.marked, .selectionMarked, at: Point(area.x, area.y)) }
    canvas.write(row.name, .text, in: next(columns.name))
    canvas.write(row.city, .textMuted, in: next(columns.city))
    let state = CustomerState.of(row.figures, on: app.clock.today)
    canvas.write(
      app.phrases.terms.choices.customerState(state).short, .textMuted, in: next(columns.state))
    canvas.write(row.ownerName, .textMuted, in: next(columns.owner))
    canvas.write(
      app.openMoney(row.figures, atMost: columns.open), .textMoney, in: next(columns.open),
      align: .trailing)
    var pen = Pen(next(columns.next))
    let due = app.formats.due(row.nextStepDue, by: app.clock)
    pen.sign(due.sign.sign, due.sign.role, on: &canvas)
    pen.space()
    pen.write(due.text, due.sign.role, on: &canvas, base: .interface)
    if isMarked { canvas.ground(area.inset(1, 0), .selectionMarked) }
    guard isSelected else { return }
    canvas.ground(area.inset(1, 0), .selection)
    canvas.cursor = Point(area.x + 1, area.y)
  }
}
