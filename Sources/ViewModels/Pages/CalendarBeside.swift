import Domain

/// Which days stand beside a month: like every list they move only where the cursor would leave them.
extension CalendarModel {
  mutating func turnBeside() {
    if day < firstBeside {
      firstBeside = firstAbove
    } else if !isWholeBeside {
      firstBeside = day
    }
  }

  /// What is seen of the cursor's day is all of it.
  private var isWholeBeside: Bool {
    guard firstBeside != day else { return true }
    guard beside.first?.day == firstBeside, let place = beside.firstIndex(where: { $0.day == day })
    else { return false }
    return beside[...place].map(rows(of:)).reduce(0, +) <= roomBeside
  }

  /// The earliest day from which on the cursor's day still stands there whole.
  private var firstAbove: Day {
    var left = roomBeside
    let before = days.reversed().drop { $0.day > day }
    let shown = before.prefix(room.daysBeside).prefix { plan in
      left -= rows(of: plan)
      return left >= 0
    }
    return shown.last?.day ?? day
  }

  /// The name of a day, what is on it, and a row left free.
  private func rows(of plan: DayPlan) -> Int {
    2 + plan.count + (coming[plan.day]?.count ?? 0)
  }

  /// The last day needs no free row below it.
  private var roomBeside: Int { room.listed + 1 }
}
