import Cells
import Domain

extension Canvas {
  /// A way to reach somebody, which the terminal opens where it can.
  @discardableResult
  mutating func write(
    _ reach: Reach, as text: String, _ role: Role = .textMuted, in row: Rect
  ) -> Int {
    let used = write(text, role, in: row, base: .leftToRight)
    if let uri = reach.uri { link(row.columns(0, used), to: uri) }
    return used
  }
}
