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
    line(text, width: limit).width
  }
}
