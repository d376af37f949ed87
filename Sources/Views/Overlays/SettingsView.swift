import Cells
import ViewModels

/// Every setting with its value and where that comes from; below, what the one under the cursor does.
struct SettingsView {
  /// Columns from which on a row also says where its value comes from.
  private static let leastForOrigins = 60

  let app: AppModel
  let settings: SettingsModel

  init(_ app: AppModel, _ settings: SettingsModel) {
    self.app = app
    self.settings = settings
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let height = min(settings.rows.count + 5, area.height - 2)
    let rect = area.centred(Size(min(84, area.width - 2), height))
    canvas.opened(
      rect, title: app.phrases.settings.title, trailing: app.formats.number(settings.rows.count))
    let inside = rect.inset(2, 1)
    let list = inside.rows(0, inside.height - 3)
    RowList(
      count: settings.rows.count, selected: settings.selected, showsCursor: settings.field == nil
    ).draw(on: &canvas, in: list) {
      draw(settings.rows[$0], $0 == settings.selected, on: &$1, in: $2)
    }
    canvas.line(from: rect.x + 1, to: rect.maxX - 1, at: inside.maxY - 3)
    drawHelp(on: &canvas, in: inside.rows(inside.height - 2))
  }

  private func draw(
    _ row: SettingRow, _ isSelected: Bool, on canvas: inout Canvas, in cells: Rect
  ) {
    let origins = cells.width < Self.leastForOrigins ? 0 : 18
    let value = cells.columns(24, cells.width - 24 - origins)
    canvas.write(row.text.label, isSelected ? .textStrong : .text, in: cells.columns(1, 21))
    canvas.write(
      app.phrases.settings.origin(row.origin), .textMuted,
      in: cells.columns(cells.width - origins + 1, max(0, origins - 2)), align: .trailing)
    if isSelected, let field = settings.field {
      canvas.ground(value, .inputFocus)
      return canvas.input(field.text, caret: field.caret, .inputFocus, in: value)
    }
    drawValue(row, isSelected, on: &canvas, in: value)
  }

  private func drawValue(
    _ row: SettingRow, _ isSelected: Bool, on canvas: inout Canvas, in cells: Rect
  ) {
    let role: Role = row.origin == .usual ? .textMuted : .textStrong
    guard isSelected, !row.words.isEmpty else {
      canvas.write(app.shown(row), role, in: cells.columns(2))
      return
    }
    var pen = Pen(cells)
    pen.sign(.open, .hintKey, on: &canvas)
    pen.space()
    pen.write(app.shown(row), role, on: &canvas)
    pen.space()
    pen.sign(.close, .hintKey, on: &canvas)
  }

  /// What it does, then its name in the file with when a change counts.
  private func drawHelp(on canvas: inout Canvas, in area: Rect) {
    guard let row = settings.current else { return }
    canvas.write(row.text.help, .text, in: area.row(0).columns(1), base: .interface)
    var pen = Pen(area.row(1).columns(1))
    pen.write(row.name, .textFaint, on: &canvas, base: .leftToRight)
    pen.space(2)
    guard row.countsLater else { return }
    pen.write(app.phrases.settings.fromNextStart, .textFaint, on: &canvas, base: .interface)
  }
}
