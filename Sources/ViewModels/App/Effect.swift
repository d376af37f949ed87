/// What the program does for the model outside of it.
public enum Effect: Equatable, Sendable {
  case quit, suspend, redraw
  case copy(String)
  case work(Ticket)
}
