import Testing

@testable import Cells

@Suite("Noise")
struct NoiseTests {
  @Test("No text makes a control character or leaves its field", arguments: BidiMode.allCases)
  func anyText(mode: BidiMode) {
    var dice = Dice(state: 21)
    for _ in 0..<2_000 {
      let text = dice.text()
      let width = Int.random(in: 0...12, using: &dice)
      let direction: Direction = Bool.random(using: &dice) ? .leftToRight : .rightToLeft
      var canvas = Canvas(Size(16, 1), direction: direction, bidi: mode)
      let used = canvas.write(
        text, .title, at: Point(2, 0), width: width, align: dice.pick([.leading, .trailing]),
        base: dice.pick([.natural, .leftToRight, .interface]))
      #expect(used <= width)
      #expect(canvas.row(0).count { $0.role == .title } == used, "\(text.debugDescription)")
      expectWhole(canvas)
    }
  }

  @Test("Drawing over each other leaves whole glyphs")
  func anyDrawing() {
    var dice = Dice(state: 7)
    var canvas = Canvas(Size(20, 3), direction: .rightToLeft)
    for _ in 0..<2_000 {
      let at = Point(Int.random(in: -5...25, using: &dice), Int.random(in: -1...3, using: &dice))
      canvas.write(dice.text(), at: at, width: Int.random(in: -2...30, using: &dice))
      canvas.fill(Rect(x: at.y * 7, y: at.x % 3, width: 1, height: 1), "x")
      expectWhole(canvas)
    }
  }

  @Test("Caret and click end on any text")
  func anyCaret() {
    var dice = Dice(state: 3)
    for _ in 0..<500 {
      let text = dice.text()
      var canvas = Canvas(Size(Int.random(in: 0...9, using: &dice), 1))
      let caret = Array(text.indices).randomElement(using: &dice) ?? text.endIndex
      canvas.input(text, caret: caret, in: canvas.area)
      #expect(canvas.size.width == 0 || canvas.physicalCursor != nil)
      _ = canvas.caret(in: text, at: Point(3, 0), caret: caret, in: canvas.area)
    }
  }

  /// Every cell is printable, and every wide glyph has both its halves.
  private func expectWhole(_ canvas: Canvas) {
    for row in 0..<canvas.size.height {
      let cells = Array(canvas.row(row))
      let areWhole = cells.indices.allSatisfy { column in
        (cells[column].width == 0) == (column > 0 && cells[column - 1].width == 2)
      }
      #expect(areWhole && cells.last?.width != 2)
      #expect(cells.allSatisfy { canvas.scalars(of: $0).allSatisfy(isHarmless) })
    }
  }

  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .privateUse, .surrogate, .lineSeparator, .paragraphSeparator: false
    case .format: [0x200C, 0x200D, 0x200E].contains(scalar.value) || scalar.columns > 0
    default: true
    }
  }
}

extension Dice {
  mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: choices.indices, using: &self)]
  }

  /// A few scalars from the blocks where trouble lives, and from everywhere.
  mutating func text() -> String {
    let blocks: [ClosedRange<UInt32>] = [
      0x00...0xFF, 0x20...0x7E, 0x300...0x310, 0x5D0...0x6FF, 0x620...0x64F, 0x6F0...0x6F9,
      0x900...0x94F, 0x1100...0x1200, 0x2000...0x206F, 0x4E00...0x4E20, 0xFB50...0xFEFF,
      0x1F1E6...0x1F1FF, 0x1F3F0...0x1F6FF, 0xE0000...0xE0200, 0x0...0x10FFFF,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...24, using: &self) {
      let block = pick(blocks)
      if let scalar = Unicode.Scalar(UInt32.random(in: block, using: &self)) { text.append(scalar) }
    }
    return String(text)
  }
}
