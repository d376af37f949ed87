extension Canvas {
  /// A pane's border with its title and, at the other end, a count in the top line. Round and thin,
  /// or heavy when focused, so that focus is seen without colour. What is inside stays.
  public mutating func box(
    _ rect: Rect, title: String? = nil, trailing: String? = nil, isFocused: Bool = false
  ) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    frame(rect, isFocused ? .heavy : .round, isFocused ? .borderFocus : .border)
    let room = Rect(x: rect.x + 2, y: rect.y, width: rect.width - 4, height: 1)
    let used = caption(title, .title, in: room, align: .leading)
    caption(trailing, .label, in: room.columns(used == 0 ? 0 : used + 1), align: .trailing)
  }

  /// A popup: everything under it is taken away, then its border is drawn.
  public mutating func popup(_ rect: Rect, title: String? = nil, trailing: String? = nil) {
    clear(rect, ground: .popup)
    box(rect, title: title, trailing: trailing, isFocused: true)
  }

  /// A title with a space on both sides; nothing where it has no room.
  @discardableResult
  private mutating func caption(
    _ text: String?, _ role: Role, in room: Rect, align: Alignment
  ) -> Int {
    guard let text, !text.isEmpty, room.width >= 3 else { return 0 }
    let used = setting.width(of: text, limit: room.width - 2)
    let x = align == .leading ? room.x : room.maxX - used - 2
    fill(Rect(x: x, y: room.y, width: used + 2, height: 1))
    write(text, role, at: Point(x + 1, room.y), width: used)
    return used + 2
  }

  private mutating func frame(_ rect: Rect, _ set: BorderSet, _ role: Role) {
    let right = rect.maxX - 1
    let bottom = rect.maxY - 1
    let horizontal = character(set.horizontal)
    let vertical = character(set.vertical)
    fill(Rect(x: rect.x, y: rect.y, width: rect.width, height: 1), horizontal, role)
    fill(Rect(x: rect.x, y: bottom, width: rect.width, height: 1), horizontal, role)
    fill(Rect(x: rect.x, y: rect.y, width: 1, height: rect.height), vertical, role)
    fill(Rect(x: right, y: rect.y, width: 1, height: rect.height), vertical, role)
    sign(set.topLeading, role, at: Point(rect.x, rect.y))
    sign(set.topTrailing, role, at: Point(right, rect.y))
    sign(set.bottomLeading, role, at: Point(rect.x, bottom))
    sign(set.bottomTrailing, role, at: Point(right, bottom))
  }
}

/// The signs that a border is made of.
private struct BorderSet {
  let horizontal, vertical, topLeading, topTrailing, bottomLeading, bottomTrailing: Sign

  static let round = BorderSet(
    horizontal: .horizontal, vertical: .vertical, topLeading: .topLeading,
    topTrailing: .topTrailing, bottomLeading: .bottomLeading, bottomTrailing: .bottomTrailing)
  static let heavy = BorderSet(
    horizontal: .heavyHorizontal, vertical: .heavyVertical, topLeading: .heavyTopLeading,
    topTrailing: .heavyTopTrailing, bottomLeading: .heavyBottomLeading,
    bottomTrailing: .heavyBottomTrailing)
}
