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

  @MainActor func run(in session: Session) throws {
    var listing = try DuplicateListing(session.partyKind(thing, option: "duplicates"), session)
    try listing.printCertain()
    try listing.printOthers()
    try listing.finish()
  }
}

/// Pairs on their way to the output: certain ones are printed as they are found, others behind them in
/// their order.
private struct DuplicateListing {
  private let kind: Kind
  private let session: Session
  private let repository: Repository
  private var printer: RowPrinter
  private var titles: Titles
  private var count = 0
  /// Those that are not certain; `nil` where they are more than are kept to be sorted.
  private var others: [Duplicate]? = []

  private static var mostSorted: Int { 100_000 }

  init(_ kind: Kind, _ session: Session) throws {
    let names = ["strength", "key", "value", "similarity", "one", "oneName", "other", "otherName"]
    (self.kind, self.session) = (kind, session)
    repository = try session.repository()
    titles = Titles(repository)
    printer = try RowPrinter(
      names.map { OutputColumn(name: $0, heading: $0, isNumeric: $0 == "similarity") }, session)
  }

  mutating func printCertain() throws {
    try eachPair { listing, pair in
      guard pair.match.strength != .certain else { return try listing.print(pair) }
      listing.others?.append(pair)
      if let all = listing.others, all.count > Self.mostSorted { listing.others = nil }
    }
  }

  /// In their order; where they are too many for that, each strength is looked for by itself.
  mutating func printOthers() throws {
    if let others {
      for pair in others.sorted(by: Duplicate.isBefore) { try print(pair) }
      return
    }
    for strength in [PartyMatch.Strength.strong, .weak] {
      try eachPair { listing, pair in
        if pair.match.strength == strength { try listing.print(pair) }
      }
    }
  }

  mutating func finish() throws {
    session.world.progress?("")
    if count == 0, session.form.isForPeople { session.say(session.phrases.command.nothingFound) }
    try printer.finish()
  }

  private mutating func eachPair(_ take: (inout Self, Duplicate) throws -> Void) throws {
    func tell(_ percent: Int) {
      let words = session.phrases.duplicates
      session.world.progress?(words.searched(percent, count, session.formats))
    }
    try repository.duplicates(of: kind, progress: tell) { try take(&self, $0) }
  }

  private mutating func print(_ pair: Duplicate) throws {
    try printer.write(values(pair))
    count += 1
  }

  private mutating func values(_ pair: Duplicate) throws -> [OutputValue] {
    let (words, match) = (session.phrases.duplicates, pair.match)
    return [
      .word(match.strength.rawValue, shown: words.strength(match.strength)),
      .word(match.key.rawValue, shown: words.key(match.key)), .text(match.value),
      .percent(Int64((match.similarity * 100).rounded())),
      .id(pair.one.raw), .text(try titles.of(pair.one)),
      .id(pair.other.raw), .text(try titles.of(pair.other)),
    ]
  }
}

/// The names of records, those of the last thousands at hand: who stands in one pair soon stands in
/// another.
private struct Titles {
  private let repository: Repository
  private var known: [Reference: String] = [:]

  init(_ repository: Repository) { self.repository = repository }

  mutating func of(_ record: Reference) throws -> String {
    if let title = known[record] { return title }
    let title = try repository.title(of: record)
    if known.count == 4096 { known = [:] }
    known[record] = title
    return title
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
