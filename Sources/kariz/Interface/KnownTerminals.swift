import Cells

/// What people have said of their terminals, in `state.toml`: how each wants Persian to be written.
struct KnownTerminals {
  private let state: StateFile
  private let terminal: String

  /// - Parameter environment: of the terminal that is meant.
  init(_ environment: [String: String]) {
    state = StateFile(environment)
    terminal = Self.name(environment)
  }

  /// The way that was chosen here; `nil` when nobody has chosen.
  var mode: BidiMode? { state.text("bidi", terminal).flatMap(BidiMode.init) }

  func keep(_ mode: BidiMode) throws { try state.keep(mode.rawValue, "bidi", terminal) }

  static func isKitty(_ environment: [String: String]) -> Bool {
    name(environment).contains("kitty")
  }

  /// The terminal as its variables name it, and the multiplexer between it and the program.
  static func name(_ environment: [String: String]) -> String {
    func has(_ name: String) -> Bool { environment[name]?.isEmpty == false }
    let own = [
      ("KITTY_WINDOW_ID", "kitty"), ("KONSOLE_VERSION", "konsole"), ("VTE_VERSION", "vte"),
    ].first { has($0.0) }?.1
    let program = environment["TERM_PROGRAM"].flatMap { ["", "tmux"].contains($0) ? nil : $0 }
    let name = own ?? program ?? environment["TERM"] ?? ""
    return name + (has("TMUX") ? "+tmux" : has("STY") ? "+screen" : "")
  }
}
