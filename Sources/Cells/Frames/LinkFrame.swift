extension Canvas {
  /// Writes the links of these rows once more, now with what they open (OSC 8), and leaves the
  /// terminal's cursor and style as they were. ncurses knows no links.
  /// - Parameter rows: those that have just been drawn.
  public func linked(_ theme: Theme, in rows: (Int) -> Bool) -> String {
    let fresh = links.filter { rows($0.rect.y) }
    guard !fresh.isEmpty else { return "" }
    return "\u{1B}7" + fresh.map { linked($0, theme) }.joined() + "\u{1B}8"
  }

  private func linked(_ link: HotLink, _ theme: Theme) -> String {
    let left = left(of: link.rect.x, width: link.rect.width)
    let columns = (left..<left + link.rect.width).clamped(to: 0..<size.width)
    let runs = runs(ofRow: link.rect.y, columns: columns, in: theme)
    return "\u{1B}[\(link.rect.y + 1);\(columns.lowerBound + 1)H\u{1B}]8;;\(link.uri)\u{1B}\\"
      + runs.map { $0.style.sequence + String($0.text) }.joined() + "\u{1B}]8;;\u{1B}\\"
  }
}
