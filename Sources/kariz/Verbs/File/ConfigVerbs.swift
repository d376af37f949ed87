import ArgumentParser
import Domain
import ViewModels

/// `kariz config …`.
struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Commands on settings, yours and those of the file.",
    subcommands: [ShowConfig.self, SetConfig.self])
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
      ["owner", "name", "value"].map { OutputColumn(name: $0, heading: $0) }, session)
    for row in SettingsTable.rows {
      try printer.write([
        .word("person", shown: words.settings), .text(row.name),
        row.get(settings).map { .text($0) } ?? .none,
      ])
    }
    try printer.write([
      .word("file", shown: words.business), .text(Setting.Name.currency.rawValue),
      .text(try session.repository().currency().code),
    ])
    try printer.finish()
  }
}

/// `kariz config set currency IRT`.
struct SetConfig: Verb {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Change a setting of the file: currency.")

  @Argument(help: "The setting.") var name: String
  @Argument(help: "Its value.") var value: String

  @MainActor func run(in session: Session) throws {
    let words = session.phrases.command
    guard name == Setting.Name.currency.rawValue else {
      let known = Setting.Name.allCases.map(\.rawValue)
      throw Exit(.wrongUse, words.unknownSetting(name, Nearest.word(to: name, among: known)))
    }
    guard let currency = Currency(value) else {
      throw Exit(.wrongUse, words.settingTakes(name, session.phrases.forms.expected(.currency)))
    }
    let repository = try session.repository()
    let before = try repository.all(Setting.self).first { $0.name == name }
    var after = before ?? Setting(id: repository.newID(Setting.self))
    after.name = name
    after.value = currency.code
    guard let edit = Edit(before: before, after: after) else { return }
    try repository.commit(Change(.setting, [edit]))
    if try repository.count(.opportunity, where: Filter()) > 0 { session.say(words.currencyInUse) }
  }
}
