extension Canvas {
  /// Writes cleaned text into `width` cells from `at`, cut with `…` at its logical end. Cells of the
  /// field beside the text stay as they were. What lies outside of the canvas is not drawn.
  /// - Returns: The cells that the text takes.
  @discardableResult
  public mutating func write(
    _ text: String, _ role: Role = .text, at point: Point, width: Int,
    align: Alignment = .leading, base: TextBase = .natural
  ) -> Int {
    guard point.y >= 0, point.y < size.height, point.x < size.width else { return 0 }
    let field = Field(x: max(point.x, -Canvas.mostCells), row: point.y, role: role, align: align)
    let room = max(0, min(width, size.width - field.x))
    return writePlain(text, field, room: room, base) ?? writeLine(text, field, room: room, base)
  }

  /// The same in the first row of `rect`.
  @discardableResult
  public mutating func write(
    _ text: String, _ role: Role = .text, in rect: Rect, align: Alignment = .leading,
    base: TextBase = .natural
  ) -> Int {
    guard rect.height > 0 else { return 0 }
    return write(
      text, role, at: Point(rect.x, rect.y), width: rect.width, align: align, base: base)
  }

  /// Where text goes, and as what.
  private struct Field {
    let x: Int
    let row: Int
    let role: Role
    let align: Alignment

    /// Where text of `width` cells begins in a field of `room`.
    func start(_ width: Int, in room: Int) -> Int {
      switch align {
      case .leading: x
      case .trailing: x + room - width
      case .centre: x + (room - width) / 2
      }
    }
  }

  /// The fast way for printable ASCII, which most text is: bytes become cells. `nil` when the text
  /// has anything else within the room, or could turn round.
  private mutating func writePlain(
    _ text: String, _ field: Field, room: Int, _ base: TextBase
  ) -> Int? {
    guard room > 0 else { return 0 }
    return text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      let seen = bytes.prefix(room + 1)
      guard seen.allSatisfy(isPlain), staysInOrder(seen, base) else { return nil }
      let isCut = bytes.count > room
      let used = isCut ? room : bytes.count
      var place = clear(field.start(used, in: room), width: used, row: field.row)
      for byte in seen.prefix(isCut ? room - 1 : used) {
        set(Glyph(code: UInt32(byte)), 1, field.role, at: &place)
      }
      if isCut {
        let ellipsis = character(.ellipsis).unicodeScalars.first ?? "~"
        set(Glyph(ellipsis), 1, field.role, at: &place)
      }
      return used
    } ?? nil
  }

  private func staysInOrder(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ base: TextBase) -> Bool {
    if direction == .leftToRight || base == .leftToRight || bidi == .off { return true }
    return base == .natural && bytes.contains { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
  }

  private mutating func writeLine(
    _ text: String, _ field: Field, room: Int, _ base: TextBase
  ) -> Int {
    let line = setting.line(text, width: room, base: base)
    var place = clear(field.start(line.width, in: room), width: line.width, row: field.row)
    if line.beginsWithRun { mark(before: place) }
    for letter in line.letters {
      set(glyph(for: letter.cluster), letter.width, field.role, at: &place)
    }
    return line.width
  }

  /// Puts U+200E behind what stands left of the field (see `BidiMode.runs`).
  private mutating func mark(before place: Place) {
    guard let index = index(column: place.column - 1, row: place.row) else { return }
    var cluster = cluster(of: cells[index].glyph)
    cluster.end(with: "\u{200E}")
    cells[index].glyph = glyph(for: cluster)
  }
}

extension Canvas {
  /// A cell that is about to be set.
  struct Place {
    var column: Int
    let row: Int
  }

  /// Makes sure that no half of a wide glyph is left at the ends of `width` cells from the logical
  /// `x`, and gives the first of them as seen.
  mutating func clear(_ x: Int, width: Int, row: Int) -> Place {
    let left = left(of: x, width: width)
    sever(column: left, row: row)
    sever(column: left + width, row: row)
    return Place(column: left, row: row)
  }

  /// Empties the wide glyph that lies across the edge left of `column`, if there is one.
  private mutating func sever(column: Int, row: Int) {
    guard let right = index(column: column, row: row), cells[right].width == 0 else { return }
    cells[right] = cells[right].emptied
    if let left = index(column: column - 1, row: row) { cells[left] = cells[left].emptied }
  }

  /// Sets a glyph of one or two cells and moves on. A wide one that is cut by the edge of the
  /// canvas becomes a space.
  mutating func set(_ glyph: Glyph, _ width: Int, _ role: Role, at place: inout Place) {
    let first = index(column: place.column, row: place.row)
    let last = index(column: place.column + width - 1, row: place.row)
    place.column += width
    guard let first, let last else {
      if let seen = first ?? last { cells[seen] = Cell(.space, role, on: cells[seen].ground) }
      return
    }
    cells[first] = Cell(
      glyph, role, on: cells[first].ground, width: UInt8(truncatingIfNeeded: width))
    if last != first { cells[last] = Cell(.space, role, on: cells[last].ground, width: 0) }
  }
}
