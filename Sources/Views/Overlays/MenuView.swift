import Cells
import ViewModels

/// A menu where the pointer is, else in the middle: names at the leading side, keys at the other.
struct MenuView {
  let app: AppModel
  let menu: MenuModel

  init(_ app: AppModel, _ menu: MenuModel) {
    self.app = app
    self.menu = menu
  }

  private static let width = 36

  func draw(on canvas: inout Canvas, in area: Rect) {
    let rect = place(in: area.rows(0, area.height - 1))
    canvas.opened(rect, title: app.phrases.actions.menu.label)
    let list = rect.inset(2, 1)
    RowList(count: menu.actions.count, selected: menu.selected)
      .draw(on: &canvas, in: list) { draw(menu.actions[$0], on: &$1, in: $2) }
  }

  /// Beside the pointer, as far as the screen goes.
  private func place(in area: Rect) -> Rect {
    let size = Size(min(Self.width, area.width), min(menu.actions.count + 2, area.height))
    guard let at = menu.at else { return area.centred(size) }
    let x = min(at.x + 1, area.maxX - size.width)
    let y = min(at.y, area.maxY - size.height)
    return Rect(x: max(0, x), y: max(0, y), width: size.width, height: size.height)
  }

  private func draw(_ action: Action, on canvas: inout Canvas, in row: Rect) {
    var pen = Pen(row)
    pen.writeAtEnd(app.keys(of: action), .hintKey, on: &canvas, base: .leftToRight)
    pen.spaceAtEnd()
    pen.write(app.name(of: action) ?? "", .text, on: &canvas)
  }
}
