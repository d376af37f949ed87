import Cells
import Domain

/// Writes pieces one after the other into one row, from its leading or its trailing end.
struct Pen {
  private(set) var rest: Rect

  init(_ row: Rect) { rest = row.row(0) }

  mutating func write(
    _ text: String, _ role: Role = .text, on canvas: inout Canvas, base: TextBase = .natural
  ) {
    let used = canvas.write(text, role, in: rest, base: base)
    rest = rest.columns(used)
  }

  mutating func write(_ reach: Reach, as text: String, on canvas: inout Canvas) {
    rest = rest.columns(canvas.write(reach, as: text, in: rest))
  }

  /// The same at the trailing end; nothing when it does not fit whole.
  mutating func writeAtEnd(
    _ text: String, _ role: Role = .text, on canvas: inout Canvas, base: TextBase = .natural
  ) {
    let width = canvas.setting.width(of: text, limit: rest.width + 1)
    guard width <= rest.width else { return }
    canvas.write(text, role, in: rest, align: .trailing, base: base)
    rest = rest.columns(0, rest.width - width)
  }

  mutating func sign(_ sign: Sign, _ role: Role, on canvas: inout Canvas) {
    guard rest.width > 0 else { return }
    canvas.sign(sign, role, at: Point(rest.x, rest.y))
    rest = rest.columns(1)
  }

  /// The same at the trailing end. A sign is mirrored with the page, which a text would undo.
  mutating func signAtEnd(_ sign: Sign, _ role: Role, on canvas: inout Canvas) {
    guard rest.width > 0 else { return }
    canvas.sign(sign, role, at: Point(rest.x + rest.width - 1, rest.y))
    rest = rest.columns(0, rest.width - 1)
  }

  /// The columns from where another pen was up to here, at either end.
  func passed(since earlier: Pen) -> Rect {
    let row = earlier.rest
    return rest.x > row.x
      ? row.columns(0, rest.x - row.x) : row.columns(rest.width, row.width - rest.width)
  }

  mutating func space(_ count: Int = 1) { rest = rest.columns(count) }

  mutating func spaceAtEnd(_ count: Int = 1) { rest = rest.columns(0, rest.width - count) }
}
