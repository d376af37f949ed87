extension Canvas {
  /// Writes an input's text, scrolled so that the caret can be seen, and puts the cursor there.
  /// Right-to-left text has its caret left of its last letter.
  /// - Parameter caret: The letter that the caret stands before; the end of `text` for after it.
  public mutating func input(
    _ text: String, caret: String.Index, _ role: Role = .inputFocus, in rect: Rect,
    base: TextBase = .natural
  ) {
    guard rect.width > 0, rect.height > 0 else { return }
    let part = setting.visiblePart(of: text, caret: caret, width: rect.width, base: base)
    fill(rect.row(0), " ", role)
    write(part.text, role, at: Point(rect.x, rect.y), width: rect.width, base: base)
    let column = part.line.column(of: part.offset(of: caret, in: text))
    cursor = Point(rect.x + mirrored(column, in: part.line), rect.y)
  }

  /// Gives some letters of an input's text another role, wherever they stand.
  public mutating func mark(
    _ letters: Range<String.Index>, of text: String, caret: String.Index, _ role: Role,
    in rect: Rect, base: TextBase = .natural
  ) {
    let part = setting.visiblePart(of: text, caret: caret, width: rect.width, base: base)
    let first = part.offset(of: letters.lowerBound, in: text)
    let end = part.offset(of: letters.upperBound, in: text)
    let left = left(of: rect.x, width: part.line.width)
    for column in 0..<part.line.width {
      guard let offset = part.line.source(at: column), (first..<end).contains(offset),
        let index = index(column: left + column, row: rect.y)
      else { continue }
      cells[index].role = role
    }
  }

  /// The letter of an input's text under a click, the inverse of `input`; the end of the text for
  /// a click beside it.
  public func caret(
    in text: String, at point: Point, caret: String.Index, in rect: Rect, base: TextBase = .natural
  ) -> String.Index {
    let part = setting.visiblePart(of: text, caret: caret, width: rect.width, base: base)
    let column = mirrored(point.x - rect.x, in: part.line)
    guard let offset = part.line.source(at: column) else { return text.endIndex }
    return part.index(of: offset, in: text)
  }

  /// A column from the leading edge of a line, counted from its left, and the other way round.
  private func mirrored(_ column: Int, in line: Line) -> Int {
    direction == .leftToRight ? column : line.width - 1 - column
  }
}

/// What an input shows of a text that may be longer than it.
private struct VisiblePart {
  /// Where it begins in the whole text.
  let start: String.Index
  /// With a space behind the last letter, the place of a caret that stands after it.
  let text: String
  let line: Line

  /// The scalars from the beginning of this part to the caret.
  func offset(of caret: String.Index, in whole: String) -> Int {
    let caret = min(caret, whole.endIndex)
    return whole.unicodeScalars.distance(from: start, to: max(start, caret))
  }

  /// The character of the whole text that holds the scalar at `offset`; the end when behind it.
  func index(of offset: Int, in whole: String) -> String.Index {
    let end = whole.endIndex
    let place = whole.unicodeScalars.index(start, offsetBy: offset, limitedBy: end) ?? end
    return place < end ? whole.index(before: whole.index(after: place)) : end
  }
}

extension Typesetting {
  fileprivate func visiblePart(
    of text: String, caret: String.Index, width: Int, base: TextBase
  ) -> VisiblePart {
    let start = start(of: text, showing: caret, width: width)
    let rest = String(text[start...]) + " "
    let shown = String(rest[..<end(of: rest, width: width)])
    return VisiblePart(
      start: start, text: shown, line: line(shown, width: width, base: base))
  }

  /// From where on the text must be shown for the caret and what it stands before to be seen.
  private func start(of text: String, showing caret: String.Index, width: Int) -> String.Index {
    var start = min(caret, text.endIndex)
    var room = width - 1
    while start > text.startIndex {
      let previous = text.index(before: start)
      room -= self.width(of: String(text[previous..<start]), limit: width)
      guard room >= 0 else { break }
      start = previous
    }
    return start
  }

  /// How much of the text fits without being cut.
  private func end(of text: String, width: Int) -> String.Index {
    var end = text.startIndex
    var room = width
    while end < text.endIndex {
      let next = text.index(after: end)
      room -= self.width(of: String(text[end..<next]), limit: width + 1)
      guard room >= 0 else { break }
      end = next
    }
    return end
  }
}

extension Canvas {
  /// Gives letters of a text that was written at the leading edge of `rect` another role.
  /// - Parameter places: Which characters of the text, counted from 0; those cut off are passed over.
  public mutating func emphasize(
    _ places: [Int], of text: String, _ role: Role, in rect: Rect, base: TextBase = .natural
  ) {
    guard !places.isEmpty, rect.height > 0, rect.y >= 0, rect.y < size.height else { return }
    let line = setting.line(text, width: min(rect.width, size.width - rect.x), base: base)
    let characters = Array(text)
    for place in places where characters.indices.contains(place) {
      let offset = characters[..<place].reduce(0) { $0 + $1.unicodeScalars.count }
      guard line.letters.contains(where: { $0.source == offset }) else { continue }
      let x = rect.x + mirrored(line.column(of: offset), in: line)
      guard let index = index(column: left(of: x, width: 1), row: rect.y) else { continue }
      cells[index].role = role
    }
  }
}
