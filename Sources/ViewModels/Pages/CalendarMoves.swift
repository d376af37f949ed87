import Cells
import Domain

/// The cursor of the calendar.
extension CalendarModel {
  mutating func toggleSelection() { anchor = anchor == nil ? place : nil }
  mutating func endSelection() { anchor = nil }

  mutating func turnItem(by step: Int) {
    guard !items.isEmpty else { return }
    item = (item + step + items.count) % items.count
  }

  /// - Parameter step: `left` and `right` are back and on in time, whichever way one writes.
  mutating func move(_ step: Step) {
    switch layout {
    case .agenda where step == .up || step == .down: moveInAgenda(step)
    case .team where step == .up || step == .down:
      person = min(max(0, person + (step == .down ? 1 : -1)), max(0, team.count - 1))
    default: go(to: target(of: step))
    }
  }

  private func target(of step: Step) -> Place {
    hasHours ? hour(after: step) : Place(day: day(after: step), slot: nil)
  }

  private func day(after step: Step) -> Day {
    switch step {
    case .left: day - 1
    case .right: day + 1
    case .up, .pageUp: day - 7
    case .down, .pageDown: day + 7
    case .top: month.first
    case .bottom: month.last
    }
  }

  private func hour(after step: Step) -> Place {
    switch step {
    case .left: Place(day: day - 1, slot: place.slot)
    case .right: Place(day: day + 1, slot: place.slot)
    case .up: place.shifted(by: -1)
    case .down: place.shifted(by: 1)
    case .pageUp: place.shifted(by: -8)
    case .pageDown: place.shifted(by: 8)
    case .top: Place(day: day, slot: nil)
    case .bottom: Place(day: day, slot: Self.slotsOfDay - 1)
    }
  }

  /// From one activity to the next, over the days that have none.
  private mutating func moveInAgenda(_ step: Step) {
    let rows = days.flatMap { plan in plan.items.indices.map { (day: plan.day, item: $0) } }
    let next =
      step == .down
      ? rows.first { ($0.day, $0.item) > (day, item) || items.isEmpty && $0.day > day }
      : rows.last { ($0.day, $0.item) < (day, item) }
    if let next { (place.day, item) = next }
  }

  /// The same day of another period: of the next month, week or day.
  mutating func turn(by step: Int) {
    var target = place
    switch layout {
    case .month: target.day = month.day(like: day, shiftedBy: step)
    case .day: target.day = day + step
    case .week, .agenda: target.day = day + step * 7
    case .team: target.day = teamDay(turnedBy: step)
    }
    go(to: target)
  }
}

extension CalendarModel.Place {
  /// 8:00, where one begins when one comes from the whole day.
  private static let morning = 16

  /// So many half hours later on the same day; before the first is the whole day.
  func shifted(by count: Int) -> CalendarModel.Place {
    guard let slot else { return Self(day: day, slot: count > 0 ? Self.morning : nil) }
    let target = slot + count
    return Self(
      day: day, slot: target < 0 ? nil : min(CalendarModel.slotsOfDay - 1, target))
  }
}
