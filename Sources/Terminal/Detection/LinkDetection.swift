/// Which terminals know links (OSC 8), by their answers to XTVERSION.
public nonisolated enum LinkDetection {
  private static let known = [
    "kitty", "wezterm", "foot", "ghostty", "contour", "iterm2", "vte", "mintty", "konsole",
    "alacritty", "rio", "tmux 3.4", "tmux 3.5", "tmux 3.6", "tmux 3.7",
  ]

  /// - Parameter name: The answer, cleaned.
  public static func opensLinks(_ name: String) -> Bool {
    let lower = name.lowercased()
    return known.contains(where: lower.hasPrefix)
  }
}
