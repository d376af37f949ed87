import Cells
import Exchange
import Foundation
import TOMLKit

/// What people have said of their terminals, in `state.toml`: how each wants Persian to be written.
nonisolated struct KnownTerminals {
  private let path: String
  private let terminal: String

  /// - Parameter environment: of the terminal that is meant.
  init(_ environment: [String: String]) {
    path = Paths(environment).stateFile
    terminal = Self.name(environment)
  }

  /// The way that was chosen here; `nil` when nobody has chosen, or the file cannot be read.
  var mode: BidiMode? {
    table?["bidi"]?.table?[terminal]?.string.flatMap(BidiMode.init)
  }

  func keep(_ mode: BidiMode) throws {
    let all = table ?? TOMLTable()
    let modes = all["bidi"]?.table ?? TOMLTable()
    modes[terminal] = mode.rawValue
    all["bidi"] = modes
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let file = try SafeFile(path, force: true)
    try file.write(ArraySlice((all.convert() + "\n").utf8))
    try file.commit()
  }

  private var table: TOMLTable? {
    (try? SmallFile.text(path)).flatMap { try? TOMLTable(string: $0) }
  }

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
