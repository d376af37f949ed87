import ArgumentParser
import Domain
import Glibc
import Storage
import ViewModels

/// `kariz doctor`.
struct Doctor: Verb {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Report what Kariz finds around it, for when something looks odd.")

  @MainActor func run(in session: Session) throws {
    var printer = try RowPrinter(
      [
        OutputColumn(name: "name", heading: session.phrases.command.name),
        OutputColumn(name: "value", heading: session.phrases.command.value),
      ], session)
    for (name, value) in try report(session) { try printer.write([.text(name), .text(value)]) }
    try printer.finish()
  }

  @MainActor private func report(_ session: Session) throws -> [(String, String)] {
    let words = session.phrases.command.doctor
    let look = try Look(session)
    let isChecked =
      session.settings.bidi == nil && KnownTerminals(session.world.environment).mode != nil
    look.recall()
    look.learnOrder()
    let environment = session.world.environment
    let paths = Paths(environment)
    func named(_ names: String...) -> String {
      names.compactMap { name in environment[name].map { "\(name)=\($0)" } }.joined(separator: " ")
    }
    func present(_ path: String) -> String {
      access(path, F_OK) == 0 ? path : "\(path) (\(words.notThere))"
    }
    let size = session.world.columns.map { "\($0)" } ?? "–"
    return [
      (words.program, Kariz.configuration.version),
      (
        words.terminal, "\(named("TERM", "TERM_PROGRAM", "VTE_VERSION", "TMUX", "SSH_TTY")) \(size)"
      ),
      (words.colours, "\(session.colourTier.rawValue) \(named("COLORTERM", "NO_COLOR"))"),
      (words.locale, named("LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG")),
      (words.language, session.formats.language.ownName),
      (
        words.direction,
        "\(look.bidi.rawValue) \(named("VTE_VERSION", "KONSOLE_VERSION", "KITTY_WINDOW_ID"))"
          + (isChecked ? " (\(session.phrases.first.wasChecked))" : "")
      ),
      (words.file, present(session.path)), (words.settings, present(paths.settingsFile)),
      (words.themes, session.themes.ids.joined(separator: " ")),
      (words.library, SQLiteLibrary.version),
    ].map { ($0.0, $0.1.trimmed) }
  }
}
