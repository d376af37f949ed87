/// Cells of one row that follow each other and look the same.
struct StyledRun {
  /// From the left.
  let column: Int
  private(set) var width: Int
  let style: Style
  private(set) var text = String.UnicodeScalarView()

  fileprivate init(column: Int, style: Style) {
    self.column = column
    self.style = style
    width = 0
  }

  fileprivate mutating func take(_ cell: Cell, of canvas: Canvas) {
    width += Int(cell.width)
    guard cell.width > 0 else { return }
    canvas.append(cell, to: &text)
  }
}

extension Canvas {
  /// The runs of a row, or of some of its columns, from the left.
  func runs(ofRow row: Int, columns: Range<Int>? = nil, in theme: Theme) -> [StyledRun] {
    var runs: [StyledRun] = []
    for column in columns ?? 0..<size.width {
      let cell = self[column: column, row: row]
      let style = theme.style(of: cell)
      if runs.last?.style != style { runs.append(StyledRun(column: column, style: style)) }
      runs[runs.count - 1].take(cell, of: self)
    }
    return runs
  }
}
