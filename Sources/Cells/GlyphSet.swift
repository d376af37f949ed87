/// Which signs and letters the terminal can be trusted with.
public enum GlyphSet: Hashable, Sendable {
  /// Everything.
  case unicode
  /// Our own signs in ASCII, text as it is: consoles with a small font, or where ambiguous
  /// characters are two cells wide.
  case ascii
  /// ASCII only, also in text, where every other letter is `?`: a locale of another charset.
  case asciiText

  var drawsAscii: Bool { self != .unicode }
}
