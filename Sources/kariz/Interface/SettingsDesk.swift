import Cells
import Exchange
import Terminal
import ViewModels

/// The settings page's way to `config.toml`: what stands there, and making what is saved count at once.
final class SettingsDesk {
  private let session: Session
  private let look: Look
  private let screen: CursesScreen?
  private unowned let app: AppModel

  /// - Parameter screen: none where the interface is plain lines.
  init(_ session: Session, _ look: Look, _ screen: CursesScreen?, _ app: AppModel) {
    self.session = session
    self.look = look
    self.screen = screen
    self.app = app
  }

  var door: SettingsDoor {
    SettingsDoor(read: { [unowned self] in rows }, write: { [unowned self] in save($0, $1) })
  }

  /// The four ways to write Persian, and the memory of the one that reads right here.
  var terminalDoor: TerminalDoor {
    let environment = session.world.environment
    let runs = BidiMode.detect(environment) == .runsMirrored ? BidiMode.runsMirrored : .runs
    return TerminalDoor(
      modes: [.visual, runs, .words, .off], isKitty: KnownTerminals.isKitty(environment)
    ) { [unowned self] mode in
      told {
        if session.settings.bidi != nil { _ = save("bidi", nil) }
        try look.keep(mode)
      }
    }
  }

  private var rows: [SettingRow] { SettingsTable.rows.map(session.row) }

  private func save(_ name: String, _ value: String?) -> Bool {
    guard let row = SettingsTable.row(name) else { return false }
    let isUsual = row.name == "theme" && value == "auto"
    return told { try session.save(row, isUsual ? nil : value) } && apply()
  }

  /// Reads the settings anew and lets them count.
  @discardableResult
  func apply() -> Bool {
    told {
      let (settings, problems) = SettingsFile(path: look.paths.settingsFile).read()
      if let problem = problems.first { throw Exit(.refused, session.sentence(problem)) }
      try session.adopt(settings)
      try app.speak(session.formats)
      session.furnish(app)
      // Last: a theme that is not there keeps nothing else from counting.
      try look.reload(screen)
    }
  }

  @discardableResult
  private func told(_ work: () throws -> Void) -> Bool {
    do {
      try work()
      return true
    } catch {
      app.warn((error as? Exit)?.message ?? "\(error)")
      return false
    }
  }
}

extension Session {
  /// Gives the interface what the settings say of signs, movement and keyboards. One's own keyboards
  /// are read when the first letter comes that is not Latin.
  func furnish(_ app: AppModel) {
    app.hasAsciiSigns = glyphs != .unicode
    app.hasReducedMotion = settings.reducesMotion ?? false
    app.reminders.adopt(settings.reminders)
    furnishDays(app)
    app.findKeyboards = { [unowned app, unowned self] in
      let (keyboards, problems) = ownKeyboards()
      problems.first.map(app.warn)
      return keyboards
    }
    app.forgetKeyboards()
    let hints = settings.keyHints ?? .latin
    app.keyHints = hints == .latin ? nil : keyHints(hints)
  }

  /// One's own days off are read when a day is first looked at.
  func furnishDays(_ app: AppModel) {
    app.findWorkingCalendar = { [unowned app, unowned self] in
      let (calendar, problem) = findWorkingCalendar()
      problem.map(app.warn)
      return calendar
    }
    app.forgetWorkingCalendar()
  }

  /// A setting as the page shows it.
  fileprivate func row(_ row: SettingsTable.Row) -> SettingRow {
    let typed = row.typed(typed)
    let own = row.get(settings)
    return SettingRow(
      name: row.name, text: row.says(phrases.settings),
      value: typed ?? own ?? row.usual(formats.language),
      origin: typed != nil ? .commandLine : own != nil ? .settingsFile : .usual,
      words: row.name == "theme" ? ["auto"] + themes.ids : row.words,
      countsLater: row.countsLater)
  }

  /// Saves a setting of the person, `nil` for as usual.
  /// - Throws: `Exit`, whose message says what the setting takes or why it could not be saved.
  func save(_ row: SettingsTable.Row, _ value: String?) throws {
    let words = phrases.command
    if let value {
      guard row.takes(value) else {
        throw Exit(.wrongUse, words.settingTakes(row.name, formats.list(row.examples)))
      }
      let themes = themes.ids
      guard row.name != "theme" || themes.contains(value) else {
        throw Exit(.wrongUse, words.noSuchTheme(value, formats.list(themes)))
      }
    }
    do {
      try SettingsFile(path: Paths(world.environment).settingsFile).write(row.name, value)
    } catch let failure as SafeFile.Failure {
      throw Exit(.refused, sentence(failure))
    }
  }
}
