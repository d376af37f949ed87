import Cells
import ViewModels

extension Canvas {
  /// What lies open over the page: its border, and a place of its own, so that a click on it goes
  /// neither through it nor beside it.
  mutating func opened(_ rect: Rect, title: String? = nil, trailing: String? = nil) {
    popup(rect, title: title, trailing: trailing)
    spot(rect, Target.popup)
  }
}
