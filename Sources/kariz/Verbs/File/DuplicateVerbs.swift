import ArgumentParser
import Domain
import ViewModels

/// `kariz duplicates lead`, and `kariz duplicates dismiss ID ID`.
struct Duplicates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates", abstract: "Find records that are the same party twice.",
    subcommands: [ListDuplicates.self, DismissDuplicates.self],
    defaultSubcommand: ListDuplicates.self)
}

/// The pairs that were found, with the key that matched.
struct ListDuplicates: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Print pairs of leads, accounts or contacts that look the same, the surest first.")
  static var isLong: Bool { true }

  @Argument(help: "lead, account or contact.") var thing: String

  /// Certain ones are printed as they are found, others behind them in their order.
  @MainActor func run(in session: Session) throws {
    let repository = try session.repository()
    let kind = try session.partyKind(thing, option: "duplicates")
    let names = ["strength", "key", "value", "similarity", "one", "oneName", "other", "otherName"]
    var printer = try RowPrinter(
      names.map { OutputColumn(name: $0, heading: $0, isNumeric: $0 == "similarity") }, session)
    var rest: [Duplicate] = []
    var isNone = true
    try repository.duplicates(of: kind) { pair in
      isNone = false
      guard pair.match.strength == .certain else { return rest.append(pair) }
      try printer.write(try values(pair, session))
    }
    for pair in rest.sorted(by: Duplicate.isBefore) { try printer.write(try values(pair, session)) }
    if isNone, session.form.isForPeople { session.say(session.phrases.command.nothingFound) }
    try printer.finish()
  }

  @MainActor private func values(_ pair: Duplicate, _ session: Session) throws -> [OutputValue] {
    let (repository, match) = (try session.repository(), pair.match)
    let words = session.phrases.duplicates
    return [
      .word(match.strength.rawValue, shown: words.strength(match.strength)),
      .word(match.key.rawValue, shown: words.key(match.key)), .text(match.value),
      .percent(Int64((match.similarity * 100).rounded())),
      .id(pair.one.raw), .text(try repository.title(of: pair.one)),
      .id(pair.other.raw), .text(try repository.title(of: pair.other)),
    ]
  }
}

/// Remembers that records are not the same.
struct DismissDuplicates: Verb {
  static let configuration = CommandConfiguration(
    commandName: "dismiss",
    abstract: "Say that records are not the same; they are not shown as duplicates again.")

  @Argument(help: "Two or more ids, endings of ids, or name:TEXT.") var ids: [String]

  @MainActor func run(in session: Session) throws {
    let resolver = try session.resolver()
    let records = try ids.map { try resolver.find(Party.kinds, $0) }
    guard records.count > 1, Set(records).count == records.count else {
      throw MergeRefusal.onlyOne
    }
    guard Set(records.map(\.kind)).count == 1 else { throw MergeRefusal.otherKind }
    let repository = try session.repository()
    try repository.commit(repository.dismissal(of: records))
    let names = try records.map { try repository.title(of: $0) }
    session.say(session.phrases.duplicates.dismissed(session.formats.list(names)))
  }
}

extension Session {
  /// The kind of party that a word of the command line names.
  func partyKind(_ word: String, option: String) throws -> Kind {
    let found = Party.kinds.first {
      $0.rawValue == word.lowercased() || RecordVerbs.aliases(of: $0).contains(word.lowercased())
    }
    guard let found else {
      let words = formats.list(Party.kinds.map(\.rawValue))
      throw Exit(.wrongUse, phrases.records.oneOf(option, words))
    }
    return found
  }
}
