import Cells
import Domain
import ViewModels

/// People one below the other: for each, what they have in every stage and in all of them.
struct PeopleView {
  let app: AppModel
  let model: PeopleModel

  init(_ app: AppModel, _ model: PeopleModel) {
    self.app = app
    self.model = model
  }

  /// Rows of a person, with the blank one.
  private static let height = 3

  func draw(on canvas: inout Canvas, in area: Rect) {
    let room = area.height - 4
    let rows = min(room, model.people.count * Self.height + 4 + (model.isWider ? 1 : 0))
    let rect = area.centred(Size(area.width - 2, max(7, rows)))
    let pipeline = app.board.pipeline.map(app.phrases.terms.pipeline) ?? ""
    canvas.opened(
      rect, title: app.phrases.people.title(pipeline),
      trailing: app.formats.counter(model.selected + 1, of: model.people.count))
    var inside = rect.inset(2, 1)
    if model.isWider {
      canvas.write(app.phrases.people.isWider, .textMuted, in: inside.row(0), base: .interface)
      inside = inside.rows(1)
    }
    let columns = Columns(
      inside.width, model.stages.count, least: figures(on: canvas))
    drawHeads(columns, on: &canvas, in: inside.row(0))
    canvas.line(from: rect.x + 1, to: rect.maxX - 1, at: inside.y + 1)
    drawPeople(columns, on: &canvas, in: inside.rows(2))
  }

  /// The name, then the sum of all stages, then as many stages as there is room for.
  private struct Columns {
    let name: Int
    let each: Int
    let stages: Int

    /// - Parameter least: cells that the widest figures take.
    init(_ width: Int, _ count: Int, least: Int) {
      name = min(22, max(12, width / 6))
      let fitting = max(2, (width - name) / (least + 2))
      stages = min(count, fitting - 1)
      each = (width - name) / (stages + 1)
    }

    func cell(_ place: Int, _ row: Rect) -> Rect { row.columns(name + place * each, each - 2) }
  }

  /// The widest of all figures at their shortest.
  private func figures(on canvas: Canvas) -> Int {
    let totals = model.people.flatMap(\.sum)
    let more = totals.contains { $0.currency != totals[0].currency } ? "+" : ""
    let widths = totals.flatMap { total in
      [
        app.formats.number(total.count) + " " + money(total.sum, total, 4) + more,
        app.phrases.terms.weightedMark + " " + money(total.weighted, total, 4),
      ].map { canvas.width(of: $0) }
    }
    return max(8, widths.max() ?? 0)
  }

  private func drawHeads(_ columns: Columns, on canvas: inout Canvas, in row: Rect) {
    canvas.write(app.phrases.people.all, .label, in: columns.cell(0, row))
    for (place, stage) in model.stages.prefix(columns.stages).enumerated() {
      let cell = columns.cell(place + 1, row)
      let name = app.phrases.terms.stage(stage)
      let fits = canvas.width(of: name.full) <= cell.width
      canvas.write(fits ? name.full : name.short, laneColour(stage, place), in: cell)
    }
    guard columns.stages < model.stages.count else { return }
    canvas.sign(.close, .scrollThumb, at: Point(row.maxX - 1, row.y))
  }

  private func drawPeople(_ columns: Columns, on canvas: inout Canvas, in area: Rect) {
    let fitting = max(1, (area.height + 1) / Self.height)
    let first = max(0, min(model.selected - fitting / 2, model.people.count - fitting))
    for (line, person) in model.people.dropFirst(first).prefix(fitting).enumerated() {
      let rows = area.rows(line * Self.height, Self.height - 1)
      draw(person, columns, on: &canvas, in: rows)
      canvas.spot(rows, Target.row(first + line))
      guard first + line == model.selected else { continue }
      canvas.ground(rows, .selection)
      canvas.cursor = Point(rows.x, rows.y)
    }
  }

  private func draw(
    _ person: PeopleModel.Person, _ columns: Columns, on canvas: inout Canvas, in rows: Rect
  ) {
    canvas.write(app.name(of: person), .textStrong, in: rows.row(0).columns(1, columns.name - 2))
    draw(person.sum, on: &canvas, in: columns.cell(0, rows))
    for (place, stage) in model.stages.prefix(columns.stages).enumerated() {
      draw(person.totals[stage.id] ?? [], on: &canvas, in: columns.cell(place + 1, rows))
    }
  }

  /// Count and sum, below it the weighted sum; further currencies are told by a plus.
  private func draw(_ totals: [LaneTotal], on canvas: inout Canvas, in cell: Rect) {
    let count = totals.reduce(0) { $0 + $1.count }
    guard let first = totals.first else {
      canvas.write(app.formats.number(0), .textFaint, in: cell.row(0))
      return
    }
    let more = totals.count > 1 ? "+" : ""
    var pen = Pen(cell.row(0))
    pen.write(app.formats.number(count), .text, on: &canvas)
    pen.space()
    pen.writeAtEnd(
      money(first.sum, first, pen.rest.width - more.count) + more, .textMoney, on: &canvas)
    pen = Pen(cell.row(1))
    let mark = app.phrases.terms.weightedMark
    pen.write(mark, .textFaint, on: &canvas)
    pen.space()
    pen.writeAtEnd(money(first.weighted, first, pen.rest.width), .textMuted, on: &canvas)
  }

  private func money(_ amount: Amount, _ total: LaneTotal, _ room: Int) -> String {
    app.formats.moneyShort(Money(amount, total.currency), atMost: max(4, room))
  }
}
