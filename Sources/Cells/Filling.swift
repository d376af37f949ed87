extension Canvas {
  /// Fills with a character of one cell; grounds stay.
  public mutating func fill(_ rect: Rect, _ character: Character = " ", _ role: Role = .text) {
    let seen = rect.clipped(to: size)
    guard !seen.isEmpty, let glyph = narrowGlyph(for: character) else { return }
    for row in seen.y..<seen.maxY {
      var place = clear(seen.x, width: seen.width, row: row)
      for _ in 0..<seen.width { set(glyph, 1, role, at: &place) }
    }
  }

  /// Lays `role` under cells, whether they are drawn already or will be.
  public mutating func ground(_ rect: Rect, _ role: Role) { lay(rect, role) }

  /// Takes away all that was drawn, for a popup to be drawn on `ground`.
  public mutating func clear(_ rect: Rect, ground: Role? = nil) {
    fill(rect)
    lay(rect, ground)
  }

  /// A horizontal line from one column up to, but not including, another.
  public mutating func line(
    from x: Int, to end: Int, at y: Int, _ role: Role = .border, heavy: Bool = false
  ) {
    let width = max(0, end.subtractingReportingOverflow(x).partialValue)
    fill(
      Rect(x: x, y: y, width: width, height: 1),
      character(heavy ? .heavyHorizontal : .horizontal), role)
  }

  private mutating func lay(_ rect: Rect, _ role: Role?) {
    let seen = rect.clipped(to: size)
    guard !seen.isEmpty else { return }
    let left = left(of: seen.x, width: seen.width)
    for row in seen.y..<seen.maxY {
      let start = row * size.width + left
      for index in start..<start + seen.width { cells[index].ground = role }
    }
  }

  /// A cleaned glyph of one cell; `nil` for what is wider or cannot be shown.
  private mutating func narrowGlyph(for character: Character) -> Glyph? {
    if let byte = character.utf8.first, character.utf8.count == 1, isPlain(byte) {
      return Glyph(code: UInt32(byte))
    }
    var cleaner = Cleaner(String(character), glyphs: glyphs, budget: 16)
    guard let letter = cleaner.next(), letter.width == 1 else { return nil }
    return glyph(for: letter.cluster)
  }
}
