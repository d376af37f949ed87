import ArgumentParser
import Cells
import ViewModels

/// `kariz theme …`.
struct Themes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme", abstract: "Commands on themes.",
    subcommands: [ListThemes.self, CheckThemes.self, PreviewTheme.self, ImportTheme.self])
}

/// `kariz theme list`.
struct ListThemes: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Print the themes that are at hand.")

  @MainActor func run(in session: Session) throws {
    var printer = try RowPrinter(
      ["id", "name", "variant"].map { OutputColumn(name: $0, heading: $0) }, session)
    for id in session.themes.ids {
      guard let theme = try session.theme(id) else { continue }
      try printer.write([.text(id), .text(theme.name), .text(theme.variant.rawValue)])
    }
    try printer.finish()
  }
}

/// `kariz theme check`.
struct CheckThemes: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what makes themes hard to read; status 3 when something does.")

  @Argument(help: "Themes; all that are at hand unless given.") var names: [String] = []

  @MainActor func run(in session: Session) throws {
    let wanted = names.isEmpty ? session.themes.ids : names
    var isSound = true
    for name in wanted {
      let findings = try session.knownTheme(name).findings()
      isSound = isSound && findings.isEmpty
      for finding in findings { try session.printLine(cleaned(finding.description)) }
      if findings.isEmpty { try session.printLine(session.phrases.command.themeSound(name)) }
    }
    if !isSound { throw Exit(.unusableFile) }
  }
}

/// `kariz theme preview kariz-dark`.
struct PreviewTheme: Verb {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Show every role of a theme in its colours.")

  @Argument(help: "The theme.") var name: String

  @MainActor func run(in session: Session) throws {
    let theme = try session.knownTheme(name).resolved(tier: session.colourTier)
    let width = 36
    var canvas = Canvas(Size(width, Role.allCases.count))
    for (row, role) in Role.allCases.enumerated() {
      canvas.write(role.rawValue, role, at: Point(1, row), width: width - 2)
    }
    let picture = session.colourTier == .mono ? canvas.text() : canvas.ansi(theme)
    try session.printLine(picture)
  }
}

extension Session {
  var themes: ThemeShelf { ThemeShelf(world.environment) }

  /// - Throws: `Exit` for a theme that cannot be used.
  func theme(_ name: String) throws -> ThemeSource? {
    do {
      return try themes.source(name)
    } catch let error as ThemeFile.Unreadable {
      throw Exit(.refused, phrases.command.brokenFile(error.path, error.why))
    } catch let error as ThemeError {
      throw Exit(.refused, error.description)
    }
  }

  func knownTheme(_ name: String) throws -> ThemeSource {
    if let theme = try theme(name) { return theme }
    let names = themes.ids
    guard !names.isEmpty else {
      throw Exit(.notFound, phrases.command.noThemes(themes.folders.joined(separator: ", ")))
    }
    throw Exit(.notFound, phrases.command.noSuchTheme(name, formats.list(names)))
  }

  /// How many colours the output has: as `--color` says, else as the environment does.
  var colourTier: ColourTier {
    switch options.color ?? .auto {
    case .never: .mono
    case .ansi16: .ansi16
    case .ansi256: .ansi256
    case .trueColour: .trueColour
    case .always: declaredTier
    case .auto: world.columns == nil || isPlain ? .mono : declaredTier
    }
  }

  private var isPlain: Bool {
    !(world.environment["NO_COLOR"] ?? "").isEmpty || world.environment["TERM"] == "dumb"
  }

  private var declaredTier: ColourTier {
    let environment = world.environment
    if ["truecolor", "24bit"].contains(environment["COLORTERM"]) { return .trueColour }
    return environment["TERM"]?.contains("256") == true ? .ansi256 : .ansi16
  }
}
