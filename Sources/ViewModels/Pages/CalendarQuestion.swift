import Domain

/// What the calendar asks of the file, here or by a job.
nonisolated public struct CalendarQuestion: Equatable, Sendable {
  /// The days of the layout; none for the team.
  let days: Range<Day>
  /// The stretches of days that the team's page has columns for.
  let team: [Range<Day>]
  /// The days from the cursor on, beside a month.
  let beside: Range<Day>
  let filter: Filter
  /// Activities of a day that have room in the layout, and beside it.
  let items: Int
  let listed: Int
  /// More of a day are not counted.
  let counted: Int

  /// More series than these are not looked at.
  private static let mostSeries = 200

  func answer(_ repository: Repository) throws -> CalendarAnswer {
    var answer = CalendarAnswer()
    guard team.isEmpty else {
      answer.team = try repository.teamPlan(of: team, where: filter)
      return answer
    }
    answer.days = try repository.plan(of: days, where: filter, limit: items, upTo: counted)
    answer.beside = try besides(knowing: answer.days, repository)
    // The cursor may go to the last of the days.
    answer.coming = try repository.coming(
      on: days.lowerBound..<days.upperBound + beside.count, where: filter, limit: Self.mostSeries)
    return answer
  }

  /// As many days as there is room for.
  ///
  /// - Parameter known: days that need not be read where they have all that is listed.
  func besides(knowing known: [DayPlan], _ repository: Repository) throws -> [DayPlan] {
    var plans: [DayPlan] = []
    var room = listed
    for day in beside.all where room > 0 {
      let plan =
        try known.first { $0.day == day && $0.has(room) } ?? whole(day, upTo: room, repository)
      plans.append(plan)
      room -= plan.items.count + 2
    }
    return plans
  }

  private func whole(_ day: Day, upTo room: Int, _ repository: Repository) throws -> DayPlan {
    let plans = try repository.plan(of: day..<day + 1, where: filter, limit: room, upTo: counted)
    return plans.first ?? DayPlan(day: day, items: [], load: Load())
  }

  /// The days with nothing on them.
  var empty: CalendarAnswer {
    CalendarAnswer(days: days.all.map { DayPlan(day: $0, items: [], load: Load()) })
  }
}

nonisolated public struct CalendarAnswer: Sendable {
  var days: [DayPlan] = []
  var beside: [DayPlan] = []
  /// Dates of series that are not made yet.
  var coming: [PlannedActivity] = []
  var team: [PersonPlan] = []
}

nonisolated extension DayPlan {
  /// All of the day's activities are there, or the first so many.
  fileprivate func has(_ listed: Int) -> Bool { items.count >= min(count, listed) }
}
