import Cells
import Testing

@testable import Terminal

/// Whatever order the bytes of a frame come in, the terminal shows the canvas.
@MainActor @Suite(.serialized) struct PainterTests {
  private static let theme = Theme(id: "t", name: "t", tier: .ansi256) { role in
    let place = UInt8(Role.allCases.firstIndex(of: role) ?? 0)
    return Style(
      fg: .indexed(20 + place), bg: .indexed(100 + place % 3),
      attributes: [[], .bold, .underline, .reverse][Int(place % 7 > 2 ? 0 : place % 4)])
  }

  @Test(arguments: 1...12)
  func aTerminalShowsEachPage(_ seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    let size = Size(Int.random(in: 40...130, using: &dice), Int.random(in: 10...45, using: &dice))
    let theme = Self.theme
    let kind = TerminalKind.find(["TERM": seed % 4 == 0 ? "screen-256color" : "xterm-256color"])
    let painter = try #require(Painter(kind, size: size, theme: theme))
    var terminal = Emulator(size)
    var canvas = page(size, &dice)
    for step in 0..<50 {
      terminal.take(painter.frame(canvas))
      #expect(terminal.unknown.isEmpty)
      try #require(Self.differences(terminal, canvas, theme).isEmpty, "step \(step)")
      canvas = next(canvas, &dice)
    }
  }

  private static func differences(_ terminal: Emulator, _ canvas: Canvas, _ theme: Theme)
    -> [String]
  {
    (0..<canvas.size.height).flatMap { row in
      zip(terminal.cells[row], canvas.row(row)).enumerated().compactMap { column, pair in
        let (shown, cell) = pair
        let style = theme.style(of: cell)
        let wanted = String(String.UnicodeScalarView(canvas.scalars(of: cell)))
        let isBlank = wanted == " " && shown.lines.isEmpty
        let isFull = wanted == "█" && style.attributes.isDisjoint(with: .reverse)
        let isRight =
          shown.text == wanted
          && (isFull || Colour.indexed(UInt8(shown.bg)) == style.bg)
          && (isBlank || Colour.indexed(UInt8(shown.fg)) == style.fg)
        return isRight ? nil : "\(row), \(column): \(shown) for \(wanted) \(style)"
      }
    }
  }

  private func next(_ canvas: Canvas, _ dice: inout Dice) -> Canvas {
    var next = canvas
    switch Int.random(in: 0..<4, using: &dice) {
    case 0: return page(canvas.size, &dice)
    case 1: for _ in 0..<3 { word(on: &next, &dice) }
    case 2: for _ in 0..<30 { word(on: &next, &dice) }
    default: next.ground(line(canvas.size, &dice), .selection)
    }
    return next
  }

  private func page(_ size: Size, _ dice: inout Dice) -> Canvas {
    var canvas = Canvas(size)
    canvas.fill(canvas.area, " ", dice.role)
    for _ in 0..<Int.random(in: 0...120, using: &dice) { word(on: &canvas, &dice) }
    let left = Int.random(in: 0..<size.width, using: &dice)
    let role = dice.role
    for row in 0..<size.height { canvas.write("│", role, at: Point(left, row), width: 1) }
    return canvas
  }

  private func word(on canvas: inout Canvas, _ dice: inout Dice) {
    let words = ["deal", "Annual maintenance", "█", "▌", "—", "0d", "€1.1M", "  ", "━━━━━━━━"]
    let place = Point(
      Int.random(in: 0..<canvas.size.width, using: &dice),
      Int.random(in: 0..<canvas.size.height, using: &dice))
    canvas.write(words.randomElement(using: &dice) ?? "", dice.role, at: place, width: 30)
  }

  private func line(_ size: Size, _ dice: inout Dice) -> Rect {
    Rect(x: 0, y: Int.random(in: 0..<size.height, using: &dice), width: size.width, height: 1)
  }
}

private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }

  var role: Role {
    mutating get { Role.allCases[Int(next() >> 33) % 20] }
  }
}
