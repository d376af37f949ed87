import ArgumentParser
import Domain
import ViewModels

/// `kariz opportunity list --where "stage:Propose" --sort -amount`.
struct ListRecords<E: Entity>: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: "List them, by id unless sorted.")
  }
  static var isLong: Bool { true }

  @Option(
    name: .customLong("where"), parsing: .unconditional,
    help: "Only those that fit, such as 'owner:me amount>10k is:stale'.")
  var filter: String?

  @Option(parsing: .unconditional, help: "Fields to sort by, with - in front from the greatest.")
  var sort: String?

  @Option(help: "At most so many; 0 is all. 100 on a terminal, else all.")
  var limit: Int?

  @Option(help: "Fields to print, parted by commas.")
  var fields: String?

  @MainActor func run(in session: Session) throws {
    let listing = RecordListing(
      kind: E.kind, filter: try session.filter(filter, of: E.kind),
      order: try session.order(sort, of: E.kind), limit: limit(session), session: session)
    let names = fields?.split(separator: ",").map(\.trimmed)
    try listing.print(try RecordColumns(E.kind, fields: names, session))
  }

  /// `nil` is all.
  @MainActor private func limit(_ session: Session) -> Int? {
    guard let limit else { return session.form.isForPeople ? 100 : nil }
    return limit > 0 ? limit : nil
  }
}

/// `kariz lead count --where "is:open"`.
struct CountRecords<E: Entity>: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "count", abstract: "Print how many there are.")
  }

  @Option(name: .customLong("where"), parsing: .unconditional, help: "Only those that fit.")
  var filter: String?

  @MainActor func run(in session: Session) throws {
    let filter = try session.filter(filter, of: E.kind)
    try session.printLine(String(session.repository().count(E.kind, where: filter)))
  }
}

/// Records read page by page, so that any number of them can be printed.
struct RecordListing {
  private static let pageSize = 1000

  let kind: Kind
  let filter: Filter
  let order: [ListQuestion.Order]
  /// `nil` is all.
  let limit: Int?
  let session: Session

  func print(_ columns: RecordColumns) throws {
    var printer = try RowPrinter(columns.columns, session)
    var left = limit ?? .max
    try readPages { row in
      guard left > 0 else { return false }
      try printer.write(columns.row(row))
      left -= 1
      return true
    }
    try printer.finish()
  }

  /// One more than the limit is asked for, to know whether something was left out.
  private func readPages(_ take: (ListedRecord) throws -> Bool) throws {
    var after: Int64?
    var wanted = limit.map { $0 == .max ? $0 : $0 + 1 } ?? .max
    while true {
      let size = order.isEmpty ? min(Self.pageSize, wanted) : (limit == nil ? nil : wanted)
      let page = try session.repository().list(
        ListQuestion(kind, where: filter, order: order, limit: size, after: after))
      for row in page where try !take(row) { return sayMoreFollow() }
      wanted -= page.count
      guard order.isEmpty, page.count == size, wanted > 0, let last = page.last else { return }
      after = last.record.id
    }
  }

  /// Scripts that gave a limit know it.
  private func sayMoreFollow() {
    guard let limit, session.form.isForPeople else { return }
    session.say(session.phrases.records.moreFollow(session.formats.number(limit)))
  }
}

extension Session {
  /// The filter that was typed, in the language of the interface's filter line.
  func filter(_ text: String?, of kind: Kind) throws -> Filter {
    guard let text else { return Filter() }
    let repository = try repository()
    let stages = text.contains(":") ? try repository.all(Stage.self) : []
    let users = text.contains(":") ? try repository.all(User.self) : []
    let parser = formats.filterParser(
      for: kind, in: try repository.currency(), by: clock, try repository.customFields(),
      stages: stages, users: users)
    let understood = parser.understood(text)
    guard !understood.errors.isEmpty else { return understood.filter }
    let wording = Wording(formats, clock: clock)
    throw Exit(
      .wrongUse, wording.sentence(for: understood.errors, in: text, namesWord: true))
  }

  /// `-amount,name`. A lead is the older, the earlier it was made.
  func order(_ text: String?, of kind: Kind) throws -> [ListQuestion.Order] {
    let schema = try schema(of: kind)
    return try (text ?? "").split(separator: ",").map { part in
      let name = part.trimmed
      let isDescending = name.hasPrefix("-")
      let bare = isDescending ? String(name.dropFirst()) : name
      if kind == .lead, bare == RowSort.Key.age.rawValue {
        return ListQuestion.Order(
          try sorted(by: "createdAt", in: schema), isDescending: !isDescending)
      }
      return ListQuestion.Order(try sorted(by: bare, in: schema), isDescending: isDescending)
    }
  }

  /// What is worked out while a list is printed orders none; a score is worked out for the order too.
  private func sorted(by name: String, in schema: Schema) throws(Exit) -> Property {
    if let property = FieldArguments.property(name, of: schema) { return property }
    if schema.derived.contains(LeadScore.property), name == LeadScore.property.name {
      return LeadScore.property
    }
    guard DerivedProperty.all(of: schema.kind).contains(where: { $0.rawValue == name }) else {
      let all = (schema.properties + schema.kept + schema.custom).map(\.word)
      throw Exit(.wrongUse, phrases.records.unknownField(name, Nearest.word(to: name, among: all)))
    }
    throw Exit(.wrongUse, phrases.records.noOrder(name))
  }
}
