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

  /// What one referrer has brought.
  private struct Credit {
    let name: String
    var leads: Int64 = 0
    var qualified: Int64 = 0
    var won: Int64 = 0
    var revenue: Int64 = 0
  }

  @MainActor func run(in session: Session) throws {
    let repository = try session.repository()
    let currency = try repository.currency()
    let words = session.phrases
    func label(_ name: String, _ kind: Kind) -> String {
      Fields.label(name, of: kind, in: words).short
    }
    var printer = try RowPrinter(
      [
        OutputColumn(name: "referrer", heading: label("referrer", .lead)),
        OutputColumn(name: "leads", heading: words.leads.tab.full, isNumeric: true),
        OutputColumn(
          name: "qualified", heading: words.terms.choices.leads.status(.qualified).short,
          isNumeric: true),
        OutputColumn(
          name: "won", heading: words.terms.defaultStage("won")?.short ?? "won", isNumeric: true),
        OutputColumn(name: "revenue", heading: label("wonRevenue", .account), isNumeric: true),
      ], session, form: format?.form(session))
    for credit in try credits(repository, currency) {
      try printer.write([
        .text(credit.name), .number(credit.leads), .number(credit.qualified), .number(credit.won),
        .money(Money(Amount(minor: credit.revenue), currency)),
      ])
    }
    try printer.finish()
  }

  /// By what came of them, the best first.
  @MainActor private func credits(
    _ repository: any Repository, _ currency: Currency
  ) throws -> [Credit] {
    guard let referrer = Kind.lead.schema.property("referrer") else { return [] }
    var credits: [String: Credit] = [:]
    try repository.forEach(.lead, where: Filter([.has(referrer)])) { listed in
      let lead = try Lead(listed.record)
      var credit = credits[Folding.fold(lead.referrer)] ?? Credit(name: lead.referrer)
      credit.leads += 1
      if lead.status == .qualified { credit.qualified += 1 }
      if let deal = try lead.opportunity.flatMap({ try repository.find($0) }),
        try repository.find(deal.stage)?.type == .won
      {
        credit.won += 1
        if deal.currency == currency { credit.revenue &+= deal.actualRevenue?.minor ?? 0 }
      }
      credits[Folding.fold(lead.referrer)] = credit
    }
    return credits.values.sorted {
      ($0.revenue, $0.leads, $1.name) > ($1.revenue, $1.leads, $0.name)
    }
  }
}
