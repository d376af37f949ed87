extension Canvas {
  /// The frame as a picture. Every run stands at its exact place, so that it looks the same in any
  /// fixed font.
  public func svg(_ theme: Theme, title: String) -> String {
    let width = size.width * SvgGrid.width
    let height = size.height * SvgGrid.height
    let grid = SvgGrid(theme)
    var lines = [
      #"<svg xmlns="http://www.w3.org/2000/svg" width="\#(width)" height="\#(height)" "#
        + #"viewBox="0 0 \#(width) \#(height)" font-family="monospace" font-size="16" "#
        + #"xml:space="preserve" direction="ltr" unicode-bidi="bidi-override">"#,
      "<title>\(escaped(cleaned(title)))</title>",
      grid.rectangle(x: 0, y: 0, width: size.width, height: size.height, grid.paper),
    ]
    for row in 0..<size.height {
      lines += runs(ofRow: row, in: theme).flatMap { grid.elements($0, row: row) }
    }
    return (lines + ["</svg>", ""]).joined(separator: "\n")
  }
}

/// Cells of 10 by 20 units, and the colours of a picture.
private struct SvgGrid {
  static let width = 10
  static let height = 20

  let ink: RGB
  let paper: RGB

  /// Where a theme leaves a colour to the terminal, black on white or the other way round.
  init(_ theme: Theme) {
    let isDark = theme.variant == .dark
    let plain = theme.style(.text)
    ink = plain.fg.rgb ?? (isDark ? RGB(229, 229, 229) : RGB(0, 0, 0))
    paper = plain.bg.rgb ?? (isDark ? RGB(0, 0, 0) : RGB(255, 255, 255))
  }

  func elements(_ run: StyledRun, row: Int) -> [String] {
    let isReverse = run.style.attributes.contains(.reverse)
    let front = run.style.fg.rgb ?? ink
    let back = run.style.bg.rgb ?? paper
    let ground = isReverse ? front : back
    let isPaper = ground == paper
    let isBlank = run.text.allSatisfy { $0 == " " }
    return
      (isPaper
      ? [] : [rectangle(x: run.column, y: row, width: run.width, height: 1, ground)])
      + (isBlank ? [] : [text(run, row: row, isReverse ? back : front)])
  }

  func rectangle(x: Int, y: Int, width: Int, height: Int, _ colour: RGB) -> String {
    #"<rect x="\#(x * Self.width)" y="\#(y * Self.height)" width="\#(width * Self.width)" "#
      + #"height="\#(height * Self.height)" fill="\#(colour.hex)"/>"#
  }

  private func text(_ run: StyledRun, row: Int, _ colour: RGB) -> String {
    #"<text x="\#(run.column * Self.width)" y="\#(row * Self.height + 15)" "#
      + #"textLength="\#(run.width * Self.width)" lengthAdjust="spacingAndGlyphs" "#
      + #"fill="\#(colour.hex)"\#(attributes(run.style.attributes))>"#
      + escaped(String(run.text)) + "</text>"
  }

  private func attributes(_ attributes: Style.Attributes) -> String {
    var lines: [String] = []
    if attributes.contains(.underline) { lines.append("underline") }
    if attributes.contains(.strike) { lines.append("line-through") }
    return (attributes.contains(.bold) ? #" font-weight="bold""# : "")
      + (attributes.contains(.italic) ? #" font-style="italic""# : "")
      + (attributes.contains(.dim) ? #" opacity="0.7""# : "")
      + (lines.isEmpty ? "" : #" text-decoration="\#(lines.joined(separator: " "))""#)
  }
}

private func escaped(_ text: String) -> String {
  text.reduce(into: "") { out, character in
    switch character {
    case "&": out += "&amp;"
    case "<": out += "&lt;"
    case ">": out += "&gt;"
    case "\"": out += "&quot;"
    default: out.append(character)
    }
  }
}
