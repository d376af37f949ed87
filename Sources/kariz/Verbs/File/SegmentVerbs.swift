import ArgumentParser
import Domain
import ViewModels

/// `kariz segment …`: classes of customers and their policies.
struct Segments: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment", abstract: "Commands on segments of customers.",
    subcommands: [ListSegments.self, AddSegment.self, SetSegment.self, DeleteSegment.self],
    aliases: ["segments"])
}

/// `kariz segment list`.
struct ListSegments: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the segments with their rules, policies and customers.")

  @MainActor func run(in session: Session) throws {
    let repository = try session.repository()
    let names = ["name", "rule"] + Segment.figures.map(\.name) + ["owner", "customers"]
    var printer = try RowPrinter(
      names.map {
        OutputColumn(name: $0, heading: session.phrases.segments.label($0)?.short ?? $0)
      },
      session)
    for segment in try repository.policies().segments {
      let figures = Segment.figures.map { figure in
        segment[keyPath: figure.path].map { OutputValue.number(Int64($0)) } ?? .none
      }
      let filter = try session.filter(
        "segment:\(FilterText.quoted(segment.name))", of: .account)
      let count =
        try repository.count(.account, where: filter)
        + repository.count(.contact, where: filter)
      try printer.write(
        [.text(segment.name), segment.rule.isEmpty ? .none : .text(segment.rule)] + figures
          + [segment.owner.isEmpty ? .none : .text(segment.owner), .number(Int64(count))])
    }
    try printer.finish()
  }
}

/// What a segment is made of, as options.
struct SegmentOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: "Who comes into it by themselves, such as 'wonRevenue>50k' or '#key'; empty for by hand.")
  var rule: String?
  @Option(help: "Days from one contact to the next.") var contactInterval: String?
  @Option(help: "Days without a purchase after which a customer is dormant.")
  var dormantAfterDays: String?
  @Option(help: "Days without a purchase after which a customer is lost.")
  var lostAfterDays: String?
  @Option(help: "The most that may be taken off a price, in parts of a hundred.")
  var discountCap: String?
  @Option(help: "Who cares for it: a name, a login, or an id.") var owner: String?

  /// The segment with what is said of it; an empty value clears.
  @MainActor func applied(to segment: Segment, _ session: Session) throws -> Segment {
    var segment = segment
    if let rule { segment.rule = rule.trimmed }
    let said = [contactInterval, dormantAfterDays, lostAfterDays, discountCap]
    for (figure, text) in zip(Segment.figures, said) {
      guard let text else { continue }
      guard !text.trimmed.isEmpty else {
        segment[keyPath: figure.path] = nil
        continue
      }
      guard let number = Numbers.whole(text.trimmed) else {
        let right = session.phrases.forms.expected(.number)
        throw Exit(.wrongUse, session.phrases.records.wrongValue("--\(figure.name)", text, right))
      }
      segment[keyPath: figure.path] = Int(number)
    }
    if let owner {
      let user =
        try owner.trimmed.isEmpty
        ? nil : session.repository().find(ID<User>(session.resolver().link(to: .user, owner)))
      segment.owner = user?.login ?? ""
    }
    return segment
  }
}

/// `kariz segment add Key --rule "wonRevenue>50k" --contact-interval 30 --discount-cap 15`.
struct AddSegment: Verb {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Make a segment, and print its name, by which it is known.",
    discussion: """
      A customer is put into it by hand with: kariz account set ID --segment NAME, and a person with: \
      kariz contact set ID --segment NAME.
      """)
  static var makesFile: Bool { true }

  @Argument(help: "What it is called.") var name: String
  @OptionGroup var said: SegmentOptions

  @MainActor func run(in session: Session) throws {
    let segment = try said.applied(to: Segment(name: name.trimmed), session)
    try session.repository().commit(session.repository().saving(segment))
    try session.printLine(segment.name)
  }
}

/// `kariz segment set Key --dormant-after-days 90`.
struct SetSegment: Verb {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Change a segment; an empty value clears.")

  @Argument(help: "What it is called.") var name: String
  @Option(help: "A new name; customers who are in it by hand go along.") var rename: String?
  @OptionGroup var said: SegmentOptions

  @MainActor func run(in session: Session) throws {
    let before = try session.segment(name)
    var segment = try said.applied(to: before, session)
    if let rename { segment.name = rename.trimmed }
    let change = try session.repository().saving(segment, replacing: before.name)
    if !change.isEmpty { try session.repository().commit(change) }
  }
}

/// `kariz segment delete Key`.
struct DeleteSegment: Verb {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Take a segment away; its customers stay, undo brings it back."
  )

  @Argument(help: "What it is called.") var name: String

  @MainActor func run(in session: Session) throws {
    let repository = try session.repository()
    try repository.commit(repository.deleting(session.segment(name)))
  }
}

extension Session {
  fileprivate func segment(_ name: String) throws -> Segment {
    let bare = name.hasPrefix("name:") ? String(name.dropFirst(5)) : name
    let policies = try repository().policies()
    guard let found = policies.segment(name) ?? policies.segment(bare) else {
      throw Exit(.notFound, phrases.records.noSuchRecord(name))
    }
    return found
  }
}

/// `kariz report by-strategy`: what each sales strategy has to do with and brought.
struct StrategyReport: Verb {
  static let configuration = CommandConfiguration(
    commandName: "by-strategy",
    abstract: "Companies by sales strategy: how many, what is open and what was won.",
    discussion: "Suppliers are left out. Amounts are those in the file's currency.")

  @Option(help: "The form of the output.") var format: ReportFormat?

  private struct Sums {
    var name = ""
    var count: Int64 = 0
    var open: Int64 = 0
    var won: Int64 = 0
  }

  @MainActor func run(in session: Session) throws {
    let repository = try session.repository()
    let currency = try repository.currency()
    let schema = Kind.account.schema
    let places = ["openAmount", "wonRevenue"].compactMap { name in
      schema.kept.firstIndex { $0.name == name }
    }
    var sums: [String: Sums] = [:]
    let filter = Filter([.not(.contains(Property("partyTypes", .tags), ["supplier"]))])
    try repository.forEach(.account, where: filter) { listed in
      let name = listed.record["strategy"].text ?? ""
      var sum = sums[Folding.fold(name)] ?? Sums(name: name)
      sum.count += 1
      sum.open += listed.kept[places[0]].integer ?? 0
      sum.won += listed.kept[places[1]].integer ?? 0
      sums[Folding.fold(name)] = sum
    }
    func label(_ name: String) -> String {
      Fields.label(name, of: .account, in: session.phrases).short
    }
    var printer = try RowPrinter(
      [
        OutputColumn(name: "strategy", heading: label("strategy")),
        OutputColumn(
          name: "accounts", heading: session.phrases.terms.thing(.account).plural, isNumeric: true),
        OutputColumn(name: "openAmount", heading: label("openAmount"), isNumeric: true),
        OutputColumn(name: "wonRevenue", heading: label("wonRevenue"), isNumeric: true),
      ], session, form: format?.form(session))
    for (_, sum) in sums.sorted(by: { ($1.value.won, $0.key) < ($0.value.won, $1.key) }) {
      try printer.write([
        sum.name.isEmpty ? .none : .text(sum.name), .number(sum.count),
        .money(Money(Amount(minor: sum.open), currency)),
        .money(Money(Amount(minor: sum.won), currency)),
      ])
    }
    try printer.finish()
  }
}
