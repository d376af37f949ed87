import ArgumentParser
import Domain
import ViewModels

/// `kariz search TEXT`.
struct SearchRecords: Verb {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find leads, accounts, contacts and deals by any words.")
  static var isLong: Bool { true }

  @Argument(help: "Words, or their beginnings.") var text: [String]
  @Option(help: "How many of each kind.") var limit = 20

  @MainActor func run(in session: Session) throws {
    let repository = try session.repository()
    let hits = try repository.search(text.joined(separator: " "), limit: max(1, limit))
    let stages = try repository.all(Stage.self)
    let terms = session.phrases.terms
    if hits.isEmpty, session.form.isForPeople { session.say(session.phrases.command.nothingFound) }
    var printer = try RowPrinter(
      ["kind", "id", "title", "subtitle", "stage"].map { OutputColumn(name: $0, heading: $0) },
      session)
    for hit in hits {
      let kind = hit.reference.kind
      let stage = stages.first { $0.id == hit.stage }
      try printer.write([
        .word(kind.rawValue, shown: terms.thing(kind).short), .id(hit.reference.raw),
        .text(hit.title), .text(hit.subtitle),
        stage.map {
          .word(Phrases.english.terms.stage($0).full, shown: terms.stage($0).full)
        } ?? .none,
      ])
    }
    try printer.finish()
  }
}
