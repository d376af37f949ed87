import Cells
import Domain
import Foundation
import Storage
import Terminal
import ViewModels

/// One run of the program: its options resolved once, and the file behind it.
final class Session {
  /// What was typed, and beneath it what the person's settings say.
  let options: RunOptions
  /// What was typed alone.
  let typed: RunOptions
  private(set) var settings: Settings
  let world: World
  private(set) var formats: Formats
  private(set) var phrases: Phrases
  let clock: Clock
  /// Where the data is.
  let path: String
  /// Somebody named the file, so folders are not made for it.
  let isNamed: Bool
  /// A file that others can read is told of when it is opened.
  var tellsOpenness = true
  /// Whether this command makes a file that is not there.
  var makesFile = false
  let actor: Actor
  /// Letters and signs that a terminal here can be trusted with.
  private(set) var glyphs: GlyphSet
  private var opened: SQLiteRepository?

  /// Says on standard error what is odd in the person's settings; the rest of them counts.
  /// - Throws: `Exit` with `.wrongUse` when an option has a value that it cannot have.
  init(_ typed: RunOptions, in world: World) throws(Exit) {
    let paths = Paths(world.environment)
    let (settings, problems) = SettingsFile(path: paths.settingsFile).read()
    let formats = try Self.formats(typed, settings, world)
    options = typed.filled(from: settings)
    self.typed = typed
    self.settings = settings
    self.world = world
    self.formats = formats
    phrases = .of(formats.language)
    clock = try Self.clock(typed.now, in: formats.language)
    let named = typed.file ?? world.variable("KARIZ_FILE")
    path = named ?? paths.dataFile
    isNamed = named != nil
    actor = Actor(
      login: typed.user ?? world.variable("KARIZ_USER") ?? Self.systemUser, seed: world.chance())
    glyphs = settings.glyphs(.adopt(world.environment), world.environment)
    for problem in problems { say(sentence(problem)) }
  }

  /// Takes settings that were saved while it runs; what was typed for this run stands above them.
  func adopt(_ fresh: Settings) throws(Exit) {
    formats = try Self.formats(typed, fresh, world)
    phrases = .of(formats.language)
    settings = fresh
    glyphs = fresh.glyphs(.adopt(world.environment), world.environment)
  }

  /// Nobody has a file or settings here yet, and no file was named.
  var isFirstRun: Bool {
    !isNamed && settings == Settings() && access(path, F_OK) != 0
      && access(Paths(world.environment).settingsFile, F_OK) != 0
  }

  /// The interface is asked for as plain lines.
  var asksForLines: Bool {
    options.isLinear || world.variable("KARIZ_LINEAR").map { $0 != "0" } ?? false
  }

  /// The file, opened when it is first asked for; some commands make it when there is none.
  func repository() throws -> SQLiteRepository {
    if let opened { return opened }
    let repository = try SQLiteRepository(
      opening: path, as: actor, clock: clock,
      options: OpenOptions(makesFile: makesFile, makesFolder: !isNamed))
    opened = repository
    if tellsOpenness, let finding = try repository.openness() { say(sentence(for: finding)) }
    return repository
  }

  /// The user who acts; a first change makes them.
  func me() throws -> User {
    let repository = try repository()
    if let me = try repository.me() { return me }
    try repository.commit(Change(.join, []))
    guard let me = try repository.me() else { throw RepositoryError.refused(actor.login) }
    return me
  }

  /// How the values on the command line are to be read.
  func reading() throws -> Reading {
    let repository = try repository()
    return formats.reading(
      in: try repository.currency(), by: clock, at: try formats.home(of: repository),
      working: findWorkingCalendar().calendar)
  }

  /// Which days are worked here; says what is odd in the list of one's own.
  var workingCalendar: WorkingCalendar {
    let (calendar, problem) = findWorkingCalendar()
    problem.map(say)
    return calendar
  }

  /// Says a line on standard error.
  func say(_ message: String) { world.messages(cleaned(message, glyphs: glyphs)) }

  /// How values look: as typed, else as the settings say, else as usual in the language.
  private static func formats(
    _ typed: RunOptions, _ settings: Settings, _ world: World
  ) throws(Exit) -> Formats {
    let usual = settings.language ?? Language(environment: world.environment)
    let language = try choice(typed.lang, "--lang", Language.allCases, in: usual) ?? usual
    let calendar = try choice(
      typed.calendar, "--calendar", Formats.Calendar.allCases, in: language)
    let digits = try choice(typed.digits, "--digits", Formats.Digits.allCases, in: language)
    return Formats(
      language, calendar: calendar ?? settings.calendar, digits: digits ?? settings.digits)
  }

  private static func choice<T: RawRepresentable<String>>(
    _ text: String?, _ option: String, _ all: [T], in language: Language
  ) throws(Exit) -> T? {
    guard let text else { return nil }
    if let found = T(rawValue: text) { return found }
    let words = Formats(language).list(all.map(\.rawValue))
    throw Exit(.wrongUse, Phrases.of(language).records.oneOf(option, words))
  }

  /// A clock that stands still, in the zone that its moment names, or that of the machine.
  private static func clock(_ text: String?, in language: Language) throws(Exit) -> Clock {
    guard let text else { return .system }
    guard let instant = Instant(iso: text), let asIfUTC = Instant(iso: text.prefix(16) + "Z") else {
      throw Exit(.wrongUse, Phrases.of(language).records.clockWanted)
    }
    let ahead = asIfUTC.milliseconds / 60_000 - instant.milliseconds / 60_000
    return .fixed(instant, offset: Int(ahead) * 60)
  }

  private static var systemUser: String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return "me" }
    return String(cString: name)
  }
}

extension RunOptions {
  /// What was not typed is as the person's settings say.
  fileprivate func filled(from settings: Settings) -> RunOptions {
    var options = self
    options.theme = theme ?? settings.theme
    options.color = color ?? settings.colour
    return options
  }
}
