/// What must be known to turn text into cells, besides the text.
public struct Typesetting: Hashable, Sendable {
  public let direction: Direction
  public let bidi: BidiMode
  public let glyphs: GlyphSet

  public init(
    direction: Direction = .leftToRight, bidi: BidiMode = .visual, glyphs: GlyphSet = .unicode
  ) {
    self.direction = direction
    self.bidi = bidi
    self.glyphs = glyphs
  }

  /// The cells that the text takes once cleaned and joined, at most `limit`.
  public func width(of text: String, limit: Int = 1_000) -> Int {
    plainWidth(of: text).map { min($0, limit) } ?? line(text, width: limit).width
  }

  /// The letters of a text in which each is a cell by itself, as those of figures and of most words
  /// are; `nil` when there is any other, which the whole way of a line has to tell.
  private func plainWidth(of text: String) -> Int? {
    guard !glyphs.drawsAscii else { return nil }
    var count = 0
    for scalar in text.unicodeScalars {
      guard Self.isPlain(scalar) else { return nil }
      count += 1
    }
    return count
  }

  /// ASCII, Latin letters with their accents, Greek letters, and the sign of the euro.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xC0...0x24F, 0x386...0x3CE, 0x20AC: true
    default: false
    }
  }
}
