import Cells
import Domain
import ViewModels

extension Canvas {
  /// A way to reach somebody, which a click copies, and the terminal opens where it can.
  @discardableResult
  mutating func write(
    _ reach: Reach, as text: String, _ role: Role = .textMuted, in row: Rect
  ) -> Int {
    let used = write(text, role, in: row, base: .leftToRight)
    spot(row.columns(0, used), Target.copy(reach.text))
    if let uri = reach.uri { link(row.columns(0, used), to: uri) }
    return used
  }
}
