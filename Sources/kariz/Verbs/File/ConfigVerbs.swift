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
    try printer.write([
      .word("file", shown: words.business), .text(Setting.Name.currency.rawValue),
      try currency(session).map { .text($0.code) } ?? .none,
    ])
    try printer.write([
      .word("file", shown: words.business), .text(Setting.Name.firstContactHours.rawValue),
      try hours(session).map { .number(Int64($0)) } ?? .none,
    ])
    try printer.finish()
  }

  @MainActor private func hours(_ session: Session) throws -> Int? {
    do {
      return try session.repository().firstContactHours()
    } catch RepositoryError.noFile {
      return nil
    }
  }

  /// `nil` as long as there is no file.
  @MainActor private func currency(_ session: Session) throws -> Currency? {
    do {
      return try session.repository().currency()
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
    if let row = SettingsTable.row(name) { return try session.save(row, value) }
    switch Setting.Name(rawValue: name) {
    case .currency: try setCurrency(session)
    case .firstContactHours: try setFirstContactHours(session)
    case nil:
      let known = SettingsTable.rows.map(\.name) + Setting.Name.allCases.map(\.rawValue)
      throw Exit(
        .wrongUse,
        session.phrases.command.unknownSetting(name, Nearest.word(to: name, among: known)))
    }
  }

  @MainActor private func setFirstContactHours(_ session: Session) throws {
    guard let hours = Setting.hours(value) else {
      let right = session.phrases.forms.expected(.number)
      throw Exit(.wrongUse, session.phrases.records.wrongValue(name, value, right))
    }
    let repository = try session.repository()
    guard let change = try Setting.change(.firstContactHours, to: "\(hours)", in: repository) else {
      return
    }
    try repository.commit(change)
  }

  @MainActor private func setCurrency(_ session: Session) throws {
    guard let currency = Reading.currency(value), currency.isInUse else {
      let right = session.phrases.forms.expected(.currency)
      throw Exit(.wrongUse, session.phrases.records.wrongValue(name, value, right))
    }
    let repository = try session.repository()
    guard let change = try Setting.change(.currency, to: currency.code, in: repository) else {
      return
    }
    try repository.commit(change)
    guard try repository.count(.opportunity, where: Filter()) > 0 else { return }
    session.say(session.phrases.command.currencyInUse)
  }
}
