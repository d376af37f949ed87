/// How sales grow beside the people who make them: a month of everybody.
public struct MonthFigures: Hashable, Sendable {
  public let month: Month
  /// Who has won a deal or done anything.
  public let people: Int
  public let won: Int
  /// What the won deals brought, of those in the file's currency.
  public let revenue: Money
  /// Activities of these days that are done, and the minutes that they took.
  public let done: Int
  public let minutes: Int

  public var revenueForEachPerson: Money? {
    guard people > 0 else { return nil }
    let share = PersonFigures.rounded(Int(revenue.amount.minor), by: people)
    return share.map { Money(Amount(minor: Int64($0)), revenue.currency) }
  }

  public var doneForEachWin: Int? { PersonFigures.rounded(done, by: won) }
  public var minutesForEachWin: Int? { PersonFigures.rounded(minutes, by: won) }
}

extension Repository {
  /// - Parameter months: one after the other.
  public func figures(of months: [Month]) throws -> [MonthFigures] {
    let parts = months.map { $0.first..<$0.last + 1 }
    guard let first = parts.first, let last = parts.last else { return [] }
    let status = Activity.schema.property("status")
    let done = try status.map {
      try teamPlan(
        of: parts, where: Filter([.compare($0, .equal, .text(Activity.Status.done.rawValue))]))
    }
    let won = try closed(.won, in: first.lowerBound..<last.upperBound)
    let currency = try currency()
    return months.enumerated().map { place, month in
      let deals = won.filter { $0.closedOn.map(month.contains) ?? false }
      let busy = (done ?? []).filter { $0.loads[place].done > 0 }
      let load = busy.map { $0.loads[place] }.reduce(Load(), +)
      return MonthFigures(
        month: month, people: Set(deals.compactMap(\.owner) + busy.compactMap(\.owner)).count,
        won: deals.count, revenue: deals.revenue(in: currency),
        done: load.done, minutes: load.minutes)
    }
  }
}
