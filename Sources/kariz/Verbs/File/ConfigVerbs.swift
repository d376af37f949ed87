import ArgumentParser
import Domain
import ViewModels

/// `kariz config …`.
struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Commands on settings, yours and those of the file.",
    subcommands: [
      ShowConfig.self, SetConfig.self, UnsetConfig.self, ExportConfig.self, ImportConfig.self,
    ])
}

/// `kariz config show`.
struct ShowConfig: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print all settings.")

  @MainActor func run(in session: Session) throws {
    let path = Paths(session.world.environment).settingsFile
    let (settings, problems) = SettingsFile(path: path).read()
    for problem in problems { session.say(session.sentence(problem)) }
    let words = session.phrases.command
    var printer = try RowPrinter(
      [
        OutputColumn(name: "owner", heading: ""), OutputColumn(name: "name", heading: words.name),
        OutputColumn(name: "value", heading: words.value),
      ], session)
    for row in SettingsTable.rows {
      try printer.write([
        .word("person", shown: words.settings), .text(row.name),
        row.get(settings).map { .text($0) } ?? .none,
      ])
    }
    for name in Setting.Name.allCases {
      try printer.write([
        .word("file", shown: words.business), .text(name.rawValue),
        try value(of: name, session).map { .text($0) } ?? .none,
      ])
    }
    try printer.finish()
  }

  /// `nil` as long as there is no file.
  @MainActor private func value(of name: Setting.Name, _ session: Session) throws -> String? {
    do {
      let value = try name.value(in: session.repository(), session.formats)
      return value.isEmpty ? nil : value
    } catch RepositoryError.noFile {
      return nil
    }
  }
}

/// `kariz config set theme saffron`, `kariz config set currency IRT`.
struct SetConfig: Verb {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Change a setting, one of yours or one of the file.")

  static var makesFile: Bool { true }

  @Argument(help: "The setting.") var name: String
  @Argument(help: "Its value.") var value: String

  @MainActor func run(in session: Session) throws {
    guard !value.trimmed.isEmpty else { return try session.unset(name) }
    if let row = SettingsTable.row(name) { return try session.save(row, value) }
    try set(session.setting(name), session)
  }

  @MainActor private func set(_ setting: Setting.Name, _ session: Session) throws {
    guard let value = setting.value(value) else {
      let right = session.phrases.settings.expected(of: setting, session.phrases)
      throw Exit(.wrongUse, session.phrases.records.wrongValue(name, self.value, right))
    }
    let repository = try session.repository()
    if setting == .assignment, let stranger = try repository.strangers(in: value).first {
      throw Exit(.notFound, session.phrases.forms.unknownName(stranger))
    }
    guard let change = try Setting.change(setting, to: value, in: repository) else { return }
    try repository.commit(change)
    guard try setting == .currency && repository.count(.opportunity, where: Filter()) > 0 else {
      return
    }
    session.say(session.phrases.command.currencyInUse)
  }
}

/// `kariz config unset country`.
struct UnsetConfig: Verb {
  static let configuration = CommandConfiguration(
    commandName: "unset", abstract: "Make a setting as usual again.")

  @Argument(help: "The setting.") var name: String

  @MainActor func run(in session: Session) throws { try session.unset(name) }
}

extension Session {
  fileprivate func setting(_ name: String) throws(Exit) -> Setting.Name {
    guard let setting = Setting.Name(rawValue: name) else {
      let known = SettingsTable.rows.map(\.name) + Setting.Name.allCases.map(\.rawValue)
      throw Exit(
        .wrongUse, phrases.command.unknownSetting(name, Nearest.word(to: name, among: known)))
    }
    return setting
  }

  /// As usual again, as if nobody had ever said otherwise.
  fileprivate func unset(_ name: String) throws {
    if let row = SettingsTable.row(name) { return try save(row, nil) }
    let repository = try repository()
    guard let change = try Setting.removal(setting(name), in: repository) else { return }
    try repository.commit(change)
  }
}
