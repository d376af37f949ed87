import Cells
import Domain
import ViewModels

/// The day's queue: what is late, what is due, what was done, and what nobody has planned.
struct TodayView {
  let app: AppModel
  let model: TodayModel

  init(_ app: AppModel, _ model: TodayModel) {
    self.app = app
    self.model = model
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let below = TodayModel.hasWeek(canvas.size) ? TodayModel.weekHeight : 0
    // The week stands above a notice of several rows.
    let end = area.height - (below > 0 ? ToastRow(app).rowsAbove(on: canvas) : 0)
    drawQueue(on: &canvas, in: area.rows(0, end - below))
    WeekStrip(app, model.week).draw(on: &canvas, in: area.rows(end - below + 1, below - 1))
  }

  private func drawQueue(on canvas: inout Canvas, in area: Rect) {
    let left = model.progress == nil ? nil : app.phrases.today.left(app.formats.number(model.left))
    let inside = canvas.pane(
      area, title: app.phrases.today.queue.full, trailing: left, isFocused: true)
    let columns = columns(canvas, inside.width)
    for (row, line) in model.list.visible.enumerated() where row < inside.height {
      draw(line, columns, row == model.list.selectedLine, on: &canvas, in: inside.row(row))
      if line.row != nil { canvas.spot(inside.row(row), Target.row(row)) }
    }
    drawMore(on: &canvas, in: area)
    guard model.list.rows.isEmpty else { return }
    model.question.isEmpty
      ? EmptyState(
        app, app.phrases.today.empty, ["page.add", "app.pipeline", "app.customers", "app.help"]
      ).draw(on: &canvas, in: inside)
      : EmptyState(
        app, app.phrases.board.emptyFiltered, ["filter.clear", "page.filter", "app.search"]
      ).draw(on: &canvas, in: inside)
  }

  /// In the margin beside the first and the last line.
  private func drawMore(on canvas: inout Canvas, in area: Rect) {
    if model.list.hasMoreAbove {
      canvas.sign(.ascending, .scrollThumb, at: Point(area.maxX - 1, area.y + 1))
    }
    if model.list.hasMoreBelow {
      canvas.sign(.descending, .scrollThumb, at: Point(area.maxX - 1, area.maxY - 1))
    }
  }

  /// The widths of amounts and of what stands at the end, as wide as those that are seen; 0 leaves a
  /// column out.
  private struct Columns {
    let kind, money, end: Int
  }

  private func columns(_ canvas: Canvas, _ width: Int) -> Columns {
    let rows = model.list.visible.compactMap(\.row)
    func widest(_ texts: [String], atMost limit: Int) -> Int {
      texts.map { canvas.width(of: $0, limit: limit) }.max() ?? 0
    }
    let looks = rows.map { QueueLook(app, $0) }
    return Columns(
      kind: width >= 46 ? widest(looks.map(\.kind), atMost: 9) : 0,
      money: width >= 66 ? widest(rows.map(money(of:)), atMost: Self.widestMoney) : 0,
      end: widest(looks.map(\.end), atMost: 15))
  }

  /// Room for the word of a currency that has no sign.
  private static let widestMoney = 16

  private func money(of item: QueueRow) -> String {
    item.money.map { app.formats.money($0, atMost: Self.widestMoney) } ?? ""
  }

  private func draw(
    _ line: QueueLine, _ columns: Columns, _ isSelected: Bool, on canvas: inout Canvas,
    in row: Rect
  ) {
    switch line.content {
    case .gap: break
    case .heading(let section): draw(section, on: &canvas, in: row.columns(1))
    case .row(let item): draw(item, columns, isSelected, on: &canvas, in: row)
    }
  }

  private func draw(_ section: QueueSection, on canvas: inout Canvas, in row: Rect) {
    var pen = Pen(row)
    pen.write(app.phrases.today.section(section), .title, on: &canvas)
    pen.space(2)
    if let count = model.count(of: section) {
      pen.write(text(ofCount: count), .label, on: &canvas)
      pen.space(3)
    }
    guard section == .unplanned else { return }
    pen.write(app.phrases.today.unplannedHint, .textFaint, on: &canvas)
  }

  /// Those that are not counted to the end are said to be as many and more.
  private func text(ofCount number: Int) -> String {
    app.formats.number(number) + (number >= TodayModel.mostCounted ? "+" : "")
  }

  // MARK: A row

  private func draw(
    _ item: QueueRow, _ columns: Columns, _ isSelected: Bool, on canvas: inout Canvas, in row: Rect
  ) {
    let isMarked = model.marks.contains(item.subject)
    let look = QueueLook(app, item)
    if isMarked { canvas.sign(.marked, .selectionMarked, at: Point(row.x, row.y)) }
    if isSelected, !isMarked { canvas.sign(.barSelected, .borderFocus, at: Point(row.x, row.y)) }
    canvas.sign(look.sign, look.role, at: Point(row.x + 1, row.y))
    var rest = row.columns(3, row.width - 4)
    canvas.write(look.time, look.textRole, in: rest.columns(0, 6), base: .interface)
    rest = rest.columns(7)
    canvas.write(look.kind, .textMuted, in: rest.columns(0, columns.kind))
    rest = rest.columns(columns.kind > 0 ? columns.kind + 2 : 0)
    /// The columns at the end of what is left.
    func takeEnd(_ width: Int) -> Rect {
      guard width > 0 else { return rest.columns(rest.width) }
      defer { rest = rest.columns(0, rest.width - width - 2) }
      return rest.columns(rest.width - width)
    }
    canvas.write(
      look.end, look.role, in: takeEnd(columns.end), align: .trailing, base: .interface)
    canvas.write(money(of: item), .textMoney, in: takeEnd(columns.money), align: .trailing)
    draw(look.names, look.textRole, on: &canvas, in: rest)
    if isMarked { canvas.ground(row.columns(1), .selectionMarked) }
    guard isSelected else { return }
    canvas.ground(row.columns(1), .selection)
    canvas.cursor = Point(row.x, row.y)
  }

  private static let leastBehindDot = 6

  private func draw(
    _ names: [String], _ role: Role, on canvas: inout Canvas, in row: Rect
  ) {
    var pen = Pen(row)
    for (place, name) in names.enumerated() {
      // A dot with nothing behind it says less than none.
      guard place == 0 || pen.rest.width > Self.leastBehindDot else { return }
      if place > 0 { pen.write(" · ", .textFaint, on: &canvas, base: .interface) }
      pen.write(name, place == 0 && role == .text ? .textStrong : role, on: &canvas)
    }
  }
}
