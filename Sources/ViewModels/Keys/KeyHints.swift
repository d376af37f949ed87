/// What of a key the hints print: its Latin letter, what is printed on it, or both.
nonisolated public enum KeyHints: String, CaseIterable, Sendable { case latin, native, both }

extension KeySequence {
  /// As hints and help print it for somebody with this keyboard.
  nonisolated func text(_ hints: KeyHints, on layout: KeyboardLayout) -> String {
    guard hints != .latin else { return text }
    let native = keys.map { layout.name(of: $0) }.joined(separator: " ")
    return hints == .native || native == text ? native : "\(text)/\(native)"
  }
}
