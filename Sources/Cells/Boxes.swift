extension Canvas {
  /// A pane of a page: its title and, at the other end, a count, with a rule between them; heavy when
  /// focused, so that focus is seen without colour.
  /// - Returns: the room below, in line with the title.
  @discardableResult
  public mutating func pane(
    _ rect: Rect, title: String, trailing: String? = nil, isFocused: Bool = false
  ) -> Rect {
    let inside = rect.inset(1, 0)
    var rule = inside.row(0)
    let role: Role = isFocused ? .borderFocus : .title
    let start = write(title, role, in: rule) + 1
    let end = trailing.map { write($0, .label, in: rule.columns(start), align: .trailing) + 1 } ?? 0
    rule = rule.columns(start, rule.width - start - end)
    line(
      from: rule.x, to: rule.maxX, at: rule.y, isFocused ? .borderFocus : .border,
      heavy: isFocused)
    return inside.rows(1)
  }

  /// A popup: everything under it is taken away, then its border is drawn with a title and, at the
  /// other end, a count in the top line.
  public mutating func popup(_ rect: Rect, title: String? = nil, trailing: String? = nil) {
    clear(rect, ground: .popup)
    guard rect.width >= 2, rect.height >= 2 else { return }
    frame(rect)
    let room = Rect(x: rect.x + 2, y: rect.y, width: rect.width - 4, height: 1)
    let used = caption(title, .title, in: room, align: .leading)
    caption(trailing, .label, in: room.columns(used == 0 ? 0 : used + 1), align: .trailing)
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

  private mutating func frame(_ rect: Rect) {
    let right = rect.maxX - 1
    let bottom = rect.maxY - 1
    for y in [rect.y, bottom] {
      line(from: rect.x, to: rect.maxX, at: y, .borderFocus, heavy: true)
    }
    for x in [rect.x, right] {
      let edge = Rect(x: x, y: rect.y, width: 1, height: rect.height)
      fill(edge, character(.heavyVertical), .borderFocus)
    }
    sign(.heavyTopLeading, .borderFocus, at: Point(rect.x, rect.y))
    sign(.heavyTopTrailing, .borderFocus, at: Point(right, rect.y))
    sign(.heavyBottomLeading, .borderFocus, at: Point(rect.x, bottom))
    sign(.heavyBottomTrailing, .borderFocus, at: Point(right, bottom))
  }
}
