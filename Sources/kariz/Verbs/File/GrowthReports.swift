import ArgumentParser
import Domain
import ViewModels

/// `kariz report scalability --from 2026-01-01`: whether sales grow more than the people and the hours.
struct ScalabilityReport: Verb {
  static let configuration = CommandConfiguration(
    commandName: "scalability",
    abstract: "Month by month: wins, and the people, activities and hours that they took.",
    discussion: """
      Months of the reader's calendar. People are those who won a deal or did anything; activities \
      count in the month in which they were due. Revenue adds up deals in the file's currency.
      """)

  @Option(help: "A day of the first month; eleven months before the last unless given.")
  var from: String?
  @Option(help: "A day of the last month; today unless given.") var to: String?
  @Option(help: "The form of the output.") var format: ReportFormat?

  @MainActor func run(in session: Session) throws {
    let words = session.phrases.reports
    let revenue = Fields.label("actualRevenue", of: .opportunity, in: session.phrases).short
    var printer = try RowPrinter(
      [OutputColumn(name: "month", heading: words.month)]
        + [
          ("people", words.people), ("won", words.won), ("revenue", revenue),
          ("revenueForEachPerson", words.revenueForEachPerson), ("done", words.done),
          ("doneForEachWin", words.doneForEachWin), ("hoursForEachWin", words.hoursForEachWin),
        ].map { OutputColumn(name: $0.0, heading: $0.1, isNumeric: true) },
      session, form: format?.form(session))
    for figures in try session.repository().figures(of: months(session)) {
      try printer.write(values(figures, session.formats))
    }
    try printer.finish()
  }

  @MainActor private func months(_ session: Session) throws -> [Month] {
    let isJalali = session.formats.calendar == .jalali
    let last = try to.map { try session.day($0, option: "--to") } ?? session.clock.today
    let end = Month(of: last, isJalali: isJalali)
    let first =
      try from.map { try session.day($0, option: "--from") }
      ?? end.day(like: end.first, shiftedBy: -11)
    _ = try session.days(first, last, from)
    return Array(
      sequence(first: Month(of: first, isJalali: isJalali), next: \.next).prefix {
        $0.first <= last
      })
  }

  private func values(_ figures: MonthFigures, _ formats: Formats) -> [OutputValue] {
    func number(_ number: Int) -> OutputValue { .number(Int64(number)) }
    let hours = figures.minutesForEachWin.map { minutes in
      let tenths = (minutes * 10 + 30) / 60
      return OutputValue.word(
        "\(tenths / 10).\(tenths % 10)", shown: formats.hourSpan(minutes: minutes))
    }
    return [
      .word(figures.month.first.iso, shown: formats.month(figures.month)),
      number(figures.people), number(figures.won), .money(figures.revenue),
      figures.revenueForEachPerson.map { .money($0) } ?? .none, number(figures.done),
      figures.doneForEachWin.map(number) ?? .none, hours ?? .none,
    ]
  }
}

/// `kariz report channels --owner Sara`: how people are in touch with customers.
struct ChannelReport: Verb {
  static let configuration = CommandConfiguration(
    commandName: "channels",
    abstract: "Activities done in a while, by kind and channel, with their direction.")

  @Option(help: "The person: a name, a login, or an id; everybody unless given.") var owner: String?
  @Option(help: "The first day; 29 days before the last unless given.") var from: String?
  @Option(help: "The last day; today unless given.") var to: String?
  @Option(help: "The form of the output.") var format: ReportFormat?

  @MainActor func run(in session: Session) throws {
    let phrases = session.phrases
    func label(_ name: String) -> String {
      Fields.label(name, of: .activity, in: phrases).short
    }
    let directions = Activity.Direction.allCases
    var printer = try RowPrinter(
      [
        OutputColumn(name: "kind", heading: label("kind")),
        OutputColumn(name: "channel", heading: label("channel")),
        OutputColumn(name: "done", heading: phrases.reports.done, isNumeric: true),
      ]
        + directions.map { direction in
          OutputColumn(
            name: direction.rawValue,
            heading: phrases.terms.choices.work.direction(direction).short,
            isNumeric: true)
        }, session, form: format?.form(session))
    let owner = try owner.map { ID<User>(try session.resolver().link(to: .user, $0)) }
    let days = try session.days(from: from, to: to)
    for figures in try session.repository().channels(in: days, of: owner) {
      let kind = phrases.terms.choices.work.form(figures.kind).full
      try printer.write([
        .word(figures.kind.rawValue, shown: kind), .text(figures.channel),
        .number(Int64(figures.done)), .number(Int64(figures.inbound)),
        .number(Int64(figures.outbound)),
      ])
    }
    try printer.finish()
  }
}

extension Session {
  /// The days of a report: thirty up to today unless it is said.
  func days(from: String?, to: String?) throws -> Range<Day> {
    let last = try to.map { try day($0, option: "--to") } ?? clock.today
    return try days(from.map { try day($0, option: "--from") } ?? last - 29, last, from)
  }

  /// - Parameter typed: how the first day was given.
  func days(_ first: Day, _ last: Day, _ typed: String?) throws -> Range<Day> {
    guard first <= last else { throw Exit(.wrongUse, phrases.records.endBeforeStart) }
    guard last - first < 3660 else {
      let right = phrases.forms.expected(.day)
      throw Exit(.wrongUse, phrases.records.wrongValue("--from", typed ?? "", right))
    }
    return first..<last + 1
  }
}
