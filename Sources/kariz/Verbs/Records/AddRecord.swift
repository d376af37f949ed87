import ArgumentParser
import Domain
import ViewModels

/// `kariz lead add --company Acme`.
struct AddRecord<E: Entity>: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add", abstract: "Make one, and print its id. --help lists the fields.")
  }

  static var makesFile: Bool { true }

  @Argument(parsing: .captureForPassthrough, help: "--FIELD VALUE …")
  var arguments: [String] = []

  @MainActor func run(in session: Session) throws {
    let schema = try session.schema(of: E.kind, for: arguments)
    let typed = try FieldArguments(
      arguments, of: schema, extras: NewRecord.extras(of: E.kind),
      session.phrases)
    guard !typed.asksForHelp else {
      return try FieldHelp(schema, isNew: true).print(session)
    }
    try typed.refuseWords(session.phrases)
    let new = try NewRecord(E.kind, typed, session)
    try session.repository().commit(new.change)
    try session.sayNamesake(of: new.reference)
    try session.sayOverlap(after: new.change)
    try session.printAdded(new.reference)
  }
}

extension Session {
  /// Tells of somebody who is called the same; there may be two of them.
  fileprivate func sayNamesake(of new: Reference) throws {
    guard Party.kinds.contains(new.kind) else { return }
    let repository = try repository()
    let same = try repository.resolve(new.kind, named: repository.title(of: new))
    guard let other = same.first(where: { $0 != new }) else { return }
    let thing = phrases.terms.thing(other.kind).singular
    say(phrases.records.namesake(thing, try repository.title(of: other), String(other.raw)))
  }
}

extension FieldArguments {
  /// - Throws: `Exit` when anything but fields was typed.
  func refuseWords(after count: Int = 0, _ phrases: Phrases) throws(Exit) {
    guard let word = words.dropFirst(count).first else { return }
    throw Exit(.wrongUse, phrases.records.unexpected(word))
  }
}
