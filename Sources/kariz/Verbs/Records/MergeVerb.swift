import ArgumentParser
import Domain
import ViewModels

/// `kariz account merge KEEP OTHER…`, likewise of leads and contacts.
struct MergeRecords<E: Entity>: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "merge",
      abstract: "Make one of several that are the same; undo parts them again.",
      discussion: """
        The first stays and keeps its values; what it lacks comes from the others, phones, e-mails \
        and tags are united, and everything that belongs to the others then belongs to it. Their \
        ids still lead to it.
        """)
  }

  @Argument(help: "The one that stays: an id, the end of an id, or name:TEXT.") var keep: String
  @Argument(help: "The others.") var others: [String]
  @Option(help: "Fields that are taken from another: name=ID, and so on; may be repeated.")
  var take: [String] = []

  @MainActor func run(in session: Session) throws {
    if E.kind == .lead { try session.wantLeads() }
    let resolver = try session.resolver()
    let repository = try session.repository()
    let references = try ([keep] + others).map { try resolver.find(E.kind, $0) }
    var merger = try repository.merger(of: references)
    for choice in take { try choose(choice, &merger, references, session) }
    try repository.commit(repository.merge(merger))
    try session.printAdded(references[0])
  }

  @MainActor private func choose(
    _ text: String, _ merger: inout Merger, _ references: [Reference], _ session: Session
  ) throws {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard let name = parts.first, merger.fields.contains(where: { $0.name == name }) else {
      let names = merger.fields.map(\.name)
      let near = Nearest.word(to: parts.first ?? "", among: names)
      throw Exit(.wrongUse, session.phrases.records.unknownField(parts.first ?? text, near))
    }
    let source = try session.resolver().find(E.kind, parts.count == 2 ? parts[1] : "")
    guard let place = references.firstIndex(of: source) else {
      throw Exit(.notFound, session.phrases.records.noSuchRecord(parts[1]))
    }
    merger.choices[name] = place
  }
}
