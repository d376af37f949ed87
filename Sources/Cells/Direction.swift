/// Which way the interface reads. Everything is laid out from its leading edge.
public enum Direction: Hashable, Sendable {
  case leftToRight
  case rightToLeft
}

/// Where text stands in a field that is wider than it.
public enum Alignment: Hashable, Sendable {
  case leading
  case trailing
  case centre
}

/// Which way a field reads as a whole, before its letters have their say.
public enum TextBase: Hashable, Sendable {
  /// As its first letter does; without any, as the canvas.
  case natural
  /// Numbers, telephones, addresses of mail, money: these never turn round.
  case leftToRight
  /// As the canvas, whatever the letters are.
  case interface
}
