/// What the program does for the model outside of it.
public enum Effect: Equatable, Sendable {
  case quit, suspend, redraw
  /// To leave this file for one of made-up data.
  case demo
  case copy(String)
  case work(Ticket)
}
