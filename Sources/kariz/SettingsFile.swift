import Cells
import Domain
import Exchange
import Foundation
import TOMLKit
import Terminal
import ViewModels

/// What belongs to a person and their terminal, as `config.toml` has it. What is `nil` was not said.
nonisolated struct Settings: Equatable, Sendable {
  var language: Language?
  var calendar: Formats.Calendar?
  var digits: Formats.Digits?
  /// Of the week; Monday is 0.
  var daysOff: Set<Int>?
  /// Whose official days are off.
  var holidays: Holidays.Country?
  var theme: String?
  var colour: FileOptions.Colour?
  /// Whether the theme's own background is painted.
  var paintsBackground: Bool?
  var usesMouse: Bool?
  var bidi: String?
  var glyphs: String?
  /// Cells that the terminal gives to characters of ambiguous width.
  var ambiguousWidth: Int?
  var reducesMotion: Bool?
  /// Minutes, or `off`.
  var reminderLead: String?
  var alert: Alert?
  var quietHours: String?
  /// Names of keyboards, in the order in which they are asked.
  var keyboards: [String]?
  /// Pairs of one's own, which are asked last: what is produced, `=`, and the Latin keys there.
  var keyPairs: [String]?
  var keyHints: KeyHints?
  /// The page that the interface begins with.
  var start: AppModel.Page?
}

nonisolated extension Settings {
  /// The signs and letters to use, as asked for and as the terminal can be trusted with: where the
  /// charset has only ASCII, asking does not help.
  func glyphs(_ charset: Charset, _ environment: [String: String]) -> GlyphSet {
    let detected = GlyphSet.detect(charset, environment)
    return switch glyphs {
    case _ where detected == .asciiText: detected
    case "unicode": .unicode
    case "ascii": .ascii
    default: ambiguousWidth == 2 ? .ascii : detected
    }
  }
}

extension Settings {
  var reminders: Reminders {
    Reminders(
      lead: reminderLead.map { Int($0) } ?? 10, alert: alert ?? .bell,
      quiet: quietHours.flatMap { QuietHours($0) })
  }
}

/// Something in a settings file that was not understood; the rest counts all the same.
nonisolated enum SettingsProblem: Error, Equatable, Sendable {
  case unreadable(path: String, why: String)
  case unknown(String, nearest: String?)
  case wrongValue(String, words: [String])
}

/// The names of the settings, and the words that each takes.
nonisolated enum SettingsTable {
  struct Row: Sendable {
    let name: String
    /// Empty where any text may stand.
    let words: [String]
    let get: @Sendable (Settings) -> String?
    let set: @Sendable (inout Settings, String) -> Void
    /// The file has a list of texts, which are parted by commas elsewhere.
    var isList = false
    let says: @Sendable (SettingPhrases) -> SettingText
    /// What it is while nobody says anything, for a reader of this language.
    var usual: @Sendable (Language) -> String = { _ in "auto" }
    /// What the command line of this run says.
    var typed: @Sendable (RunOptions) -> String? = { _ in nil }
    /// A running program goes on as it began.
    var countsLater = false
    /// Whether a text that may be any is one of its texts, and what such a one looks like.
    var accepts: @Sendable (String) -> Bool = { _ in true }
    var example = ""

    func takes(_ text: String) -> Bool { words.isEmpty ? accepts(text) : words.contains(text) }
    var examples: [String] { words.isEmpty && !example.isEmpty ? [example] : words }
  }

  static let rows = [
    Row(
      name: "language", words: Language.allCases.map(\.rawValue), get: { $0.language?.rawValue },
      set: { $0.language = Language(rawValue: $1) }, says: \.language, usual: \.rawValue,
      typed: \.lang),
    Row(
      name: "calendar", words: Formats.Calendar.allCases.map(\.rawValue),
      get: { $0.calendar?.rawValue }, set: { $0.calendar = Formats.Calendar(rawValue: $1) },
      says: \.calendar, usual: { Formats($0).calendar.rawValue }, typed: \.calendar),
    Row(
      name: "digits", words: Formats.Digits.allCases.map(\.rawValue),
      get: { $0.digits?.rawValue }, set: { $0.digits = Formats.Digits(rawValue: $1) },
      says: \.digits, usual: { Formats($0).digits.rawValue }, typed: \.digits),
    Row(
      name: "days_off", words: [], get: { $0.daysOff.map { words(of: $0) } },
      set: { $0.daysOff = WorkingCalendar.daysOff($1) }, isList: true, says: \.daysOff,
      usual: { words(of: Formats($0).usualWorkingCalendar.daysOff) },
      accepts: { WorkingCalendar.daysOff($0) != nil }, example: "thu,fri"),
    Row(
      name: "holidays", words: Holidays.Country.allCases.map(\.rawValue),
      get: { $0.holidays?.rawValue }, set: { $0.holidays = Holidays.Country(rawValue: $1) },
      says: \.holidays, usual: { Formats($0).usualWorkingCalendar.holidays.country.rawValue }),
    Row(
      name: "start", words: ["auto"] + AppModel.Page.allCases.map(\.rawValue),
      get: { $0.start?.rawValue }, set: { $0.start = AppModel.Page(rawValue: $1) }, says: \.start,
      countsLater: true),
    Row(
      name: "theme", words: [], get: { $0.theme }, set: { $0.theme = $1 }, says: \.theme,
      typed: \.theme),
    Row(
      name: "background", words: ["theme", "terminal"],
      get: { $0.paintsBackground.map { $0 ? "theme" : "terminal" } },
      set: { $0.paintsBackground = $1 == "theme" }, says: \.background, usual: { _ in "theme" }),
    Row(
      name: "color", words: FileOptions.Colour.allCases.map(\.rawValue),
      get: { $0.colour?.rawValue }, set: { $0.colour = FileOptions.Colour(rawValue: $1) },
      says: \.colour, typed: { $0.color?.rawValue }, countsLater: true),
    Row(
      name: "mouse", words: ["true", "false"], get: { $0.usesMouse.map(String.init) },
      set: { $0.usesMouse = Bool($1) }, says: \.mouse, usual: { _ in "true" }, countsLater: true),
    Row(
      name: "bidi", words: ["auto", "visual", "runs", "words", "off"], get: { $0.bidi },
      set: { $0.bidi = $1 }, says: \.bidi),
    Row(
      name: "glyphs", words: ["auto", "unicode", "ascii"], get: { $0.glyphs },
      set: { $0.glyphs = $1 }, says: \.glyphs),
    Row(
      name: "ambiguous", words: ["1", "2"], get: { $0.ambiguousWidth.map { String($0) } },
      set: { $0.ambiguousWidth = Int($1) }, says: \.ambiguous, usual: { _ in "1" }),
    Row(
      name: "reduced_motion", words: ["true", "false"],
      get: { $0.reducesMotion.map(String.init) }, set: { $0.reducesMotion = Bool($1) },
      says: \.reducedMotion, usual: { _ in "false" }),
    Row(
      name: "reminders.lead", words: ["off", "0", "5", "10", "15", "30", "60"],
      get: { $0.reminderLead }, set: { $0.reminderLead = $1 }, says: \.reminderLead,
      usual: { _ in "10" }),
    Row(
      name: "reminders.alert", words: Alert.allCases.map(\.rawValue),
      get: { $0.alert?.rawValue }, set: { $0.alert = Alert(rawValue: $1) },
      says: \.reminderAlert, usual: { _ in "bell" }),
    Row(
      name: "reminders.quiet", words: [], get: { $0.quietHours }, set: { $0.quietHours = $1 },
      says: \.quietHours, usual: { _ in "" },
      accepts: { $0.isEmpty || QuietHours($0) != nil }, example: "22:00-07:00"),
    Row(
      name: "keyboard.layouts", words: [],
      get: { $0.keyboards.map { $0.joined(separator: ",") } },
      set: { $0.keyboards = $1.split(separator: ",").map(\.trimmed) }, isList: true,
      says: \.keyboards, usual: { _ in "" }),
    Row(
      name: "keyboard.extra", words: [],
      get: { $0.keyPairs.map { $0.joined(separator: ",") } },
      set: { $0.keyPairs = $1.split(separator: ",").map(\.trimmed) }, isList: true,
      says: \.keyPairs, usual: { _ in "" }),
    Row(
      name: "keyboard.hints", words: KeyHints.allCases.map(\.rawValue),
      get: { $0.keyHints?.rawValue }, set: { $0.keyHints = KeyHints(rawValue: $1) },
      says: \.keyHints, usual: { _ in "latin" }),
  ]

  private static func words(of days: Set<Int>) -> String {
    days.sorted().map { WorkingCalendar.weekdayWords[$0] }.joined(separator: ",")
  }

  static func row(_ name: String) -> Row? { rows.first { $0.name == name } }
}

/// Reads and writes `config.toml`.
nonisolated struct SettingsFile {
  let path: String

  /// The settings, and what was not understood; a file that is not there says nothing.
  func read() -> (settings: Settings, problems: [SettingsProblem]) {
    var settings = Settings()
    var problems: [SettingsProblem] = []
    do {
      guard let table = try table() else { return (settings, []) }
      for (name, value) in Self.lines(of: table) {
        do { try set(&settings, name, value) } catch { problems.append(error) }
      }
    } catch {
      problems.append(error)
    }
    return (settings, problems)
  }

  /// The settings by name; one of a table has its name before it: `keyboard.hints`.
  private static func lines(
    of table: TOMLTable
  ) -> [(name: String, value: (any TOMLValueConvertible)?)] {
    table.keys.sorted().flatMap { key in
      guard let inner = table[key]?.table else { return [(key, table[key])] }
      return inner.keys.sorted().map { ("\(key).\($0)", inner[$0]) }
    }
  }

  private func table() throws(SettingsProblem) -> TOMLTable? {
    do {
      return try TOMLTable(string: try SmallFile.text(path))
    } catch let error as SmallFile.Failure {
      if error.code == ENOENT || error.code == ENOTDIR { return nil }
      throw .unreadable(path: path, why: String(cString: strerror(error.code)))
    } catch {
      throw .unreadable(path: path, why: "\(error)")
    }
  }

  private func set(
    _ settings: inout Settings, _ key: String, _ value: (any TOMLValueConvertible)?
  ) throws(SettingsProblem) {
    guard let row = SettingsTable.row(key) else {
      let nearest = Nearest.word(to: key, among: SettingsTable.rows.map(\.name))
      throw .unknown(key, nearest: nearest)
    }
    let number = value?.int.map { String($0) }
    let list = value?.array.map { $0.compactMap(\.string).joined(separator: ",") }
    guard let text = value?.string ?? value?.bool.map({ String($0) }) ?? number ?? list,
      row.takes(text)
    else { throw .wrongValue(key, words: row.examples) }
    row.set(&settings, text)
  }
}

nonisolated extension SettingsFile {
  /// Sets one line of the file, or takes it away, and leaves all others as somebody wrote them.
  func write(_ name: String, _ value: String?) throws {
    var lines = TOMLLines(at: path)
    let parts = name.split(separator: ".").map(String.init)
    let isInTable = parts.count == 2 && lines.has(parts[0])
    lines.set(
      isInTable ? parts[1] : name, in: isInTable ? parts[0] : nil,
      to: value.map { Self.literal($0, of: name) })
    try lines.write(to: path)
  }

  private static func literal(_ value: String, of name: String) -> String {
    if SettingsTable.row(name)?.isList == true {
      return TOMLLines.list(value.split(separator: ",").map(\.trimmed))
    }
    guard Bool(value) == nil, Int(value) == nil else { return value }
    return TOMLLines.quoted(value)
  }
}

extension Session {
  /// What is wrong with the person's settings, in their language.
  func sentence(_ problem: SettingsProblem) -> String {
    switch problem {
    case .unreadable(let path, let why): phrases.command.brokenFile(path, why)
    case .unknown(let name, let nearest): phrases.command.unknownSetting(name, nearest)
    case .wrongValue(let name, let words):
      phrases.command.settingTakes(name, formats.list(words))
    }
  }
}
