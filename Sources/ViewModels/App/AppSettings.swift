import Cells
import Domain

/// The settings page: a person's own and those of the business, changed where they stand.
extension AppModel {
  func openSettings(at name: String? = nil) throws {
    notice = nil
    overlay = .settings(SettingsModel(try settingRows, at: name))
  }

  private var settingRows: [SettingRow] {
    get throws {
      settingsDoor.read()
        + (try Setting.Name.allCases.map { name in
          SettingRow(
            name: name.rawValue, text: phrases.settings.text(of: name, phrases),
            value: try name.value(in: repository, formats), origin: .dataFile,
            words: name == .leads ? ["yes", "no"] : [],
            countsLater: false)
        })
    }
  }

  private func change(_ work: (inout SettingsModel) throws -> Void) rethrows {
    guard case .settings(var model) = overlay else { return }
    try work(&model)
    overlay = .settings(model)
  }

  /// The next word as seen, or the beginning of a text.
  func turnSetting(_ step: Int) throws {
    guard case .settings(let model) = overlay, let row = model.current else { return }
    guard let word = row.word(step) else { return change { $0.field = TextField(row.value) } }
    try set(row, to: word)
  }

  func makeSettingUsual() throws {
    guard case .settings(let model) = overlay, let row = model.current else { return }
    guard row.origin == .settingsFile else { return say(.info, phrases.settings.isUsual) }
    try set(row, to: nil)
  }

  func keepSettingText() throws {
    guard case .settings(let model) = overlay, let row = model.current, let field = model.field
    else { return }
    try set(row, to: field.text.trimmed)
  }

  func dropSettingText() { change { $0.field = nil } }

  /// Reads the rows anew: after a change of one's own, or of the file by others.
  func reloadSettings() throws {
    guard case .settings = overlay else { return }
    let rows = try settingRows
    change { $0.rows = rows }
  }

  func set(_ row: SettingRow, to value: String?) throws {
    if row.origin == .dataFile {
      guard let name = Setting.Name(rawValue: row.name), try set(name, to: value ?? "") else {
        return
      }
    } else {
      guard settingsDoor.write(row.name, value) else { return }
      say(.ok, saved(row.name))
    }
    dropSettingText()
    try reloadSettings()
  }

  /// What is now, and when it counts.
  private func saved(_ name: String) -> String {
    guard let row = settingsDoor.read().first(where: { $0.name == name }) else { return "" }
    let words = phrases.settings
    let sentence = words.saved(row.text.label, shown(row))
    if row.origin == .commandLine { return sentence + " " + words.untilNextRun }
    return row.countsLater ? sentence + " " + words.fromNextStart : sentence
  }

  /// A value in words.
  public func shown(_ row: SettingRow) -> String {
    switch row.name {
    case "language": Language(rawValue: row.value)?.ownName ?? row.value
    case "theme": row.value == "auto" ? phrases.settings.word(row.value) : row.value
    case "days_off":
      formats.list((WorkingCalendar.daysOff(row.value) ?? []).sorted().map(formats.weekday))
    case _ where !row.words.isEmpty: phrases.settings.word(row.value)
    default: Int(row.value) == nil ? row.value : formats.digits(row.value)
    }
  }

  /// One change of the file, with undo.
  /// - Returns: whether the setting can be so.
  func set(_ name: Setting.Name, to text: String) throws -> Bool {
    guard !text.trimmed.isEmpty else {
      try makeUsual(name)
      return true
    }
    guard let value = name.value(text) else {
      say(.warning, phrases.settings.expected(of: name, phrases))
      return false
    }
    if name == .assignment, let stranger = try repository.strangers(in: value).first {
      say(.warning, phrases.forms.unknownName(stranger))
      return false
    }
    guard let change = try Setting.change(name, to: value, in: repository) else { return true }
    let label = phrases.settings.text(of: name, phrases).label
    try commit(change, saying: phrases.settings.saved(label, value))
    return true
  }

  private func makeUsual(_ name: Setting.Name) throws {
    guard let change = try Setting.removal(name, in: repository) else { return }
    let label = phrases.settings.text(of: name, phrases).label
    try commit(change, saying: phrases.settings.saved(label, name.value(in: repository, formats)))
  }

  /// The language, calendar and digits from now on.
  public func speak(_ fresh: Formats) throws {
    guard fresh != formats else { return }
    formats = fresh
    wording = Wording(fresh, clock: repository.clock)
    phrases = wording.phrases
    language = fresh.language
    calendar.speak(fresh)
    today.speak(fresh)
    forgetWorkingCalendar()
    try reload()
  }

  /// The currency that the file adds up in and whether leads are used, which may be otherwise now.
  func readHabits() throws {
    let currency = try repository.currency()
    fileCurrency = currency
    usesLeads = try repository.usesLeads()
    knownHome = nil
    board.isWordy = language == .persian && [.toman, .rial].contains(currency)
  }
}

/// Telephone numbers as people here write them.
extension AppModel {
  public func phone(_ kept: String) -> String { formats.phone(kept, at: home) }

  /// Where numbers are dialled that name no country.
  var home: PhonePlan? {
    if knownHome == nil { knownHome = .some(try? formats.home(of: repository)) }
    return knownHome ?? nil
  }

  /// Numbers as a field holds them, so that they can be edited.
  func phones(inField kept: String) -> String {
    kept.split(separator: "\n").map { phone(String($0)) }.joined(separator: "; ")
  }

  /// How texts are read while somebody types them: nothing is asked of the file.
  var reading: Reading { reading(in: fileCurrency ?? .euro) }

  /// - Parameter currency: of amounts that name none.
  func reading(in currency: Currency) -> Reading {
    formats.reading(in: currency, by: clock, at: home, working: workingCalendar)
  }

  /// A way to reach somebody, as it is shown.
  public func text(of reach: Reach) -> String {
    if case .phone(let kept) = reach { phone(kept) } else { reach.text }
  }
}

/// Settings and themes by their names in the palette.
extension AppModel {
  var settingChoices: [PaletteModel.Choice] {
    let rows = settingsDoor.read()
    let themes = rows.first { $0.name == "theme" }?.words ?? []
    return rows.map { row in
      choice(row.text.label, says: \.settings.change) { try $0.openSettings(at: row.name) }
    }
      + themes.filter { $0 != "auto" }.map { id in
        choice(id, says: \.settings.wear) { $0.wear(id) }
      }
  }

  private func choice(
    _ name: String, says: @escaping (Phrases) -> ActionText,
    run: @escaping (AppModel) throws -> Void
  ) -> PaletteModel.Choice {
    let action = Action("setting.\(name)", on: .app, says: says, rank: 3000, run: run)
    let shown = says(phrases).naming(name)
    return PaletteModel.Choice(action: action, name: shown, obstacle: nil)
  }

  private func wear(_ theme: String) {
    if settingsDoor.write("theme", theme) { say(.ok, saved("theme")) }
  }
}

extension Setting.Name {
  /// What counts now, chosen or as usual.
  public nonisolated func value(in repository: Repository, _ formats: Formats) throws -> String {
    switch self {
    case .currency: try repository.currency().code
    case .firstContactHours: String(try repository.firstContactHours())
    case .country: try formats.home(of: repository)?.country ?? ""
    case .dormantAfterDays: String(try repository.policies().usual.dormant)
    case .lostAfterDays: String(try repository.policies().usual.lost)
    case .criteria, .sources, .strategies, .score, .assignment:
      try repository.setting(self)?.value ?? ""
    case .leads: try repository.usesLeads() ? "yes" : "no"
    case .definitionNew, .definitionContacted, .definitionNurturing, .definitionQualified,
      .definitionDisqualified:
      try repository.setting(self)?.value
        ?? status.map { Phrases.of(formats.language).leadActs.definition($0) } ?? ""
    }
  }
}
