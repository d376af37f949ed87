import Testing

@testable import Cells

@Suite("Frames for a file")
struct FrameTests {
  private let theme = Theme(id: "t", name: "T") { role in
    switch role {
    case .title: Style(fg: .ansi(9), attributes: [.bold, .underline])
    case .selection: Style(fg: .rgb(RGB(1, 2, 3)), bg: .indexed(20))
    default: Style()
    }
  }

  private var frame: Canvas {
    var canvas = Canvas(Size(6, 2))
    canvas.write("a<&", .title, at: Point(0, 0), width: 3)
    canvas.write("日", at: Point(1, 1), width: 2)
    canvas.ground(Rect(x: 0, y: 1, width: 6, height: 1), .selection)
    return canvas
  }

  @Test("Text has no spaces at the ends of lines")
  func text() { #expect(frame.text() == "a<&\n 日") }

  @Test("Colours are sequences, and every line ends plain")
  func ansi() {
    #expect(
      frame.ansi(theme) == "\u{1B}[0;1;4;91ma<&\u{1B}[0m   \u{1B}[0m\n"
        + "\u{1B}[0;38;2;1;2;3;48;5;20m 日   \u{1B}[0m")
  }

  @Test("A link is written over what it opens, and leaves cursor and style as they were")
  func links() {
    var frame = frame
    frame.link(Rect(x: 0, y: 0, width: 3, height: 1), to: "https://a.b")
    frame.link(Rect(x: 4, y: 1, width: 9, height: 1), to: "tel:1")
    frame.link(Rect(x: 0, y: 1, width: 2, height: 1), to: "no blanks")
    #expect(
      frame.linked(theme) { $0 == 0 } == "\u{1B}7\u{1B}[1;1H\u{1B}]8;;https://a.b\u{1B}\\"
        + "\u{1B}[0;1;4;91ma<&\u{1B}]8;;\u{1B}\\\u{1B}8")
    #expect(
      frame.linked(theme) { $0 == 1 } == "\u{1B}7\u{1B}[2;5H\u{1B}]8;;tel:1\u{1B}\\"
        + "\u{1B}[0;38;2;1;2;3;48;5;20m  \u{1B}]8;;\u{1B}\\\u{1B}8")
    frame.coverSpots(in: frame.area)
    #expect(frame.linked(theme) { _ in true } == "", "nothing under a popup is opened")
  }

  @Test("A link of an interface that is mirrored lies where its text is seen")
  func mirroredLinks() {
    var frame = Canvas(Size(6, 1), direction: .rightToLeft)
    frame.write("ab", at: Point(0, 0), width: 6, base: .leftToRight)
    frame.link(Rect(x: 0, y: 0, width: 2, height: 1), to: "x:y")
    #expect(
      frame.linked(theme) { _ in true }.contains("\u{1B}[1;5H\u{1B}]8;;x:y\u{1B}\\\u{1B}[0mab"))
  }

  @Test("A picture places each run at its cells and escapes its letters")
  func svg() {
    let svg = frame.svg(theme, title: "A & B\u{1B}")
    #expect(svg.contains("<title>A &amp; B␛</title>"))
    #expect(svg.contains(#"<text x="0" y="15" textLength="30""#))
    #expect(svg.contains("a&lt;&amp;</text>"))
    #expect(svg.contains(##"<rect x="0" y="20" width="60" height="20" fill="#0000d7"/>"##))
    #expect(svg.hasSuffix("</svg>\n"))
  }
}
