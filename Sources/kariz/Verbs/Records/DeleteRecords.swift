import ArgumentParser
import Domain
import ViewModels

/// `kariz lead delete ID…`: into the trash, from which `undo` brings them back.
struct DeleteRecords<E: Entity>: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete", abstract: "Delete one or more in one change; undo brings them back.")
  }

  @Argument(help: "Ids, endings of ids, or name:TEXT.")
  var ids: [String]

  @MainActor func run(in session: Session) throws {
    let resolver = try session.resolver()
    let found = try ids.map { try resolver.find(E.kind, $0) }
    let references = found.enumerated().filter { found.firstIndex(of: $1) == $0 }.map(\.element)
    let repository = try session.repository()
    try repository.commit(repository.deletion(of: references))
    session.say(session.phrases.records.deleted(references.count, session.formats))
  }
}
