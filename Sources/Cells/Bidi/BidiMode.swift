/// Who puts Persian in order and joins its letters: we, the terminal, or each a part.
public enum BidiMode: String, CaseIterable, Hashable, Sendable {
  /// We do all of it; the terminal shows cells as they come.
  case visual
  /// The terminal reorders and joins each right-to-left run by itself.
  case runs
  /// The same, but it does not mirror brackets (Konsole).
  case runsMirrored = "runs-mirrored"
  /// The terminal turns each word round, but leaves the order of words to us (kitty).
  case words
  /// The text in its stored order.
  case off
}
