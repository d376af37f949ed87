/// How a terminal draws attention while nobody looks at it.
public enum Alert: String, CaseIterable, Sendable {
  case none, bell
  /// A notice of the desktop, as iTerm2 and others show it.
  case osc9
  /// The same as rxvt and others show it.
  case osc777
}
