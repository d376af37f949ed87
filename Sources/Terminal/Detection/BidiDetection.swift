import Cells

nonisolated extension BidiMode {
  /// How this terminal wants Persian to be written.
  /// - Parameter name: Its own answer to XTVERSION, once there is one.
  public static func detect(_ environment: [String: String], name: String? = nil) -> BidiMode {
    let isShared = ["TMUX", "STY"].contains { environment[$0]?.isEmpty == false }
    if isShared {
      // A multiplexer does not pass `CSI 8 l` on, so a terminal that reorders goes on doing so.
      switch outer(environment) {
      case .visual: return .visual
      case .runsMirrored: return .runsMirrored
      default: return .runs
      }
    }
    return name.flatMap(named) ?? direct(environment) ?? .visual
  }

  private static func named(_ name: String) -> BidiMode? {
    let lower = name.lowercased()
    if lower.hasPrefix("kitty") { return .words }
    if lower.hasPrefix("konsole") { return .runsMirrored }
    if ["mlterm", "putty"].contains(where: lower.hasPrefix) { return .runs }
    let known = ["vte", "mintty", "xterm", "foot", "alacritty", "wezterm", "ghostty", "contour"]
    return known.contains(where: lower.hasPrefix) ? .visual : nil
  }

  /// By the variables that terminals set for what runs directly in them.
  private static func direct(_ environment: [String: String]) -> BidiMode? {
    let term = environment["TERM"] ?? ""
    let program = environment["TERM_PROGRAM"]
    if has("VTE_VERSION", environment) || program == "mintty" { return .visual }
    if has("KONSOLE_VERSION", environment) || term.hasPrefix("konsole") { return .runsMirrored }
    if has("KITTY_WINDOW_ID", environment) || term == "xterm-kitty" { return .words }
    if program == "Apple_Terminal" || ["mlterm", "putty"].contains(where: term.hasPrefix) {
      return .runs
    }
    let plain = ["XTERM_VERSION", "ALACRITTY_WINDOW_ID", "WEZTERM_PANE", "GHOSTTY_RESOURCES_DIR"]
    return plain.contains { has($0, environment) } ? .visual : nil
  }

  /// By what the multiplexer inherited; here VTE and mintty reorder, as nobody tells them not to.
  private static func outer(_ environment: [String: String]) -> BidiMode? {
    has("VTE_VERSION", environment) || environment["TERM_PROGRAM"] == "mintty"
      ? .runs : direct(environment)
  }

  private static func has(_ name: String, _ environment: [String: String]) -> Bool {
    environment[name]?.isEmpty == false
  }
}

nonisolated extension BidiMode {
  /// The mode within tmux, by the terminals of its clients: their names when tmux knows them. A
  /// session that nobody looks at is drawn by nobody who reorders.
  /// - Parameter clients: the answer of `OuterTerminal.ask`.
  public static func detect(clients: String) -> BidiMode? {
    let names = clients.split(separator: "\n").map(String.init)
    guard let first = names.first else { return .visual }
    guard let mode = named(first) else { return nil }
    // tmux does not pass on that VTE and mintty are told to leave the order alone.
    let reorders = ["vte", "mintty"].contains { first.lowercased().hasPrefix($0) }
    return reorders ? .runs : mode
  }
}
