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
    let fills = seed % 4 != 0
    let kind = TerminalKind.find(["TERM": fills ? "xterm-256color" : "screen-256color"])
    let painter = try #require(Painter(kind, size: size, theme: theme))
    var terminal = Emulator(size, fills: fills)
    var canvas = page(size, &dice)
    for step in 0..<50 {
      terminal.take(painter.frame(canvas))
      #expect(terminal.unknown.isEmpty)
      try #require(Self.differences(terminal, canvas, theme).isEmpty, "step \(step)")
      canvas = next(canvas, &dice)
    }
  }

  @Test(arguments: 1...5)
  func aTerminalShowsAListThatScrolls(_ seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    let size = Size(Int.random(in: 60...130, using: &dice), Int.random(in: 10...45, using: &dice))
    let painter = try #require(
      Painter(TerminalKind.find(["TERM": "xterm-256color"]), size: size, theme: Self.theme))
    var terminal = Emulator(size)
    var (first, selected) = (100, 0)
    for step in 0..<50 {
      let canvas = list(size, from: first, selected: selected)
      terminal.take(painter.frame(canvas))
      #expect(terminal.unknown.isEmpty)
      try #require(Self.differences(terminal, canvas, Self.theme).isEmpty, "step \(step)")
      first += Int.random(in: -2...2, using: &dice)
      selected = Int.random(in: 0..<size.height - 4, using: &dice)
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
    default: next.ground(line(canvas.size, &dice), dice.role)
    }
    return next
  }

  /// Rows of a table with margins, one of them selected.
  private func list(_ size: Size, from first: Int, selected: Int) -> Canvas {
    var canvas = Canvas(size)
    canvas.fill(canvas.area, " ", .text)
    for line in 0..<size.height - 4 {
      let row = Rect(x: 1, y: 2 + line, width: size.width - 2, height: 1)
      let number = first + line
      canvas.write("Customer \(number)", .textStrong, in: row.columns(0, 20))
      canvas.write(number % 3 == 0 ? "Athens" : "Tehran", .textMuted, in: row.columns(25, 10))
      canvas.write("€\(number * 997)", .textMoney, in: row.columns(45))
      if line == selected { canvas.ground(row, .selection) }
    }
    canvas.write("▾", .scrollThumb, at: Point(size.width - 1, size.height - 3), width: 1)
    return canvas
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
    let margin = Int.random(in: 0...2, using: &dice)
    let row = Int.random(in: 0..<size.height, using: &dice)
    return Rect(x: margin, y: row, width: size.width - 2 * margin, height: 1)
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
