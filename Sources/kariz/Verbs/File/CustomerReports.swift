import ArgumentParser
import Domain
import ViewModels

/// `kariz report ranking --from 2026-01-01`: customers by what they brought, in bands A, B and C.
struct RankingReport: Verb {
  static let configuration = CommandConfiguration(
    commandName: "ranking",
    abstract: "Customers by won revenue, with their band: A to 80 of a hundred, B to 95, C.",
    discussion: """
      Deals won in these days and in the file's currency count. Suppliers are left out.
      """, aliases: ["abc"])

  @Option(help: "The first day; all before counts unless given.") var from: String?
  @Option(help: "The last day; today unless given.") var to: String?
  @Option(help: "The form of the output.") var format: ReportFormat?

  @MainActor func run(in session: Session) throws {
    let repository = try session.repository()
    let currency = try repository.currency()
    let rows = Ranking(try revenues(repository, currency, session)).rows
    let money = Fields.label("wonRevenue", of: .account, in: session.phrases).short
    let name = Fields.label("name", of: .opportunity, in: session.phrases).short
    var printer = try RowPrinter(
      [
        OutputColumn(name: "rank", heading: "#", isNumeric: true),
        OutputColumn(name: "id", heading: "id"), OutputColumn(name: "name", heading: name),
        OutputColumn(name: "revenue", heading: money, isNumeric: true),
        OutputColumn(name: "cumulated", heading: "Σ %", isNumeric: true),
        OutputColumn(name: "band", heading: "ABC"),
      ], session, form: format?.form(session))
    for (place, row) in rows.enumerated() {
      try printer.write([
        .number(Int64(place + 1)), .id(row.customer.raw),
        .text(try repository.title(of: row.customer)), .money(Money(row.revenue, currency)),
        .percent(Int64((row.cumulated + 5) / 10)), .text(row.band.rawValue),
      ])
    }
    try printer.finish()
  }

  @MainActor private func revenues(
    _ repository: any Repository, _ currency: Currency, _ session: Session
  ) throws -> [Reference: Amount] {
    let last = try to.map { try session.day($0, option: "--to") } ?? session.clock.today
    let first = try from.map { try session.day($0, option: "--from") }
    var sums: [Reference: Amount] = [:]
    try repository.forEach(.opportunity, where: Filter([.mark(.won)])) { listed in
      let deal = try Opportunity(listed.record)
      guard deal.currency == currency, let day = deal.closedOn, day <= last, day >= first ?? day,
        let customer = deal.account.map({ Reference($0) }) ?? deal.contact.map({ Reference($0) })
      else { return }
      let sum = (sums[customer]?.minor ?? 0) + (deal.actualRevenue?.minor ?? 0)
      sums[customer] = Amount(minor: sum)
    }
    return try sums.filter { try !repository.isSupplier($0.key) }
  }
}

extension Repository {
  /// Somebody who sells to the business, and is in no report of its customers.
  fileprivate func isSupplier(_ customer: Reference) throws -> Bool {
    try record(customer).map { Tags($0["partyTypes"])?.words.contains("supplier") ?? false }
      ?? false
  }
}

/// After what a customer is silent.
enum Silence: String, CaseIterable, ExpressibleByArgument {
  case purchase, contact

  nonisolated var property: String { self == .purchase ? "lastPurchaseOn" : "lastContactAt" }
}

/// `kariz report dormant --days 90`: who has not bought for so long, or was not spoken with.
struct DormantReport: Verb {
  static let configuration = CommandConfiguration(
    commandName: "dormant",
    abstract: "Customers who have not bought for a while, the longest silence first.",
    discussion:
      "Suppliers are left out. With --by contact: whom nobody has called, met or written to.")

  @Option(help: "Since the last purchase, or the last contact.") var by = Silence.purchase
  @Option(help: "Days without one; those of dormantAfterDays unless given.") var days: Int?
  @Option(help: "The form of the output.") var format: ReportFormat?

  @MainActor func run(in session: Session) throws {
    let fields = ["id", "name", "state", by.property, "wonRevenue", "ownerName"]
    let accounts = try RecordColumns(.account, fields: fields, session)
    let contacts = try RecordColumns(.contact, fields: fields, session)
    let found = try silent(.account, accounts, session) + silent(.contact, contacts, session)
    var printer = try RowPrinter(accounts.columns, session, form: format?.form(session))
    for row in found.sorted(by: { ($0.last, $0.id) < ($1.last, $1.id) }) {
      try printer.write(row.values)
    }
    try printer.finish()
  }

  private struct Found {
    let last: String
    let id: Int64
    let values: [OutputValue]
  }

  @MainActor private func silent(
    _ kind: Kind, _ columns: RecordColumns, _ session: Session
  ) throws -> [Found] {
    guard let property = kind.schema.property(by.property),
      let place = kind.schema.kept.firstIndex(of: property)
    else { return [] }
    let days = try days ?? session.repository().policies().usual.dormant
    let limit = session.clock.today - max(0, days)
    let bound =
      by == .purchase ? limit.value : session.clock.instant(limit, minute: 0).value
    let filter = Filter([
      .compare(property, .less, bound), .not(.contains(Self.types, ["supplier"])),
    ])
    var found: [Found] = []
    try session.repository().forEach(kind, where: filter) { listed in
      found.append(
        Found(
          last: listed.kept[place].text ?? listed.kept[place].integer.map(String.init) ?? "",
          id: listed.record.id, values: columns.row(listed)))
    }
    return found
  }

  private static let types = Property("partyTypes", .tags)
}
