@testable import Cells

/// What a text looks like alone in a field of `width` cells.
func drawn(
  _ text: String, width: Int = 40, direction: Direction = .leftToRight, bidi: BidiMode = .visual,
  glyphs: GlyphSet = .unicode, base: TextBase = .natural
) -> String {
  var canvas = Canvas(Size(width, 1), direction: direction, bidi: bidi, glyphs: glyphs)
  canvas.write(text, at: Point(0, 0), width: width, base: base)
  return canvas.text()
}

/// A canvas with a row of `width` cells for each text.
func canvas(_ width: Int, _ rows: [String], direction: Direction = .leftToRight) -> Canvas {
  var canvas = Canvas(Size(width, rows.count), direction: direction)
  for (y, text) in rows.enumerated() { canvas.write(text, at: Point(0, y), width: width) }
  return canvas
}

/// Chance that comes out the same every time (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
