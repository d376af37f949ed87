import ArgumentParser
import Domain
import ViewModels

/// `kariz report funnel --from 2026-01-01`: how many came how far.
struct FunnelReport: Verb {
  static let configuration = CommandConfiguration(
    commandName: "funnel",
    abstract: "How many are in each state, how many came there, and what part of those before.",
    discussion: """
      Who came to a state follows from their deals; each counts once. Where segments have days of \
      their own, those of the file count here.
      """)

  @Option(help: "The first day; all before counts unless given.") var from: String?
  @Option(help: "The last day; today unless given.") var to: String?
  @Option(
    name: .customLong("where"), parsing: .unconditional,
    help: "Only by deals that fit, such as 'source:web'.")
  var filter: String?
  @Option(help: "The form of the output.") var format: ReportFormat?

  @MainActor func run(in session: Session) throws {
    let last = try to.map { try session.day($0, option: "--to") } ?? session.clock.today
    let first = try from.map { try session.day($0, option: "--from") } ?? Day(number: 0)
    guard first <= last else { throw Exit(.wrongUse, session.phrases.records.endBeforeStart) }
    let funnel = try session.repository().funnel(
      of: session.filter(filter, of: .opportunity), in: first..<last + 1)
    let words = session.phrases
    var printer = try RowPrinter(
      [
        OutputColumn(name: "state", heading: words.customers.state),
        OutputColumn(name: "now", heading: words.reports.now, isNumeric: true),
        OutputColumn(name: "reached", heading: words.reports.reached, isNumeric: true),
        OutputColumn(name: "rate", heading: "%", isNumeric: true),
      ], session, form: format?.form(session))
    var before: Int?
    for row in funnel.rows {
      try printer.write([
        Self.name(row.state, words), .number(Int64(row.now)), .number(Int64(row.reached)),
        Self.rate(row, of: before),
      ])
      before = row.reached
    }
    try printer.finish()
  }

  private static func name(_ state: CustomerState?, _ words: Phrases) -> OutputValue {
    guard let state else { return .word("lead", shown: words.leads.tab.full) }
    return .word(state.rawValue, shown: words.terms.choices.customerState(state).full)
  }

  /// Who is dormant or lost came from anywhere.
  private static func rate(_ row: Funnel.Row, of before: Int?) -> OutputValue {
    guard let before, before > 0, row.state != .dormant, row.state != .lost else { return .none }
    return .percent(Int64((row.reached * 100 + before / 2) / before))
  }
}
