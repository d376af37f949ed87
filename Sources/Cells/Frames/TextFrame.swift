extension Canvas {
  /// The frame as plain text in visual order: a line per row, without spaces at its end.
  public func text() -> String {
    (0..<size.height).map { trimmed(text(ofRow: $0)) }.joined(separator: "\n")
  }

  func text(ofRow row: Int) -> String {
    var text = String.UnicodeScalarView()
    for cell in self.row(row) where cell.width > 0 { append(cell, to: &text) }
    return String(text)
  }

  func append(_ cell: Cell, to text: inout String.UnicodeScalarView) {
    if let scalar = cell.glyph.scalar {
      text.append(scalar)
    } else {
      text.append(contentsOf: scalars(of: cell))
    }
  }

  /// What each cell means, a letter per cell, then a line for each letter: pictures for tests. A
  /// blank cell shows its ground, and nothing when it is plain.
  public func roles() -> String {
    let grid = (0..<size.height).map { row in trimmed(String(self.row(row).map(\.initial))) }
    let used = Set(cells.compactMap(\.shownRole))
    let legend = Role.allCases.filter(used.contains).map { "\($0.initial) \($0.rawValue)" }
    return (grid + legend).joined(separator: "\n")
  }

  private func trimmed(_ line: String) -> String {
    var end = line.endIndex
    while end > line.startIndex, line[line.index(before: end)] == " " {
      end = line.index(before: end)
    }
    return String(line[..<end])
  }
}

extension Cell {
  fileprivate var shownRole: Role? {
    guard isBlank else { return role }
    return ground ?? (role == .text ? nil : role)
  }

  fileprivate var initial: Character { shownRole?.initial ?? " " }
}

extension Role {
  private static let initials = Array(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-*/=<>()[]{}!?#%&@^~")

  fileprivate var initial: Character {
    Self.initials.indices.contains(place) ? Self.initials[place] : "_"
  }
}
