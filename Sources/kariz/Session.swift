import Cells
import Domain
import Foundation
import Storage
import ViewModels

/// One run of the program: its options resolved once, and the file behind it.
final class Session {
  let options: FileOptions
  let world: World
  let formats: Formats
  let phrases: Phrases
  let clock: Clock
  /// Where the data is.
  let path: String
  let actor: Actor
  private var opened: SQLiteRepository?

  /// - Throws: `Exit` with `.wrongUse` when an option has a value that it cannot have.
  init(_ options: FileOptions, in world: World) throws(Exit) {
    let environment = world.environment
    let spoken = Language(environment: environment)
    let language = try Self.choice(options.lang, "--lang", Language.allCases, in: spoken) ?? spoken
    self.options = options
    self.world = world
    phrases = .of(language)
    formats = Formats(
      language,
      calendar: try Self.choice(
        options.calendar, "--calendar", Formats.Calendar.allCases, in: language),
      digits: try Self.choice(options.digits, "--digits", Formats.Digits.allCases, in: language))
    clock = try Self.clock(options.now, in: language)
    path = options.file ?? environment["KARIZ_FILE"] ?? Paths(environment).dataFile
    actor = Actor(
      login: options.user ?? environment["KARIZ_USER"] ?? Self.systemUser, seed: world.chance())
  }

  /// The file, opened when it is first asked for and made when there is none.
  func repository() throws -> SQLiteRepository {
    if let opened { return opened }
    let repository = try SQLiteRepository(opening: path, as: actor, clock: clock)
    opened = repository
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
    Reading(clock: clock, currency: try repository().currency())
  }

  /// Says a line on standard error.
  func say(_ message: String) { world.messages(cleaned(message)) }

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
