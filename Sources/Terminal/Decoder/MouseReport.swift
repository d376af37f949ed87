import Cells

nonisolated extension ControlSequence {
  /// The farthest cell that is believed.
  private static let farthest = 10_000

  /// `CSI < buttons ; column ; row M`, or `m` when the button is let go (mode 1006); `nil` for
  /// moves without a button, sideways wheels and the buttons beside the three.
  var mouse: Mouse? {
    guard intermediates.isEmpty, let bits = part(0, 0), let x = part(1, 0), let y = part(2, 0),
      (1...Self.farthest).contains(x), (1...Self.farthest).contains(y),
      let (kind, button) = mouseAct(bits)
    else { return nil }
    return Mouse(kind, button, at: Point(x - 1, y - 1), mouseModifiers(bits))
  }

  private func mouseAct(_ bits: Int) -> (Mouse.Kind, Mouse.Button)? {
    let isRelease = final == UInt8(ascii: "m")
    guard isRelease || final == UInt8(ascii: "M"), bits < 128 else { return nil }
    if bits & 64 != 0 {
      return switch bits & 3 {
      case 0: (.wheelUp, .none)
      case 1: (.wheelDown, .none)
      default: nil
      }
    }
    let buttons: [Mouse.Button] = [.left, .middle, .right, .none]
    let button = buttons[bits & 3]
    if bits & 32 != 0 { return button == .none ? nil : (.drag, button) }
    return (isRelease ? .release : .press, button)
  }

  private func mouseModifiers(_ bits: Int) -> Key.Modifiers {
    var modifiers: Key.Modifiers = []
    if bits & 4 != 0 { modifiers.insert(.shift) }
    if bits & 8 != 0 { modifiers.insert(.alt) }
    if bits & 16 != 0 { modifiers.insert(.control) }
    return modifiers
  }
}
