import Foundation
import ViewModels

/// A page of the manual, in the macros of `man`(7).
nonisolated struct ManualPage {
  private(set) var text = ""

  /// The head: what the program is called, and what it is.
  init(_ program: DescribedProgram.Command) {
    let name = program.commandName
    put(".TH \(name.uppercased()) 1")
    put(".SH NAME", "\(name) \\- \(Self.plain(program.abstract ?? ""))")
    put(".SH SYNOPSIS", ".B \(name)", "[\\fIoptions\\fR]")
    put(".br", ".B \(name)", "\\fIcommand\\fR [\\fIarguments\\fR] [\\fIoptions\\fR]")
    put(".SH DESCRIPTION", Self.plain(program.discussion ?? ""))
  }

  /// The common options, then every command with its own.
  mutating func describe(_ program: DescribedProgram.Command) {
    put(".SH OPTIONS")
    for argument in program.arguments ?? [] where argument.shouldDisplay { put(argument) }
    put(".SH COMMANDS")
    for command in program.subcommands ?? [] { put(command, under: []) }
  }

  private mutating func put(_ command: DescribedProgram.Command, under path: [String]) {
    guard command.shouldDisplay, command.commandName != "help" else { return }
    let path = path + [command.commandName]
    let own = (command.arguments ?? []).filter { $0.shouldDisplay && !$0.isCommon }
    put(".SS \(Self.plain(path.joined(separator: " ")))\(Self.usage(own))")
    put(Self.plain(command.abstract ?? ""))
    if let aliases = command.aliases, !aliases.isEmpty {
      put("Also: \(Self.plain(aliases.joined(separator: ", "))).")
    }
    if let discussion = command.discussion, !discussion.isEmpty {
      put(".PP", Self.plain(discussion))
    }
    for argument in own { put(argument) }
    for inner in command.subcommands ?? [] { put(inner, under: path) }
  }

  private mutating func put(_ argument: DescribedProgram.Argument) {
    put(".TP", argument.head, Self.plain(argument.abstract ?? ""))
    if let usual = argument.defaultValue, !usual.isEmpty { put("Usually \(Self.plain(usual)).") }
  }

  private static func usage(_ arguments: [DescribedProgram.Argument]) -> String {
    let places = arguments.filter { $0.kind == "positional" }.map { argument in
      let name =
        plain((argument.valueName ?? "").uppercased()) + (argument.isRepeating ? "..." : "")
      return argument.isOptional ? " [\(name)]" : " \(name)"
    }
    return places.joined() + (places.count < arguments.count ? " [options]" : "")
  }

  /// The keys of the interface.
  @MainActor mutating func list(_ actions: [Action], _ phrases: Phrases) {
    put(".SH KEYS", "In the interface; the names are those of keys.toml.")
    for scope in Scope.allCases {
      let mine = actions.filter { $0.scope == scope }
      guard !mine.isEmpty else { continue }
      put(".SS \(Self.plain(scope.rawValue))")
      for action in mine {
        let keys = action.keys.map(\.text).joined(separator: "   ")
        put(".TP", "\\fB\(Self.plain(keys))\\fR", Self.plain(action.says(phrases).help))
        put("(\(Self.plain(action.id)))")
      }
    }
  }

  /// What stands at the end of every page.
  mutating func close() {
    put(".SH FILES")
    for (path, what) in Self.files { put(".TP", ".I \(Self.plain(path))", Self.plain(what)) }
    put(".SH ENVIRONMENT")
    for (name, what) in Self.variables { put(".TP", ".B \(name)", Self.plain(what)) }
    put(".SH EXIT STATUS")
    for (status, what) in Self.statuses { put(".TP", ".B \(status)", Self.plain(what)) }
  }

  private static let files = [
    ("~/.config/kariz/config.toml", "Settings; kariz config show lists them."),
    ("~/.config/kariz/keys.toml", "Keys of one's own."),
    ("~/.config/kariz/layouts/", "Keyboards of one's own."),
    ("~/.config/kariz/themes/", "Themes of one's own."),
    ("~/.local/share/kariz/kariz.db", "The data, where no other file is named."),
    ("~/.local/state/kariz/drafts/", "What was typed and could not be saved."),
  ]

  private static let variables = [
    ("KARIZ_FILE", "The file with the data."), ("KARIZ_USER", "Who acts."),
    ("NO_COLOR", "Any value: no colours."), ("COLORTERM", "truecolor: all colours of a theme."),
  ]

  private static let statuses = [
    (0, "Done."), (1, "Failed, or refused by a rule."), (2, "Wrong use."),
    (3, "The file cannot be used, or a check found something."), (4, "No terminal."),
    (5, "Nothing has that id or name."), (6, "Somebody else changed the same."),
  ]

  private mutating func put(_ lines: String...) {
    for line in lines where !line.isEmpty { text += line + "\n" }
  }

  private static func spelt(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\\": "\\e"
    case "-": "\\-"
    case _ where scalar.isASCII: String(scalar)
    default: String(format: "\\[u%04X]", scalar.value)
    }
  }

  /// Text as roff prints it: a hyphen is one that can be copied, other letters
  /// than ASCII go by their numbers, and no line is taken for a macro.
  static func plain(_ text: String) -> String {
    let lines = text.split(separator: "\n").map { line in
      let plain = line.unicodeScalars.map(spelt).joined()
      return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : String(plain)
    }
    return lines.joined(separator: "\n")
  }
}

nonisolated extension DescribedProgram.Argument {
  /// Every command has it, so it is described once.
  fileprivate var isCommon: Bool {
    (names ?? []).contains { ["help", "version"].contains($0.name) }
  }

  fileprivate var head: String {
    let value = ManualPage.plain((valueName ?? "").uppercased())
    guard kind != "positional" else { return "\\fI\(value)\\fR" }
    let spelt = (names ?? []).map { name in
      "\\fB" + ManualPage.plain((name.kind == "short" ? "-" : "--") + name.name) + "\\fR"
    }
    return spelt.joined(separator: ", ") + (kind == "option" ? " \\fI\(value)\\fR" : "")
  }
}
