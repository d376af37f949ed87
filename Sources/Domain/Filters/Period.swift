/// A stretch of days that is named from today: `this-week`, `next month`, `last-quarter`.
public struct Period: Hashable, Sendable {
  public enum Unit: String, CaseIterable, Sendable { case week, month, quarter, year }

  public let first: Day
  /// The day after the last one.
  public let end: Day

  /// - Returns: `nil` when the text names no period.
  public init?(_ text: String, by reading: Reading) {
    guard let (unit, shift) = Self.named(text) else { return nil }
    self.init(unit, shift, by: reading)
  }

  /// - Parameter shift: 0 is this one, 1 the next.
  public init(_ unit: Unit, _ shift: Int, by reading: Reading) {
    let today = reading.clock.today
    switch unit {
    case .week:
      let first = today + -((today.weekday - reading.firstWeekday + 7) % 7) + shift * 7
      (self.first, end) = (first, first + 7)
    case .month, .quarter, .year:
      let length = unit == .month ? 1 : unit == .quarter ? 3 : 12
      let months = reading.months(of: today)
      let start = (months / length + shift) * length
      (first, end) = (reading.firstDay(ofMonth: start), reading.firstDay(ofMonth: start + length))
    }
  }

  /// What `property<period` means, and its like: before it begins, within it, once it is over.
  func compared(
    _ property: Property, _ comparison: Filter.Comparison, _ clock: Clock
  ) -> Filter.Term {
    func value(_ day: Day) -> Value {
      property.type == .instant ? clock.instant(day, minute: 0).value : day.value
    }
    return switch comparison {
    case .less: .compare(property, .less, value(first))
    case .atMost: .compare(property, .less, value(end))
    case .atLeast: .compare(property, .atLeast, value(first))
    case .more: .compare(property, .atLeast, value(end))
    case .equal:
      .all([
        .compare(property, .atLeast, value(first)), .compare(property, .less, value(end)),
      ])
    }
  }

  /// A unit alone, or one that is shifted by the word before or behind it.
  private static func named(_ text: String) -> (Unit, Int)? {
    var unit: Unit?
    var shift: Int?
    for piece in DatePiece.all(in: text) ?? [] {
      switch piece {
      case .word(.unit(let word)) where unit == nil:
        guard let named = Unit(rawValue: word.rawValue) else { return nil }
        unit = named
      case .word(.shift(let step)) where shift == nil: shift = step
      case .word, .number, .sign: return nil
      }
    }
    return unit.map { ($0, shift ?? 0) }
  }
}
