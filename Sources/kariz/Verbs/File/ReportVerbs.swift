import ArgumentParser
import Domain
import ViewModels

/// `kariz report attention`, `kariz report rep --owner Sara`.
struct Reports: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Print a report.",
    subcommands: [
      ListReports.self, AttentionReport.self, RepReport.self, ScalabilityReport.self,
      ChannelReport.self,
      RankingReport.self, DormantReport.self,
      SourceReport.self, ReferralReport.self, StrategyReport.self, FunnelReport.self,
      MissingRolesReport.self,
    ], aliases: ["reports"])
}

/// `kariz report list`: what the others print.
struct ListReports: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The reports, each with a line.")

  @Option(help: "The form of the output.") var format: ReportFormat?

  @MainActor func run(in session: Session) throws {
    let columns = [
      OutputColumn(name: "report", heading: ""), OutputColumn(name: "about", heading: ""),
    ]
    var printer = try RowPrinter(columns, session, form: format?.form(session) ?? session.form)
    for report in Reports.configuration.subcommands where report != Self.self {
      let about = report.configuration
      try printer.write([.text(about.commandName ?? ""), .text(about.abstract)])
    }
    try printer.finish()
  }
}

/// The form in which a report is printed.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, csv, tsv

  func form(_ session: Session) -> OutputForm {
    switch self {
    case .text: .table(width: session.world.columns ?? 120)
    case .json: .json
    case .csv: .csv
    case .tsv: .tsv
    }
  }
}

/// `kariz report attention`: each open deal once for each rule that it meets.
struct AttentionReport: Verb {
  static let configuration = CommandConfiguration(
    commandName: "attention",
    abstract: "Open deals that are idle, late to close, without a next step or a decision maker.",
    discussion: "A deal is named once for each of these. Products are not kept yet.")

  @Option(help: "Only deals of this person.") var owner: String?
  @Option(help: "The form of the output.") var format: ReportFormat?

  @MainActor func run(in session: Session) throws {
    try session.print(AttentionRule.allCases, of: owner, format)
  }
}

/// `kariz report missing-roles`: deals of which nobody knows who decides.
struct MissingRolesReport: Verb {
  static let configuration = CommandConfiguration(
    commandName: "missing-roles", abstract: "Open deals without a decision maker.",
    discussion: """
      Who decides is said with: kariz affiliation add --contact ID --opportunity ID \
      --role decisionMaker
      """)

  @Option(help: "Only deals of this person.") var owner: String?
  @Option(help: "The form of the output.") var format: ReportFormat?

  @MainActor func run(in session: Session) throws {
    try session.print([.noDecisionMaker], of: owner, format)
  }
}

extension Session {
  /// The open deals that each of the rules speaks of.
  fileprivate func print(
    _ rules: [AttentionRule], of owner: String?, _ format: ReportFormat?
  ) throws {
    let fields = [
      "id", "name", "accountName", "contactName", "ownerName", "stageName", "amount",
      "expectedClose", "idleDays",
    ]
    let columns = try RecordColumns(.opportunity, fields: fields, self)
    let why = OutputColumn(name: "rule", heading: phrases.reports.why)
    var printer = try RowPrinter([why] + columns.columns, self, form: format?.form(self))
    let owner = try owner.map { try resolver().link(to: .user, $0) }
    for rule in rules {
      let word = OutputValue.word(rule.rawValue, shown: phrases.reports.rule(rule))
      let filter = rule.filter(on: clock.today)
      try repository().forEach(.opportunity, where: filter) { listed in
        guard owner == nil || listed.record["owner"].integer == owner else { return }
        try printer.write([word] + columns.row(listed))
      }
    }
    try printer.finish()
  }
}

/// `kariz report rep --owner Sara --from 2026-11-01 --to 2026-11-30`.
struct RepReport: Verb {
  static let configuration = CommandConfiguration(
    commandName: "rep",
    abstract: "What a salesperson planned, did and won in a while; everybody without --owner.",
    discussion: """
      Planned is what was due in these days, done what of it is done. Won and lost are deals closed \
      in these days; revenue adds up those in the file's currency. A cycle lasts from the opening of \
      a deal to its win. There is no quota yet.
      """)

  @Option(help: "The person: a name, a login, or an id.") var owner: String?
  @Option(help: "The first day; 29 days before the last unless given.") var from: String?
  @Option(help: "The last day; today unless given.") var to: String?
  @Option(help: "The form of the output.") var format: ReportFormat?

  @MainActor func run(in session: Session) throws {
    let days = try session.days(from: from, to: to)
    let (first, last) = (days.lowerBound, days.upperBound - 1)
    let owner = try owner.map { ID<User>(try session.resolver().link(to: .user, $0)) }
    let form = format?.form(session) ?? session.form
    var printer = try RowPrinter(shown(columns(session), form), session, form: form)
    for figures in try session.repository().figures(in: days, of: owner) {
      try printer.write(shown(values(figures, first, last), form))
    }
    try printer.finish()
  }

  /// People know whom they asked about, and for which days.
  private func shown<T>(_ row: [T], _ form: OutputForm) -> [T] {
    form.isForPeople ? [row[1]] + row[4...] : row
  }

  @MainActor private func columns(_ session: Session) -> [OutputColumn] {
    let words = session.phrases.reports
    let owner = Fields.label("owner", of: .opportunity, in: session.phrases).short
    let revenue = Fields.label("actualRevenue", of: .opportunity, in: session.phrases).short
    return [
      OutputColumn(name: "owner", heading: ""), OutputColumn(name: "ownerName", heading: owner),
      OutputColumn(name: "from", heading: ""), OutputColumn(name: "to", heading: ""),
    ]
      + [
        ("planned", words.planned), ("done", words.done), ("won", words.won),
        ("lost", words.lost), ("winRate", words.winRate), ("revenue", revenue),
        ("meanCycle", words.meanCycle), ("medianCycle", words.medianCycle),
        ("doneForEachWin", words.doneForEachWin),
      ].map { OutputColumn(name: $0.0, heading: $0.1, isNumeric: true) }
  }

  private func values(_ figures: PersonFigures, _ first: Day, _ last: Day) -> [OutputValue] {
    func number(_ number: Int?) -> OutputValue { number.map { .number(Int64($0)) } ?? .none }
    return [
      .id(figures.owner.raw), .text(figures.name), .day(first), .day(last),
      number(figures.planned), number(figures.done), number(figures.won), number(figures.lost),
      figures.winRate.map { .percent(Int64($0)) } ?? .none, .money(figures.revenue),
      number(figures.meanCycle), number(figures.medianCycle), number(figures.doneForEachWin),
    ]
  }
}
