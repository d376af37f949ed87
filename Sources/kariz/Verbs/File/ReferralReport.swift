import ArgumentParser
import Domain
import ViewModels

/// `kariz report referrals`: who brings others, and what came of them.
struct ReferralReport: Verb {
  static let configuration = CommandConfiguration(
    commandName: "referrals",
    abstract: "Who referred leads, how many were qualified, and what they brought.",
    discussion: "Won deals in the file's currency count.")

  @Option(help: "The form of the output.") var format: ReportFormat?

  @MainActor func run(in session: Session) throws {
    guard let referrer = Kind.lead.schema.property("referrer") else { return }
    let credits = try session.credits(by: referrer, where: Filter([.has(referrer)]))
    try session.print(credits, by: referrer, format)
  }
}

/// `kariz report leads-by-source --by campaign`: where leads come from, and what came of them.
struct SourceReport: Verb {
  static let configuration = CommandConfiguration(
    commandName: "leads-by-source",
    abstract: "Where leads came from, how many were qualified, and what they brought.",
    discussion: "All leads count, closed ones too. Won deals in the file's currency count.")

  @Option(help: "Another field of leads than their source, such as campaign or one of your own.")
  var by = "source"
  @Option(
    name: .customLong("where"), parsing: .unconditional,
    help: "Only leads that fit, such as 'createdAt>=2026-01-01'.")
  var filter: String?
  @Option(help: "The form of the output.") var format: ReportFormat?

  @MainActor func run(in session: Session) throws {
    let schema = try session.schema(of: .lead)
    guard let property = FieldArguments.property(by, of: schema) else {
      throw Exit(.wrongUse, session.phrases.records.unknownField(by, nil))
    }
    let credits = try session.credits(by: property, where: session.filter(filter, of: .lead))
    try session.print(credits, by: property, format)
  }
}

/// What came of the leads that have something in common.
struct LeadCredit {
  /// In which they are alike.
  let value: OutputValue
  var leads: Int64 = 0
  var qualified: Int64 = 0
  var won: Int64 = 0
  var revenue: Int64 = 0
}

extension Session {
  /// Leads by what stands in a field, the best first.
  fileprivate func credits(by property: Property, where filter: Filter) throws -> [LeadCredit] {
    let repository = try repository()
    let currency = try repository.currency()
    let column = try RecordColumns(.lead, fields: [property.said], self)
    var credits: [String: LeadCredit] = [:]
    try repository.forEach(.lead, where: filter) { listed in
      let value = common(column.row(listed).last ?? .none, property)
      let key = Folding.fold(value.exact)
      let lead = try Lead(listed.record)
      var credit = credits[key] ?? LeadCredit(value: value)
      credit.leads += 1
      if lead.status == .qualified { credit.qualified += 1 }
      if let deal = try lead.opportunity.flatMap({ try repository.find($0) }),
        try repository.find(deal.stage)?.type == .won
      {
        credit.won += 1
        if deal.currency == currency { credit.revenue &+= deal.actualRevenue?.minor ?? 0 }
      }
      credits[key] = credit
    }
    return credits.values.sorted {
      ($0.revenue, $0.leads, $1.value.exact) > ($1.revenue, $1.leads, $0.value.exact)
    }
  }

  /// A source that was written in words and one that was chosen are the same.
  private func common(_ value: OutputValue, _ property: Property) -> OutputValue {
    guard property.name == "source", !value.exact.isEmpty else { return value }
    let word = LeadPhrases.word(ofSource: value.exact)
    return .word(word, shown: phrases.leads.source(word))
  }

  fileprivate func print(
    _ credits: [LeadCredit], by property: Property, _ format: ReportFormat?
  ) throws {
    let currency = try repository().currency()
    var printer = try RowPrinter(columns(property), self, form: format?.form(self))
    for credit in credits {
      try printer.write([
        credit.value, .number(credit.leads), .number(credit.qualified), .number(credit.won),
        .money(Money(Amount(minor: credit.revenue), currency)),
      ])
    }
    try printer.finish()
  }

  private func columns(_ property: Property) -> [OutputColumn] {
    [
      OutputColumn(
        name: property.said, heading: Fields.label(of: property, in: .lead, phrases).short),
      OutputColumn(name: "leads", heading: phrases.leads.tab.full, isNumeric: true),
      OutputColumn(
        name: "qualified", heading: phrases.terms.choices.leads.status(.qualified).short,
        isNumeric: true),
      OutputColumn(
        name: "won", heading: phrases.terms.defaultStage("won")?.short ?? "won", isNumeric: true),
      OutputColumn(
        name: "revenue", heading: Fields.label("wonRevenue", of: .account, in: phrases).short,
        isNumeric: true),
    ]
  }
}
